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
        " | Preberite več | Preberi več | Oglejte si tudi | Poslušajte tudi | Podobni članki | Podobne novice"
        " | Morda vas bo zanimalo | Utegne vas zanimati | Priporočeno | Priporočeni članki | Izbor urednika"
        " | Izbor uredništva | Najbolj brani članki | Najbolj gledano | Najbolj komentirano | Najnovejše novice"
        " | Najnovejši članki | Zadnji članki | Druge novice | Ostale novice | Več novic | Več na temo"
        " | Več iz rubrike | Več o tem | Naslednji članek | Prejšnji članek | Izpostavljeno | Ne spreglejte"
        " | Ne zamudite | Priljubljeno | Iz arhiva"
        " | Beri še"
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
        "Poslušaj v živo | Poslušajte v živo | "
        "Deli | Delite | Oglas | Oglasno sporočilo | Natisni | Shrani | Pošlji | Kopiraj povezavo | Naroči se"
        " | Naročnina | Prijava | Zapri | Domov | Na vrh | Poslušaj"
        " | Vaš e-naslov ne bo objavljen | Zahtevana polja so označena | Prekliči odgovor"
        " | Sledite nam na Facebooku | Spremljajte nas na Facebooku | Spremljajte nas na"
        " | Naročite se na e-novice | Prijavite se na e-novice | Naroči se na e-novice | Prijava na e-novice"
        " | Poslušajte članek | Čas branja | Čas branja: | min branja | Deli članek | Delite članek"
        " | Deli na Facebooku | Povezava kopirana | Pošlji po e-pošti | Shrani članek | Oglej si galerijo"
        " | Odpri galerijo | Članek se nadaljuje pod oglasom | Vsebina se nadaljuje po oglasu"
        " | Sponzorirana vsebina | Promocijsko besedilo | Samo za naročnike | Članek je na voljo samo"
        " | Nadaljuj z branjem | Že imate račun | Ste že naročnik | Pozabljeno geslo | Prijavi se | Prijavite se"
        " | Odjava | Registracija | Registriraj se | Registrirajte se | Naročite se | Moj profil"
        " | Prenesite aplikacijo | Vklopi obvestila | Vaš e-naslov | E-poštni naslov | Vnesite svoj e-naslov"
        " | Prišlo je do napake | Poskusite znova | Opazili ste napako | Prijavi napako | Sporočite nam"
        " | Pišite nam | Kontaktirajte nas | Preskoči na vsebino | Nazaj na vrh | Prekliči | Prikaži več"
        " | Prikaži manj | Prikaži vse | Naloži več | Nalagam | Vsi članki avtorja | O avtorju | O nas"
        " | Politika zasebnosti | Pogoji uporabe | Nastavitve piškotkov | Sprejmi vse | Sprejmem | Zavrni vse"
        " | Uporabljamo piškotke | Spletno mesto uporablja piškotke | Ta stran uporablja piškotke"
        " | Vsebina ni na voljo | Anketa | Glasuj | Kviz"
        " | Preberite celoten članek | Preberi celoten članek | Beri naprej | Vaš brskalnik ne podpira"
        " | Novica se dopolnjuje | Predstavitvene informacije"
    ),
    comment_headings=(
        "Komentarji | Komentiraj | Dodaj komentar"
        " | Dodaj odgovor | Napiši komentar | Zadnji komentarji | Najnovejši komentarji"
        " | Komentirajte | Oddaj komentar | Prikaži komentarje | Vsi komentarji | Ni komentarjev"
        " | Še ni komentarjev | Za komentiranje se prijavite | Za komentiranje je potrebna prijava"
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
