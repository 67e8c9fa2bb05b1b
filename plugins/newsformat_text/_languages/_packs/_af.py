"""Afrikaans."""

from newsformat.plugin import Language


PACK = Language(
    tag="af",
    related_headings=(
        "Lees ook | Lees meer | Lees verder | Verwante artikels | Verwante stories | Verwante nuus | Meer oor"
        " | Meer nuus | Mees gelees | Gewildste | Jongste nuus | Aanbeveel | Kyk ook"
        " | Lees nog | Soortgelyke artikels | Nog nuus | Meer stories | Ander nuus | Nuutste nuus | Nuutste"
        " | Mees gelese | Gewilde artikels | Ons beveel aan | Jy sal dalk ook hou van | Dalk stel jy belang in"
        " | Volgende artikel | Vorige artikel | Moenie misloop nie"
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
        " | Volg ons op Facebook | Volg ons op WhatsApp | Volg ons op Google News | Sluit by ons aan"
        " | Teken in op ons nuusbrief | Skryf in vir ons nuusbrief | Teken in vir ons nuusbrief"
        " | Kry die jongste nuus | Luister na hierdie artikel | Leestyd | Deel op Facebook | Deel via WhatsApp"
        " | Skakel gekopieer | Stoor artikel | Kyk foto's | Kyk video | Artikel gaan voort ná advertensie"
        " | Geborgde inhoud | Slegs vir intekenaars | Reeds 'n intekenaar | Registreer | Skep 'n rekening"
        " | Wagwoord vergeet | Laai die toep af | E-posadres | Rapporteer 'n fout | Kontak ons | Skryf aan ons"
        " | Stem | Wys meer | Wys minder | Wys alles | Laai meer | Kanselleer | Stuur | Terug na bo | Tuisblad"
        " | Gaan na inhoud | Oor ons | Oor die skrywer | Privaatheidsbeleid | Koekiebeleid | Aanvaar alles"
        " | Ons gebruik koekies | Hierdie webwerf gebruik koekies"
        " | Lees die volledige artikel | Lees die volledige berig | Jou blaaier ondersteun nie"
        " | Berig word bygewerk"
        " | Maak 'n bydrae"
    ),
    comment_headings=(
        "Kommentaar | Lewer kommentaar | Opmerkings | Laat 'n antwoord | Plaas kommentaar"
        " | Laat kommentaar | Skryf kommentaar | Geen kommentaar | Wees die eerste om te | Sien kommentaar"
    ),
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
