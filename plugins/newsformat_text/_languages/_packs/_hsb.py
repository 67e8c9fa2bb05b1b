"""Upper Sorbian."""

from newsformat.plugin import Language


PACK = Language(
    tag="hsb",
    related_headings=(
        "Čitajće tež | Čitaj tež | Hlej tež | Dalše powěsće | Najnowše powěsće | Wjace k temje"
        " | Podobne nastawki | Najčasćišo čitane"
    ),
    byline_words="Wot | Awtor | Awtorka | Tekst | Spisa | Napisa",
    byline_joiners="a",
    roles="redaktor | redaktorka | žurnalist | žurnalistka",
    agencies="Serbske Nowiny | Domowina",
    credit_words="Žórło",
    months=(
        "januara,januar,jan | februara,februar,feb | měrca,měrc,měr | apryla,apryl,apr | meje,meja"
        " | junija,junij,jun | julija,julij,jul | awgusta,awgust,awg | septembra,september,sep"
        " | oktobra,oktober,okt | nowembra,nowember,now | decembra,december,dec"
    ),
    date_words="Wozjewjene | Dnja",
    update_words="Zaktualizowane",
    caption_words="Fota | Wobraz",
    copyright_words="Wšě prawa wuměnjene",
    tag_words="Hesła",
    tool_lines="Dźělić | Ćišćeć | Abonować | Pytać | Startowa strona | Dale čitać | Wozjewić",
    comment_headings="Komentary | Přidać komentar",
    site_words=(
        "abon | komentar | placki | dźělić | hesło | přizjew | zregistruj | websydł | škit datow | wabjen"
        " | čitar | klikń"
    ),
)
