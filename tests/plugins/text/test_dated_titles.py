"""A heading amid the story with the titles of others below it, each with its date or section: the story goes on."""

from __future__ import annotations

import pytest

from .texts import labels


# Paragraphs of a story, a heading, two titles, a date, a section, and the paragraph that the story ends with.
PAGES = {
    "ru": [
        "В Омске загорелся склад с бытовой химией",
        "В Омске загорелся склад с бытовой химией. Об этом сообщает пресс-служба спасателей во вторник.",
        "По данным ведомства, площадь пожара составляет 600 квадратных метров, пострадавших нет.",
        "Читайте также",
        "В Караганде сгорел склад мебели",
        "Как получить компенсацию после пожара",
        "12 марта 2024",
        "Экология",
        "На месте работают 40 спасателей, сообщили в ведомстве. Причину пожара установят эксперты.",
    ],
    "en": [
        "Fire breaks out in a warehouse by the old harbour",
        "A fire broke out in a warehouse by the old harbour on Tuesday, the fire service said in a statement.",
        "The fire covers 600 square metres, the service said, and nobody has been hurt in it so far.",
        "Related stories",
        "Furniture warehouse burns down in Tidewater",
        "How to claim damages after a fire at home",
        "12 March 2024",
        "Housing",
        "Forty firefighters are still at work, the service said. Experts will look for what caused the fire.",
    ],
    "ar": [
        "افتتاح جسر جديد في الموصل بعد عامين من العمل",
        "افتتحت محافظة نينوى، اليوم الأحد، جسرا جديدا على نهر دجلة في مدينة الموصل، بعد عامين من العمل.",
        "وقال المحافظ في مؤتمر صحفي إن كلفة الجسر بلغت عشرين مليار دينار عراقي.",
        "اقرأ أيضا",
        "انطلاق أعمال تأهيل مطار الموصل",
        "إعادة فتح السوق القديم في البصرة",
        "12 مارس 2024",
        "عمران",
        "وأضاف أن حركة السير ستبدأ صباح الاثنين، وأن الجسر القديم سيغلق للصيانة.",
    ],
    "ja": [
        "港町の新しい図書館が12日開館",
        "港町に新しい図書館が12日開館し、初日から約3千人が訪れた。建物は三階建てで、屋上には庭園もある。",
        "館長は「市民の憩いの場にしたい」と話した。蔵書は約80万冊で、児童書のコーナーも設けた。",
        "関連記事",
        "老朽化した図書館の建て替え、来年度から",
        "電子書籍の貸し出しが過去最多に",
        "2024年3月12日",
        "くらし",
        "平日は夜9時まで開館する。駅からは無料のバスが出るという。町は利用者の増加を見込んでいる。",
    ],
}


@pytest.mark.cases("order", ["tdtd", "dtdt"])
@pytest.mark.cases("language", PAGES)
def test_dated_titles_under_a_heading_within_the_story(language: str, order: str) -> None:
    *above, heading, one, two, day, _, last = PAGES[language]
    box = [one, day, two, f"{day} "] if order == "tdtd" else [day, one, f"{day} ", two]
    found = labels([*above, heading, *box, last], language)
    assert [found[title] for title in (one, two)] == ["related"] * 2
    assert (found[heading], found[day], found[last]) == ("related-heading", "skipped", "body")


@pytest.mark.cases("language", PAGES)
def test_one_dated_title_under_a_heading_within_the_story(language: str) -> None:
    *above, heading, one, _, day, _, last = PAGES[language]
    found = labels([*above, heading, one, day, last], language)
    assert (found[one], found[last]) == ("related", "body")


@pytest.mark.cases("language", PAGES)
def test_titles_with_their_section_above_each(language: str) -> None:
    *above, heading, one, two, _, section, last = PAGES[language]
    found = labels([*above, heading, section, one, f"{section} ", two, last], language)
    assert [found[line] for line in (one, two, last)] == ["related", "related", "body"]


def test_a_title_may_ask_in_greek_and_stand_in_quotation_marks_behind_what_announces_it() -> None:
    above = [
        "Νέα γέφυρα στη Λάρισα μετά από δύο χρόνια έργων",
        "Νέα γέφυρα δόθηκε στην κυκλοφορία στη Λάρισα, ανακοίνωσε ο δήμος την Τρίτη το πρωί.",
        "Το έργο κόστισε πέντε εκατομμύρια ευρώ και κράτησε δύο χρόνια, είπε ο δήμαρχος της πόλης.",
    ]
    box = ["Διαβάστε επίσης", "Πότε θα ανοίξει ο δρόμος για το Πήλιο;", "Διαβάστε ακόμη «Κλειστοί δρόμοι στον Βόλο»"]
    last = "Η γέφυρα έχει και ποδηλατόδρομο, ενώ τα λεωφορεία θα κινηθούν με νέα δρομολόγια από τη Δευτέρα."
    found = labels([*above, *box, last], "el")
    assert [found[line] for line in (*box, last)] == ["related-heading", "related", "related", "body"]
