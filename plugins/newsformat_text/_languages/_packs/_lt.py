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
        " | Taip pat skaityk | Skaityk taip pat | Skaitykite | Skaityk | Skaitykite čia | Žiūrėkite taip pat"
        " | Žiūrėk taip pat | Klausykite taip pat | Susijęs straipsnis | Susijęs turinys | Šia tema"
        " | Ta pačia tema | Daugiau skaitykite | Kiti skaito | Naujausios žinios | Paskutinės naujienos"
        " | Paskutinės žinios | Skaitomiausi straipsniai | Skaitomiausia | Daugiausia skaityti"
        " | Populiarūs straipsniai | Komentuojamiausi | Žiūrimiausi | Svarbiausios naujienos"
        " | Svarbiausios žinios | Svarbiausia | Dienos tema | Dienos naujienos | Aktualijos | Rekomenduojami"
        " | Redakcija siūlo | Redaktoriaus pasirinkimas | Siūlome | Jus taip pat gali sudominti"
        " | Gali sudominti | Nepraleisk"
        " | Populiariausios | Naujausios | Daugiau tema | Top naujienos | Šiuo metu skaitomiausi | Daugiau"
        " | Toliau skaitykite"
        " | Populiaru"
        " | Žiūrėk | Karščiausios naujienos | Susiję video"
        " | Žiūrėkite vaizdo įrašą | Žiūrėkite video"
    ),
    byline_words=(
        "Autorius | Autorė | Parengė | Tekstas"
        " | Autoriai | Tekstas ir nuotraukos | Parašė | Rašo | Žurnalistas | Žurnalistė | Korespondentas"
        " | Interviu | Kalbino | Kalbėjosi | Paskelbė"
        " | By"
    ),
    byline_joiners="ir",
    roles="žurnalistas | žurnalistė | redaktorius | redaktorė | korespondentas",
    agencies="ELTA | Elta",
    credit_words=("Šaltinis | Šaltiniai | Agentūra | Pagal"),
    months=(
        "sausio,sausis,saus | vasario,vasaris,vas | kovo,kovas,kov | balandžio,balandis,bal | gegužės,gegužė,geg"
        " | birželio,birželis,birž | liepos,liepa,liep | rugpjūčio,rugpjūtis,rugp | rugsėjo,rugsėjis,rugs"
        " | spalio,spalis,spal | lapkričio,lapkritis,lapkr | gruodžio,gruodis,gruod"
    ),
    dialogue_dashes=True,
    date_words=("Paskelbta | Publikuota | Data | Publikavimo data | Įkelta | Sukurta | Patalpinta"),
    update_words=("Atnaujinta | Atnaujintas | Paskutinį kartą atnaujinta | Papildyta | Pakeista | Redaguota"),
    caption_words=(
        "Nuotrauka | Nuotr. | Asociatyvi nuotrauka"
        " | Nuotraukos | Nuotraukos autorius | Nuotrauka asociatyvi | Nuotrauka yra asociatyvi"
        " | Asociatyvi nuotr. | Asociatyvi nuotr | Archyvinė nuotrauka | Archyvo nuotr."
        " | Asmeninio archyvo nuotr. | Fotografas | Iliustracija | Pav. | Paveikslas | Piešinys | Žemėlapis"
        " | Ekrano nuotrauka | Ekrano kopija | Stop kadras | Vaizdo įrašas | Infografikas | Vizualizacija"
        " | Nuotraukų autorius"
        " | Fotografė"
        " | Nuotr. iš"
    ),
    copyright_words=(
        "Visos teisės saugomos | Autorių teisės"
        " | Visos teisės saugomos. | Visos teisės ginamos | Autoriaus teisės | Draudžiama | Kopijuoti"
        " | Kopijuoti, platinti | Be raštiško sutikimo"
        " | Naujienų agentūros BNS informaciją | ELTA informaciją skelbti"
        " | BNS informaciją skelbti"
        " | Kopijuoti be sutikimo draudžiama"
    ),
    tag_words=(
        "Žymos | Temos | Raktažodžiai | Žymės | Kategorija | Kategorijos | Rubrika | Gairės | Raktiniai žodžiai"
    ),
    tool_lines=(
        "Tęsinį skaitykite | Tęsinį skaitykite laikraštyje | "
        "Pritaikyta neįgaliesiems | Versija neįgaliesiems | "
        "Garso įrašų grotuvas | Dalintis | Pasidalinti | Reklama | Spausdinti | Siųsti | Išsaugoti | Prenumeruoti | Prisijungti | Uždaryti | Naujienlaiškis"
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
        " | Klausyti straipsnio | Dalinkitės | Pasidalink | Dalintis Facebook | Išsaugoti straipsnį"
        " | min. skaitymo | Straipsnis tęsiasi po reklama | Straipsnio tęsinys po reklama"
        " | Toliau skaitykite po reklama | Rėmimas | Užsakomasis turinys | Reklaminis turinys"
        " | Remiamas turinys | Partnerio turinys | Prenumeruokite | Prenumeruok | Užsiprenumeruok"
        " | Užsiprenumeruokite | Prenumeruok naujienlaiškį | Prisijunk | Atsijungti | Registracija"
        " | Pamiršote slaptažodį? | El. paštas | Jūsų el. paštas | Įveskite el. paštą"
        " | Šioje svetainėje naudojami slapukai | Priimti visus | Atmesti | Naudojimosi taisyklės | Taisyklės"
        " | Susisiekite | Rašykite mums | Sekite mus | Sek mus | Sekti | Atsisiųsk programėlę | Paremkite"
        " | Parama | Paremk mus | Radote klaidą? | Praneškite apie klaidą | Pranešti | Turite naujieną?"
        " | Siųskite naujieną | Apklausa | Rezultatai | Rodyti visus | Žiūrėti visus | Žiūrėti daugiau"
        " | Skaitykite toliau | Visas straipsnis | Grįžti | Atgal | Grįžti į viršų | Pagrindinis | Padidinti"
        " | Padidinti nuotrauką | Galerija | Nuotraukų galerija | Fotogalerija | Žiūrėti vaizdo įrašą | Kitas"
        " | Ankstesnis | Straipsnis papildytas | Žinia atnaujinama | Redakcijos pastaba | Patikslinimas"
        " | Šis straipsnis skirtas tik prenumeratoriams | Šis turinys skirtas tik prenumeratoriams"
        " | Straipsnis skirtas tik prenumeratoriams | Norėdami skaityti toliau, prisijunkite"
        " | Turite naujienų? Rašykite mums | Turite ką papasakoti? Rašykite | Prenumeruokite mūsų naujienlaiškį"
        " | Griežtai draudžiama | Tekstas tęsiamas po reklama | Klausytis | Klausykite | Paremti"
        " | Siųskite naujienas | Slapukai"
        " | Pranešk naujieną | Prenumerata | Klaidos pranešimas | Pranešti klaidą"
        " | Teksto dydis | Šrifto dydis | Skubi naujiena"
        " | Atsisiųskite mūsų nemokamą programėlę | Atsisiųskite mūsų programėlę"
        " | Parsisiųskite mūsų programėlę | Jau esate prenumeratorius? | Jau turite prenumeratą?"
        " | Visą straipsnį skaitykite | Visą straipsnį rasite | Užsakymo nr. | Užs. Nr."
        " | Tekstas parengtas naudojant dirbtinį | Straipsnis parengtas naudojant dirbtinį"
        " | Santrauką parengė dirbtinis intelektas | Straipsnis yra senesnis nei | Turite informacijos?"
        " | Matėte ką nors įdomaus? | Sėkmingai išsiųsta | Dėkojame už praneštą klaidą | Dėkojame už pranešimą"
        " | Pataisymas | Klaidos atitaisymas"
        " | Straipsnio tęsinys | Užfiksavote | Spauskite čia"
        " | Klausykite straipsnio | Sekite mūsų „WhatsApp“ kanalą | Sekite mūsų WhatsApp kanalą"
        " | Užsiprenumeruokite savaitinį naujienlaiškį čia | Užsiprenumeruokite naujienlaiškį čia"
        " | Noriu savo interneto naršyklėje | Įrašyti komentarą"
    ),
    comment_headings=(
        "Komentarai | Komentuoti | Rašyti komentarą | Parašykite komentarą | Palikite komentarą | Naujausi komentarai"
        " | Palikti komentarą | Pridėti komentarą | Rodyti komentarus | Skaityti komentarus | Komentarų nėra"
        " | Visi komentarai | Komentavimas išjungtas"
        " | Komentaras | Komentuokite | Parašyti komentarą | Rašykite komentarą | Nėra komentarų | Būk pirmas"
        " | Būkite pirmas | Norėdami komentuoti | Atsakyti | Skaitytojų komentarai"
    ),
    embargo_words="Embargas iki | Embargas",
    release_words="Pranešimas spaudai | Pranešimas žiniasklaidai",
    contact_words=(
        "Kontaktai | Kontaktai žiniasklaidai | Daugiau informacijos"
        " | Papildoma informacija | Kontaktinis asmuo | Atstovas spaudai"
    ),
    site_words=(
        "naujienlaišk | prenumer | slapuk | prisijun | registr | paskyr | slaptažod | el. pašt | privatum | sąlyg"
        " | sutik | reklam | skelbim | programėl | atsisiųsk | tinklalaid | spausk | naršykl | nemokam | komentar"
        " | moderuo | skaitytoj | dalin | platin | teisės saugomos | autori | redakcij | sutikim | nuotrauk | vaizdo"
        " | galerij | sekite | skaityk"
    ),
    editor_words=(
        "Redaktorius | Redaktorė | Redagavo | Vertė | Išvertė | Vertimas | Vyriausiasis redaktorius | Parengė pagal"
        " | Operatorius | Operatorė | Iš anglų kalbos vertė | Iš rusų kalbos vertė"
    ),
)
