"""Titles of other stories between two paragraphs, alone or in a row, with no heading; and subheadings, which stay."""

from __future__ import annotations

import pytest

from .texts import labels


STORIES = {
    "el": (
        "Η πόλη ανοίγει επιτέλους τη νέα δεξαμενή",
        (
            "Ο λιμενάρχης άνοιξε την Παρασκευή τη νέα δεξαμενή και τρεις φορτηγίδες πέρασαν πριν αρχίσει η βροχή, ενώ δεκάδες"
            " κάτοικοι παρακολουθούσαν από τη γέφυρα με ομπρέλες στα χέρια."
        ),
        "Μαθητές φύτεψαν χίλιες ελιές δίπλα στο παλιό νεκροταφείο",
        (
            "Η κατασκευή διήρκεσε εννέα χρόνια, δύο περισσότερα από το σχέδιο, και κόστισε στον δήμο όσο καμία άλλη δημόσια"
            " υπηρεσία, παραδέχθηκε η δήμαρχος μπροστά στους δημοσιογράφους."
        ),
        (
            "Οι εργασίες σταμάτησαν δύο φορές επειδή οι τεχνίτες βρήκαν στον βυθό τα ερείπια ενός αρχαίου τείχους, που τώρα"
            " φυλάσσονται πίσω από γυάλινη προθήκη."
        ),
    ),
    "fi": (
        "Kaupunki avaa viimein uuden sulkunsa",
        (
            "Satamakapteeni avasi uuden sulun perjantaina, ja kolme proomua kulki siitä läpi ennen kuin sade alkoi ja väki"
            " kiirehti sateenvarjojen alla takaisin laiturilta torille."
        ),
        "Nuori kokki voitti kultamitalin nokkoskeitolla ja ruisleivällä",
        (
            "Rakentaminen kesti yhdeksän vuotta, kaksi suunniteltua pidempään, ja maksoi enemmän kuin mikään aiempi silta,"
            " myönsi kaupunginjohtaja haastattelussa avajaisten jälkeen."
        ),
        (
            "Työt pysähtyivät kahdesti, koska sukeltajat löysivät joen pohjasta keskiaikaisen muurin jäännökset, joita museo"
            " tutkii edelleen lasikuvun alla."
        ),
    ),
    "hu": (
        "Kilenc év után végre megnyílt a város új zsilipje",
        (
            "A kikötő parancsnoka pénteken nyitotta meg az új zsilipet, és három uszály haladt át rajta, mielőtt eleredt az"
            " eső, a bámészkodók pedig esernyők alatt siettek haza a rakpartról."
        ),
        "Ezer almafát ültettek iskolások az elhagyott temető mellé",
        (
            "Az építkezés kilenc évig tartott, kettővel tovább a tervezettnél, és többe került minden korábbi hídnál, ismerte"
            " el a polgármester az ünnepség utáni beszélgetésben."
        ),
        (
            "A munka kétszer is leállt, mert búvárok középkori fal maradványaira bukkantak a folyó medrében, amelyeket azóta"
            " üvegbúra alatt őriz a helyi múzeum."
        ),
    ),
    "uk": (
        "Місто нарешті відкриває новий шлюз",
        (
            "Начальник порту відкрив у п'ятницю новий шлюз, і три баржі пройшли крізь нього до того, як почався дощ, а"
            " містяни під парасольками поспішили з набережної додому."
        ),
        "Школярі посадили тисячу молодих яблунь біля старого цвинтаря",
        (
            "Будівництво тривало дев'ять років, на два більше, ніж планували, і коштувало громаді дорожче за будь-який"
            " попередній міст, визнала міська голова після урочистостей."
        ),
        (
            "Роботи зупиняли двічі, бо водолази знайшли на дні річки рештки середньовічного муру, які відтоді зберігає під"
            " склом місцевий музей."
        ),
    ),
}


@pytest.mark.cases("language", STORIES)
def test_a_title_without_a_word_of_the_story_is_of_another_one(language: str) -> None:
    headline, above, title, *below = STORIES[language]
    found = labels([headline, above, title, *below], language)
    assert (found[title], [found[line] for line in below]) == ("related", ["body", "body"])


HEADLINE = "Town opens its new lock at last after nine years"
ABOVE = (
    "The harbour master opened the new lock on Friday, and three barges went through before the rain set in, while"
    " dozens of people watched from the bridge under umbrellas."
)
BELOW = (
    "It took nine years to build, two more than planned, and the town paid for most of the concrete alone, after the"
    " county had withdrawn its promise and the ministry answered no letters."
)
LAST = (
    "The mayor said that nobody would have believed it, and then she asked the keeper to close the gates again, so that"
    " divers could look once more at the wall which they had found in the river during the second winter."
)
TITLE = "Cook wins gold medal with soup made of nettles and rye bread"


