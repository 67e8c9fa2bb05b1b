"""Serbian, in both scripts."""

from newsformat.plugin import Language


PACK = Language(
    tag="sr",
    related_headings=(
        "Прочитајте још | Прочитајте и | Повезане вести | Најчитаније | Најновије вести | Препоручујемо"
        " | Pročitajte još | Pročitajte i | Povezane vesti | Najčitanije | Najnovije vesti | Preporučujemo"
        " | Možda vas zanima | Najnovije | Прочитај још | Најновије | Pročitaj još | Ostale vesti | Повезане теме"
        " | Слични чланци | Slični članci | Можда ће вас занимати | Možda će vas zanimati | Još vesti"
        " | Прочитај и | Погледајте и | Погледајте још | Прочитајте више | Још вести | Још из рубрике"
        " | Из исте рубрике | Најчитаније вести | Најпопуларније | Најкоментарисаније | Најгледаније"
        " | Слични текстови | Сродни чланци | Сродне вести | Повезани чланци | Повезани садржај"
        " | Остале вести | Препоручено | Наставите читање | Следећа вест | Претходна вест | Следећи чланак"
        " | Претходни чланак | Последње вести | Главне вести | Издвајамо | Не пропустите | Тема дана"
        " | Pročitaj i | Pogledajte i | Pogledajte još | Pročitajte više | Još iz rubrike | Iz iste rubrike"
        " | Najčitanije vesti | Najpopularnije | Najkomentarisanije | Najgledanije | Slični tekstovi"
        " | Srodni članci | Srodne vesti | Povezani članci | Preporučeno | Preporuka | Sledeća vest"
        " | Prethodna vest | Sledeći članak | Prethodni članak | Poslednje vesti | Glavne vesti | Izdvajamo"
        " | Ne propustite | Bonus video | Više iz rubrike | Najnovije iz rubrike"
        " | Pročitajte takođe | Pročitajte | Pročitajte i ovo | Čitajte još | Čitajte | Čitaj još | Vidi još"
        " | Vidi i | Vidite još | Vidite i | Pogledaj i | Pogledaj još | Pogledajte i ovo | Povezani tekstovi"
        " | Povezane teme | Povezano | Slične vesti | Slične teme | Na istu temu | Na ovu temu | Na temu"
        " | U vezi sa temom | Više o temi | Više o | Više o ovome | Više iz | Više vesti | Više na temu"
        " | Još o temi | Još iz kategorije | Još iz | Još na ovu temu | Još od autora | Još vesti iz"
        " | Još članaka | Ostale vesti iz rubrike | Ostali tekstovi | Druge vesti | Druge teme"
        " | Preporučujemo i | Preporučujemo vam | Preporučeno za vas | Preporuke | Preporuka redakcije"
        " | Izbor urednika | Izbor redakcije | Možda će vas interesovati | Možda vas zanima i"
        " | Možda vam se svidi | Možda će vam se dopasti | Moglo bi vas zanimati | Moglo bi da vas zanima"
        " | Ne propusti | Najčitanije danas | Najnoviji tekstovi | Najvažnije vesti | Najvažnije"
        " | Popularne vesti | Poslednje objavljeno | Poslednje | Aktuelne vesti | Aktuelne teme | Top vesti"
        " | Top priča | Vesti dana | Vest dana | Teme dana | U trendu | U žiži | Iz iste kategorije"
        " | Iz rubrike | Od istog autora | Sa naslovne | Video dana | Partneri | Naši partneri | Sa interneta"
        " | Izdvojeno | Mozda ce vas zanimati | Vezane vesti | Popularno | Pogledajte | Pogledaj"
        " | Još o ovoj temi"
        " | Povezane objave | Повезане објаве"
    ),
    byline_words=(
        "Аутор | Пише | Текст | Autor | Piše | Tekst | Разговарао | Разговарала | Razgovarao | Razgovarala | Пишу"
        " | Аутори | Autori"
        " | Написао | Написала | Извор и аутор | Превод | Приредио | Приредила | Интервју | Napisao"
        " | Napisala | Prevod | Priredio | Priredila | Objavio | Objavila | Поставио | Postavio"
        " | Autorka | Autor teksta | Pišu | Tekst i foto | Tekst i fotografije | Pripremio | Pripremila"
        " | Razgovor vodio | Razgovor vodila | Razgovarali | Intervju | Intervju vodio | Intervju vodila"
        " | Objavljeno od | Novinarka | Reporter | Od našeg dopisnika | Od našeg stalnog dopisnika"
        " | Specijalni izveštač | Kolumna | Izveštač | Zabeležio"
    ),
    byline_joiners="и | i",
    roles=(
        "новинар | новинарка | дописник | уредник | novinar | novinarka | dopisnik | urednik"
        " | спољнополитички коментатор | главни уредник | извештач | главни и одговорни уредник"
        " | glavni urednik | glavni i odgovorni urednik | izveštač | reporter | репортер"
    ),
    agencies=(
        "Танјуг | Tanjug | Бета | Beta | Фонет | FoNet"
        " | Ројтерс | Rojters | Спутњик | Sputnjik | ТАСС | Хина | Hina | Срна | Srna | Агенција Бета"
        " | РИА Новости"
    ),
    unnamed_agencies="Агенције | Agencije",
    credit_words=(
        "Извор | Извори | Izvor | Izvori"
        " | Izvor vesti | Preuzeto sa | Preuzeto iz | Agencija | Agencije | Prenosi | Link izvora"
    ),
    months=(
        "јануар,јануара,јан,јан.,januar,januara,jan,jan. | фебруар,фебруара,феб,феб.,februar,februara,feb,feb."
        " | март,марта,мар,мар.,mart,marta,mar,mar. | април,априла,апр,апр.,april,aprila,apr,apr. | мај,маја,maj,maja"
        " | јун,јуна,јуни,jun,juna,juni | јул,јула,јули,jul,jula,juli | август,августа,авг,авг.,avgust,avgusta,avg,avg."
        " | септембар,септембра,сеп,септ,сеп.,септ.,septembar,septembra,sep,sept,sep.,sept."
        " | октобар,октобра,окт,окт.,oktobar,oktobra,okt,okt. | новембар,новембра,нов,нов.,novembar,novembra,nov,nov."
        " | децембар,децембра,дец,дец.,decembar,decembra,dec,dec."
    ),
    dialogue_dashes=True,
    date_words=(
        "Објављено | Датум | Objavljeno | Datum"
        " | Датум објављивања | Објављено у | Постављено | Objavljeno u | Datum objave | Datum objavljivanja"
        " | Postavljeno"
        " | Objavljena | Kreirano | Vreme objave | Emitovano | Dodato"
    ),
    update_words=(
        "Ажурирано | Ažurirano | Izmenjeno | Измењено | Последња измена | Poslednja izmena | Poslednje ažuriranje"
        " | Ažuriranje | Poslednji put ažurirano | Dopunjeno | Osveženo | Modifikovano"
    ),
    caption_words=(
        "Фото | Фотографија | Foto | Fotografija | Видео | Video"
        " | Фото Танјуг | (Фото | Илустрација | Фото-илустрација | Илустрација: | Фото архива"
        " | Извор фотографије | Снимак екрана | (Foto | Ilustracija | Foto-ilustracija | Foto ilustracija"
        " | Foto arhiva | Izvor fotografije | Printscreen | Potpis ispod fotografije, | Autor fotografije,"
        " | Foto - | Foto/ | Foto © | Foto: Ilustracija | Foto: arhiva | Foto printskrin | Foto: Printscreen"
        " | Foto: screenshot | Fotografije | Fotograf | Fotografisao | Izvor foto | Izvor slike"
        " | Autor fotografije | Ilustrativna fotografija | Ilustracija/ | Arhivska fotografija"
        " | Arhivski snimak | Slika | Snimak | Snimak ekrana | Printskrin | Skrinšot | Infografika"
        " | Karikatura | Mapa | Grafika | Na fotografiji | Na slici | Naslovna fotografija | Naslovna foto"
        " | Potpis ispod fotografije"
    ),
    copyright_words=(
        "Сва права задржана | Sva prava zadržana"
        " | Задржана сва права | Преузимање садржаја | Преузимање делова текста | Zadržana sva prava"
        " | Preuzimanje sadržaja | Preuzimanje delova teksta | Delovi teksta | Делови текста | Забрањено је"
        " | Sva prava zadržana. | Sva prava su zadržana | Autorska prava | Zabranjeno je"
        " | Zabranjeno kopiranje | Zabranjeno preuzimanje | Preuzimanje | Preuzimanje delova ili | Prenošenje"
        " | Kopiranje | Nije dozvoljeno"
    ),
    tag_words=(
        "Ознаке | Тагови | Кључне речи | Oznake | Tagovi | Ključne reči"
        " | Теме | Теме: | Рубрика | Категорија | Teme | Teme: | Rubrika | Kategorija | Kategorije"
        " | Heštegovi"
    ),
    tool_lines=(
        "Подели | Оглас | Штампај | Пошаљи | Podeli | Oglas | Reklama | Štampaj | Pošalji | Sačuvaj | Prijava | Zatvori"
        " | Ваша адреса е-поште неће бити објављена | Vaša adresa e-pošte neće biti objavljena"
        " | Неопходна поља су означена | Neophodna polja su označena | Одустани од одговора"
        " | Odustani od odgovora"
        " | Подели вест | Подели на | Поделите вест | Поделите чланак | Подели на Фејсбуку | Пошаљи пријатељу"
        " | Пошаљи мејлом | Штампа | Одштампај | Верзија за штампу | Копирај линк | Величина слова"
        " | Слушај вест | Време читања | мин читања | Пратите нас | Пратите нас на | Пратите нас на Фејсбуку"
        " | Пратите нас на друштвеним мрежама | Пратите нас и путем | Преузмите апликацију"
        " | Преузмите нашу апликацију | Пријавите се | Пријавите се на билтен | Регистрација | Региструјте се"
        " | Претплата | Претплатите се | Пронађите нас | Придружите се | Прикажи још | Прикажи више"
        " | Види све | Погледај све | Све вести | Учитај још | Повратак на врх | На врх | Почетна | Насловна"
        " | Претрага | Мени | О нама | Импресум | Маркетинг | Услови коришћења | Политика приватности"
        " | Прихватам | Прихвати све | Овај сајт користи колачиће | Хроника | Галерија | Фото галерија"
        " | Прочитано | Прегледа | Прегледи | Podeli vest | Podeli na | Podelite vest | Podelite članak"
        " | Pošalji prijatelju | Pošalji mejlom | Odštampaj | Verzija za štampu | Kopiraj link"
        " | Veličina slova | Slušaj vest | Vreme čitanja | min čitanja | Pratite nas | Pratite nas na"
        " | Pratite nas na društvenim mrežama | Pratite nas na našoj Facebook | Pratite nas i putem"
        " | Preuzmite aplikaciju | Preuzmite našu aplikaciju | Preuzmite našu Android i iPhone | Prijavite se"
        " | Prijavite se na newsletter | Registracija | Registrujte se | Pretplata | Pretplatite se"
        " | Pridružite se | Prikaži još | Prikaži više | Vidi sve | Pogledaj sve | Sve vesti | Učitaj još"
        " | Povratak na vrh | Na vrh | Početna | Naslovna | Pretraga | Meni | O nama | Impresum | Marketing"
        " | Uslovi korišćenja | Politika privatnosti | Prihvatam | Prihvati sve | Ovaj sajt koristi kolačiće"
        " | Hronika | Galerija | Foto galerija | Ваш коментар ће бити видљив | Ваш коментар је успешно"
        " | Коментар успешно додат | Vaš komentar će biti vidljiv | Vaš komentar je uspešno"
        " | Komentar uspešno dodat | Imate zanimljivu priču | Uključite se u raspravu"
        " | Ako želite da podelite"
        " | Pročitajte ceo tekst | Pročitaj ceo članak | Ceo tekst pročitajte | Vaš pregledač ne podržava"
        " | Vest se dopunjuje | Vest u nastajanju | Прочитајте цео текст | Ваш прегледач не подржава"
        " | Вест се допуњује"
        " | Poslušajte članak | Podelite | Podeli na Fejsbuku | Podeli na Facebooku | Podeli na Viber"
        " | Link kopiran | Sačuvaj članak | Sačuvaj za kasnije | Članak se nastavlja nakon reklame"
        " | Tekst se nastavlja posle reklame | Nastavak teksta ispod | Nastavak nakon reklame"
        " | Tekst se nastavlja ispod oglasa | Ostatak teksta nakon oglasa | Oglasi | Sponzorisano"
        " | Sponzorisani sadržaj | Sponzorisan sadržaj | Plaćeni sadržaj | Promotivni sadržaj"
        " | Samo za pretplatnike | Sadržaj za pretplatnike | Pretplati se | Pretplatite se na | Prijavi se"
        " | Prijavite se na naš newsletter | Prijavite se na bilten | Prijavite se za newsletter | Uloguj se"
        " | Ulogujte se | Registruj se | Napravi nalog | Zaboravili ste lozinku? | Zaboravljena lozinka"
        " | Imate nalog? | Nemate nalog? | Vaša e-mail adresa | Vaš email | Unesite email"
        " | Unesite svoj email | Koristimo kolačiće | Sajt koristi kolačiće | Prihvatam sve | Odbij"
        " | Podešavanja kolačića | Politika kolačića | Kontaktirajte nas | Pišite nam | Oglašavanje"
        " | Pratite nas i na | Pratite nas na Fejsbuku | Pratite nas na Facebooku"
        " | Pratite nas na Google News | Pratite nas na Viberu | Pratite nas putem | Pratite naš Viber kanal"
        " | Prati nas | Pridružite nam se | Pridružite se našoj Viber zajednici | Pridružite se našem kanalu"
        " | Pridruži se | Lajkujte nas | Preuzmite našu mobilnu aplikaciju | Preuzmi aplikaciju"
        " | Skinite aplikaciju | Instalirajte aplikaciju | Dodajte nas kao omiljeni izvor"
        " | Uključite obaveštenja | Uključi notifikacije | Budite u toku | Budite informisani | Budi u toku"
        " | Podržite nas | Podržite naš rad | Podržite nezavisno novinarstvo | Donirajte | Doniraj"
        " | Da li vam se dopao članak? | Da li vam se svideo tekst? | Ocenite članak | Anketa | Glasaj"
        " | Glasajte | Pogledaj rezultate | Prijavi grešku | Prijavite grešku | Uočili ste grešku?"
        " | Imate vest? | Imate priču? | Pošaljite vest | Pošaljite nam vest | Pošaljite nam"
        " | Budite reporter | Prikaži sve | Pogledajte sve | Opširnije | Detaljnije | Saznaj više"
        " | Saznajte više | Pročitaj više | Pročitaj ceo tekst | Ceo članak | Dalje | Nazad | Nazad na vrh"
        " | Početna strana | Preskoči na sadržaj | Sadržaj | Uvećaj | Uvećaj sliku | Pogledaj galeriju"
        " | Pogledajte galeriju | Pogledaj video | Pogledajte video | Pusti video | Gledaj uživo | Otkaži"
        " | Sledeća | Prethodna | Sledeći | Prethodni | Vest se ažurira | Tekst se dopunjuje"
        " | Više informacija uskoro | Detalji uskoro | O autoru | Svi tekstovi autora | Sve vesti autora"
        " | Napomena redakcije | Prim. red. | Izvorna vest"
        " | Пратите нас и на | Pridružite nam se na Viberu | Прикључите се"
        " | Овај садржај је доступан само | Ovaj sadržaj je dostupan samo | Tekst je dostupan samo pretplatnicima"
        " | Имате вест? Јавите нам | Imate vest? Javite nam se | Придружите се нашој Вибер заједници"
        " | Želite li da dopunite temu"
        " | Молимо вас да у коментарима | Molimo vas da u komentarima"
        " | Zapratite nas | Učitavanje | Tekst se nastavlja ispod | Poslušaj vest | Podrži | Imate informaciju"
        " | Zapratite nas i na"
        " | Pratite nas putem | Kakvo je vaše mišljenje | Kakvo je tvoje mišljenje"
        " | Budite prvi koji će ostaviti komentar"
        " | Znate li nešto više o temi | Pošaljite nam anonimno svoju priču"
        " | Veličina teksta | Величина текста"
    ),
    comment_headings=(
        "Коментари | Komentari | Ostavi komentar | Dodaj komentar"
        " | Оставите одговор | Ostavite odgovor | Оставите коментар | Ostavite komentar | Пошаљите коментар"
        " | Pošaljite komentar | Најновији коментари | Najnoviji komentari"
        " | Коментари (0) | Коментар | Ваш коментар | Ваши коментари | Пошаљи коментар | Напиши коментар"
        " | Напишите коментар | Остави коментар | Додај коментар | Нема коментара | Сви коментари"
        " | Прикажи коментаре | Најновији коментар | Коментариши | Коментаришите | Komentari (0) | Komentar"
        " | Vaš komentar | Vaši komentari | Pošalji komentar | Napiši komentar | Napišite komentar"
        " | Nema komentara | Svi komentari | Prikaži komentare | Komentariši | Komentarišite"
        " | Pogledaj komentare | Budite prvi"
        " | Komentariši vest | Dodajte komentar | Ostavite svoj komentar | Postavi komentar | Tvoj komentar"
        " | Unesite komentar | Pogledajte komentare | Prikaži sve komentare | Vidi sve komentare"
        " | Vidi komentare | Pročitaj komentare | Još uvek nema komentara | Trenutno nema komentara"
        " | Budite prvi koji | Budi prvi | Da biste komentarisali | Da biste ostavili komentar"
        " | Morate biti prijavljeni | Prijavite se da biste | Ulogujte se da biste | Komentari su zatvoreni"
        " | Komentarisanje je onemogućeno | Komentari su onemogućeni | Vaša email adresa neće biti objavljena"
        " | Obavezna polja su označena | Odgovori | Odgovor | Uključite se u diskusiju | Vaše mišljenje"
        " | Mišljenja čitalaca | Komentari čitalaca | Pravila komentarisanja | Pravila za komentarisanje"
        " | Sortiraj po | Redakcija zadržava pravo | Mišljenja iznesena u komentarima"
        " | Mišljenja izneta u komentarima | Komentari objavljeni | Šta vi mislite"
    ),
    embargo_words="Embargo do | Embargo | Ембарго до | Ембарго",
    release_words=(
        "Saopštenje za javnost | Саопштење за јавност | Saopštenje za medije"
        " | Saopštenje | Saopštenje za štampu | PR tekst | Najava za medije | Poziv za medije"
        " | Informacija za medije"
    ),
    contact_words=(
        "Kontakt | Контакт | Kontakt za medije | Контакт за медије"
        " | Kontakt osoba | Za više informacija | Za dodatne informacije | Dodatne informacije | Press služba"
        " | Služba za informisanje | Odnosi s javnošću | Portparol"
    ),
    site_words=(
        "newsletter | bilten | pretplat | kolačić | prijav | registr | nalog | lozink | e-mail | privatnost | uslov"
        " | saglas | oglas | reklam | aplikacij | preuzm | podkast | klikn | besplat | komentar | moderat | čitaoc"
        " | podeli | preuzimanj | prava zadržana | autorsk | redakcij | foto | video | galerij | prat | билтен"
        " | претплат | колачић | пријав | регистр | налог | лозинк | услов | оглас | реклам | апликациј | бесплат"
        " | коментар | читаоц | подели | права задржана | ауторск | редакциј | фото | видео | галериј | facebook"
        " | twitter | instagram | youtube"
    ),
    editor_words=(
        "Urednik | Urednica | Uredio | Uredila | Uređuje | Preveo | Prevela | Prevod i obrada"
        " | Prevod i priprema | Lektura | Lektor | Glavni urednik | Glavni i odgovorni urednik | Saradnja"
        " | Montaža | Kamera | Snimatelj | Obrada | Ažurirao"
    ),
)
