"""Serbian, in both scripts."""

from newsformat.plugin import Language


PACK = Language(
    tag="sr",
    related_headings=(
        "Прочитајте још | Прочитајте и | Повезане вести | Најчитаније | Најновије вести | Препоручујемо"
        " | Pročitajte još | Pročitajte i | Povezane vesti | Najčitanije | Najnovije vesti | Preporučujemo"
        " | Možda vas zanima | Najnovije | Прочитај још | Најновије | Pročitaj još | Ostale vesti | Повезане теме"
        " | Слични чланци | Slični članci | Можда ће вас занимати | Možda će vas zanimati | Još vesti"
    ),
    byline_words=(
        "Аутор | Пише | Текст | Autor | Piše | Tekst | Разговарао | Разговарала | Razgovarao | Razgovarala | Пишу"
        " | Аутори | Autori"
    ),
    byline_joiners="и | i",
    roles="новинар | новинарка | дописник | уредник | novinar | novinarka | dopisnik | urednik",
    agencies="Танјуг | Tanjug | Бета | Beta | Фонет | FoNet",
    unnamed_agencies="Агенције | Agencije",
    credit_words="Извор | Извори | Izvor | Izvori",
    months="јануар,јануара,januar,januara | фебруар,фебруара,februar,februara | март,марта,mart,marta | април,априла,april,aprila | мај,маја,maj,maja | јун,јуна,jun,juna | јул,јула,jul,jula | август,августа,avgust,avgusta | септембар,септембра,septembar,septembra | октобар,октобра,oktobar,oktobra | новембар,новембра,novembar,novembra | децембар,децембра,decembar,decembra",
    dialogue_dashes=True,
    date_words="Објављено | Датум | Objavljeno | Datum",
    update_words="Ажурирано | Ažurirano | Izmenjeno | Измењено",
    caption_words="Фото | Фотографија | Foto | Fotografija | Видео | Video",
    copyright_words="Сва права задржана | Sva prava zadržana",
    tag_words="Ознаке | Тагови | Кључне речи | Oznake | Tagovi | Ključne reči",
    tool_lines=(
        "Подели | Оглас | Штампај | Пошаљи | Podeli | Oglas | Reklama | Štampaj | Pošalji | Sačuvaj | Prijava | Zatvori"
        " | Ваша адреса е-поште неће бити објављена | Vaša adresa e-pošte neće biti objavljena"
        " | Неопходна поља су означена | Neophodna polja su označena | Одустани од одговора"
        " | Odustani od odgovora"
    ),
    comment_headings=(
        "Коментари | Komentari | Ostavi komentar | Dodaj komentar"
        " | Оставите одговор | Ostavite odgovor | Оставите коментар | Ostavite komentar | Пошаљите коментар"
        " | Pošaljite komentar | Најновији коментари | Najnoviji komentari"
    ),
    embargo_words="Embargo do | Embargo | Ембарго до | Ембарго",
    release_words="Saopštenje za javnost | Саопштење за јавност | Saopštenje za medije",
    contact_words="Kontakt | Контакт | Kontakt za medije | Контакт за медије",
    site_words=(
        "newsletter | bilten | pretplat | kolačić | prijav | registr | nalog | lozink | e-mail | privatnost | uslov"
        " | saglas | oglas | reklam | aplikacij | preuzm | podkast | klikn | besplat | komentar | moderat | čitaoc"
        " | podeli | preuzimanj | prava zadržana | autorsk | redakcij | foto | video | galerij | prat | билтен"
        " | претплат | колачић | пријав | регистр | налог | лозинк | услов | оглас | реклам | апликациј | бесплат"
        " | коментар | читаоц | подели | права задржана | ауторск | редакциј | фото | видео | галериј | facebook"
        " | twitter | instagram | youtube"
    ),
)