def taken(line: str) -> str:
    return labels([HEADLINE, ABOVE, line, BELOW, LAST])[line]


@pytest.mark.cases(
    "heading",
    [
        "What the town paid for the concrete of its new lock",
        "Nobody would have believed that it takes nine years",
        "Waiting for better days",
        "A quiet summer",
    ],
)
def test_a_subheading_has_words_of_what_it_heads_or_is_short(heading: str) -> None:
    assert taken(heading) == "subheading"


@pytest.mark.cases(
    "line",
    [
        "And what would your grandmother have thought about that?",
        "“Chickens never lie to anybody who feeds them properly”",
        "15:02 Chickens escape from lorry outside the cinema",
    ],
)
def test_a_question_what_somebody_says_and_a_post_are_no_such_title(line: str) -> None:
    assert taken(line) != "related"


def test_a_kicker_before_a_colon_makes_it_a_title_where_the_paragraphs_below_have_no_word_of_it() -> None:
    assert taken("Analysis: Chickens and their lawyers") == "related"
    assert taken("Analysis: Concrete and who paid") == "subheading"


def test_an_advert_may_stand_beside_it() -> None:
    found = labels([HEADLINE, ABOVE, "Advertisement", TITLE, BELOW, LAST])
    assert (found[TITLE], found[BELOW]) == ("related", "body")


def test_a_heading_that_is_marked_as_one_stays() -> None:
    found = labels([f"# {HEADLINE}", "", ABOVE, "", f"## {TITLE}", "", BELOW, "", LAST])
    assert found[f"## {TITLE}"] == "subheading"


def test_what_is_typed_has_no_stories_of_others() -> None:
    found = labels([HEADLINE, "", ABOVE, "", TITLE, "", BELOW, "", LAST])
    assert found[TITLE] == "subheading"


def test_a_story_of_few_words_may_have_none_of_its_subheading() -> None:
    lines = [
        HEADLINE,
        "The harbour master opened the new lock on Friday, and three barges went through before the rain.",
    ]
    heading = "The county reckons with four months more"
    found = labels(
        [*lines, heading, "Nobody knows why it took nine years to build it, two more than planned, he said."]
    )
    assert found[heading] == "subheading"


@pytest.mark.cases(
    ("line", "label"),
    [
        ("Police look for a man who lost his teeth in Brynmawr", "related"),
        ("The mayor of Brynmawr paid nine years for a bridge", "subheading"),
        ("Police look for a man who lost his teeth at sea", "subheading"),
        ("Police Look For A Man Who Lost His Teeth In Brynmawr", "subheading"),
    ],
)
def test_who_is_named_nowhere_in_the_story_is_of_another_one(line: str, label: str) -> None:
    short = ["The harbour master opened the new lock on Friday, and three barges went through before the rain set in."]
    short += [
        "It took nine years to build, and the mayor said that the town paid for most of the bridge and the concrete."
    ]
    assert labels([HEADLINE, short[0], line, short[1]])[line] == label


