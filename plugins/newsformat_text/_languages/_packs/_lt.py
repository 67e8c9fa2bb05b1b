"""Lithuanian."""

from newsformat.plugin import Language


PACK = Language(
    tag="lt",
    related_headings=(
        "Taip pat skaitykite | Skaitykite taip pat | Susiję straipsniai | Susijusios naujienos | Skaitykite daugiau | Skaityti daugiau | Skaitomiausi | Naujausi | Rekomenduojame | Kiti straipsniai"
        " | Skaityk daugiau | Taip pat žiūrėkite | Susijusios temos | Susiję | Panašūs straipsniai"
        " | Panašios naujienos | Skaitomiausios | Skaitomiausios naujienos | Populiariausi"
        " | Populiariausi straipsniai | Populiariausios naujienos | Naujausios naujienos | Naujausi straipsniai"
        " | Rekomenduojame perskaityti | Rekomenduojami straipsniai | Daugiau naujienų | Daugiau straipsnių"
        " | Daugiau šia tema | Daugiau apie | Kitos naujienos | Kitas straipsnis | Ankstesnis straipsnis"
        " | Jus gali sudominti | Jums gali patikti | Nepraleiskite | Siūlome perskaityti"
        " | Redakcija rekomenduoja"
    ),
    byline_words="Autorius | Autorė | Parengė | Tekstas",
    byline_joiners="ir",
    roles="žurnalistas | žurnalistė | redaktorius | redaktorė | korespondentas",
    agencies="BNS | ELTA | Elta",
    credit_words="Šaltinis | Šaltiniai",
    months="sausio,sausis | vasario,vasaris | kovo,kovas | balandžio,balandis | gegužės,gegužė | birželio,birželis | liepos,liepa | rugpjūčio,rugpjūtis | rugsėjo,rugsėjis | spalio,spalis | lapkričio,lapkritis | gruodžio,gruodis",
    dialogue_dashes=True,
    date_words="Paskelbta | Publikuota | Data",
    update_words="Atnaujinta | Atnaujintas",
    caption_words="Nuotrauka | Nuotr. | Foto | Video | Asociatyvi nuotrauka",
    copyright_words="Visos teisės saugomos | Autorių teisės",
    tag_words="Žymos | Temos | Raktažodžiai",
    tool_lines=(
        "Dalintis | Pasidalinti | Reklama | Spausdinti | Siųsti | Išsaugoti | Prenumeruoti | Prisijungti | Uždaryti | Naujienlaiškis"
        " | El. pašto adresas nebus skelbiamas | Būtini laukeliai pažymėti | Atšaukti atsakymą"
        " | Sekite mus „Facebook“ | Sekite mus Facebook | Sekite mus „Google News“ | Sekite mus Google News"
        " | Sekite mus „Instagram“ | Prenumeruokite naujienlaiškį | Prenumeruoti naujienlaiškį"
        " | Užsiprenumeruokite naujienlaiškį | Klausytis straipsnio | Klausykitės straipsnio | Skaitymo laikas"
        " | Dalintis straipsniu | Dalinkis | Dalykis | Pasidalinkite | Kopijuoti nuorodą | Nuoroda nukopijuota"
        " | Siųsti draugui | Siųsti el. paštu | Peržiūrėti galeriją | Žiūrėti galeriją | Žiūrėti nuotraukas"
        " | Žiūrėti video | Straipsnis tęsiamas po reklamos | Tęsinys po reklamos | Užsakymo turinys"
        " | Tik prenumeratoriams | Prenumeratoriams | Skaityti toliau | Jau prenumeruojate | Prisijunkite"
        " | Registruotis | Registruokitės | Pamiršote slaptažodį | Atsisiųskite programėlę | El. pašto adresas"
        " | Įveskite el. pašto adresą | Radote klaidą | Pastebėjote klaidą | Pastebėjote klaidą?"
        " | Pranešti apie klaidą | Praneškite mums | Parašykite mums | Susisiekite su mumis | Balsuoti"
        " | Rodyti daugiau | Rodyti mažiau | Rodyti viską | Įkelti daugiau | Kraunama | Atšaukti | Į viršų"
        " | Į pradžią | Pradžia | Pereiti prie turinio | Apie mus | Apie autorių | Privatumo politika"
        " | Slapukų nustatymai | Slapukų politika | Sutinku | Sutinku su visais | Ši svetainė naudoja slapukus"
        " | Naudojame slapukus"
        " | Skaityti visą straipsnį | Skaitykite visą straipsnį | Jūsų naršyklė nepalaiko"
        " | Straipsnis pildomas | Žinia papildoma"
    ),
    comment_headings=(
        "Komentarai | Komentuoti | Rašyti komentarą | Parašykite komentarą | Palikite komentarą | Naujausi komentarai"
        " | Palikti komentarą | Pridėti komentarą | Rodyti komentarus | Skaityti komentarus | Komentarų nėra"
        " | Visi komentarai | Komentavimas išjungtas"
    ),
    embargo_words="Embargas iki | Embargas",
    release_words="Pranešimas spaudai | Pranešimas žiniasklaidai",
    contact_words="Kontaktai | Kontaktai žiniasklaidai | Daugiau informacijos",
    site_words=(
        "naujienlaišk | prenumer | slapuk | prisijun | registr | paskyr | slaptažod | el. pašt | privatum | sąlyg"
        " | sutik | reklam | skelbim | programėl | atsisiųsk | tinklalaid | spausk | naršykl | nemokam | komentar"
        " | moderuo | skaitytoj | dalin | platin | teisės saugomos | autori | redakcij | sutikim | nuotrauk | vaizdo"
        " | galerij | sekite | facebook | twitter | instagram | youtube | skaityk"
    ),
)
