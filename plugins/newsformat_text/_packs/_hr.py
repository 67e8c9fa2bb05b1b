"""Croatian."""

from newsformat.plugin import Language


PACK = Language(
    tag="hr",
    related_headings=(
        "Pročitajte i | Pročitajte još | Pročitaj i | Povezani članci | Povezane vijesti | Povezano | Vezane vijesti | Najčitanije | Najnovije vijesti | Preporučujemo | Pogledajte i | Možda će vas zanimati | Vezani članci"
        " | Pročitaj još | Pročitajte više | Povezane teme | Najnovije | Još vijesti | Pogledajte još"
        " | Ostale vijesti | Pratite nas"
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
        "Podijeli | Podijelite | Oglas | Reklama | Ispis | Pošalji | Spremi | Pretplata | Prijava | Zatvori | Naslovnica"
        " | Vaša adresa e-pošte neće biti objavljena | Obavezna polja su označena | Morate biti prijavljeni"
        " | Odustani od odgovora"
    ),
    comment_headings=(
        "Komentari | Komentar | Ostavi komentar | Dodaj komentar"
        " | Komentiraj | Ostavite komentar | Napišite komentar | Najnoviji komentari"
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
