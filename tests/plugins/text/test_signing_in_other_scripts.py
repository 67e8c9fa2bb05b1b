"""Who signs, and when a story came out, in scripts without capitals and on pages of several languages."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, labels, read


CHINESE = [
    "滨江新图书馆周六开放",
    "滨江新图书馆将于本周六正式开放，新馆面积三万平方米，藏书一百二十万册。",
    "馆长表示，新馆将全年无休，每天开放至晚上九点。",
]
ARABIC = [
    "وزارة الري تعلن خطة لصيانة القنوات",
    "أعلنت وزارة الري اليوم الثلاثاء خطة جديدة لصيانة القنوات في محافظات الصعيد خلال ثلاث سنوات.",
    "وقال الوزير إن العمل سيبدأ في الربيع المقبل.",
]
HINDI = [
    "नहर की मरम्मत की मांग को लेकर धरना",
    "गांव के किसानों ने मंगलवार को नहर विभाग के कार्यालय के सामने धरना दिया और कहा कि खेतों में पानी नहीं पहुंचा।",
    "अधिकारी ने आश्वासन दिया कि तीन दिन में पानी छोड़ दिया जाएगा।",
]


@pytest.mark.cases(
    ("line", "names"),
    [
        ("本报讯（记者李明）", ["记者李明"]),
        ("本报讯 （记者 李明、张三 通讯员 王芳）", ["记者李明", "记者张三", "通讯员王芳"]),
        ("■本报见习记者 李明 王芳", ["见习记者李明", "见习记者王芳"]),
    ],
)
def test_reporters_of_this_paper_on_a_line_of_their_own(line: str, names: list[str]) -> None:
    title, *story = CHINESE
    article = read("\n".join([title, line, *story]), "zh")
    assert [byline.role + byline.name for byline in article.bylines] == names
    assert len(article.body) == len(story)


def test_what_this_paper_tells_is_no_line_of_reporters() -> None:
    title, *story = CHINESE
    told = "本报讯（记者李明）滨江新图书馆昨天首次向媒体开放，记者在现场看到书架已经就位。"
    assert labels([title, told, *story], "zh")[told] == "lead"


def test_a_city_and_who_reports_from_there_stand_before_a_colon() -> None:
    title, *story = ARABIC
    article = read("\n".join([title, "القاهرة – منى حسن:", *story]), "ar")
    assert [byline.name for byline in article.bylines] == ["منى حسن"]
    assert len(article.body) == len(story)


def test_a_town_and_a_publication_that_a_danda_parts_are_nobody() -> None:
    title, *story = HINDI
    assert not read("\n".join([title, "संभल। डीवीएनए", *story]), "hi").bylines


@pytest.mark.cases(
    ("today", "told", "day"),
    [
        ("Sunday, March 22, 2026", "Published: October 31, 2019", "2019-10-31"),
        ("Sunday, March 22, 2026", "Updated: October 31, 2019", "2026-03-22"),
        ("Sunday, March 22, 2026 10:00 AM", "Published: October 31, 2019", "2026-03-22"),
    ],
)
def test_the_day_of_the_page_gives_way_to_one_that_is_announced_below_the_story(
    today: str, told: str, day: str
) -> None:
    published = read("\n".join([today, *ENGLISH, told])).published
    assert published is not None
    assert published.date().isoformat() == day


@pytest.mark.cases(
    ("title", "language"),
    [("지역 경제 살리기 총력", "ko"), ("صحة العالم بين اقتصاد وسياسة", "ar"), ("ትምህርት ሚኒስቴር ጤና ሚኒስቴር ተስማሙ", "am")],
)
def test_a_headline_with_words_that_name_sections_is_no_row_of_these(title: str, language: str) -> None:
    story = {
        "ko": "나루시가 상인들에게 이자를 낮춘 대출을 내놓기로 했다고 12일 밝혔다. 시는 다음 달부터 신청을 받는다.",
        "ar": "قال خبراء في مؤتمر صحفي يوم الثلاثاء إن الدول تحتاج إلى خطة جديدة لمواجهة الأوبئة في السنوات المقبلة.",
        "am": "ሁለቱ ሚኒስቴሮች በትምህርት ቤቶች የጤና ምርመራ ለማካሄድ ማክሰኞ ዕለት መስማማታቸውን በጋራ በሰጡት መግለጫ አስታወቁ።",
    }[language]
    assert nf.plain(read(f"{title}\n{story}", language).headline) == title


def test_a_label_whose_date_is_missing_is_no_headline() -> None:
    above = ["通版阅读请点击:", "展开通版", "当前版:04版", "发布日期:"]
    assert nf.plain(read("\n".join([*above, *CHINESE]), "zh").headline) == CHINESE[0]


@pytest.mark.cases(("line", "names"), [("(נועה לוי)", ["נועה לוי"]), ("(סוף ידיעה)", []), ("(צילום ארכיון)", [])])
def test_a_name_in_brackets_under_a_story_in_hebrew_signs(line: str, names: list[str]) -> None:
    story = [
        "המעבורת לאי חזרה לפעול אחרי שלושה חודשים",
        "המעבורת לאי חזרה לפעול היום אחרי שלושה חודשים של תיקונים, וכעת היא יוצאת ארבע פעמים ביום, כך נמסר מהנמל.",
    ]
    article = read("\n".join([*story, line]), "he")
    assert [byline.name for byline in article.bylines] == names


def test_a_day_and_a_time_stand_before_the_picture_credit() -> None:
    lines = [
        "Фериботът до острова отново плава след ремонта",
        "България 03.11.2024 15:27 Снимка: ДНЕС+",
        "Фериботът до острова отново плава четири пъти на ден, съобщиха от пристанището във вторник сутринта.",
    ]
    published = read("\n".join(lines), "bg").published
    assert published is not None
    assert published.isoformat()[:16] == "2024-11-03T15:27"


@pytest.mark.cases(
    "shown", ["На 03.11.2019 15:27 фериботът спря край острова. Снимка: ДНЕС+", "Остров 03.11.2019 15:27 Снимка: ДНЕС+"]
)
def test_the_day_of_a_picture_is_not_that_of_a_story_that_has_one(shown: str) -> None:
    lines = [
        "Фериботът до острова отново плава след ремонта",
        shown,
        "12.03.2024",
        "Фериботът до острова отново плава четири пъти на ден, съобщиха от пристанището във вторник сутринта.",
    ]
    published = read("\n".join(lines), "bg").published
    assert published is not None
    assert published.date().isoformat() == "2024-03-12"
