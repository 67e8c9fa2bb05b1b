"""Rows of names amid a story, or below it: teams, and towns where an earthquake was felt; and those of sites."""

from __future__ import annotations

import pytest

from .texts import labels


TEAMS = {
    "ar": (
        "فريق الميناء يعلن تشكيله لمباراة الليلة",
        "أعلن مدرب فريق الميناء تشكيل فريقه لمباراة الليلة أمام فريق الجسر على ملعب المدينة الكبير.",
        ("تشكيل الميناء", "سعيد الراوي", "عمر جابر - حسام حسن - محمود علي", "نبيل عماد - عبد الله سعيد", "ناصر خليل"),
        "ويبحث الفريق عن الفوز الثالث على التوالي في الدوري هذا الموسم.",
    ),
    "ru": (
        "Причал обыграл Маяк в турнире портов",
        "В порту прошёл турнир по мини-футболу среди команд причалов, сообщили организаторы соревнований.",
        ("Иванов – Петров – Сидоров – Волков", "Климов – Рыбаков – Носов"),
        "Матч завершился победой первого причала, забил Носов.",
    ),
}


@pytest.mark.parametrize("language", TEAMS)
def test_who_plays_is_of_the_story(language: str) -> None:
    head, first, rows, last = TEAMS[language]
    found = labels([head, first, *rows, last], language)
    assert ({found[row] for row in rows}, found[last]) == ({"table"}, "body")


def test_sections_of_a_site_below_a_story_are_no_team() -> None:
    head, first, _, last = TEAMS["ru"]
    rows = ("Новости - Спорт - Погода", "Контакты - Реклама - Вакансии")
    found = labels([head, first, last, *rows, "Все права защищены."], "ru")
    assert "table" not in found.values()


@pytest.mark.parametrize("below", [(), ("気象庁によりますと、震源の深さは七十キロと推定されています。",)])
def test_how_strongly_an_earthquake_was_felt_where_is_of_the_story(below: tuple[str, ...]) -> None:
    told = "1日午前2時7分ごろ、渡口地方で震度4の揺れを観測する地震がありました。この地震による津波の心配はありません。"
    rows = ("震度4＝渡口市、南港町", "震度3＝北浜市、東島市、西岬町")
    found = labels(["渡口で震度4 津波の心配なし", told, told.replace("1日", "2日"), *rows, *below], "ja")
    assert {found[row] for row in rows} == {"table"}
