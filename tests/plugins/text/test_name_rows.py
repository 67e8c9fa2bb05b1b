"""Rows that are of the story: teams, towns where an earthquake was felt, when and where something is; and of sites."""

from __future__ import annotations

import pytest

from .test_pages_of_languages import stories
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


@pytest.mark.cases("language", TEAMS)
def test_who_plays_is_of_the_story(language: str) -> None:
    head, first, rows, last = TEAMS[language]
    found = labels([head, first, *rows, last], language)
    assert ({found[row] for row in rows}, found[last]) == ({"table"}, "body")


def test_sections_of_a_site_below_a_story_are_no_team() -> None:
    head, first, _, last = TEAMS["ru"]
    rows = ("Новости - Спорт - Погода", "Контакты - Реклама - Вакансии")
    found = labels([head, first, last, *rows, "Все права защищены."], "ru")
    assert "table" not in found.values()


@pytest.mark.cases("below", [(), ("気象庁によりますと、震源の深さは七十キロと推定されています。",)])
def test_how_strongly_an_earthquake_was_felt_where_is_of_the_story(below: tuple[str, ...]) -> None:
    told = "1日午前2時7分ごろ、渡口地方で震度4の揺れを観測する地震がありました。この地震による津波の心配はありません。"
    rows = ("震度4＝渡口市、南港町", "震度3＝北浜市、東島市、西岬町")
    found = labels(["渡口で震度4 津波の心配なし", told, told.replace("1日", "2日"), *rows, *below], "ja")
    assert {found[row] for row in rows} == {"table"}


EVENTS = {
    "ru": ("Когда: 12 марта, 19:00", "Где: Дом культуры, Морская улица, 5", "Вход: свободный"),
    "uk": ("Коли: 12 березня, 19:00", "Де: Будинок культури", "Вхід: вільний"),
    "el": ("Πότε: Τρίτη 12 Μαρτίου, 19:00", "Πού: Δημοτικό Θέατρο", "Είσοδος: ελεύθερη"),
    "ar": ("الموعد: الثلاثاء 12 مارس، السابعة مساء", "المكان: المسرح البلدي", "الدخول: مجاني"),
    "hi": ("कब: 12 मार्च, शाम 7 बजे", "कहां: नगर भवन", "प्रवेश: निःशुल्क"),
    "ja": ("日時：3月12日(火)19:00", "場所：渡口市民会館", "料金：無料"),
    "ko": ("일시: 3월 12일 오후 7시", "장소: 나루시민회관", "입장료: 무료"),
    "zh": ("时间：3月12日19:00", "地点：渡口文化馆", "票价：免费"),
}


@pytest.mark.cases("language", EVENTS)
def test_when_and_where_something_is_stands_below_a_story(language: str) -> None:
    rows = EVENTS[language]
    found = labels([*stories()[language][:3], *rows], language)
    assert {found[row] for row in rows} == {"list"}


def test_one_such_row_alone_tells_nothing() -> None:
    found = labels([*stories()["ru"][:3], "Вход: для подписчиков"], "ru")
    assert found["Вход: для подписчиков"] != "list"


@pytest.mark.cases(
    ("language", "heading", "points"),
    [
        ("ru", "Коротко", ("Новый шлюз откроют весной", "Паромы пойдут четыре раза в день")),
        ("uk", "Стисло", ("Роботи почнуться навесні цього року", "Вартість становить дванадцять мільйонів")),
        ("el", "Με λίγα λόγια", ("Η νέα δεξαμενή ανοίγει την άνοιξη", "Τα πλοία θα πηγαίνουν τέσσερις φορές")),
        ("ar", "ملخص", ("السد الجديد يفتح في الربيع المقبل", "القوارب تعمل أربع مرات في اليوم")),
        ("he", "בקצרה", ("הסכר החדש ייפתח באביב הקרוב", "הספינות יפליגו ארבע פעמים ביום")),
        ("hi", "HighLights", ("नया बांध अगले साल वसंत में खुलेगा", "नावें अब दिन में चार बार चलेंगी")),
        ("ja", "ポイント", ("新しい水門は春に開く予定", "渡し船は一日四便に増える見込み")),
    ],
)
def test_a_story_in_points_above_its_text_is_of_it(language: str, heading: str, points: tuple[str, ...]) -> None:
    head, first, second = stories()[language][:3]
    found = labels([head, heading, *points, first, second], language)
    assert ({found[point] for point in points}, found[heading]) == ({"list"}, "skipped")
