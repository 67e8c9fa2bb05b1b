"""Other stories among short paragraphs, in many scripts: whatever the form of the box, the story goes on behind it."""

from __future__ import annotations

import pytest

from .texts import labels


# A headline, four paragraphs, two titles of other stories, what announces such, a day, and a section.
PAGES = {
    "ru": [
        "Паром вернулся на остров после ремонта",
        "Паром на остров снова ходит четыре раза в день, сообщили в порту во вторник.",
        "Ремонт занял три месяца и обошёлся в два миллиона рублей, уточнили в порту.",
        "«Мы долго этого ждали», — сказала учительница.",
        "Билеты продают на причале.",
        "Маяк на мысе покрасят к осени",
        "Рыбаки просят открыть новый рынок",
        "Читайте также",
        "12 марта 2024",
        "Экономика",
    ],
    "ar": [
        "العبارة تعود إلى الجزيرة بعد أشهر من الصيانة",
        "عادت العبارة إلى الجزيرة بأربع رحلات في اليوم، بحسب بيان إدارة الميناء يوم الثلاثاء.",
        "واستغرقت الصيانة ثلاثة أشهر، وكلفت مليوني جنيه، وفق البيان نفسه.",
        'وقالت معلمة: "انتظرنا هذا طويلا".',
        "وتباع التذاكر على الرصيف.",
        "طلاء المنارة القديمة قبل الخريف",
        "الصيادون يطالبون بسوق جديدة",
        "اقرأ أيضا",
        "12 مارس 2024",
        "اقتصاد",
    ],
    "hi": [
        "तीन महीने बाद द्वीप के लिए नाव फिर चली",
        "द्वीप के लिए नाव अब दिन में चार बार चलेगी, बंदरगाह ने मंगलवार को यह जानकारी दी।",
        "मरम्मत में तीन महीने लगे और बीस लाख रुपये खर्च हुए, बंदरगाह ने बताया।",
        "एक शिक्षिका ने कहा, 'हमने बहुत इंतजार किया।'",
        "टिकट घाट पर मिलेंगे।",
        "पुराने लाइटहाउस की रंगाई शरद से पहले",
        "मछुआरों ने नई मंडी की मांग की",
        "यह भी पढ़ें",
        "12 मार्च 2024",
        "कारोबार",
    ],
    "mk": [
        "Траектот повторно вози до островот",
        "Траектот повторно вози до островот четири пати на ден, соопшти пристаништето во вторник.",
        "Поправката траеше три месеци и чинеше два милиони денари, велат од пристаништето.",
        "„Долго го чекавме ова“, рече учителката.",
        "Билети се продаваат на кејот.",
        "Светилникот ќе се бојадиса до есен",
        "Рибарите бараат нов пазар во градот",
        "Прочитајте и",
        "12 март 2024",
        "Економија",
    ],
    "zh": [
        "渡轮检修三个月后恢复通航",
        "港务部门星期二宣布，往返海岛的渡轮经过三个月检修后恢复通航，每天往返四班。",
        "港务部门说，这次检修花费两百万元，更换了两台发动机，船上座位增加到四十个。",
        "“我们等了很久。”一位教师说。",
        "船票在码头窗口出售。",
        "岬角旧灯塔秋天以前重新粉刷",
        "渔民要求在城里开设新市场",
        "延伸阅读",
        "2024-03-12",
        "财经",
    ],
}  # fmt: skip


@pytest.mark.cases("language", PAGES)
@pytest.mark.cases("form", ["{0}: {1}", "{0} – {1}", "► {1}"])
def test_a_paragraph_between_lines_that_each_lead_elsewhere_is_of_the_story(language: str, form: str) -> None:
    title, one, two, three, four, other, another, announcing, *_ = PAGES[language]
    if form[0] == "►" and language == "zh":  # a page may head its story so
        return
    found = labels(
        [title, one, form.format(announcing, other), two, form.format(announcing, another), three, four], language
    )
    assert [found[line] for line in (two, three, four)] == ["body"] * 3
    assert found[form.format(announcing, other)] == "related"


@pytest.mark.cases("language", PAGES)
def test_short_paragraphs_below_one_dated_title_are_of_the_story(language: str) -> None:
    title, one, two, three, four, other, _, announcing, day, _ = PAGES[language]
    found = labels([title, one, two, announcing, other, day, three, four], language)
    assert [found[line] for line in (other, day, three, four)] == ["related", "skipped", "body", "body"]


@pytest.mark.cases("language", PAGES)
@pytest.mark.cases("form", ["td", "tsd", "stb", "tb", "dtsb"])
def test_titles_below_the_story_each_with_the_same_lines_by_it(language: str, form: str) -> None:
    title, *story, other, another, _, day, section = PAGES[language]
    told = {
        "t": [other, another],
        "d": [day, day],
        "s": [f"{story[0][:-1]}, {other}.".replace(" ", "-"), f"{another}, {another}."],
        "b": [_BUTTONS[language]] * 2,
    }
    told["s"] = [section, section] if form.startswith("s") or form == "dtsb" else [section, _SECTIONS[language]]
    box = [told[kind][k] for k in range(2) for kind in form]
    found = labels([title, *story, *box], language)
    assert [found[line] for line in (other, another)] == ["related"] * 2
    assert not {found[day] for day in box if day in found} & {"body", "lead", "subheading"}
    assert [found[line] for line in story] == ["lead", "body", "body", "body"]


@pytest.mark.cases("language", PAGES)
@pytest.mark.cases("below", ["button", "02:15"])
def test_a_title_between_paragraphs_above_a_button_or_how_long_a_film_takes(language: str, below: str) -> None:
    title, one, two, three, four, other, *_ = PAGES[language]
    under = _BUTTONS[language] if below == "button" else below
    found = labels([title, one, other, under, two, three, four], language)
    if language in {"ru", "hi", "mk"}:  # the story has enough long lines to tell
        assert found[other] == "related"
    assert [found[line] for line in (one, two, three, four)] == ["lead", "body", "body", "body"]


@pytest.mark.cases("language", ["ru", "ar", "hi", "mk"])
def test_titles_within_the_story_each_with_who_wrote_it_and_when(language: str) -> None:
    title, one, two, three, four, other, another, announcing, day, _ = PAGES[language]
    name = {"ru": "Анна Петрова", "ar": "منى حسن", "hi": "अमित शर्मा", "mk": "Ана Стојановска"}[language]
    found = labels(
        [title, day, one, two, announcing, other, name, day, another, f"{name} ", day, three, four], language
    )
    assert [found[line] for line in (other, another)] == ["related"] * 2
    assert [found[line] for line in (one, two, three, four)] == ["lead", "body", "body", "body"]


def test_titles_and_teasers_that_are_all_cut_off_below_a_heading() -> None:
    title, *story, _, _, _, _, _ = PAGES["mk"]
    box = [
        "Кулата: Часовникот ќе се поправа до…", "Службите во градот соопштија дека…",
        "Од март нова линија до соседното…", "Од март ќе биде воведена линија до…",
    ]  # fmt: skip
    found = labels([title, *story, "ПОВРЗАНИ ВЕСТИ", *box], "mk")
    assert [found[line] for line in box] == ["related"] * 4
    assert [found[line] for line in story] == ["lead", "body", "body", "body"]


_BUTTONS = {"ru": "Читать далее", "ar": "اقرأ المزيد", "hi": "और पढ़ें", "mk": "Прочитај повеќе", "zh": "阅读全文"}
_SECTIONS = {"ru": "Спорт", "ar": "رياضة", "hi": "खेल", "mk": "Спорт", "zh": "体育"}
