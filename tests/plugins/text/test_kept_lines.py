"""Short lines that only the line model would leave out: brief sentences, continued lines, rows and facts of the story.

In each page, ``+`` is before a paragraph or heading, ``*`` before an item of a list, ``=`` before what is above the
story, and ``-`` before a line of the website.
"""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES, body, read_lines


KEPT = {
    "an interview in brief questions and answers": (
        "en",
        """= ‘I never meant to keep bees’
= By Lena Fox
= 2 June 2024
+ Mira Sandhu is late. She apologises, takes off her veil and orders tea.
+ When did you start?
+ At thirty. I was stung at once.
+ Your neighbour?
+ She was from Lahore and she could hear the hives through the wall. One day she knocked and said: stop it.
+ Do you still see her?
+ Every Sunday.
+ What would you do with a free day?
+ Sleep.
- Related
- The best honey in Leicester
- What I learned from a year without sugar""",
    ),
    "an interview that begins with a question": (
        "fr",
        """= Julie Marchand : « Je pensais tout arrêter »
= Propos recueillis par Paul Vidal
= Publié le 12 mai 2024 à 10h30
- Temps de lecture : 4 min
+ Comment va le genou ?
+ Bien, merci.
+ Vous avez eu peur ?
+ Oui. Tous les matins.
+ Qu'est-ce qui vous a fait revenir ?
+ Ma mère. Elle m'a dit : « Tu descends, ou je monte. » Alors je suis descendue, et j'ai rechaussé les skis le soir.
+ Et maintenant ?
+ Maintenant, je skie.
- À lire aussi
- Tignes prépare son ouverture
- Partager""",
    ),
    "an interview with the names of both speakers": (
        "pl",
        """= „Nie umiem odpoczywać”
= Z reżyserką Zofią Lis rozmawia Adam Nowak
= 12 maja 2024, 07:00
+ Adam Nowak: Śpi pani?
+ Zofia Lis: Mało.
+ Ile?
+ Cztery godziny.
+ I to wystarcza?
+ Nie. Ale kiedy kręcę film, nie ma innego wyjścia, bo w nocy oglądam materiał, a rano wszyscy czekają na decyzje.
+ A po filmie?
+ Śpię tydzień.
- Zobacz też
- Nowy film Zofii Lis w kinach""",
    ),
    "verses": (
        "en",
        """= Harbour poet reads at memorial
= 3 November 2023
+ The poet Ewan Lisle read a new poem on Friday at the memorial for the crew of the Petrel.
+ It begins:
+ The sea gave back the lantern
+ and kept the men
+ who lit it,
+ one by one by one.
+ About 200 people stood in the rain.
+ "It was what we needed," said Mary Strand.""",
    ),
    "rows with figures": (
        "el",
        """- Αρχική
= Φωτιά στη Ρόδο: Εκκενώθηκαν δύο χωριά
= 12 Μαΐου 2024, 13:40
- Κοινοποίηση
+ Δύο χωριά εκκενώθηκαν το πρωί της Κυριακής στη Ρόδο λόγω της πυρκαγιάς που μαίνεται από το βράδυ του Σαββάτου.
+ Πνέουν άνεμοι έξι μποφόρ.
+ Στο σημείο επιχειρούν:
+ 60 πυροσβέστες
+ 20 οχήματα
+ 3 ελικόπτερα
- Διαβάστε επίσης
- Καιρός: Πότε πέφτει η θερμοκρασία""",
    ),
    "rows in a script without capitals": (
        "bn",
        """- প্রচ্ছদ
= বরিশালে লঞ্চডুবি, ২৩ যাত্রী উদ্ধার
= প্রকাশ: ১২ মে ২০২৪, ১০:৩০
- শেয়ার করুন
+ বরিশালের কীর্তনখোলা নদীতে একটি ছোট লঞ্চ ডুবে গেছে। রোববার সকালে এ দুর্ঘটনায় ২৩ যাত্রীকে জীবিত উদ্ধার করা হয়েছে।
+ কেউ মারা যাননি।
+ উদ্ধারকাজে অংশ নেয়:
+ ফায়ার সার্ভিসের ২টি ইউনিট
+ নৌ পুলিশের ১টি দল
- আরও পড়ুন
- ভোলায় ফেরি চলাচল বন্ধ
- মন্তব্য করুন""",
    ),
    "rows in small letters": (
        "uk",
        """- Новини
= В Одесі відкрили новий трамвайний маршрут
= 12.05.2024 11:30
+ В Одесі запустили новий трамвайний маршрут №30, який з'єднав вокзал із селищем Котовського.
+ Квиток коштує 8 гривень.
+ Графік:
+ перший рейс — 05:30
+ останній рейс — 22:45
+ Про це повідомила пресслужба міськради.
- Читайте також:
- Одеса без світла: графік відключень""",
    ),
    "facts about a match": (
        "en",
        """= Rovers stun leaders with late double
= Ian Marsh at Fernhill Park
= Sat 11 May 2024 19.12 BST
+ Two goals in the last four minutes gave Rovers a 3-2 win over leaders Castleton and kept their hopes alive.
+ Castleton had led twice.
+ Referee: M Oliver
+ Attendance: 6,412
+ Man of the match: Dele Okoro
- Topics
- Rovers
- Most viewed
- Castleton manager sacked after 11 years""",
    ),
    "facts under a heading and the result": (
        "pt",
        """- Esportes
= Santos vence clássico com gol nos acréscimos
= 12/05/2024 18h05 Atualizado há 3 horas
+ O Santos venceu o Corinthians por 1 a 0 neste domingo, na Vila Belmiro, com um gol de Pedrinho aos 48 do segundo tempo.
+ Ficha técnica
+ Santos 1 x 0 Corinthians
+ Local: Vila Belmiro, Santos
+ Árbitro: Raphael Claus
+ Público: 14.200
+ Gol: Pedrinho, aos 48min do 2º tempo
- LEIA TAMBÉM:
- Palmeiras empata fora
- Tabela do Brasileirão""",
    ),
    "the last of several prices": (
        "fa",
        """- صفحه نخست
= قیمت طلا و سکه امروز افزایش یافت
+ به گزارش خبرنگار اقتصادی ما، قیمت طلا و سکه در بازار امروز تهران با افزایش روبه‌رو شد و هر قطعه سکه به ۴۰ میلیون تومان رسید.
+ وی افزود: احتمال کاهش قیمت در روزهای آینده وجود دارد.
+ قیمت‌ها به این شرح است:
+ سکه امامی: ۴۰ میلیون تومان
+ نیم سکه: ۲۳ میلیون تومان
+ ربع سکه: ۱۵ میلیون تومان
- انتهای پیام/
- برچسب‌ها
- طلا
- سکه""",
    ),
    "the last of several numbered headings": (
        "fr",
        """= Canicule : les gestes qui sauvent
= Le 3 juillet 2024
+ Météo France a placé trente départements en vigilance orange. Voici comment se protéger.
+ 1. Boire de l'eau
+ Au moins un litre et demi par jour.
+ 2. Fermer les volets
+ Dès le matin.
+ 3. Prendre des nouvelles de ses voisins
+ Numéro vert : 0 800 06 66 66 (appel gratuit)
- Newsletter
- Chaque matin, l'essentiel de l'actualité
- Votre e-mail""",
    ),
    "posts of a live page, one with a quotation as its heading": (
        "en",
        """= Storm Edna: latest updates as wind reaches 90mph
- 14:22
+ Power back in parts of Leeds
+ Engineers have restored electricity to some 8,000 homes in the west of the city, Northern Grid says.
- 14:05
+ Tree falls on bus
+ No one was hurt when a tree fell on a bus in Otley Road.
- 13:40
+ 'Stay at home'
+ The police have asked people not to travel unless they must.
- This live page is now closed""",
    ),
    "the players of a team, below a sentence that begins with a word of buttons": (
        "ar",
        """- الرياضة
= الأهلي يفوز على الزمالك بهدفين
= 14 مايو 2024
- شارك
+ فاز الأهلي على الزمالك بهدفين دون رد في المباراة التي أقيمت مساء اليوم باستاد القاهرة ضمن الجولة العشرين.
+ سجل الهدفين محمد شريف.
+ تشكيل الأهلي:
+ حراسة المرمى: الشناوي
+ الدفاع: هاني، ربيعة، معلول
+ الوسط: السولية، عاشور
+ الهجوم: شريف
+ ويلتقي الأهلي في الجولة المقبلة مع الإسماعيلي.
- أخبار متعلقة
- موعد مباراة الأهلي القادمة""",
    ),
    "facts below a longer one, and the heading of a table": (
        "de",
        """- Sport
= Eintracht feiert dritten Sieg in Folge
= Von Nils Brandt
- Teilen
+ Eintracht Husum hat auch das dritte Spiel nacheinander gewonnen. Gegen den TSV Tönning siegte die Mannschaft mit 3:1.
+ Husum: Klein – Voss, Petersen, Lüth – Hansen, Jensen (70. Ohm) – Thiel.
+ Tönning: Bahr – Claußen, Dirks – Emken, Frahm – Gosch.
+ Tore: 1:0 Thiel (12.), 2:0 Hansen (40.), 2:1 Frahm (55.), 3:1 Thiel (88.).
+ Zuschauer: 450
+ Schiedsrichter: Ahlers (Heide)
+ Die Tabelle
* 1. Heider SV 24 55
* 2. Eintracht Husum 24 51
* 3. TSV Tönning 24 48
- Mehr zum Thema
- Heide verpflichtet Torwart""",
    ),
    "how long a recipe takes": (
        "fr",
        """- Cuisine
= Gâteau au yaourt : la recette de ma grand-mère
= Par Lise Morel
- Imprimer
+ Ce gâteau ne rate jamais. On mesure tout avec le pot de yaourt, et les enfants peuvent le faire seuls.
+ Pour 6 personnes
+ Préparation : 10 min
+ Cuisson : 35 min
+ Ingrédients
+ 1 yaourt nature
+ 2 pots de sucre
+ Préparation
* 1. Mélangez le yaourt et le sucre.
* 2. Enfournez à 180 °C.
- À lire aussi
- Clafoutis aux cerises""",
    ),
    "headings of a word, each above a sentence": (
        "en",
        """= In brief: five things from the council
= Tess Rowe
= May 14, 2024
+ The council met for four hours on Monday. Here is what it decided.
+ Parking
+ Fees rise by 20p.
+ Trees
+ Forty limes will be planted.
+ Bins
+ Collections move to Thursday.
+ Library
+ Open on Sundays.
+ Dogs
+ Still banned from the beach.
- More from Tess Rowe
- Mayor to stand down""",
    ),
    "whom to call": (
        "ja",
        """- ニュース
= 桜まつり、4年ぶり屋台復活　弘前公園
= 2024/4/20 18:05
+ 弘前さくらまつりが20日、青森県弘前市の弘前公園で開幕した。4年ぶりに屋台が並び、初日は3万人（主催者発表）が訪れた。
+ 開花は平年より5日早い。
+ 問い合わせは実行委（電0172・37・5501）へ。
- おすすめ記事
- ねぷた、今年は80台
- 写真一覧""",
    ),
    "a subheading in capitals that could be a name": (
        "tr",
        """- Anasayfa
= İzmir'de deprem paniği
= Giriş Tarihi: 12.05.2024 10:12
+ Ege Denizi'nde sabah saatlerinde 4,8 büyüklüğünde deprem meydana geldi, deprem İzmir ve çevresinde hissedildi.
+ Vali: "Can kaybı yok."
+ VATANDAŞLAR SOKAĞA ÇIKTI
+ Depremi hisseden bazı vatandaşlar kendilerini sokağa attı.
+ Okullar açık.
- İLGİLİ HABERLER
- Deprem çantasında neler olmalı?""",
    ),
}


