"""Romansh."""

from newsformat.plugin import Language


PACK = Language(
    tag="rm",
    related_headings=(
        "Legia era | Leger era | Legì era | Dapli davart il tema | Auters artitgels | Ulteriurs artitgels"
        " | Ultimas novitads | Il pli legì | Artitgels sumegliants | Guarda era"
    ),
    byline_words="da | Dad | Autur | Autura | Text",
    byline_joiners="e | ed",
    roles="redactur | redactura | schurnalist | schurnalista | correspundent",
    agencies="FMR | Keystone-SDA | ATS | ANR",
    credit_words="Funtauna | Funtaunas",
    months=(
        "da schaner,schaner,schan | da favrer,favrer,favr | da mars,mars | d'avrigl,avrigl,avr"
        " | da matg,matg | da zercladur,zercladur,zercl | da fanadur,fanadur,fan | d'avust,avust"
        " | da settember,settember,sett | d'october,october,oct | da november,november,nov"
        " | da december,december,dec"
    ),
    date_words="Publitgà | Publitgà ils | Publitgada",
    update_words="Actualisà | Actualisada",
    caption_words="Fotos | Maletg | Maletgs",
    copyright_words="Tut ils dretgs resalvads",
    tag_words="Chavazzins",
    tool_lines=(
        "Parter | Parter sin Facebook | Stampar | Abunar | Tschertgar | Pagina iniziala | Reclama | Legia vinavant"
    ),
    comment_headings="Commentaris | Scriver in commentari",
    release_words="Communicaziun a las medias",
    contact_words="Contact",
    site_words=(
        "abun | commentar | parter | reclama | pled-clav | registr | lecturs | protecziun da datas"
        " | pagina d'internet | cliccai | gratuit"
    ),
)
