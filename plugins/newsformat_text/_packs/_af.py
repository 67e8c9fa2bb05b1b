"""Afrikaans."""

from newsformat.plugin import Language


PACK = Language(
    tag="af",
    related_headings=(
        "Lees ook | Lees meer | Lees verder | Verwante artikels | Verwante stories | Verwante nuus | Meer oor"
        " | Meer nuus | Mees gelees | Gewildste | Jongste nuus | Aanbeveel | Kyk ook"
    ),
    byline_words="Deur | Geskryf deur | Teks | Onderhoud deur",
    byline_joiners="en",
    roles="verslaggewer | joernalis | redakteur | korrespondent | rubriekskrywer",
    agencies="Sapa | ANA",
    credit_words="Bron | Bronne",
    months=(
        "Januarie,Jan | Februarie,Feb | Maart,Mrt | April,Apr | Mei | Junie,Jun | Julie,Jul | Augustus,Aug"
        " | September,Sept,Sep | Oktober,Okt | November,Nov | Desember,Des"
    ),
    date_words="Gepubliseer | Gepubliseer op | Datum",
    update_words="Opgedateer | Bygewerk | Laas opgedateer",
    caption_words="Foto | Foto's | Foto verskaf | Prent | Video | Illustrasie",
    copyright_words="Alle regte voorbehou | Kopiereg",
    tag_words="Etikette | Onderwerpe | Sleutelwoorde",
    tool_lines=(
        "Deel | Deel hierdie artikel | Advertensie | Druk | Stoor | Kopieer skakel | Teken in | Meld aan"
        " | Maak toe | Tuis"
        " | Jou e-posadres sal nie gepubliseer word"
    ),
    comment_headings="Kommentaar | Lewer kommentaar | Opmerkings | Laat 'n antwoord | Plaas kommentaar",
    embargo_words="Embargo tot | Embargo",
    release_words="Persverklaring | Mediaverklaring",
    contact_words="Kontak | Mediakontak | Vir meer inligting",
    site_words=(
        "teken in | intekenaar | nuusbrief | koekie | meld aan | registreer | rekening | wagwoord | e-pos"
        " | privaatheid | voorwaarde | toestemming | adverten | toepassing | laai af | podsending | klik | blaaier"
        " | gratis | kommentaar | moder | leser | deel | kopiereg | regte | redaksie | galery | volg ons | kyk"
        " | lees"
    ),
)