@pytest.mark.cases(("language", "page"), KEPT.values(), ids=KEPT)
def test_short_lines_of_the_story_are_kept(language: str, page: str) -> None:
    lines = page.splitlines()
    article = read_lines(language, *[line[2:] for line in lines])
    assert body(article) == [line[2:] for line in lines if line[0] == "+"]
    assert not {byline.name for byline in article.bylines} & {line[2:] for line in lines if line[0] == "+"}


FURNITURE = {
    "a box that addresses the reader": ("en", "Sign up to get our best stories by email."),
    "buttons in small letters": ("en", "share\nsave\nprint"),
    "titles with figures below a heading with a colon": ("de", "Lesen Sie auch:\n5 Tipps gegen Hitze\n10 Orte am Meer"),
    "credits of the page": ("en", "Author: Ann Lee\nPublished: 4 May 2024\nPhoto: Bo Diaz"),
    "numbered titles": (
        "de",
        "Meistgelesen\n1. Zwei Verletzte auf der A7\n2. Neuer Pächter im Kloster\n3. Es bleibt heiß",
    ),
    "titles with a label": ("de", "Mehr zum Thema\nUnfall: Zwei Verletzte auf der A7\nKino: Das läuft im Mai"),
}
PAGES = {
    "en": (
        ["Home", "News", "County council backs flood wall", "By Jane Rowley", "3 min read", "Share"],
        [
            "A flood wall that will protect 400 homes was approved by councillors on Tuesday night.",
            "It will be three metres high.",
            "The work is to begin in June and to last until the spring of next year, the council says.",
            "Nobody objected.",
        ],
        ["Related topics", "Flooding", "Sign up to our newsletter", "© Harbour Herald"],
    ),
    "de": (
        ["Startseite", "Kreis Plön", "Feuerwehr rettet Kuh aus Graben", "Von Jana Petersen", "12.05.2024", "Teilen"],
        [
            "Eine Kuh ist am Sonntag bei Lütjenburg in einen Graben gefallen und von der Feuerwehr gerettet worden.",
            "Sie war völlig erschöpft.",
            "Zwei Stunden lang kämpften die Helfer um das Tier, bis am Ende ein Bagger vom Nachbarhof half.",
            "Die Kuh heißt Lotte.",
        ],
        ["Zur Startseite", "Newsletter abonnieren", "© Hafenbote"],
    ),
}


