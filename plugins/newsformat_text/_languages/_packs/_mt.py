"""Maltese."""

from newsformat.plugin import Language


PACK = Language(
    tag="mt",
    related_headings=(
        "Aqra wkoll | Aqra aktar | Aqra iktar | Ara wkoll | Artikli relatati | Aħbarijiet relatati"
        " | Aħbarijiet oħra | L-aktar moqrija | L-iktar moqrija | L-aħħar aħbarijiet | Aktar aħbarijiet"
        " | Iktar aħbarijiet | Tista' tkun interessat"
        " | Aqra ukoll | Relatati | Ara aktar"
    ),
    byline_words=("Miktub minn | Kitba ta' | Minn | Awtur | Rapport ta' | Jirrapporta | By"),
    byline_joiners="u",
    roles="ġurnalist | ġurnalista | editur | reporter",
    agencies="DOI | TVM | NET News | ONE News",
    editor_words="Editur | Tradott minn",
    credit_words="Sors",
    months=(
        "Jannar,Jan | Frar,Fra | Marzu,Mar | April,Apr | Mejju,Mej | Ġunju,Ġun | Lulju,Lul | Awwissu,Awissu,Aww"
        " | Settembru,Set | Ottubru,Ott | Novembru,Nov | Diċembru,Diċ"
    ),
    date_words="Ippubblikat | Ippubblikat fi | Data",
    update_words="Aġġornat | L-aħħar aġġornament | Aġġornata",
    caption_words="Ritratt | Ritratti | Ritratt ta' | Filmat | Vidjo | Stampa",
    copyright_words="Id-drittijiet kollha riżervati | Drittijiet tal-awtur",
    tag_words="Suġġetti | Kategoriji",
    tool_lines=(
        "Riklam | Reklam | Skrollja biex tkompli | Aqsam | Ixxerja | Ipprintja | Idħol | Irreġistra | Abbona | Fittex | Paġna ewlenija"
        " | Segwina | Segwina fuq Facebook | Ikkuntattjana | Dwarna | Isma' | Ara l-filmat | Ikkopja l-link"
        " | Politika tal-privatezza"
        " | Korrezzjoni"
    ),
    comment_headings="Kummenti | Ħalli kumment | Ikkummenta",
    release_words="Stqarrija għall-istampa | Stqarrija",
    contact_words="Għal aktar informazzjoni",
    site_words=(
        "abbona | kuki | irreġistra | riklam | privatezz | segwi | aqsam | ixxerja | ikklikkja"
        " | sit elettroniku | imejl | kummenti | drittijiet"
    ),
)
