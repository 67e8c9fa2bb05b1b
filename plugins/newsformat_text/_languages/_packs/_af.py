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
        " | Lees meer oor | Lees hier | Lees | Kyk | Luister ook | Sien ook | Verwante onderwerpe"
        " | Verwante inhoud | Meer oor dié onderwerp | Meer van | Meer artikels | Ander stories | Jongste"
        " | Jongste artikels | Meeste gelees | Gewildste stories | Topnuus | Topstories | Hoofnuus"
        " | Aanbevole artikels | Aanbeveel vir jou | Vir jou | Dalk hou jy ook van"
        " | Jy sal dalk ook hiervan hou | Jy stel dalk ook belang in | Redakteur se keuse"
        " | Moenie dit mis nie | Nog stories | Gewildste artikels"
        " | Aanbevole | Gewild | Ander lees ook | Nuutste artikels | Nuutste stories | Nuutste berigte"
        " | Verwante berigte"
        " | Verwant | Jy sal dalk hou van | Moenie mis nie | In die nuus"
    ),
    byline_words=(
        "Deur | Geskryf deur | Teks | Onderhoud deur"
        " | Skrywer | Verslaggewer | Joernalis | Teks en foto's | Onderhoud | Rubriekskrywer"
        " | Deur ons verslaggewer | Geplaas deur"
    ),
    byline_joiners="en",
    roles="verslaggewer | joernalis | redakteur | korrespondent | rubriekskrywer",
    agencies="Sapa | ANA",
    credit_words="Bron | Bronne",
    months=(
        "Januarie,Jan | Februarie,Feb | Maart,Mrt | April,Apr | Mei | Junie,Jun | Julie,Jul | Augustus,Aug"
        " | September,Sept,Sep | Oktober,Okt | November,Nov | Desember,Des"
    ),
    date_words=("Gepubliseer | Gepubliseer op | Datum | Publikasiedatum | Geplaas | Geplaas op"),
    update_words=("Opgedateer | Bygewerk | Laas opgedateer | Laas bygewerk"),
    caption_words=(
        "Foto's | Foto verskaf | Prent | Illustrasie"
        " | Argieffoto | LÊERFOTO | Foto deur | Beeld | Illustrasiefoto | Skermgreep | Skermskoot | Grafika"
    ),
    copyright_words=("Alle regte voorbehou | Kopiereg | Alle regte voorbehou. | Kopiereg voorbehou"),
    tag_words=("Etikette | Onderwerpe | Sleutelwoorde | Merkers | Kategorie | Meer oor"),
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
        " | Advertensies | Vir intekenaars | Teken nou in | Reeds 'n intekenaar? | Wagwoord vergeet?"
        " | Nuusbrief | Nuusbriewe | Jou e-posadres | Aanvaar | Bepalings en voorwaardes | Adverteer by ons"
        " | Volg ons | Volg ons op | Sluit aan by ons WhatsApp-kanaal | Laai ons app af | Laai die app af"
        " | Ondersteun ons | Stempeiling | Het jy 'n storie? | Stuur ons 'n wenk | Vergroot foto | Fotogalery"
        " | Galery | Kyk die video | Speel video | Volgende | Vorige"
        " | Hierdie artikel is slegs vir | Hierdie berig is slegs vir intekenare | Volg ons op WhatsApp vir"
        " | Laai ons gratis toep af | Laai ons toep af | Die artikel gaan voort"
        " | Wil jy die hele artikel lees? | Wil jy verder lees? | Het jy ’n nuuswenk? | Het jy 'n nuuswenk?"
        " | Het jy nuus? | Stuur jou nuus aan | Klik hier om meer te lees | Klik hier om verder te lees"
        " | Klik hier vir meer | Maak ’n bydrae | Maak nou ’n bydrae | Nuuswenke | Stuur nuuswenke"
        " | Reeds ’n intekenaar? | Hierdie artikel is slegs vir intekenaars | Deel hierdie berig"
        " | Deel op WhatsApp"
        " | Regstelling"
        " | Luister na die artikel"
        " | 'n Plasing gedeel deur | ‘n Plasing gedeel deur"
    ),
    comment_headings=(
        "Kommentaar | Lewer kommentaar | Opmerkings | Laat 'n antwoord | Plaas kommentaar"
        " | Laat kommentaar | Skryf kommentaar | Geen kommentaar | Wees die eerste om te | Sien kommentaar"
        " | Laat 'n kommentaar | Lewer 'n kommentaar | Los 'n kommentaar | Skryf 'n kommentaar"
        " | Wys kommentaar | Antwoord | Sluit aan by die gesprek | Jou mening | Sê jou sê"
        " | Die kommentaar op hierdie berig is gesluit | Die kommentaar op hierdie artikel is gesluit"
        " | Nou pra' jý | Nou praat jy | Kommentare | 0 kommentare"
    ),
    embargo_words="Embargo tot",
    release_words="Persverklaring | Mediaverklaring",
    contact_words="Kontak | Mediakontak | Vir meer inligting",
    site_words=(
        "teken in | intekenaar | nuusbrief | koekie | meld aan | registreer | rekening | wagwoord | e-pos"
        " | privaatheid | voorwaarde | toestemming | adverten | toepassing | laai af | podsending | klik | blaaier"
        " | gratis | kommentaar | moder | leser | deel | kopiereg | regte | redaksie | galery | volg ons | kyk"
        " | lees"
    ),
    editor_words=("Redakteur | Vertaal deur | Vertaling | Geredigeer deur"),
)
