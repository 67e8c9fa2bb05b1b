"""Slovenian."""

from newsformat.plugin import Language


PACK = Language(
    tag="sl",
    unnamed_agencies="Agencije",
    editor_words=(
        "Uredil | Uredila"
        " | Urednik | Urednica | Prevod | Prevedel | Prevedla | Lektura | Lektorica | Odgovorni urednik"
        " | Odgovorna urednica | Glavni urednik | Sodelovanje | Montaža | Kamera | Snemalec | Priredil"
        " | Priredila"
        " | Iz angleščine prevedla | Iz angleščine prevedel | Iz nemščine prevedla"
        " | Iz nemščine prevedel"
    ),
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
        " | Preberite več o | Preberite | Berite še | Beri tudi | Oglejte si | Oglejte si še | Poglejte še"
        " | Poglej tudi | Poglej še | Več o | Več iz | Več člankov | Povezane teme | Povezano"
        " | Sorodne vsebine | Sorodne teme | Sorodno | Podobne vsebine | Na isto temo | Na to temo"
        " | Še na to temo | Še več | Še več novic | Še več iz rubrike | Drugi članki | Druge teme"
        " | Priporočamo tudi | Priporočilo uredništva | Izpostavljamo | Morda vas zanima tudi"
        " | Mogoče vas zanima | Mogoče vas bo zanimalo | Morda vam bo všeč | Zanimalo vas bo"
        " | Najbolj branih 5 | Najbolj priljubljeno | Zadnje objave | Zadnje | Aktualne novice"
        " | Aktualne teme | Priljubljeni članki | Glavne novice | Top novice | Top teme | Tema dneva"
        " | V žarišču | V ospredju | V fokusu | V trendu | Iz iste rubrike | Istega avtorja | Prejšnja novica"
        " | Naslednja novica | Galerija"
        " | Sorodni prispevki | Priporočene vsebine | Najbolj bran | Najbolj brani | Več s področja"
        " | Ne prezrite | Bi vas utegnilo zanimati | Utegnilo bi vas zanimati | Izbrano za vas | Trenutno brano"
        " | Več kronike | Več novic iz | Novo iz Slovenije"
        " | Iste rubrike | Najbolj brane | Najbolj brane novice"
        " | Aktualno"
        " | Oglejte si video"
    ),
    byline_words=(
        "Piše | Avtor | Avtorica | Avtorji | Besedilo | Napisal | Napisala | Pripravil | Pripravila"
        " | Pogovarjal se je | Pogovarjala se je"
        " | Avtor članka | Avtor besedila | Pišejo | Besedilo in fotografije | Besedilo in foto"
        " | Besedilo in fotografija | Tekst | Tekst in foto | Spraševal | Spraševala | Intervju | Objavil"
        " | Objavila | Novinarka | Reporter | Dopisnik | Dopisnica | Naš dopisnik | Poroča | Kolumna"
        " | Zapisal | Zapisala"
        " | By"
    ),
    byline_joiners="in",
    roles="novinar | novinarka | dopisnik | dopisnica | urednik | urednica | kolumnist | kolumnistka",
    agencies=("STA | MMC RTV SLO | RTV SLO"),
    credit_words=("Vir | Viri | Vir novice | Povzeto po | Agencija | Agencije | Z uporabo gradiva"),
    dialogue_dashes=True,
    months=(
        "januarja,januar,jan | februarja,februar,feb | marca,marec,mar | aprila,april,apr | maja,maj"
        " | junija,junij,jun | julija,julij,jul | avgusta,avgust,avg | septembra,september,sep"
        " | oktobra,oktober,okt | novembra,november,nov | decembra,december,dec"
    ),
    date_words=("Objavljeno | Datum | Datum objave | Dodano | Ustvarjeno | Čas objave | Danes | Včeraj | Predvajano"),
    update_words=(
        "Posodobljeno | Osveženo | Zadnja sprememba | Popravljeno"
        " | Posodobitev | Nazadnje posodobljeno | Zadnja posodobitev | Spremenjeno | Dopolnjeno"
        " | Zadnji poseg"
    ),
    caption_words=(
        "Fotografija | Fotografije | Slika | Vir fotografije"
        " | Foto/ | Foto © | Fotograf | Fotografija je simbolična | Fotografija je simbolična."
        " | Slika je simbolična | Slika je simbolična. | Simbolična fotografija | Simbolična fotografija."
        " | Simbolična slika | Simbolna fotografija | Arhivska fotografija | Arhivski posnetek"
        " | Arhivska slika | Arhiv | Vir slike | Avtor fotografije | Ilustracija | Posnetek"
        " | Posnetek zaslona | Zaslonski posnetek | Infografika | Karikatura | Zemljevid | Grafika"
        " | Na fotografiji | Na sliki | Naslovna fotografija | Naslovna slika"
        " | Fotografinja"
    ),
    copyright_words=(
        "Vse pravice pridržane | Avtorske pravice"
        " | Vse pravice pridržane. | Vse pravice so pridržane | Prepovedano je | Kopiranje | Razmnoževanje"
        " | Ponatis"
        " | Ponatis brez dovoljenja ni dovoljen"
    ),
    tag_words=("Oznake | Ključne besede | Teme | Kategorija | Kategorije | Rubrika | Tagi"),
    tool_lines=(
        "Izjava o dostopnosti | Visok kontrast | "
        "Predvajalnik zvoka | Nahajate se tukaj: | Tukaj ste: | "
        "Poslušaj v živo | Poslušajte v živo | "
        "Deli | Delite | Oglas | Oglasno sporočilo | Natisni | Shrani | Pošlji | Kopiraj povezavo | Naroči se"
        " | Naročnina | Prijava | Zapri | Domov | Na vrh | Poslušaj"
        " | Vaš e-naslov ne bo objavljen | Zahtevana polja so označena | Prekliči odgovor"
        " | Sledite nam na Facebooku | Spremljajte nas na Facebooku | Spremljajte nas na"
        " | Naročite se na e-novice | Prijavite se na e-novice | Naroči se na e-novice | Prijava na e-novice"
        " | Poslušajte članek | Čas branja | min branja | Deli članek | Delite članek"
        " | Deli na Facebooku | Povezava kopirana | Pošlji po e-pošti | Shrani članek | Oglej si galerijo"
        " | Odpri galerijo | Članek se nadaljuje pod oglasom | Vsebina se nadaljuje po oglasu"
        " | Sponzorirana vsebina | Promocijsko besedilo | Samo za naročnike | Članek je na voljo samo"
        " | Nadaljuj z branjem | Že imate račun | Ste že naročnik | Pozabljeno geslo | Prijavi se | Prijavite se"
        " | Odjava | Registracija | Registriraj se | Registrirajte se | Naročite se | Moj profil"
        " | Prenesite aplikacijo | Vklopi obvestila | Vaš e-naslov | E-poštni naslov | Vnesite svoj e-naslov"
        " | Prišlo je do napake | Poskusite znova | Opazili ste napako | Prijavi napako | Sporočite nam"
        " | V nadaljevanju preberite | Pišite nam | Kontaktirajte nas | Preskoči na vsebino | Nazaj na vrh | Prekliči | Prikaži več"
        " | Prikaži manj | Prikaži vse | Naloži več | Nalagam | Vsi članki avtorja | O avtorju | O nas"
        " | Politika zasebnosti | Pogoji uporabe | Nastavitve piškotkov | Sprejmi vse | Sprejmem | Zavrni vse"
        " | Uporabljamo piškotke | Spletno mesto uporablja piškotke | Ta stran uporablja piškotke"
        " | Vsebina ni na voljo | Anketa | Glasuj | Kviz"
        " | Preberite celoten članek | Preberi celoten članek | Beri naprej | Vaš brskalnik ne podpira"
        " | Novica se dopolnjuje | Predstavitvene informacije"
        " | Pošlji prijatelju | Tiskaj | Shrani za pozneje | Članek se nadaljuje po oglasu"
        " | Nadaljevanje po oglasu | Sponzorirano | Promocijska vsebina | Za naročnike"
        " | Ta članek je na voljo samo naročnikom | Naročite se na naše novice | Že imate račun?"
        " | Nimate računa? | Ste pozabili geslo? | Vaš e-poštni naslov | Vnesite e-naslov | Strinjam se"
        " | Zavrni | Varstvo osebnih podatkov | Splošni pogoji | Kolofon | Oglaševanje | Spremljajte nas"
        " | Sledite nam | Sledite nam na | Sledi nam | Pridružite se nam | Naložite aplikacijo"
        " | Vklopite obvestila | Bodite na tekočem | Bodite obveščeni | Podprite nas | Podprite naše delo"
        " | Podprite neodvisno novinarstvo | Doniraj | Donirajte | Vam je bil članek všeč? | Ocenite članek"
        " | Glasujte | Poglej rezultate | Sporočite napako | Ste opazili napako? | Imate novico?"
        " | Pošljite novico | Pošljite nam | Poglej vse | Vse novice | Več | Naprej | Nazaj | Vsebina"
        " | Povečaj sliko | Povečaj | Poglej galerijo | Fotogalerija | Poglej video | Predvajaj video"
        " | Naslednja | Prejšnja | Naslednji | Prejšnji | Novico dopolnjujemo | Članek se dopolnjuje"
        " | Opomba uredništva | Op. ur."
        " | Za ogled celotnega članka se | Za branje celotnega članka se | Članek je na voljo samo naročnikom"
        " | Vsebina je na voljo samo naročnikom | Imate namig za zgodbo?"
        " | Opozorilo: 297. členu"
        " | Postanite naročnik | Že naročnik? | Nalaganje | Besedilo se nadaljuje pod"
        " | Podpri | Prijavite napako | Beri dalje | Prejemajte"
        " | Hvala, ker berete | Vsebine, vredne vašega časa | Bodite prvi, ki boste"
        " | Velikost besedila | Velikost pisave"
        " | Prijavite se na naše novice | Prenesite našo brezplačno aplikacijo | Prenesite našo aplikacijo"
        " | Prenesite brezplačno aplikacijo | Zgodba se nadaljuje pod | Članek se nadaljuje pod"
        " | Ta vsebina je na voljo | Vsebina je na voljo samo | Že imate naročnino? | Ste že naročnik?"
        " | Celoten članek si preberite | Celoten članek preberite | Cel članek preberite"
        " | Članek je starejši od | Besedilo je nastalo s pomočjo | Članek je nastal s pomočjo"
        " | Povzetek je pripravila umetna inteligenca | Imate zanimivo zgodbo? | Ste bili priča"
        " | Če želite komentirati | Za komentiranje se | Preberi več"
        " | Popravek | Pojasnilo"
        " | Oceni objavo | Ocenite objavo"
        " | Neomejen dostop"
        " | Prijavite se na naše"
        " | Spremljajte naš kanal WhatsApp"
        " | Imate namig?"
        " | Navigacija prispevka | Obveščaj me o novih | To spletišče uporablja Akismet"
    ),
    comment_headings=(
        "Komentarji | Komentiraj | Dodaj komentar"
        " | Dodaj odgovor | Napiši komentar | Zadnji komentarji | Najnovejši komentarji"
        " | Komentirajte | Oddaj komentar | Prikaži komentarje | Vsi komentarji | Ni komentarjev"
        " | Še ni komentarjev | Za komentiranje se prijavite | Za komentiranje je potrebna prijava"
        " | Komentarji (0) | Dodajte komentar | Oddajte komentar | Napišite komentar | Pošlji komentar"
        " | Objavi komentar | Vaš komentar | Pokaži komentarje | Prikaži vse komentarje | Poglej komentarje"
        " | Preberi komentarje | Bodite prvi | Bodite prvi, ki | Za komentiranje"
        " | Za komentiranje morate biti prijavljeni | Če želite komentirati | Če želite oddati komentar"
        " | Komentiranje je onemogočeno | Komentarji so zaprti | Obvezna polja so označena | Odgovori"
        " | Vaše mnenje | Mnenja bralcev | Pravila komentiranja"
        " | Komentarji k članku so zaprti"
    ),
    embargo_words="Embargo do",
    release_words=(
        "Sporočilo za javnost | Sporočilo za medije"
        " | Izjava za javnost | Vabilo medijem | Vabilo na novinarsko konferenco | Informacija za medije"
    ),
    contact_words=(
        "Kontakt | Kontakt za medije | Dodatne informacije"
        " | Kontaktna oseba | Za več informacij | Za dodatne informacije | Več informacij"
        " | Služba za odnose z javnostmi | Odnosi z javnostmi"
    ),
    site_words=(
        "naroč | naročnin | piškot | prijav | registr | račun | gesl | e-poš | zasebnost | pogoj | soglas | oglas"
        " | reklam | aplikacij | prenesi | klikni | brskalnik | brezplač | komentar | moderat | bralc | delite"
        " | pravice pridržane | avtorsk | uredništv | galerij | sledite | spremljajte | preberi"
    ),
)
