"""Days of the Islamic calendar: with the common one beside it that is read, alone it is told and not converted."""

from __future__ import annotations

from datetime import datetime

import pytest

import newsformat as nf

from .texts import body


HEADLINE = "عودة العبارة إلى المضيق"
STORY = (
    "أعلنت إدارة الميناء صباح اليوم أن العبارة ستعود إلى العمل عبر المضيق بعد ثلاثة أشهر من أعمال الصيانة في القرية.",
    "وقال القبطان إن العبارة تنقل أربعين راكبا وست سيارات في كل رحلة، وإن الرحلات ستنطلق أربع مرات في اليوم.",
)


def _read(*lines: str) -> tuple[nf.Article, nf.Report]:
    report = nf.Report()
    source = nf.Source.text("\n".join(lines))
    return nf.read(source, "text", {"language": "ar"}, report=report), report


@pytest.mark.cases(
    "day",
    [
        "الثلاثاء 2 رمضان 1445 هـ",
        "2 رمضان 1445",
        "٢ رمضان ١٤٤٥ هـ",
        "الخميس، 10 ربيع الآخر 1445هـ",
        "5 ذو القعدة 1445 هجري",
        "2/9/1445هـ",
        "1445-09-02 هـ",
    ],
)
def test_a_day_of_that_calendar_alone_is_told(day: str) -> None:
    article, report = _read(HEADLINE, day, *STORY)
    assert article.published is None
    assert body(article) == [*STORY]
    told = [str(remark) for remark in report if "Islamic calendar" in str(remark)]
    assert len(told) == 1
    assert told[0].startswith("2: ")


@pytest.mark.cases("line", ["في رمضان 1445 هـ", "سفينة 2 رمضان 1445 هـ", "2 كتاب 1445 هـ", "2/9/1445"])
def test_other_words_and_numbers_are_none(line: str) -> None:
    _, report = _read(HEADLINE, line, *STORY)
    assert not [remark for remark in report if "Islamic calendar" in str(remark)]


@pytest.mark.cases(
    ("line", "moment"),
    [
        (
            "الثلاثاء 2/9/1445 هـ - الموافق 12/3/2024 م (آخر تحديث) الساعة 16:25 (مكة المكرمة)، 13:25 (غرينتش)",
            "16:25+03:00",
        ),
        ("2/9/1445 هـ - الموافق 12/3/2024 م الساعة 13:25 (غرينتش)", "13:25+00:00"),
        ("الثلاثاء 2 رمضان 1445هـ - 12 مارس 2024م 14:32 بتوقيت مكة", "14:32+03:00"),
    ],
)
def test_both_calendars_with_the_time_of_mecca(line: str, moment: str) -> None:
    article, _ = _read(HEADLINE, line, "- أسباب التأخير", *STORY)
    assert article.published == datetime.fromisoformat(f"2024-03-12T{moment}")
    assert nf.plain(article.headline) == HEADLINE
    assert line not in body(article)


def test_the_time_below_the_day_has_its_zone() -> None:
    article, _ = _read(HEADLINE, "الثلاثاء ١٢ مارس ٢٠٢٤", "٠٢:٠٣ بتوقيت مكة المكرمة", *STORY)
    assert article.published == datetime.fromisoformat("2024-03-12T02:03+03:00")


def test_the_day_that_a_word_announces_goes_before_that_of_the_page() -> None:
    article, _ = _read(
        HEADLINE, "الاثنين 06 مايو 2024, 22:54", "وطني", HEADLINE, "ميناء24 نشر في: 12 مارس 2024", *STORY
    )
    assert article.published == datetime.fromisoformat("2024-03-12T00:00+00:00")