@pytest.mark.cases("is_last", [True, False])
@pytest.mark.cases(("language", "lines"), FURNITURE.values(), ids=FURNITURE)
def test_lines_of_the_website_that_look_alike_are_left_out(language: str, lines: str, *, is_last: bool) -> None:
    top, story, end = PAGES[language]
    place = len(story) if is_last else 2
    assert body(read_lines(language, *top, *story[:place], *lines.splitlines(), *story[place:], *end)) == story


BOXES = {
    "the weather": ("sv", ("Väder", "I natt: 12 °C", "Fuktighet: 71 %", "Vind: 14 km/h")),
    "the weather below the name of the section": ("ko", ("날씨", "오늘 밤: 12도", "습도: 71%", "바람: 14km")),
    "telephone numbers": ("sv", ("Kundtjänst", "Telefon: 031 555 123", "Fax: 031 555 124", "Öppettider: 9 till 17")),
    "votes of readers": ("el", ("Ναι: 61%", "Όχι: 33%", "Δεν ξέρω: 6%")),
}


@pytest.mark.cases(("language", "box"), BOXES.values(), ids=BOXES)
def test_boxes_of_the_website_are_no_facts_of_the_story(language: str, box: tuple[str, ...]) -> None:
    story = STORIES[language]
    asks = ("Άξιζε η γέφυρα;",) if language == "el" else ()
    assert not {*body(read_lines(language, *story, *asks, *box))} & {*box}


