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
        " | Izdvojeno | Izdvajamo | Ne propustite | Iz arhive"
        " | Pročitajte i ovo | Pročitajte više o | Pročitajte | Čitajte još | Čitajte i | Čitajte"
        " | Pogledaj i | Pogledajte i ovo | Vidi još | Vidi i | Poslušajte i | Povezani sadržaj | Vezane teme"
        " | Vezano | Slične teme | Srodni članci | Srodne vijesti | Na istu temu | Na ovu temu | Na temu"
        " | Više o ovoj temi | Više o | Više iz kategorije | Više iz | Više vijesti | Više članaka"
        " | Još o temi | Još iz kategorije | Još iz | Još od autora | Još vijesti iz | Još članaka"
        " | Ostali članci | Druge vijesti | Druge teme | Preporučujemo i | Preporučeno za vas | Preporuka"
        " | Preporuke | Preporuka urednika | Izbor uredništva | Možda vas zanima i | Možda vam se svidi"
        " | Možda bi vas moglo zanimati | Zanima vas | Ne propusti | Najčitanije danas | Najvažnije vijesti"
        " | Najvažnije | Popularne vijesti | Popularni članci | Posljednje objavljeno | Aktualne vijesti"
        " | Aktualne teme | Top vijesti | Top priča | Top teme | Glavne vijesti | Vijesti dana | Teme dana"
        " | U trendu | U središtu | Iz iste rubrike | Iz iste kategorije | Iz rubrike | Od istog autora"
        " | Prethodna vijest | Sljedeća vijest | Galerija"
        " | Čitaj još | Pogledajte | Popularno | Trenutno najčitanije | Nastavno na temu | Još o ovoj temi"
        " | Čitaj više | Čitajte više | Pogledajte još i | Još na ovu temu"
        " | Više s portala | Iz naše mreže | Najnovije s portala"
        " | Naš dosje | Naš specijal"
        " | Drugi čitaju"
    ),
    byline_words=(
        "Piše | Autor | Autori | Autorica | Tekst | Napisao | Napisala | Razgovarao | Razgovarala | Razgovor vodio"
        " | Razgovor vodila | Pišu"
        " | Autor teksta | Autor članka | Tekst i foto | Tekst i fotografije | Pripremio | Pripremila"
        " | Priredio | Priredila | Razgovarali | Intervju | Intervju vodio | Intervju vodila | Objavio"
        " | Objavila | Objavljeno od | Novinarka | Reporter | Dopisnik | Od našeg dopisnika | Izvjestitelj"
        " | Kolumna | Zabilježio | Zabilježila"
        " | By"
    ),
    byline_joiners="i",
    roles="novinar | novinarka | dopisnik | dopisnica | urednik | urednica | reporter",
    agencies=("Hina | HINA | SRNA | FENA | ONASA | MINA | Beta | Tanjug"),
    unnamed_agencies="Agencije",
    credit_words=(
        "Izvor | Izvori | Izvor vijesti | Preuzeto s | Preuzeto iz | Agencija | Agencije | Prenosi | Izvor članka"
        " | Uz korištenje materijala"
    ),
    months=(
        "siječnja,siječanj,sij | veljače,veljača,velj | ožujka,ožujak,ožu | travnja,travanj,tra"
        " | svibnja,svibanj,svi | lipnja,lipanj,lip | srpnja,srpanj,srp | kolovoza,kolovoz,kol | rujna,rujan,ruj"
        " | listopada,listopad,lis | studenoga,studenog,studeni,stu | prosinca,prosinac,pro"
    ),
    dialogue_dashes=True,
    date_words=(
        "Objavljeno | Datum"
        " | Objavljena | Datum objave | Postavljeno | Kreirano | Vrijeme objave | Emitirano | Vrijeme"
        " | Dodano"
    ),
    update_words=(
        "Ažurirano | Zadnja izmjena | Izmijenjeno"
        " | Ažuriranje | Posljednja izmjena | Posljednje ažuriranje | Zadnje ažurirano"
        " | Posljednji put ažurirano | Dopunjeno | Osvježeno"
    ),
    caption_words=(
        "Fotografija | Snimio | Ilustracija"
        " | Foto - | Foto/ | Foto © | Foto: Ilustracija | Foto ilustracija | Foto arhiva | Foto: arhiva"
        " | Foto: Screenshot | Foto: Pixsell | Foto: privatna arhiva | Fotografije | Fotograf | Fotografirao"
        " | Izvor fotografije | Izvor foto | Izvor slike | Autor fotografije | Ilustrativna fotografija"
        " | Ilustracija/ | Arhivska fotografija | Arhivska snimka | Slika | Snimka | Snimka zaslona"
        " | Screenshot | Infografika | Karikatura | Karta | Grafika | Na fotografiji | Na slici"
        " | Naslovna fotografija | Naslovna foto | Potpis pod sliku"
        " | Snimila | Snimili"
        " | Fotografkinja"
    ),
    copyright_words=(
        "Sva prava pridržana | Autorska prava"
        " | Sva prava pridržana. | Sva prava zadržana | Sva su prava pridržana | Zabranjeno je"
        " | Zabranjeno kopiranje | Preuzimanje | Preuzimanje sadržaja | Prenošenje | Kopiranje"
        " | Nije dopušteno"
        " | Zabranjeno prenošenje bez dopuštenja | Zabranjeno je prenošenje bez dopuštenja"
    ),
    tag_words=("Oznake | Ključne riječi | Teme | Tagovi | Kategorija | Kategorije | Rubrika | Još o | Hashtagovi"),
    tool_lines=(
        "Izjava o pristupačnosti | Visoki kontrast | Promijeni kontrast | "
        "Reproduktor audiozapisa | Reproduktor zvuka | Nalazite se ovdje: | Ovdje ste: | "
        "Slušaj uživo | Slušajte uživo | Crna kronika | Crna hronika | Hronika | "
        "Podijeli | Podijelite | Oglas | Reklama | Ispis | Pošalji | Spremi | Pretplata | Prijava | Zatvori | Naslovnica"
        " | Vaša adresa e-pošte neće biti objavljena | Obavezna polja su označena | Morate biti prijavljeni"
        " | Odustani od odgovora"
        " | Pratite nas na Facebooku | Pratite nas na Instagramu | Pratite nas na WhatsAppu"
        " | Pratite nas na Google Newsu | Pratite nas na društvenim mrežama | Pridružite nam se na"
        " | Pretplatite se na newsletter | Pretplati se na newsletter | Prijavite se na newsletter"
        " | Prijava na newsletter | Pretplatite se | Slušaj članak | Poslušajte članak | Vrijeme čitanja"
        " | min čitanja | Podijeli članak | Podijelite članak | Podijeli na Facebooku"
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
        " | Pošalji nam vijest | Javite nam se | Kontaktirajte nas | Preskoči na sadržaj | Skoči na sadržaj | Preskoči na glavni sadržaj"
        " | Izbornik | Glavni izbornik"
        " | Idi na sadržaj | Povratak na vrh | Natrag na vrh | Na vrh | Povratak na naslovnicu | Početna"
        " | Odustani | Prikaži više | Prikaži manje | Prikaži sve | Učitaj još | Učitaj više | Učitavanje"
        " | Svi članci autora | O autoru | O nama | Impressum | Politika privatnosti | Pravila privatnosti"
        " | Uvjeti korištenja | Postavke kolačića | Prihvati | Prihvaćam | Prihvati sve | Prihvaćam sve"
        " | Odbij sve | Koristimo kolačiće | Ova stranica koristi kolačiće | Ova web stranica koristi kolačiće"
        " | Sadržaj nije dostupan | Anketa | Glasaj | Kviz"
        " | Pročitaj cijeli članak | Pročitajte cijeli članak | Cijeli članak pročitajte"
        " | Vaš preglednik ne podržava | Vijest se nadopunjuje | Pokretanje videa | Skini aplikaciju"
        " | Podijeli na Facebook | Podijeli na WhatsApp | Pošalji prijatelju | Spremi za kasnije"
        " | Članak se nastavlja nakon oglasa | Tekst se nastavlja nakon oglasa | Nastavak teksta ispod"
        " | Oglasi | Sponzorirano | Promotivni sadržaj | Promo sadržaj | Native | Sadržaj omogućio"
        " | Samo za registrirane korisnike | Premium sadržaj | Ovaj sadržaj je dostupan samo"
        " | Za čitanje cijelog članka | Pretplati se | Kupi pretplatu | Prijavite se na naš newsletter"
        " | Već imate račun? | Nemate račun? | Zaboravili ste lozinku? | Unesite e-mail | Mi i naši partneri"
        " | Politika kolačića | Zaštita privatnosti | Pišite nam | Marketing | Oglašavanje | Pratite nas na"
        " | Pratite nas i na | Pratite nas na Google News | Pratite nas putem | Prati nas | Pridružite se"
        " | Pridružite nam se | Pridruži se | Lajkajte nas | Preuzmite našu aplikaciju"
        " | Preuzmite našu mobilnu aplikaciju | Skinite aplikaciju | Dodajte nas kao omiljeni izvor"
        " | Uključite obavijesti | Budite u tijeku | Ostanite u tijeku | Budite informirani"
        " | Podržite naš rad | Podržite neovisno novinarstvo | Donirajte | Doniraj | Sviđa vam se članak?"
        " | Je li vam članak bio koristan? | Ocijenite članak | Glasajte | Pogledaj rezultate"
        " | Uočili ste grešku? | Uočili ste pogrešku? | Prijavi pogrešku | Imate priču? | Imate vijest?"
        " | Pošaljite vijest | Pošalji vijest | Dojavi vijest | Dojavite nam | Prikaži još | Pogledaj sve"
        " | Pogledajte sve | Vidi sve | Sve vijesti | Opširnije | Detaljnije | Saznaj više | Saznajte više"
        " | Dalje | Natrag | Sadržaj | Povećaj sliku | Foto galerija | Fotogalerija | Pogledaj video"
        " | Gledaj uživo | Sljedeća | Prethodna | Sljedeći | Prethodni | Tiskano izdanje | Digitalno izdanje"
        " | Vijest se dopunjuje | Vijest se ažurira | Članak se dopunjuje | Tekst se nadopunjuje"
        " | Više detalja uskoro | Više informacija uskoro | Ostali članci autora | Napomena uredništva"
        " | Op. ur. | Izvorni članak | Bonus video"
        " | Želite najnovije vijesti | Pridružite se našem WhatsApp kanalu"
        " | Ovaj je sadržaj dostupan samo | Članak je dostupan samo pretplatnicima"
        " | Sadržaj dostupan samo pretplatnicima | Imate vijest? Javite nam | Sve najnovije vijesti čitajte na"
        " | Nastavite čitati uz pretplatu"
        " | Želite li dopuniti temu ili prijaviti pogrešku u tekstu | Želite li dopuniti temu"
        " | Važna obavijest | Sukladno članku 94. Zakona o elektroničkim medijima"
        " | Vidi originalni članak | uz korištenje AI | Tekst je nastao uz pomoć | Članak je nastao uz pomoć"
        " | Zapratite nas | Nastavak nakon oglasa | Poslušaj članak | Podrži | Želite li primati"
        " | Želite prijaviti | Sudjelujte u | Nastavite čitati | Ovaj članak je dostupan"
        " | N1 pratite putem | Kakvo je tvoje mišljenje | Kakvo je vaše mišljenje"
        " | Budi prvi koji će ostaviti komentar | Budite prvi koji će ostaviti komentar"
        " | Znate li nešto više o temi | Znate li nešto više o ovoj temi | Pošaljite nam anonimno svoju priču"
        " | Veličina teksta | Veličina slova"
        " | Preuzmite našu besplatnu aplikaciju | Preuzmite besplatnu aplikaciju"
        " | Besplatnu Android aplikaciju | Članak se nastavlja nakon | Tekst se nastavlja nakon"
        " | Nastavak teksta nakon | Poslušajte podcast | Vijesti izravno u vaš | Najnovije vijesti izravno"
        " | Ovaj članak je stariji od | Članak je stariji od | Članak je napisan uz pomoć"
        " | Ovaj tekst je generiran | Sažetak je izradila umjetna inteligencija | Bili ste svjedok"
        " | Imate vijest ili fotografiju? | Imate zanimljivu priču? | Imate priču ili informaciju?"
        " | Da biste komentirali"
        " | Više pogledajte u videu | Više u videu | Nastavite čitanje | Cijelu vijest pročitajte"
        " | Cijeli tekst pročitajte"
        " | Ispravak | Ispravka"
        " | Dostupni linkovi | Pristupačni linkovi"
        " | Želite li momentalno primiti obavijest"
        " | Objavu dijeli | Pogledajte ovu objavu na Instagramu"
        " | Ovaj sadržaj dostupan je samo | Sažetak izradila umjetna inteligencija"
        " | Dodajte nas kao preferirani izvor | Dodaj kao preferirani izvor"
        " | Podržite naše novinarstvo | Pratite naš WhatsApp kanal | Pratite naš Viber kanal"
        " | Pročitajte sve članke autorice | Pročitajte sve članke autora"
        " | Objavi komentar | Navigacija objava | Skoči do sadržaja | Obavijesti me o novim"
        " | Ova stranica koristi Akismet"
    ),
    comment_headings=(
        "Komentari | Komentar | Ostavi komentar | Dodaj komentar"
        " | Komentiraj | Ostavite komentar | Napišite komentar | Najnoviji komentari"
        " | Komentirajte | Dodajte komentar | Napiši komentar | Prikaži komentare | Pogledaj komentare"
        " | Svi komentari | Nema komentara | Budite prvi koji će komentirati | Uključi se u raspravu"
        " | Za komentiranje je potrebno"
        " | Komentari (0) | Komentiraj članak | Ostavite svoj komentar | Pošalji komentar"
        " | Pošaljite komentar | Vaš komentar | Tvoj komentar | Unesite komentar | Pogledajte komentare"
        " | Prikaži sve komentare | Vidi sve komentare | Vidi komentare | Pročitaj komentare"
        " | Još nema komentara | Trenutno nema komentara | Budite prvi | Budite prvi koji | Budi prvi"
        " | Za komentiranje | Za komentiranje se prijavite | Da biste komentirali | Prijavite se kako biste"
        " | Komentari su zatvoreni | Komentiranje je onemogućeno | Komentari su onemogućeni | Odgovori"
        " | Odgovor | Uključite se u raspravu | Vaše mišljenje | Mišljenja čitatelja | Komentari čitatelja"
        " | Pravila komentiranja | Poredaj po | Redakcija zadržava pravo | Stavovi izneseni u komentarima"
        " | Što vi mislite | Za sudjelovanje u komentarima | Za komentiranje je potrebna prijava"
        " | Komentari na ovaj članak su zatvoreni"
    ),
    embargo_words="Embargo do",
    release_words=(
        "Priopćenje za medije | Priopćenje za javnost | Za trenutačnu objavu"
        " | Priopćenje | Priopćenje za tisak | PR članak | Najava za medije | Poziv za medije"
        " | Informacija za medije | Objava za medije"
    ),
    contact_words=(
        "Kontakt | Kontakt za medije | Za dodatne informacije"
        " | Kontakt osoba | Za više informacija | Dodatne informacije | Ured za odnose s javnošću"
        " | Odnosi s javnošću | Služba za informiranje | Glasnogovornik"
    ),
    site_words=(
        "pretplat | kolačić | prijav | registr | račun | lozink | privatnost | uvjet | privol"
        " | oglas | reklam | aplikacij | preuzm | klikn | besplat | komentar | moderat | čitatelj | podijel"
        " | prenošenj | prava pridržana | autorsk | redakcij | foto | video | galerij | prat"
        " | pročitaj"
    ),
    editor_words=(
        "Urednik | Urednica | Uredio | Uredila | Uređuje | Prijevod | Preveo | Prevela | Prijevod i obrada"
        " | Lektura | Lektor | Lektorica | Glavni urednik | Glavna urednica | Suradnja | Montaža | Kamera"
        " | Snimatelj | Obrada | Ažurirao"
        " | S engleskog prevela | S engleskog preveo | S njemačkog prevela | S njemačkog preveo"
    ),
)
