"""West Frisian."""

from newsformat.plugin import Language


PACK = Language(
    tag="fy",
    related_headings=(
        "Lês ek | Lês mear | Lês fierder | Mear nijs | Mear oer | Besjibbe nijs | Meast lêzen | Lêste nijs"
        " | Oar nijs | Sjoch ek"
        " | Besjoch ek"
    ),
    byline_words="Troch | Fan | Skriuwer | Tekst | Ferslachjouwer",
    byline_joiners="en",
    roles="ferslachjouwer | sjoernalist | redakteur | haadredakteur",
    agencies="Omrop Fryslân",
    credit_words="Boarne",
    months=(
        "jannewaris,jan | febrewaris,feb | maart,mrt | april,apr | maaie,mai | juny,jun | july,jul | augustus,aug"
        " | septimber,sep | oktober,okt | novimber,nov | desimber,des"
    ),
    date_words="Publisearre | Pleatst | Pleatst op",
    update_words="Bywurke | Lêst bywurke",
    caption_words="Byld | Fideo | Argyffoto",
    copyright_words="Alle rjochten foarbehâlden",
    tag_words="Underwerpen",
    tool_lines=(
        "Advertinsje | Diel | Diele | Printsje | Bewarje | Ynlogge | Oanmelde | Sykje | Thús | Folgje ús"
        " | Folgje ús op Facebook | Kontakt | Oer ús | Harkje | Besjoch de fideo"
    ),
    comment_headings="Reaksjes | Skriuw in reaksje",
    site_words=(
        "nijsbrief | advertinsje | oanmeld | ynlog | privacy | diel | folgje | klik | reaksje"
        " | webside"
        " | wachtwurd | lêzers | abonnemint"
    ),
)
