"""Lithuanian."""

from newsformat.plugin import Language


PACK = Language(
    tag="lt",
    related_headings="Taip pat skaitykite | Skaitykite taip pat | Susiję straipsniai | Susijusios naujienos | Skaitykite daugiau | Skaityti daugiau | Skaitomiausi | Naujausi | Rekomenduojame | Kiti straipsniai",
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
    ),
    comment_headings=(
        "Komentarai | Komentuoti | Rašyti komentarą | Parašykite komentarą | Palikite komentarą | Naujausi komentarai"
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
