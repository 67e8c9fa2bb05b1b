"""Welsh."""

from newsformat.plugin import Language


PACK = Language(
    tag="cy",
    related_headings=(
        "Straeon perthnasol | Mwy ar y stori hon | Darllenwch hefyd | Darllen mwy | Darllenwch fwy"
        " | Mwy o straeon | Y straeon diweddaraf | Mwyaf poblogaidd | Prif straeon | Hefyd ar"
        " | Erthyglau cysylltiedig | Mwy o newyddion | Pynciau cysylltiedig | Darllenwch ragor | Rhagor o straeon"
        " | Hefyd o ddiddordeb"
        " | Mwy am y stori | Mwy ar y pwnc | Erthyglau perthnasol | Newyddion perthnasol"
        " | Y newyddion diweddaraf | Straeon eraill | Gwyliwch hefyd | Gweler hefyd | Cysylltiedig"
        " | Darllenwyd fwyaf | Argymhellir"
        " | Mwy ar y pwnc hwn | Gwyliwch y fideo | Erthygl nesaf"
    ),
    byline_words=("Gan | Awdur | Ysgrifennwyd gan | Adroddiad gan | Testun"),
    byline_joiners="a | ac",
    roles="gohebydd | newyddiadurwr | newyddiadurwraig | golygydd | prif ohebydd",
    agencies="Newyddion S4C | BBC Cymru | BBC Cymru Fyw | Golwg360",
    editor_words=("Golygydd | Cyfieithwyd gan | Cyfieithiad | Cyfieithydd | Camera"),
    credit_words="Ffynhonnell",
    months=(
        "Ionawr,Ion | Chwefror,Chw,Chwef,Chwe | Mawrth,Maw | Ebrill,Ebr | Mai | Mehefin,Meh"
        " | Gorffennaf,Gor,Gorff | Awst | Medi | Hydref,Hyd | Tachwedd,Tach | Rhagfyr,Rhag"
    ),
    date_words="Cyhoeddwyd | Cyhoeddwyd ar | Dyddiad | Wedi'i gyhoeddi",
    update_words="Diweddarwyd | Diweddarwyd ar | Diweddarwyd ddiwethaf | Wedi'i ddiweddaru",
    caption_words=(
        "Ffynhonnell y llun | Disgrifiad o'r llun | Llun | Lluniau | Disgrifiad o'r fideo | Fideo | Llun gan"
        " | Ffotograffydd"
    ),
    copyright_words=("Cedwir pob hawl | Hawlfraint | Ni chaniateir atgynhyrchu heb ganiatâd"),
    tag_words=("Tagiau | Pynciau | Allweddeiriau | Pynciau cysylltiedig"),
    tool_lines=(
        "Hysbyseb | Rhannu | Rhannwch | Rhannu'r dudalen hon | Rhannu ar Facebook | Argraffu | Cadw | Mewngofnodi"
        " | Cofrestru | Tanysgrifio | Chwilio | Dewislen | Hafan | Neidio i'r cynnwys | Dilynwch ni"
        " | Dilynwch ni ar Facebook | Cysylltu | Cysylltwch â ni | Amdanom ni | Gwrando | Gwylio | Yn ôl i'r brig"
        " | Copïo dolen | Polisi preifatrwydd | Derbyn cwcis | Gweld mwy | Nesaf | Blaenorol"
        " | Cywiriad"
        " | Nid oes modd chwarae"
        " | Gwrandewch ar yr erthygl | Ar gyfer tanysgrifwyr yn unig | Rhoi gwybod am gamgymeriad"
        " | Cefnogwch ein newyddiaduraeth | Dilynwch ein sianel WhatsApp | Copïo'r ddolen"
        " | Diddymu ymateb | Ni fydd eich cyfeiriad e-bost yn cael ei gyhoeddi | Cadw fy enw, e-bost, a gwefan"
        " | Gallwch adael y wefan hon yn gyflym | Diolch am roi cynnig ar fersiwn 'beta'"
    ),
    comment_headings=("Sylwadau | Gadael sylw | Gadewch sylw | Dim sylwadau | Ychwanegu sylw | Gadael Ymateb"),
    embargo_words="Dan embargo tan",
    release_words="Datganiad i'r wasg",
    contact_words="Am ragor o wybodaeth | Cyswllt",
    site_words=(
        "cylchlythyr | tanysgrif | cwci | cofrestr | mewngofnod | hysbyseb | preifatrwydd | telerau | dilynwch"
        " | rhannwch | ebost | e-bost | cliciwch | gwefan | ap | podlediad | gwyliwch | gwrandewch | hawlfraint"
    ),
)
