"""Tswana."""

from newsformat.plugin import Language


PACK = Language(
    tag="tn",
    related_headings=(
        "Buisa gape | Bala gape | Buisa go le gontsi | Dikgang tse dingwe | Dikgang tse disha | Dikgang tsa bosheng"
    ),
    byline_words="Ka | Mokwadi | E kwadilwe ke",
    byline_joiners="le",
    roles="mmegadikgang | mmega dikgang | morulaganyi",
    agencies="BOPA | Mmegi | Daily News",
    credit_words="Motswedi",
    months=(
        "Ferikgong | Tlhakole | Mopitlwe,Mopitlo | Moranang | Motsheganong,Motsheganang | Seetebosigo"
        " | Phukwi | Phatwe | Lwetse | Diphalane,Phalane | Ngwanatsele,Ngwanaitseele"
        " | Sedimonthole,Sedimothole"
    ),
    date_words="E phasaladitswe",
    update_words="E ntšhwafaditswe",
    caption_words="Setshwantsho | Ditshwantsho",
    copyright_words="Ditshwanelo tsotlhe",
    tag_words="Ditlhogo",
    tool_lines="Abelana | Batla | Phasalatso",
    comment_headings="Dikakgelo | Tlogela kakgelo",
    site_words=(
        "abelana | kakgelo | webosaete | khunololamoraba | ikwadis | papatso | babuisi | mogala | mahala"
        " | tobetsa | molaetsa"
    ),
)
