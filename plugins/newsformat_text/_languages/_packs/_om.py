"""Oromo."""

from newsformat.plugin import Language


PACK = Language(
    tag="om",
    related_headings=(
        "Dabalata dubbisaa | Dabalata dubbisi | Kanas dubbisaa | Oduu walfakkaatu | Oduu wal fakkaatan"
        " | Odeeffannoo dabalataa | Oduu biroo | Oduuwwan biroo | Oduu haaraa | Baay'ee kan dubbifaman"
        " | Baay'ee dubbifaman | Dabalataan | Ijoo oduu"
        " | Dabalataan dubbisaa"
    ),
    byline_words=("Barreessaan | Barreessituun | Kan barreesse | Gabaasaan | Gabaasa | By"),
    byline_joiners="fi",
    roles="gaazexeessaa | gaazexeessituu | gabaasaa | gulaalaa",
    agencies="OBN | FBC | ENA",
    editor_words="Gulaalaan | Hiikaan",
    credit_words="Madda",
    months=(
        "Amajjii,Ama | Guraandhala,Gurraandhala,Gur | Bitootessa,Bitooteessa,Bit | Ebla,Eebila,Ebl,Elb | Caamsaa,Caa,Cam"
        " | Waxabajjii,Wax | Adoolessa,Adooleessa,Ado | Hagayya,Hag | Fulbaana,Fuulbana,Ful | Onkololeessa,Onk,Onkoloolessa"
        " | Sadaasa,Sad | Muddee,Mud"
    ),
    date_words="Maxxanfame | Kan maxxanfame | Guyyaa",
    update_words="Haaromfame | Kan haaromfame",
    caption_words="Madda suuraa | Ibsa waa'ee suuraa | Suuraa | Viidiyoo | Ibsa viidiyoo",
    copyright_words="Mirgi seeraan eegamaadha",
    tag_words="Mata dureewwan | Jechoota furtuu",
    tool_lines=(
        "Beeksisa | Qoodi | Qoodaa | Maxxansi | Barbaadi | Seeni | Galmaa'i | Nu hordofaa | Nu qunnamaa"
        " | Waa'ee keenya | Daawwadhu | Dhaggeeffadhu | Gara qabiyyeetti darbi"
    ),
    comment_headings="Yaada | Yaadota | Yaada kennaa",
    site_words=(
        "beeksis | galmaa'i | imeelii | qoodi | hordof | cuqaas | marsariitii | appii | yaada | dubbistoota"
        " | jecha iccitii | bilisaan | imaammata"
    ),
    byline_endings="tiin",
)
