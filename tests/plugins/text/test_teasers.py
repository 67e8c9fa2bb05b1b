"""Other stories amid the story, told by a date below them or a pointer, and where the story goes on under their titles."""

from __future__ import annotations

import pytest

import newsformat as nf


STORY = """Паром снова ходит через пролив

Паром через пролив возобновил движение после трёхмесячного ремонта, сообщили в администрации портового посёлка.
Первым рейсом на остров отправились врачи, школьники и две машины с продовольствием для местного магазина.
{amid}
По словам капитана, судно теперь берёт на борт до сорока пассажиров и шести машин, а рейсы идут четыре раза в день.
Билеты продают на причале, льготы для жителей острова сохраняются до конца года."""


def _labels(text: str) -> dict[str, str]:
    return {line.text: str(line.label) for line in nf.explain(nf.Source.text(text), "text").lines}


@pytest.mark.cases("date", ["12 апреля, 14:05", "12 апреля 2026", "12.04.2026", "12 апреля 2026, 14:05"])
def test_a_title_with_a_date_below_it_is_of_another_story(date: str) -> None:
    labels = _labels(STORY.format(amid=f"Маяк на мысе отремонтируют к осени\n{date}"))
    assert labels["Маяк на мысе отремонтируют к осени"] == "related"
    assert labels[date] == "skipped"


@pytest.mark.cases(
    "amid",
    [
        "Что говорят сами жители острова",
        "Маяк на мысе отремонтируют к осени\nИван Рыбаков, 12 апреля 2026",
        "(Агентство береговых новостей)\n12 апреля 2026",
    ],
)
def test_no_other_short_line_is(amid: str) -> None:
    assert "related" not in _labels(STORY.format(amid=amid)).values()


def test_the_story_goes_on_under_titles() -> None:
    last = "На острове живут около двухсот человек, большинство из них работает в рыбной артели."
    text = STORY.format(amid="").split("\nПо словам")[0]
    labels = _labels(
        f"{text.rstrip()}\nЧитайте также\nМаяк на мысе отремонтируют к осени\nШколу закроют на зиму\n{last}"
    )
    assert labels[last] == "body"
    assert labels["Маяк на мысе отремонтируют к осени"] == "related"


def test_a_button_may_stand_between_heading_and_titles() -> None:
    text = STORY.format(
        amid="Читайте также\nlist of 2 items\nМаяк на мысе отремонтируют к осени\nШколу закроют на зиму\nend of list"
    )
    labels = _labels(text)
    assert labels["Маяк на мысе отремонтируют к осени"] == "related"
    assert labels["end of list"] == "tool"


def test_a_sentence_of_the_site_under_titles_is_none_of_the_story() -> None:
    text = STORY.format(amid="").split("\nПо словам")[0]
    site = "Подпишитесь на рассылку сайта, чтобы получать новости и рекламу по электронной почте каждый день."
    labels = _labels(
        f"{text.rstrip()}\nЧитайте также\nМаяк на мысе отремонтируют к осени\nШколу закроют на зиму\n{site}"
    )
    assert labels[site] not in {"body", "lead"}


def test_the_headline_stands_under_a_section_and_a_date_with_a_deck_below() -> None:
    text = STORY.format(amid="").replace(
        "Паром снова ходит через пролив\n",
        "Россия\n15:47, 12 апреля 2026\nПаром снова ходит через пролив после ремонта\nПервый рейс на остров выполнили утром в четверг\n",
    )
    assert nf.plain(nf.read(text.encode(), "text").headline) == "Паром снова ходит через пролив после ремонта"


def test_a_row_of_tatweel_parts_what_is_below_a_story() -> None:
    text = (
        "عودة العبارة إلى المضيق\n"
        "عادت العبارة إلى العمل عبر المضيق بعد ثلاثة أشهر من أعمال الصيانة في ميناء القرية، بحسب ما أعلنت إدارة الميناء صباح اليوم.\n"
        "وقال القبطان إن العبارة تنقل أربعين راكبا وست سيارات في كل رحلة، وإن الرحلات ستنطلق أربع مرات في اليوم.\n"
        "ـــــــــــ\nع.ب/ م.ح"
    )
    assert _labels(text)["ـــــــــــ"] not in {"body", "lead", "subheading"}


POINTED = "Почему перевозчики верхней долины оставили лодки"


