"""Scottish Gaelic."""

from newsformat.plugin import Language


PACK = Language(
    tag="gd",
    related_headings=(
        "Leugh cuideachd | Leugh tuilleadh | Sgeulachdan co-cheangailte | Tuilleadh | Tuilleadh naidheachdan"
        " | Naidheachdan eile | Na naidheachdan as ùire | Faic cuideachd"
    ),
    byline_words="Le | Ùghdar | Sgrìobhte le",
    byline_joiners="agus",
    roles="neach-naidheachd | deasaiche | aithrisiche",
    agencies="BBC Naidheachdan | BBC ALBA",
    credit_words="Tùs",
    months=(
        "Am Faoilleach,Faoilleach,Fhaoilleach,Faoi | An Gearran,Gearran,Ghearran,Gearr | Am Màrt,Màrt,Mhàrt"
        " | An Giblean,Giblean,Ghiblean,Gibl | An Cèitean,Cèitean,Chèitean,Cèit | An t-Ògmhios,Ògmhios,Ògmh"
        " | An t-Iuchar,Iuchar,Iuch | An Lùnastal,Lùnastal,Lùna,Lùn"
        " | An t-Sultain,Sultain,t-Sultain,Sult | An Dàmhair,Dàmhair,Dàmh | An t-Samhain,Samhain,t-Samhain,Samh"
        " | An Dùbhlachd,Dùbhlachd,Dùbh"
    ),
    date_words="Foillsichte | Air fhoillseachadh",
    update_words="Ùraichte",
    caption_words="Dealbh | Dealbhan | Bhidio | Tùs an deilbh",
    copyright_words="Còir-lethbhreac | Gach còir glèidhte",
    tag_words="Tagaichean | Cuspairean",
    tool_lines=(
        "Sanas | Co-roinn | Clò-bhuail | Sàbhail | Clàraich a-steach | Lorg | Dachaigh | Lean sinn"
        " | Lean sinn air Facebook | Cuir fios thugainn | Mur deidhinn | Èist | Coimhead"
    ),
    comment_headings="Beachdan | Fàg beachd",
    site_words=(
        "cuairt-litir | briosgaid | clàraich | prìobhaideach | post-d | briog | làrach | co-roinn"
        " | aplacaid | luchd-leughaidh | facal-faire | beachd | ballrachd | teirmean | an-asgaidh"
    ),
)