ROWS = {
    "ru": (
        "Лодочники просят углубить старую гавань",
        "Лодочники попросили администрацию углубить старую гавань, где третий год садятся на мель даже плоскодонки.",
        "Площадь мелководья выросла вдвое, рассказал смотритель причала корреспонденту газеты.",
        ("В Сосновке сгорел склад досок", "Школьники собрали робота из вёдер"),
        "Деньги обещают найти весной, добавили в ведомстве.",
    ),
    "ar": (
        "الصيادون يطالبون بتعميق الميناء القديم",
        "طالب الصيادون إدارة المدينة بتعميق الميناء القديم الذي تجنح فيه القوارب الصغيرة منذ ثلاث سنوات.",
        "وقال حارس الرصيف إن المياه الضحلة تضاعفت مساحتها خلال هذه المدة.",
        ("انخفاض أسعار الذهب مقابل العملات الأجنبية", "الأرصاد تحذر من عواصف رعدية ليلة الخميس", "مباريات الدوري تنطلق مبكرا بسبب الحرارة"),
        "وأوضح الحارس أن المال اللازم لتعميق الميناء سيتوفر في الربيع المقبل بعد موافقة اللجنة المختصة في المدينة.",
    ),
    "el": (
        "Οι ψαράδες ζητούν να βαθύνει το παλιό λιμάνι",
        "Οι ψαράδες ζήτησαν από τον δήμο να βαθύνει το παλιό λιμάνι, όπου οι βάρκες κολλάνε εδώ και τρία χρόνια.",
        "Τα ρηχά νερά διπλασιάστηκαν, είπε ο φύλακας της αποβάθρας.",
        ("Χειροπέδες σε οδηγό για πλαστά εισιτήρια", "Σεισμός τεσσάρων βαθμών ανοιχτά της Κρήτης"),
        "Τα χρήματα θα βρεθούν την άνοιξη, πρόσθεσε ο δήμαρχος.",
    ),
    "hi": (
        "मछुआरों ने पुराने बंदरगाह को गहरा करने की मांग की",
        "मछुआरों ने प्रशासन से पुराने बंदरगाह को गहरा करने की मांग की है, जहां तीन साल से नावें फंस रही हैं।",
        "घाट के रखवाले ने बताया कि उथला पानी दोगुना हो गया है।",
        ("तेज बारिश से फसल बर्बाद, किसान परेशान", "सोने के दाम में आई बड़ी गिरावट"),
        "अधिकारियों ने कहा कि पैसा वसंत में मिलेगा।",
    ),
}  # fmt: skip


@pytest.mark.cases("language", ROWS)
def test_titles_in_a_row_within_a_story_are_of_others(language: str) -> None:
    *above, row, below = ROWS[language]
    found = labels([*above, *row, below], language)
    assert ({found[line] for line in row}, found[below]) == ({"related"}, "body")


@pytest.mark.cases(
    ("row", "below"),
    [
        (
            ("Часть вторая: надувные лодки и плоты", "Материал и толщина корпуса лодки"),
            "Надувные лодки делают из резины толщиной до миллиметра, рассказал мастер.",
        ),
        (
            (
                "Лодка резиновая двухместная с парой вёсел",
                "Лодка деревянная с тентом и мотором",
                "Лодка для горных рек",
            ),
            "Каждую можно взять на день, чтобы попробовать на воде, сказал продавец.",
        ),
        (
            ("«Воду спускать никто не просил»", "«Причал стоял здесь ещё при деде»"),
            "Смотритель с ними согласен, но решает не он.",
        ),
        (
            ("Над рекою туман поднимается белый", "И уходит за мыс пароход без огней", "Мы стояли на пристани долго,"),
            "Зрители хлопали стоя и просили читать ещё.",
        ),
    ],
)
def test_headings_items_and_verses_in_a_row_are_of_the_story(row: tuple[str, ...], below: str) -> None:
    *above, _, _ = ROWS["ru"]
    found = labels([*above, *row, below], "ru")
    assert "related" not in {found[line] for line in (*row, below)}


POEM = (
    "شب از کرانه گذشت و چراغ خانه نماند",
    "دلی که با تو سفر رفت بی بهانه نماند",
    "نسیم باغ خبر داد از شکوفه و آب",
    "ولی در آینه جز گرد این زمانه نماند",
)
FILMS = (
    "افتتاح پل تازه در بندر قدیمی + فیلم",
    "گزارش بازار ماهی در جنوب + فیلم",
    "گفتگو با شهردار درباره بودجه + فیلم",
    "مدرسه قدیمی محله بسته شد + عکس",
)
PERSIAN = (
    "پل تازه بندر قدیمی پس از دو سال کار گشوده شد",
    "پل تازه‌ای روی بندر قدیمی صبح امروز با حضور شهردار گشوده شد و صدها نفر از مردم در آیین آن شرکت کردند.",
    "شهردار گفت کارگران کار خود را دو ماه زودتر از موعد به پایان رساندند، هرچند زمستان بسیار بارانی بود.",
    "یکی از ساکنان محله گفت: «سال‌ها منتظر چنین روزی بودیم و حالا بچه‌ها راحت به مدرسه می‌روند.»",
)


@pytest.mark.cases("place", [3, 4])
def test_a_poem_with_a_refrain_is_no_row_of_titles(place: int) -> None:
    found = labels([*PERSIAN[:place], *POEM, *PERSIAN[place:]], "fa")
    assert {found[line] for line in POEM} == {"body"}


def test_titles_that_end_with_one_word_are_no_poem() -> None:
    found = labels([*PERSIAN, "آخرین خبرها", *FILMS], "fa")
    assert {found[line] for line in FILMS} == {"related"}