@pytest.mark.cases(
    ("name", "headings"),
    [
        ("rows in small letters", []),
        ("facts about a match", []),
        ("facts under a heading and the result", []),
        ("how long a recipe takes", ["Ingrédients", "Préparation"]),
    ],
)
def test_rows_are_no_subheadings_of_the_rows_below_them(name: str, headings: list[str]) -> None:
    language, page = KEPT[name]
    article = read_lines(language, *[line[2:] for line in page.splitlines()])
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)] == headings


@pytest.mark.cases(
    ("language", "lines"),
    [
        ("he", ("אוכל", "עוגת שמרים של שבת", "מאת: דנה לוי", "העוגה הזאת מלווה את המשפחה שלי כבר שלושה דורות.")),
        (
            "fa",
            (
                "فرهنگ",
                "«شعر مرا نجات داد»",
                "گفت‌وگو از مریم رضایی",
                "مهدی کریمی پس از ده سال کتاب تازه‌ای منتشر کرده است.",
            ),
        ),
    ],
)
def test_a_short_title_above_the_author_is_the_headline_below_the_section(
    language: str, lines: tuple[str, ...]
) -> None:
    assert nf.plain(read_lines(language, *lines, lines[-1]).headline) == lines[1]


@pytest.mark.cases(
    ("language", "name", "sentence"),
    [
        ("pl", "ANNA LIS", "Anna Lis mieszka w Gdańsku od lat."),
        ("tr", "ALİ YILDIZ", "Ali Yıldız uzun yıllar İzmir limanında çalıştı."),
    ],
)
def test_a_name_in_capitals_above_a_sentence_about_the_author_is_the_author(
    language: str, name: str, sentence: str
) -> None:
    article = read_lines(language, *STORIES[language], name, sentence)
    assert [byline.name for byline in article.bylines] == [name]


def test_a_day_in_an_unknown_month_is_no_author() -> None:
    lines = (
        "Ìjọba Ọ̀yọ́ ṣí ilé ìwòsàn tuntun",
        "12 Oṣù Èbìbí 2024",
        "Ìjọba ìpínlẹ̀ Ọ̀yọ́ ti ṣí ilé ìwòsàn tuntun kan ní ìlú Ìbàdàn, tí yóò máa tọ́jú àwọn ọmọdé.",
        "Gómìnà Ṣèyí Mákindé sọ pé iye owó rẹ̀ jẹ́ bílíọ̀nù méjì náírà.",
    )
    assert read_lines("yo", *lines).bylines == ()


def test_a_quotation_is_the_headline_above_a_deck_below_the_menu() -> None:
    lines = (
        "Главная",
        "Культура",
        "«Я до сих пор боюсь сцены»",
        "Пианистка Вера Лунина — о конкурсе, кошках и тишине",
        "Беседовала Ольга Крылова",
        "12 мая 2024, 09:00",
        "Время чтения: 5 мин.",
        "— Вы волнуетесь?",
        "— Всегда.",
        "— И как справляетесь?",
        "— Никак. Просто выхожу, сажусь и играю, а руки дрожат до второй страницы, потом всё проходит само собой.",
        "— А кошки?",
        "— Две.",
        "Читайте также",
        "Конкурс Чайковского: итоги",
        "Где послушать орган в Москве",
        "Поделиться",
    )
    assert nf.plain(read_lines("ru", *lines).headline) == lines[2]
