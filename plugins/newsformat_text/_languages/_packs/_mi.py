"""Māori."""

from newsformat.plugin import Language


PACK = Language(
    tag="mi",
    related_headings=(
        "Pānuitia hoki | Pānuihia hoki | He kōrero anō | Ētahi atu kōrero | Ngā kōrero hou | Ngā take hou"
        " | Tirohia hoki | Pānui tonu"
    ),
    byline_words="nā | Kaituhi | I tuhia e | He mea tuhi nā",
    byline_joiners="rāua ko | me",
    roles="kairīpoata | kaipūrongo | etita",
    agencies="RNZ | Te Ao Māori News | Whakaata Māori",
    credit_words="Mātāpuna | Puna",
    months=(
        "Kohitātea,Kohi-tātea,Hānuere | Huitanguru,Hui-tanguru,Pēpuere"
        " | Poutūterangi,Poutū-te-rangi,Māehe | Paengawhāwhā,Paenga-whāwhā,Āperira | Haratua,Hara-tua,Mei"
        " | Pipiri,Hune | Hōngongoi,Hōngoingoi,Hūrae | Hereturikōkā,Here-turi-kōkā,Ākuhata | Mahuru,Hepetema"
        " | Whiringa-ā-nuku,Oketopa | Whiringa-ā-rangi,Noema | Hakihea,Tīhema"
    ),
    date_words="I whakaputaina | He mea whakaputa",
    update_words="I whakahoutia | He mea whakahou",
    caption_words="Whakaahua | Ngā whakaahua | Pikitia | Whakaahua nā | Ataata",
    copyright_words="Nō mātou te manatārua | Manatārua",
    tag_words="Ngā tūtohu",
    tool_lines="Tiria | Tohaina | Rapu | Kāinga | Tāia | Pānuitia te roanga",
    comment_headings="Ngā tākupu | Tākupu mai",
    site_words=(
        "tākupu | tiriwā | rapua | paetukutuku | kupuhipa | rēhita | pānuitanga | īmēra | kaipānui"
        " | taupānga | tūmataiti"
    ),
)