@pytest.mark.cases("sign", [">>", ">", "»", "→", "►", "▶", "👉"])
def test_a_line_that_points_is_of_another_story(sign: str) -> None:
    assert _labels(STORY.format(amid=f"{sign} {POINTED}"))[f"{sign} {POINTED}"] == "related"


@pytest.mark.cases(
    "amid",
    [
        f"► {POINTED}\n► Маяк на мысе отремонтируют к осени",
        f"На причале три новости:\n► {POINTED}",
        f"» {POINTED}:",
        f"»{POINTED}«",
    ],
    ids=["a list", "announced", "announces", "quoted"],
)
def test_a_sign_that_does_not_point(amid: str) -> None:
    found = nf.explain(nf.Source.text(STORY.format(amid=amid)), "text").lines
    assert not any("points" in reason for line in found for reason in line.reasons)


@pytest.mark.cases(
    ("items", "are_others"),
    [
        ((POINTED, "Маяк на мысе отремонтируют к осени"), True),
        (("Школьники посадили тысячу яблонь", "Хор получил приз на весеннем фестивале"), True),
        (("Когда: по субботам с семи утра", "Где: у подножия улицы Мельников"), False),
        (("а в понедельник утром вода поднялась", "и смыла обе сходни у старого склада"), False),
        (("Сорок пассажиров на пароме", "Паром ходит через пролив"), False),
    ],
)
@pytest.mark.cases("sign", [">", "→"])
def test_several_behind_arrows_are_of_other_stories_if_the_story_has_none_of_their_words(
    sign: str, items: tuple[str, str], *, are_others: bool
) -> None:
    lines = [f"{sign} {item}" for item in items]
    found = _labels(STORY.format(amid="\n".join(lines)))
    assert {found[line] == "related" for line in lines} == {are_others}


@pytest.mark.cases(
    ("line", "label"), [("👉 Льготы для жителей острова", "subheading"), ("👉 Маяк на мысе отремонтируют", "related")]
)
def test_behind_a_pointer_may_stand_a_heading_of_what_is_told_below(line: str, label: str) -> None:
    text = STORY.format(
        amid="По словам капитана, судно берёт на борт до сорока пассажиров и шести машин каждый день недели."
    )
    below = "Билеты продают на причале, льготы для жителей острова"
    assert _labels(text.replace(below, f"{line}\n{below}"))[line] == label


@pytest.mark.cases("title", ["← Маяк на мысе отремонтируют к осени", "Маяк на мысе отремонтируют к осени →"])
def test_an_arrow_leads_to_the_story_before_or_after(title: str) -> None:
    assert _labels(STORY.format(amid="") + f"\n\n{title}")[title] == "related"


OTHERS = [
    (
        "Школьники посадили тысячу яблонь возле кладбища",
        "Саженцы привёз из питомника учитель биологии, который ушёл на пенсию.",
    ),
    (
        "Повар из Ладоги победил на конкурсе супов: «Секрет в крапиве»",
        "Жюри пробовало сорок блюд и дважды просило добавки.",
    ),
]


def test_titles_and_paragraphs_that_one_button_ends_each_time_are_of_other_stories() -> None:
    story = STORY.format(amid="Маяк стоит на мысе уже сто лет.")
    others = [line for title, told in OTHERS for line in (title, told, "Читать далее »")]
    found = _labels("\n".join([story, *others]))
    assert {found[title] for title, _ in OTHERS} | {found[told] for _, told in OTHERS} == {"related"}
    assert found["Читать далее »"] == "tool"
    assert found["Билеты продают на причале, льготы для жителей острова сохраняются до конца года."] == "body"


def test_parts_of_the_story_that_such_a_button_ends_stay() -> None:
    parts = [
        (
            "Билеты на паром продают на причале",
            "Льготы на билеты для жителей острова сохраняются до конца года, сообщили в посёлке.",
        ),
        (
            "Паром берёт на борт до шести машин",
            "Капитан парома сказал, что судно теперь берёт сорок пассажиров четыре раза в день.",
        ),
    ]
    lines = [line for title, told in parts for line in (title, told, "Читать далее »")]
    found = _labels("\n".join([STORY.format(amid="Маяк стоит на мысе уже сто лет."), *lines]))
    assert {found[told] for _, told in parts} == {"body"}
