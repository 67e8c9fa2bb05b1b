"""What sites print above a headline, in scripts and languages where no phrase tells it."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import read


ARABIC = "محافظة الساحل تفتح الجسر الجديد أمام السيارات بعد عامين من العمل"
ARABIC_STORY = (
    "فتحت محافظة الساحل صباح الأحد الجسر الجديد أمام حركة السيارات بعد عامين من العمل، بحضور أهالي القرى المجاورة.\n"
    "وقال مدير المشروع إن الجسر سيخفف الزحام على الطريق القديم، وإن العمل في المرحلة الثانية يبدأ في الربيع."
)
HINDI = "नदी पर नया पुल तैयार, सोमवार से चलेंगी गाड़ियां"
HINDI_STORY = (
    "नदी पर बना नया पुल तैयार हो गया है और सोमवार से उस पर गाड़ियां चलने लगेंगी, जिला प्रशासन ने रविवार को यह जानकारी दी।\n"
    "पुल बनने में दो साल लगे। स्थानीय लोगों का कहना है कि इससे बाजार तक पहुंचने में आधे घंटे की बचत होगी।"
)
JAPANESE = "市の新しい橋が完成、月曜から通行可能に"
JAPANESE_STORY = (
    "市が建設を進めてきた新しい橋が完成し、月曜日の朝から自動車の通行が可能になると、市の担当者が日曜日に明らかにした。\n"
    "橋の工事には二年かかり、費用は当初の見積もりを下回った。住民からは通行の再開を歓迎する声が上がっている。"
)


@pytest.mark.cases(
    ("above", "language", "title", "story"),
    [
        ("رئيس مجلس الإدارة\nسمير الحلبي\nرئيس التحرير\nليلى منصور", "ar", f"{ARABIC}\n12-5-2026", ARABIC_STORY),
        ("اعلان\nتابعنا", "ar", ARABIC, ARABIC_STORY),
        ("Search\nClose this search box.\nSearch\nClose this search box.\nखबरें", "hi", HINDI, HINDI_STORY),
        ("logo-img\nspot_img", "hi", HINDI, HINDI_STORY),
        ("Harbour News Network In Hindi", "hi", HINDI, HINDI_STORY),
        (f"Home देश {HINDI}", "hi", HINDI, HINDI_STORY),
        (f"Homeदेश{HINDI}", "hi", HINDI, HINDI_STORY),
    ],
)
def test_the_headline_stands_below_what_the_site_says(above: str, language: str, title: str, story: str) -> None:
    article = read(f"{above}\n{title}\n{story}", language)
    assert nf.plain(article.headline) == title.partition("\n")[0]
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == story.split("\n")


def test_a_headline_in_latin_letters_that_the_story_mentions_is_one() -> None:
    headline = "Harbour Hawks 3-1 River Rovers"
    story = "Harbour Hawks ने रविवार को फाइनल जीत लिया और खिलाड़ियों ने पूरी रात शहर की सड़कों पर जश्न मनाया, लोगों ने कहा।"
    assert nf.plain(read(f"{headline}\nफाइनल में शानदार जीत, शहर में जश्न\n{story}\n{story}", "hi").headline) == headline


def test_a_question_may_be_the_headline_below_a_section_and_a_date() -> None:
    text = (
        "Asosiy mavzular\n7 sentyabr 2026\nYangi koʻprik shaharga nima beradi?\n"
        "Yangi koʻprik shaharga dushanba kuni ochiladi va yoʻlni ikki soatga qisqartiradi, dedi hokimlik vakili.\n"
        "Qurilish ikki yil davom etdi, koʻprik esa eski yoʻldagi tirbandlikni kamaytirishi kutilmoqda, deb yozdi gazeta."
    )
    assert nf.plain(read(text, "uz").headline) == "Yangi koʻprik shaharga nima beradi?"


def test_a_date_between_headline_and_deck_hides_neither_below_a_menu() -> None:
    deck = "الجسر الجديد بعد فتحه أمام السيارات"
    article = read(f"إعلان\n{ARABIC}\nالأحد 10 مايو 2026\n{deck}\n{ARABIC_STORY}", "ar")
    assert nf.plain(article.headline) == ARABIC


def test_items_as_long_as_titles_above_the_headline_are_other_stories() -> None:
    others = [
        "港の花火大会、今年は八月に開催へ",
        "鉄道の新型車両、来春から地方路線に登場",
        "給食の値上げを見送り、教育委員会が発表",
    ]
    article = read("\n".join([*(f"- {other}" for other in others), JAPANESE, JAPANESE_STORY]), "ja")
    assert nf.plain(article.headline) == JAPANESE
    first = article.body[0]
    assert isinstance(first, nf.Related)
    assert [nf.plain(link.text) if not isinstance(link.text, str) else link.text for link in first.links] == others


def test_a_kicker_glued_before_the_headline_by_a_hyphen_or_colon_is_no_way_to_it() -> None:
    title = "“There is nothing left to lose at all”"
    story = (
        "The keeper of the lock said on Tuesday that there was nothing left to lose after the flood took the lower gate.\n"
        "Repairs go on until June, the county engineer said, and walkers are sent over the old bridge in the meantime."
    )
    headline = f"Lock keeper Doyle: {title}"
    assert nf.plain(read(f"{headline}\n{title}\n{story}", "en").headline) == headline


@pytest.mark.cases(("language", "signing"), [("ar", []), ("sv", ["TT"])])
def test_letters_that_name_an_agency_in_one_language_name_none_in_others(language: str, signing: list[str]) -> None:
    stories = {
        "ar": f"{ARABIC}\nTT\n{ARABIC_STORY}",
        "sv": (
            "Ny bro öppnar i hamnen\nTT\n"
            "Kommunen öppnade på söndagen den nya bron över ån efter två års arbete, i närvaro av boende från trakten.\n"
            "Projektledaren säger att bron ska minska trafiken på den gamla vägen och att nästa etapp börjar i vår."
        ),
    }
    assert [byline.name for byline in read(stories[language], language).bylines] == signing


def test_buttons_that_sites_leave_in_english_are_no_story() -> None:
    story = (
        "Majlis perbandaran membuka jambatan baharu pada pagi Ahad selepas dua tahun kerja pembinaan dijalankan di sini.\n"
        "Jurutera projek berkata jambatan itu akan mengurangkan kesesakan di jalan lama yang digunakan penduduk."
    )
    article = read(f"Jambatan baharu dibuka\n{story}\nNo comments:\nPost a Comment\nBack to top button", "ms")
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == story.split("\n")
    assert not any(isinstance(block, nf.Heading) for block in article.body)


@pytest.mark.cases("ago", ["2 hours ago", "vor 5 Minuten", "3 時間前"])
def test_how_long_ago_it_was_may_end_a_text(ago: str) -> None:
    assert nf.plain(nf.read(nf.Source.text(f"Lock opens\n{ago}\n"), "text").headline) == "Lock opens"


THAI = "ชาวบ้านเชียงดาวร่วมกันซ่อมสะพานไม้เก่าแก่อายุร้อยปีก่อนฤดูฝนจะมาถึง"
THAI_STORY = (
    "เชียงใหม่ - ชาวบ้านกว่าสองร้อยคนในอำเภอเชียงดาวร่วมแรงกันซ่อมสะพานไม้เก่าแก่ที่ใช้ข้ามแม่น้ำมาตั้งแต่รุ่นปู่ย่า\n"
    "กำนันกล่าวว่าไม้ทั้งหมดได้รับบริจาคจากวัดในอำเภอ และคาดว่าสะพานจะใช้งานได้ก่อนเปิดภาคเรียนในเดือนหน้า"
)
POLICE = (
    "Am Sonntagmorgen ist ein Unbekannter in die Bäckerei am Markt eingestiegen und hat zwölf Brote mitgenommen.\n"
    "Zeugen, die in der Nacht etwas gesehen haben, werden gebeten, sich bei der Wache in der Mühlgasse zu melden."
)
CAPTION = "Die Störche auf dem Schlauchturm am Rathaus im Mai. Foto: Jana Ott"
STORKS = (
    "Seit drei Wochen brüten Störche auf dem Schlauchturm am Rathaus, und deshalb bleibt die Sirene vorerst aus.\n"
    "Die Feuerwehr will die Jungen auf dem Turm nicht stören und wird im Ernstfall über Funk alarmiert, wie sie sagt."
)


@pytest.mark.cases(
    ("text", "language", "headline"),
    [
        (f"หน้าแรก\nภูมิภาค\n{THAI}\n25 ม.ค. 2567 เวลา 08:30 น.\n{THAI_STORY}", "th", THAI),
        (
            (
                f"02.02.2025 – 09:14\nPolizeidirektion Mittelmark\nPOL-MM: Einbrecher wollte nur Brot\n{POLICE}\n"
                "Original-Content von: Polizeidirektion Mittelmark, übermittelt durch news aktuell"
            ),
            "de",
            "POL-MM: Einbrecher wollte nur Brot",
        ),
        (
            f"Startseite\nLokales\nNistplatz gefunden – Übungsalarm bleibt stumm\nVon Jana Ott\n{CAPTION}\n{STORKS}",
            "de",
            "Nistplatz gefunden – Übungsalarm bleibt stumm",
        ),
    ],
)
def test_the_headline_below_sections_or_a_source(text: str, language: str, headline: str) -> None:
    assert nf.plain(read(text, language).headline) == headline


def test_a_title_below_a_button_may_be_the_last_line() -> None:
    above = "\u200f- It took nine years to build, two more than planned, and cost the town more than any bridge."
    assert nf.plain(read(f"{above}\nTown opens its new lock at last", "en").headline)


def test_two_sections_in_capitals_of_which_one_has_a_sign_for_and_are_no_headline() -> None:
    headline = "Νέο ομόλογο σχεδιάζει η Ναυτική Τράπεζα του Βορρά"
    lead = "Στις αγορές επιστρέφει τον Φεβρουάριο η Ναυτική Τράπεζα, με έκδοση ομολόγου που θα είναι εξαετής."
    end = "Η διάρκεια του τίτλου θα είναι έξι έτη, όπως ανακοίνωσε την Παρασκευή η διοίκηση της τράπεζας."
    article = read(f"ΧΡΗΜΑ & ΑΓΟΡΕΣ\nΤΡΑΠΕΖΕΣ\n{headline}\n26 Ιανουαρίου 2024\n{lead}\n{end}", "el")
    assert nf.plain(article.headline) == headline


ENGLISH = "Commissioners vote to close the bridge over Tallow Creek"
ENGLISH_STORY = (
    "County commissioners voted on Tuesday to close the bridge over Tallow Creek after inspectors found cracks in it.\n"
    "The two-lane span carries six thousand vehicles a day, and the detour is fourteen miles, the county engineer said."
)


CHINESE_STORY = (
    "渡轮停航三个月后复航，首班船载客四十二人，港务局星期一说。\n船长说，修理用了三个月，费用是原先预计的两倍。"
)


@pytest.mark.cases(
    "above",
    [
        "National\nEnvironment\nGreat Barrier Reef",
        "Right Now\nHarlan, OH »\n74°\nLocal News",
        "Nature and Science\nKarume",
        "Trip Ideas\nHotels + Resorts",
        "Money & Markets",
        "Law and Order",
        "Harlanews\nRoads > Bridges",
        "Skip to Article\nAdvice",
        "Travel\nPortraits of bridges",
        "Bridges of the county:",
        "News / Roads / County engineer finds cracks in",
        "By\nBy Ann Lee",
        "- Skip to main content\n- Keyboard shortcuts for the player",
        "The bridge was closed at noon. © Ann Lee/Harlan Press",
        "The bridge at noon - © Ann Lee/Harlan Press",
    ],
)
def test_sections_kickers_and_what_else_is_no_headline(above: str) -> None:
    article = read(f"{above}\n{ENGLISH}\nBy Ann Lee\nJuly 26, 2024\n{ENGLISH_STORY}", "en")
    assert nf.plain(article.headline) == ENGLISH


@pytest.mark.cases(
    ("above", "headline", "story", "language"),
    [
        (
            "14 апреля, 10:02",
            "В Верхнеозерске из-за паводка закрыли мост через Шалгу",
            "Мост через реку Шалга закрыли в воскресенье из-за паводка, сообщили в администрации Верхнеозерска.",
            "ru",
        ),
        (
            "港湾网首页→社会新闻\n要闻 本地 港湾锐评 拍客 热线",
            "停航三个月的渡轮复航 岛上居民盼了一冬",
            CHINESE_STORY,
            "zh",
        ),
        ("2024-04-19-星期五\n◎港湾 │◎天气 │◎渡轮时刻表 │", "停航三个月的渡轮复航 居民盼了一冬", CHINESE_STORY, "zh"),
        (
            "為達最佳瀏覽效果,建議使用新版的瀏覽器。\n晴時多雲",
            "停航三個月的渡輪復航 居民盼了一冬",
            f"渡輪今天復航。(記者王一攝)\n渡輪今天復航。(記者王一攝)\n2017/09/27 10:41\n{CHINESE_STORY}",
            "zh-Hant",
        ),
        ("उत्तराखंड", f"{HINDI}, फिर खुलेगा घाट का पुराना बाजार और लौटेंगी दुकानें…", HINDI_STORY, "hi"),
        (
            "• krantas.example skaitomiausias pajūrio naujienu portalas",
            "Per sąsmauką atidarytas naujas tiltas, keltas plauks iki rudens",
            "Naujas tiltas per sąsmauką ketvirtadienį atidarytas eismui, o keltas plauks iki rudens, pranešė uosto direkcija.",
            "lt",
        ),
        (
            "Войти в почту",
            "В Верхнеозерске из-за паводка закрыли мост через Шалгу",
            "Мост через реку Шалга закрыли в воскресенье из-за паводка, сообщили в администрации Верхнеозерска. Сайт города",
            "ru",
        ),
    ],
)
def test_the_headline_below_a_section_in_other_languages(above: str, headline: str, story: str, language: str) -> None:
    assert nf.plain(read(f"{above}\n{headline}\n{story}", language).headline) == headline


def test_a_short_headline_above_its_deck_stays() -> None:
    above = "County news\nNo way over the creek"
    article = read(f"{above}\n{ENGLISH}\nBy Ann Lee\n{ENGLISH_STORY}", "en")
    assert nf.plain(article.headline) != ENGLISH


GERMAN = "Feuerwehrauto kommt bei Übung von der Straße ab: neun Verletzte"
GERMAN_STORY = (
    "Ein Feuerwehrauto ist am Montag im Kreis Lockau bei einer Übung von der Straße abgekommen, neun Menschen wurden verletzt.\n"
    "Das Auto soll am Dienstag geborgen werden, sagte ein Sprecher der Polizei, die Ursache ist noch unklar."
)
POLISH = "Czwarty dzień szukają mężczyzny, który wjechał ciężarówką na nowe molo w porcie. Będzie list gończy?"
POLISH_STORY = (
    "Policja czwarty dzień szuka mężczyzny, który w niedzielę wjechał ciężarówką na nowe molo w porcie i uciekł.\n"
    "Prokuratura postawiła mu zarzut sprowadzenia niebezpieczeństwa, za co grozi do ośmiu lat więzienia."
)


@pytest.mark.cases(
    ("above", "label", "headline", "story"),
    [
        ("Im Kreis Lockau", "kicker", GERMAN, GERMAN_STORY),
        ("Polska", "kicker", POLISH, POLISH_STORY),
        ("Meistgelesen\nSturm schließt die Brücke am Hafen", "related", GERMAN, GERMAN_STORY),
    ],
)
def test_what_is_no_headline_in_latin_script(above: str, label: str, headline: str, story: str) -> None:
    lines = nf.explain(nf.Source.text(f"{above}\n{headline}\n{story}"), "text").lines
    at = above.count("\n")
    assert [str(line.label) for line in lines[at : at + 2]] == [label, "headline"]


def test_in_and_a_place_may_be_a_headline() -> None:
    article = read(f"In Lockton\nThe ferrymen give up.\n{ENGLISH_STORY}", "en")
    assert nf.plain(article.headline) == "In Lockton"


@pytest.mark.cases(
    "above",
    [
        (
            "We have updated our privacy and cookies policy\n"
            "We made changes to our privacy and cookies policy, and we want you to know what they mean for your data"
        ),
        "This site uses cookies to show you what you like.\nAccept",
        "This site uses cookies to show you what you like.",
    ],
)
def test_what_a_site_asks_about_cookies_is_no_headline(above: str) -> None:
    article = read(f"{above}\nTown opens its new lock after two years of work\n{ENGLISH_STORY}", "en")
    assert nf.plain(article.headline) == "Town opens its new lock after two years of work"


@pytest.mark.cases("foot", ["", "\nImpressum\nCookies verwalten"])
def test_a_site_may_ask_in_english_above_a_story_in_another_language(foot: str) -> None:
    text = (
        "We use cookies to improve this website.\nBund erneuert die Schleuse am Main\nVon Anna Berg\n"
        "Die Schleuse bei Altenried wird in den kommenden drei Jahren erneuert, wie das Ministerium am Sonntag mitteilte.\n"
        "Die Arbeiten sollen im Herbst beginnen und die Schifffahrt kaum stören, sagte eine Sprecherin der Stadt."
        + foot
    )
    assert nf.plain(nf.read(nf.Source.text(text), "text").headline) == "Bund erneuert die Schleuse am Main"


def test_a_sentence_about_cookies_may_head_a_story_about_them() -> None:
    article = read(
        f"The town bakes cookies again.\nBy Ann Lee\n{ENGLISH_STORY}\nThe cookies cost two coins now, and the baker says that they will not be cheaper before the spring comes to the valley.",
        "en",
    )
    assert nf.plain(article.headline) == "The town bakes cookies again."


def test_a_story_about_cookies_keeps_its_headline() -> None:
    above = "Town bakery sells its cookies abroad\nCookies from Lockton are sold in three countries now"
    article = read(
        f"{above}\nBaker hopes for more buyers from the coast\n{ENGLISH_STORY}\nThe cookies cost a coin.", "en"
    )
    assert nf.plain(article.headline) == "Town bakery sells its cookies abroad"


def test_several_sentences_under_a_short_title_are_no_headline() -> None:
    deck = (
        "The ferrymen say that they were never asked about the lock and will not pay for it. They want their old jetty "
        "back, and a say in what the town builds next to it along the harbour wall"
    )
    article = read(f"Plus Life\nA lock that nobody wants\n{deck}\n{ENGLISH_STORY}", "en")
    assert nf.plain(article.headline) == "A lock that nobody wants"


KOREAN = "나루시 새 갑문 아홉 해 만에 열려…첫날 바지선 세 척 통과"
KOREAN_STORY = (
    "나루시 항만장은 금요일 아침 새 갑문을 열었고, 비가 골짜기에 내리기 전에 바지선 세 척이 그곳을 지나갔다고 시 관계자가 밝혔다.\n"
    "갑문 공사에는 아홉 해가 걸렸으며 계획보다 두 해 늦어졌다. 시는 이 공사에 지금까지 지은 어느 다리보다 많은 돈을 썼다고 설명했다."
)


@pytest.mark.cases("above", ["", "홍길동 기자\n", "입력 2024-03-12 14:32\n", "공유하기\n인쇄하기\n"])
@pytest.mark.cases("picture", ["", "사진 확대\n나루시의 새 갑문. 사진=나루일보\n"])
def test_the_short_lines_above_a_story_of_korea_are_its_decks(above: str, picture: str) -> None:
    article = read(f"{KOREAN}\n{above}공사 아홉 해 만에 개통\n“다리보다 비싼 갑문”\n{picture}{KOREAN_STORY}", "ko")
    assert nf.plain(article.subhead) == "공사 아홉 해 만에 개통\n“다리보다 비싼 갑문”"


@pytest.mark.cases(
    "above",
    ["공유하기\n새로 열린 갑문", "홍길동 기자\n새로 열린 갑문\n[나루시 제공]", "오늘의 날씨 예보\n오늘의 날씨 예보"],
)
def test_lines_that_may_be_other_things_are_no_decks(above: str) -> None:
    assert read(f"{KOREAN}\n{above}\n{KOREAN_STORY}", "ko").subhead == ()


LATVIAN = "Tilts pār upi atkal atvērts pēc diviem gadiem"
LATVIAN_STORY = (
    "Tilts pār upi pirmdien atkal atvērts satiksmei pēc diviem gadiem darbu, paziņoja pilsētas dome, taču ne kravas auto.\n"
    "Mērs sacīja, ka darbi izmaksājuši mazāk, nekā bija plānots, un iedzīvotāji tagad vēlas arī ietvi līdz skolai."
)


def test_a_picture_credit_is_no_kicker_behind_a_dash() -> None:
    article = read(f"Foto – LETA\n\n{LATVIAN}\n\n{LATVIAN_STORY}", "lv")
    assert nf.plain(article.headline) == LATVIAN
    assert nf.plain(article.kicker) == ""


def test_an_item_above_buttons_is_no_headline() -> None:
    text = (
        f"Reklāma\n\n• Pilsētas avīze pirmdien satiksmei atvērta\n\nKomentēt\nDalīties\n\n{LATVIAN}\n\n{LATVIAN_STORY}"
    )
    assert nf.plain(read(text, "lv").headline) == LATVIAN


def test_whom_a_story_is_from_is_no_headline_where_a_word_for_news_stands_behind() -> None:
    story = (
        "Tiltas per upę pirmadienį vėl atidarytas po dvejus metus trukusių darbų, pranešė savivaldybė, tačiau ne sunkvežimiams.\n"
        "Meras sakė, kad darbai kainavo mažiau, nei buvo planuota, o gyventojai dabar nori ir šaligatvio iki mokyklos."
    )
    article = read(f"- BNS inf.\n- Teksto dydis:\n- Spausdinti\n{story}", "lt")
    assert article.headline == ()
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == story.split("\n")


def test_the_source_stands_under_a_word_for_that() -> None:
    article = read(f"{LATVIAN}\nAvots:\nUpes Vēstis\n{LATVIAN_STORY}", "lv")
    assert [source.name for source in article.sources] == ["Upes Vēstis"]
    assert article.bylines == ()


@pytest.mark.cases(
    "above",
    [
        "Anna Bērziņa Jūrmala tilti satiksme budžets Anna Bērziņa",
        "Suņu izstāde pulcē simtiem viesu Suņu izstāde pulcē simtiem viesu",
    ],
)
def test_what_says_the_same_twice_is_neither_headline_nor_kicker(above: str) -> None:
    article = read(f"{above}\n\n{LATVIAN}\n\n{LATVIAN_STORY}", "lv")
    assert nf.plain(article.headline) == LATVIAN
    assert nf.plain(article.kicker) == ""


@pytest.mark.cases(
    ("language", "title", "lines"),
    [
        (
            "en",
            "Stranded",
            (
                "Forty hikers spent the night on a hill above Lockton.",
                "Rescue teams reached the group at dawn on Tuesday after fog had kept the helicopter on the ground.",
            ),
        ),
        (
            "de",
            "Gestrandet",
            (
                "Vierzig Wanderer verbrachten die Nacht auf einem Berg.",
                "Retter erreichten die Gruppe am Dienstag im Morgengrauen, nachdem Nebel den Hubschrauber aufhielt.",
            ),
        ),
        (
            "fr",
            "Bloqués",
            (
                "Quarante randonneurs ont passé la nuit sur une colline.",
                "Les secours ont rejoint le groupe mardi à l’aube, après que le brouillard eut retardé l’hélicoptère.",
            ),
        ),
        (
            "ru",
            "Заложники",
            (
                "Сорок туристов провели ночь на холме.",
                "Спасатели добрались до группы во вторник на рассвете, после того как туман задержал вертолёт.",
            ),
        ),
    ],
)
def test_a_headline_of_one_word_above_a_short_sentence(language: str, title: str, lines: tuple[str, ...]) -> None:
    article = read("\n".join([title, *lines]), language)
    assert nf.plain(article.headline) == title
    assert article.text.split("\n\n") == [*lines]


@pytest.mark.cases("kicker", ["Weather", "Lockton"])
def test_a_section_or_town_above_a_headline_with_a_full_stop(kicker: str) -> None:
    line = (
        "Rescue teams reached the group in Lockton at dawn on Tuesday after fog had kept the helicopter on the ground."
    )
    article = read("\n".join([kicker, "The mayor gives up the search.", line, line.replace("Tuesday", "Monday")]))
    assert (nf.plain(article.kicker), nf.plain(article.headline)) == (kicker, "The mayor gives up the search.")
