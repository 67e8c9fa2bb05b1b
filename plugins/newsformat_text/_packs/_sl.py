"""Slovenian."""

from newsformat.plugin import Language


PACK = Language(
    tag="sl",
    unnamed_agencies="Agencije",
    editor_words="Uredil | Uredila",
    related_headings=(
        "Preberite tudi | Preberi tudi | Preberite še | Preberi še | Berite tudi | Poglejte tudi | Povezane novice"
        " | Povezani članki | Povezane vsebine | Sorodne novice | Sorodni članki | Več o temi | Najbolj brano"
        " | Najnovejše | Priporočamo | Morda vas zanima | Zadnje novice"
    ),
    byline_words=(
        "Piše | Avtor | Avtorica | Avtorji | Besedilo | Napisal | Napisala | Pripravil | Pripravila"
        " | Pogovarjal se je | Pogovarjala se je"
    ),
    byline_joiners="in",
    roles="novinar | novinarka | dopisnik | dopisnica | urednik | urednica | kolumnist | kolumnistka",
    agencies="STA",
    credit_words="Vir | Viri",
    dialogue_dashes=True,
    months=(
        "januarja,januar,jan | februarja,februar,feb | marca,marec,mar | aprila,april,apr | maja,maj"
        " | junija,junij,jun | julija,julij,jul | avgusta,avgust,avg | septembra,september,sep"
        " | oktobra,oktober,okt | novembra,november,nov | decembra,december,dec"
    ),
    date_words="Objavljeno | Datum | Datum objave",
    update_words="Posodobljeno | Osveženo | Zadnja sprememba | Popravljeno",
    caption_words="Foto | Fotografija | Fotografije | Slika | Vir fotografije | Video",
    copyright_words="Vse pravice pridržane | Avtorske pravice",
    tag_words="Oznake | Ključne besede | Teme",
    tool_lines=(
        "Deli | Delite | Oglas | Oglasno sporočilo | Natisni | Shrani | Pošlji | Kopiraj povezavo | Naroči se"
        " | Naročnina | Prijava | Zapri | Domov | Na vrh | Poslušaj"
        " | Vaš e-naslov ne bo objavljen | Zahtevana polja so označena | Prekliči odgovor"
    ),
    comment_headings=(
        "Komentarji | Komentiraj | Dodaj komentar"
        " | Dodaj odgovor | Napiši komentar | Zadnji komentarji | Najnovejši komentarji"
    ),
    embargo_words="Embargo do | Embargo",
    release_words="Sporočilo za javnost | Sporočilo za medije",
    contact_words="Kontakt | Kontakt za medije | Dodatne informacije",
    site_words=(
        "naroč | naročnin | piškot | prijav | registr | račun | gesl | e-poš | zasebnost | pogoj | soglas | oglas"
        " | reklam | aplikacij | prenesi | klikni | brskalnik | brezplač | komentar | moderat | bralc | delite"
        " | pravice pridržane | avtorsk | uredništv | galerij | sledite | spremljajte | preberi"
    ),
)
