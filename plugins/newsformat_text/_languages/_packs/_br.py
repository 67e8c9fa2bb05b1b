"""Breton."""

from newsformat.plugin import Language


PACK = Language(
    tag="br",
    related_headings=(
        "Lennit ivez | Da lenn ivez | Pennadoù all | Keleier all | Ar pennadoù ziwezhañ"
        " | Keleier diwezhañ | Lenn muioc'h | Gwelet ivez | Pennadoù heñvel"
    ),
    byline_words="gant | Skrivet gant | Skridaozer | Pennad gant",
    byline_joiners="ha | hag",
    roles="kazetenner | kazetennerez | pennskridaozer",
    credit_words="Mammenn | Andon",
    months=(
        "Genver,a viz Genver,miz Genver | C'hwevrer,a viz C'hwevrer,miz C'hwevrer"
        " | Meurzh,a viz Meurzh,miz Meurzh | Ebrel,a viz Ebrel,miz Ebrel | Mae,a viz Mae,miz Mae"
        " | Mezheven,a viz Mezheven,miz Mezheven,Even | Gouere,a viz Gouere,miz Gouere,Gouhere,a viz Gouhere"
        " | Eost,a viz Eost,miz Eost | Gwengolo,a viz Gwengolo,miz Gwengolo | Here,a viz Here,miz Here"
        " | Du,a viz Du,miz Du | Kerzu,a viz Kerzu,miz Kerzu"
    ),
    date_words="Embannet d'ar | Embannet | Embannet d'an",
    update_words="Hizivaet",
    caption_words="Skeudenn | Luc'hskeudenn | Luc'hskeudennoù",
    copyright_words="Pep gwir miret strizh | Miret pep gwir",
    tag_words="Gerioù-alc'hwez | Tikedennoù",
    tool_lines=(
        "Rannañ | Rannañ war Facebook | Moullañ | Koumanantiñ | Degemer | Klask | Kevreañ"
        " | Kenderc'hel da lenn | Heuliañ ac'hanomp"
    ),
    comment_headings="Evezhiadennoù | Lezel un evezhiadenn | Evezhiadenn ebet",
    site_words=(
        "koumanant | evezhiadenn | rannañ | toupin | postel | lec'hienn | ger-tremen | enskriv"
        " | bruderezh | kizidig | lizher-kelaouiñ | kevreañ"
    ),
)
