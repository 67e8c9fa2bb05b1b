"""Somali."""

from newsformat.plugin import Language


PACK = Language(
    tag="so",
    related_headings=(
        "Sidoo kale akhri | Akhriso sidoo kale | Sidoo kale akhriso | Akhri wax badan"
        " | Akhriso wax badan | Wax badan ka akhri | Halkan ka akhri | Halkan ka akhriso | Mowduucyada la xiriira"
        " | Warar la xiriira | Wararka la xiriira | Warar la mid ah | Qoraallo la xiriira | Maqaallo la xiriira"
        " | Warar kale | Wararka kale | Warar dheeraad ah | Wararka ugu waaweyn | Wararka ugu dambeeyay"
        " | Wararka ugu akhriska badan | Ugu akhriska badan | Ha seegin | Waxaad sidoo kale | Xul"
        " | Akhriso: | Akhri: | War la xiriira"
        " | Wararkii ugu dambeeyay | Wararkii u dambeeyay | Warar xiriir la leh | Sii akhri"
        " | Ugu akhris badan"
        " | Wax badan oo ku saabsan mowduucan | Maqaalka xiga"
    ),
    byline_words=(
        "Qore | Qoraa | Qoraaga | Waxaa qoray | Waxaa qortay | W/Q | W.Q | WQ | Waxaa diyaariyay | By | Qoraalka"
    ),
    byline_joiners="iyo",
    roles="weriye | wariye | weriyaha | wariyaha | tifaftire | suxufi | saxafi",
    agencies="SONNA | SNTV",
    editor_words=("Tifaftire | Waxaa tifaftiray | Turjumaadda"),
    place_words="ka | ee",
    credit_words="Xigasho | Isha | Laga soo xigtay | Xigashada",
    months=(
        "Janaayo,Jannaayo,Jan | Febraayo,Feebarwari,Feb | Maarso,Maarij,Mar | Abriil,Abril,Abr | Maajo,Mey,May,Maayo"
        " | Juun,Juunyo,Juun | Luuliyo,Luulyo,Luu,Lul | Agoosto,Ogost,Agosto,Ago,Og,Ogosto,Ogs | Sebtembar,Setembar,Sebtember,Seb,Sebteembar"
        " | Oktoobar,Oktobar,Oktoober,Okt | Nofembar,Noofembar,Nofeembar,Nof,Noofeembar | Desembar,Diseembar,Disembar,Dis,Des"
    ),
    date_words="La daabacay | La soo daabacay | Waxaa la daabacay | La qoray | Taariikhda",
    update_words="La cusbooneysiiyay | La cusboonaysiiyay | Waxaa la cusbooneysiiyay",
    caption_words=("Sawir | Sawirka | Qoraalka Muuqaalka | Muuqaal | Sawirqaade"),
    copyright_words="Dhammaan xuquuqda | Xuquuqda oo dhan | Xuquuqda",
    tag_words="Mowduucyo | Mowduucyada | Ereyada muhiimka ah",
    tool_lines=(
        "Xayeysiin | Xayaysiin | Xayeysiis | La wadaag | Wadaag | La wadaag asxaabtaada | Daabac | Keydi | Nuqul"
        " | Is diiwaan geli | Isdiiwaangeli | Soo gal | Ku soo biir | Nala soco | Nagala soco | Nagala soco Facebook"
        " | Nagala soco WhatsApp | Ku biir | Ku biir kanaalkeena | Dhageyso | Dhagayso | Daawo | Daawo muuqaalka"
        " | Toos | Toos u dhageyso | Arag dhammaan | Bogga Xiga | Bogga hore | Biggii Hore | U gudub qaybta macluumaadka"
        " | Guji halkan | Riix halkan | Nala soo xiriir | Nagu saabsan | Qaybaha | Soo dejiso | Waxaan isticmaalnaa cookies"
        " | Emailkaaga lama daabici doono | Ku noqo kor"
        " | Dhageyso maqaalka | Soo sheeg khalad | Nuqul ka samee xiriiriyaha"
    ),
    comment_headings="Faallooyin | Faallo | Ka faallee | Faallo ka bixi | Faallooyinka | Ra'yigaaga | Jawaab ka bixi",
    embargo_words="Lama daabici karo ka hor",
    release_words="War-saxaafadeed | War saxaafadeed",
    contact_words="Xiriir | Wixii faahfaahin ah | Faahfaahin dheeraad ah",
    site_words=(
        "xayeysii | xayaysii | wadaag | diiwaan | xogta gaarka | bogga | bogag | guji | riix | bilaash"
        " | soco | dhageys | daawo | muuqaal | sawir | faallo | xuquuq | kanaal | biir | soo deji"
        " | akhris"
    ),
)
