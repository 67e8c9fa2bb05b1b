"""Croatian."""

from newsformat.plugin import Language


PACK = Language(
    tag="hr",
    related_headings=(
        "Pročitajte i | Pročitajte još | Pročitaj i | Povezani članci | Povezane vijesti | Povezano | Vezane vijesti | Najčitanije | Najnovije vijesti | Preporučujemo | Pogledajte i | Možda će vas zanimati | Vezani članci"
        " | Pročitaj još | Pročitajte više | Povezane teme | Najnovije | Još vijesti | Pogledajte još"
        " | Ostale vijesti | Pratite nas"
        " | Pročitaj više | Pročitajte također | Pogledaj još | Slične vijesti | Slični članci"
        " | Moglo bi vas zanimati | Mogli bi vas zanimati | Možda vas zanima | Preporučeno"
        " | Preporuka uredništva | Izbor urednika | Najčitanije vijesti | Najčitaniji članci | Najnoviji članci"
        " | Najpopularnije | Najkomentiranije | Najgledanije | Zadnje vijesti | Posljednje vijesti"
        " | Još iz rubrike | Više iz rubrike | Više o temi | Više na temu | Sljedeći članak | Prethodni članak"
        " | Izdvojeno | Izdvajamo | Ne propustite | Ne propustite: | Iz arhive"
    ),
    byline_words=(
        "Piše | Autor | Autori | Autorica | Tekst | Napisao | Napisala | Razgovarao | Razgovarala | Razgovor vodio"
        " | Razgovor vodila | Pišu"
    ),
    byline_joiners="i",
    roles="novinar | novinarka | dopisnik | dopisnica | urednik | urednica | reporter",
    agencies="Hina | HINA",
    unnamed_agencies="Agencije",
    credit_words="Izvor | Izvori",
    months="siječnja,siječanj | veljače,veljača | ožujka,ožujak | travnja,travanj | svibnja,svibanj | lipnja,lipanj | srpnja,srpanj | kolovoza,kolovoz | rujna,rujan | listopada,listopad | studenoga,studenog,studeni | prosinca,prosinac",
    dialogue_dashes=True,
    date_words="Objavljeno | Datum",
    update_words="Ažurirano | Zadnja izmjena | Izmijenjeno",
    caption_words="Foto | Fotografija | Snimio | Ilustracija | Video",
    copyright_words="Sva prava pridržana | Autorska prava",
    tag_words="Oznake | Ključne riječi | Teme",
    tool_lines=(
        "Slušaj uživo | Slušajte uživo | "
        "Podijeli | Podijelite | Oglas | Reklama | Ispis | Pošalji | Spremi | Pretplata | Prijava | Zatvori | Naslovnica"
        " | Vaša adresa e-pošte neće biti objavljena | Obavezna polja su označena | Morate biti prijavljeni"
        " | Odustani od odgovora"
        " | Pratite nas na Facebooku | Pratite nas na Instagramu | Pratite nas na WhatsAppu"
        " | Pratite nas na Google Newsu | Pratite nas na društvenim mrežama | Pridružite nam se na"
        " | Pretplatite se na newsletter | Pretplati se na newsletter | Prijavite se na newsletter"
        " | Prijava na newsletter | Pretplatite se | Slušaj članak | Poslušajte članak | Vrijeme čitanja"
        " | Vrijeme čitanja: | min čitanja | Podijeli članak | Podijelite članak | Podijeli na Facebooku"
        " | Kopiraj link | Kopiraj poveznicu | Link kopiran | Pošalji e-mailom | Spremi članak | Ispiši"
        " | Pogledaj galeriju | Pogledajte galeriju | Pogledaj sve fotografije | Pogledajte video"
        " | Pokreni video | Tekst se nastavlja ispod oglasa | Članak se nastavlja ispod oglasa"
        " | Nastavak teksta ispod oglasa | Sponzorirani sadržaj | Plaćeni sadržaj | Samo za pretplatnike"
        " | Sadržaj za pretplatnike | Ovaj članak je dostupan samo | Nastavi čitati | Već imate račun"
        " | Već ste pretplatnik | Nemate račun | Zaboravili ste lozinku | Zaboravljena lozinka | Prijavi se"
        " | Prijavite se | Odjava | Registracija | Registriraj se | Registrirajte se | Moj profil | Moj račun"
        " | Podržite nas | Preuzmite aplikaciju | Preuzmi aplikaciju | Uključi obavijesti | Obavijesti"
        " | Vaša e-mail adresa | E-mail adresa | Unesite svoju e-mail adresu | Došlo je do pogreške"
        " | Pokušajte ponovno | Uočili ste grešku | Prijavi grešku | Prijavite grešku | Pošaljite nam"
        " | Pošalji nam vijest | Javite nam se | Kontaktirajte nas | Preskoči na sadržaj | Skoči na sadržaj"
        " | Idi na sadržaj | Povratak na vrh | Natrag na vrh | Na vrh | Povratak na naslovnicu | Početna"
        " | Odustani | Prikaži više | Prikaži manje | Prikaži sve | Učitaj još | Učitaj više | Učitavanje"
        " | Svi članci autora | O autoru | O nama | Impressum | Politika privatnosti | Pravila privatnosti"
        " | Uvjeti korištenja | Postavke kolačića | Prihvati | Prihvaćam | Prihvati sve | Prihvaćam sve"
        " | Odbij sve | Koristimo kolačiće | Ova stranica koristi kolačiće | Ova web stranica koristi kolačiće"
        " | Sadržaj nije dostupan | Anketa | Glasaj | Kviz"
        " | Pročitaj cijeli članak | Pročitajte cijeli članak | Cijeli članak pročitajte"
        " | Vaš preglednik ne podržava | Vijest se nadopunjuje | Pokretanje videa | Skini aplikaciju"
    ),
    comment_headings=(
        "Komentari | Komentar | Ostavi komentar | Dodaj komentar"
        " | Komentiraj | Ostavite komentar | Napišite komentar | Najnoviji komentari"
        " | Komentirajte | Dodajte komentar | Napiši komentar | Prikaži komentare | Pogledaj komentare"
        " | Svi komentari | Nema komentara | Budite prvi koji će komentirati | Uključi se u raspravu"
        " | Za komentiranje je potrebno"
    ),
    embargo_words="Embargo do | Embargo",
    release_words="Priopćenje za medije | Priopćenje za javnost | Za trenutačnu objavu",
    contact_words="Kontakt | Kontakt za medije | Za dodatne informacije",
    site_words=(
        "newsletter | pretplat | kolačić | prijav | registr | račun | lozink | e-mail | privatnost | uvjet | privol"
        " | oglas | reklam | aplikacij | preuzm | podcast | klikn | besplat | komentar | moderat | čitatelj | podijel"
        " | prenošenj | prava pridržana | autorsk | redakcij | foto | video | galerij | prat | facebook | twitter"
        " | instagram | youtube | pročitaj"
    ),
)
