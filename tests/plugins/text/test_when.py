"""Dates and times as they are printed in many languages, calendars and digits."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_text._dates._when import find_times
from newsformat_text._languages._lexicons import lexicon_for

from .test_pages_of_languages import stories
from .texts import STORIES as ARTICLES
from .texts import body


STORIES = stories()

DATES = [
    ("ru", "10:07 / 12.05.2026", "2026-05-12T10:07:00+00:00"),
    ("el", "12 ΜΑΪΟΥ 2026", "2026-05-12T00:00:00+00:00"),
    ("el", "12 ΑΠΡΙΛΙΟΥ 2026, 10:07", "2026-04-12T10:07:00+00:00"),
    ("el", "12 Μαΐ. 2026, 10:07", "2026-05-12T10:07:00+00:00"),
    ("en", "2024-03-03T15:05:00Z", "2024-03-03T15:05:00+00:00"),
    ("en", "2024-03-03T15:05:00.123+02:00", "2024-03-03T15:05:00+02:00"),
    ("en", "July 3, 2024 10:30 a.m. ET", "2024-07-03T10:30:00-04:00"),
    ("en", "January 3, 2024 10:30 a.m. ET", "2024-01-03T10:30:00-05:00"),
    ("en", "March 10, 2024 10:30 p.m. PT", "2024-03-10T22:30:00-07:00"),
    ("en", "November 3, 2024 9:00 a.m. Central Time", "2024-11-03T09:00:00-06:00"),
    ("en", "July 3, 2024 9:00 a.m. Eastern Standard Time", "2024-07-03T09:00:00-05:00"),
    ("ko", "2024년 3월 3일 오후 3:05", "2024-03-03T15:05:00+00:00"),
    ("ko", "2024년 3월 3일 오전 3시 5분", "2024-03-03T03:05:00+00:00"),
    ("zh", "2024-03-03 HKT 15:05", "2024-03-03T15:05:00+08:00"),
    ("zh", "2024年3月3日 下午3:05", "2024-03-03T15:05:00+00:00"),
    ("ja", "2024年3月3日 午後3時5分", "2024-03-03T15:05:00+00:00"),
    ("ja", "令和6年3月3日", "2024-03-03T00:00:00+00:00"),
    ("ja", "平成元年5月1日", "1989-05-01T00:00:00+00:00"),
    ("es", "3 de marzo de 2024, 3:05 p. m.", "2024-03-03T15:05:00+00:00"),
    ("ar", "الأحد 3 مارس 2024 الساعة 3:05 مساءً", "2024-03-03T15:05:00+00:00"),
    ("ar", "3 مارس/آذار 2024", "2024-03-03T00:00:00+00:00"),
    ("el", "3 Μαρτίου 2024, 3:05 μ.μ.", "2024-03-03T15:05:00+00:00"),
    ("hu", "2024. március 3. 15:05", "2024-03-03T15:05:00+00:00"),
    ("eu", "2024ko martxoaren 3a, 15:05", "2024-03-03T15:05:00+00:00"),
    ("eu", "Igandea, 2024ko martxoak 3", "2024-03-03T00:00:00+00:00"),
    ("lt", "2024 m. kovo 3 d., 15:05", "2024-03-03T15:05:00+00:00"),
    ("lv", "2024. gada 3. martā, 15:05", "2024-03-03T15:05:00+00:00"),
    ("fa", "1402/12/13", "2024-03-03T00:00:00+00:00"),
    ("fa", "2024/03/03", "2024-03-03T00:00:00+00:00"),
    ("th", "3 มีนาคม 2567", "2024-03-03T00:00:00+00:00"),
    ("th", "3 มี.ค. 67 15:05 น.", "2024-03-03T15:05:00+00:00"),
    ("zh", "民國113年3月3日", "2024-03-03T00:00:00+00:00"),
    ("bg", "3 март 2024 г., 15:05", "2024-03-03T15:05:00+00:00"),
    ("ru", "3 марта 2024 года, 15:05", "2024-03-03T15:05:00+00:00"),
    ("uk", "3 березня 2024 року о 15:05", "2024-03-03T15:05:00+00:00"),
    ("pl", "3 marca 2024 r., godz. 15:05", "2024-03-03T15:05:00+00:00"),
    ("cs", "3. března 2024 v 15:05", "2024-03-03T15:05:00+00:00"),
    ("sl", "3. marec 2024 ob 15:05", "2024-03-03T15:05:00+00:00"),
    ("ro", "3 martie 2024, ora 15:05", "2024-03-03T15:05:00+00:00"),
    ("et", "3. märts 2024 kell 15:05", "2024-03-03T15:05:00+00:00"),
    ("no", "3. mars 2024 klokken 15.05", "2024-03-03T15:05:00+00:00"),
    ("fi", "3. maaliskuuta 2024 kello 15.05", "2024-03-03T15:05:00+00:00"),
    ("ca", "3 de març de 2024 a les 15:05", "2024-03-03T15:05:00+00:00"),
    ("tr", "3 Mart 2024 Pazar 15:05", "2024-03-03T15:05:00+00:00"),
    ("hi", "3 मार्च 2024, शाम 3:05", "2024-03-03T15:05:00+00:00"),
    ("ka", "3 მარტი 2024, 15:05", "2024-03-03T15:05:00+00:00"),
    ("hy", "3 մարտի 2024, 15:05", "2024-03-03T15:05:00+00:00"),
    ("ta", "3 மார்ச் 2024", "2024-03-03T00:00:00+00:00"),
    ("my", "3 မတ် 2024", "2024-03-03T00:00:00+00:00"),
    ("ar", "3 مارس، 2024", "2024-03-03T00:00:00+00:00"),
    ("ne", "२६ असार २०७६", "2019-07-11T00:00:00+00:00"),
    ("ne", "२०८१ जेठ १ गते १७:३०", "2024-05-14T17:30:00+00:00"),
    ("ne", "बैशाख १, २०८१", "2024-04-13T00:00:00+00:00"),
    ("ne", "२०८०/०१/०१", "2023-04-14T00:00:00+00:00"),
    ("ne", "2024/03/03", "2024-03-03T00:00:00+00:00"),
    ("am", "ግንቦት 6፣ 2016", "2024-05-14T00:00:00+00:00"),
    ("am", "ግንቦት 6 ቀን 2016", "2024-05-14T00:00:00+00:00"),
    ("am", "መስከረም 1 2016", "2023-09-12T00:00:00+00:00"),
    ("am", "መስከረም 1 2017", "2024-09-11T00:00:00+00:00"),
    ("am", "ጳጉሜን 6 2015", "2023-09-11T00:00:00+00:00"),
    ("fa", "۲۹ میزان ۱۳۹۸", "2019-10-21T00:00:00+00:00"),
    ("km", "ថ្ងៃទី៤ ខែមីនា ឆ្នាំ២០២៤", "2024-03-04T00:00:00+00:00"),
    ("lo", "ພ.ຈ. 26, 2020", "2020-11-26T00:00:00+00:00"),
    ("lo", "ວັນທີ 13 ເດືອນພຶດສະພາ ປີ 2024", "2024-05-13T00:00:00+00:00"),
    ("my", "၂၀၂၄ ခုနှစ် မေလ ၁၄ ရက်", "2024-05-14T00:00:00+00:00"),
    ("ku", "22ی کانوونی دووەمی 2026", "2026-01-22T00:00:00+00:00"),
    ("ka", "2024 წლის 14 მაისი", "2024-05-14T00:00:00+00:00"),
    ("si", "2024 මැයි 14 ප.ව. 10:15", "2024-05-14T22:15:00+00:00"),
    ("te", "14 మే 2024 సాయంత్రం 5:30", "2024-05-14T17:30:00+00:00"),
    ("hi", "14 मई 2024 रात 1:30", "2024-05-14T01:30:00+00:00"),
    ("hi", "14 मई 2024 रात 10:30", "2024-05-14T22:30:00+00:00"),
    ("ar", "آخر تحديث: 3/3/2024 03:05 م (بتوقيت مكة المكرمة)", "2024-03-03T15:05:00+03:00"),
    ("ar", "3 مارس 2024 الساعة 15:05 بتوقيت غرينتش", "2024-03-03T15:05:00+00:00"),
    ("fa", "۱۳ اسفند ۱۴۰۲ ساعت ۱۵:۰۵ به وقت تهران", "2024-03-03T15:05:00+03:30"),
    ("ru", "3 марта 2024, 15:05 по московскому времени", "2024-03-03T15:05:00+03:00"),
    ("zh", "2024.03.03 15:05 臺北時間", "2024-03-03T15:05:00+08:00"),
    ("ta", "மார்ச் 3, 2024 15:05 IST", "2024-03-03T15:05:00+05:30"),
    ("ur", "3 مارچ ، 2024", "2024-03-03T00:00:00+00:00"),
    ("fa", "۱۳ اسفندماه ۱۴۰۲", "2024-03-03T00:00:00+00:00"),
    ("fa", "۱۳ اسفند‌ماه ۱۴۰۲", "2024-03-03T00:00:00+00:00"),
    ("bn", "৩:০৫ অপরাহ্ণ, মার্চ ৩, ২০২৪", "2024-03-03T15:05:00+00:00"),
    ("bn", "৩:০৫ পূর্বাহ্ণ, মার্চ ৩, ২০২৪", "2024-03-03T03:05:00+00:00"),
    ("bn", "০৩ মার্চ ২০২৪, ০৩:০৫ পিএম", "2024-03-03T15:05:00+00:00"),
    ("bn", "৩ ফেব্রুয়ারি ২০২৪".replace("\u09af\u09bc", "\u09df"), "2024-02-03T00:00:00+00:00"),
    ("bg", "неделя, 3 мар 2024, 15:05", "2024-03-03T15:05:00+00:00"),
    ("sr", "03. феб 2024. | 15:05", "2024-02-03T15:05:00+00:00"),
    ("hy", "2024 թ. մարտի 3", "2024-03-03T00:00:00+00:00"),
    ("kk", "2024 жылғы 3 наурыз, 15:05", "2024-03-03T15:05:00+00:00"),
    ("kk", "03 наурыз 2024, 15:05", "2024-03-03T15:05:00+00:00"),
    ("mn", "2024 оны 3 сарын 3", "2024-03-03T00:00:00+00:00"),
    ("mn", "2024 оны гуравдугаар сарын 3", "2024-03-03T00:00:00+00:00"),
    ("ps", "۱۴۰۲ کب ۱۳", "2024-03-03T00:00:00+00:00"),
    ("ku", "3ی ئازار 2024", "2024-03-03T00:00:00+00:00"),
    ("gu", "3 માર્ચ 2024", "2024-03-03T00:00:00+00:00"),
    ("ml", "3 മാർച്ച് 2024", "2024-03-03T00:00:00+00:00"),
    ("si", "2024 මාර්තු 3", "2024-03-03T00:00:00+00:00"),
    ("km", "3 មីនា 2024", "2024-03-03T00:00:00+00:00"),
    ("lo", "3 ມີນາ 2024", "2024-03-03T00:00:00+00:00"),
    ("it", "03-MAR-24 15:05", "2024-03-03T15:05:00+00:00"),
    ("et", "3. septembril 2024", "2024-09-03T00:00:00+00:00"),
    ("en", "03-Mar-24", "2024-03-03T00:00:00+00:00"),
    ("en", "3:05 p.m. Eastern, March 3, 2024", "2024-03-03T15:05:00-05:00"),
    ("en", "March 3, 2024, 3:05 p.m. Pacific", "2024-03-03T15:05:00-08:00"),
    ("en", "March 20, 1998, 3:05 p.m. Eastern", "1998-03-20T15:05:00-05:00"),
    ("en", "April 6, 1998, 3:05 p.m. Eastern", "1998-04-06T15:05:00-04:00"),
    ("en", "October 27, 2006, 3:05 p.m. Eastern", "2006-10-27T15:05:00-04:00"),
    ("en", "October 30, 2006, 3:05 p.m. Eastern", "2006-10-30T15:05:00-05:00"),
    ("en", "3 March 2024, 15:05 GMT+5:30", "2024-03-03T15:05:00+05:30"),
    ("en", "3 March 2024 15:05 (UTC+5:45)", "2024-03-03T15:05:00+05:45"),
    ("en", "3 March 2024 15:05 UTC−5", "2024-03-03T15:05:00-05:00"),
    ("en", "2024-03-03T15:05-03:30", "2024-03-03T15:05:00-03:30"),
    ("en", "3 March 2024 15:05 NPT", "2024-03-03T15:05:00+05:45"),
    ("en", "3 March 2024, 10:00-11:30", "2024-03-03T10:00:00+00:00"),
]


@pytest.mark.cases(("language", "line", "moment"), DATES, ids=[f"{tag} {line}" for tag, line, _ in DATES])
def test_a_date_and_its_time(language: str, line: str, moment: str) -> None:
    (when,) = find_times(line, lexicon_for(language))
    assert when.moment.isoformat() == moment
    assert not line[when.end :].strip(" .")


@pytest.mark.cases(
    ("language", "line"),
    [("en", "2024-13-03"), ("fa", "1402/13/01"), ("ja", "令和6年13月3日"), ("hu", "2024. március 32.")],
)
def test_what_is_no_day_is_no_date(language: str, line: str) -> None:
    assert find_times(line, lexicon_for(language)) == ()


def test_a_time_of_half_a_day_reaches_the_article() -> None:
    text = (
        "새 부두가 문을 열었다\n2024.03.03 오후 3:05\n"
        + "항만청은 월요일에 새 부두가 모든 크기의 선박에 개방된다고 밝혔다.\n" * 3
    )
    published = nf.read(nf.Source.text(text), "text").published
    assert published is not None
    assert published.isoformat() == "2024-03-03T15:05:00+00:00"


@pytest.mark.cases(
    ("language", "story"),
    [
        ("en", "The harbour office said on Monday that the new quay is open to ships of any size."),
        ("de", "Das Hafenamt teilte am Montag mit, der neue Kai sei für Schiffe jeder Größe offen."),
        ("fr", "Le bureau du port a annoncé lundi que le nouveau quai est ouvert aux navires de toute taille."),
    ],
)
@pytest.mark.cases(
    ("line", "until"),
    [
        ("EMBARGOED UNTIL 12 May 2030", "2030-05-13T00:00:00+00:00"),
        ("Embargo until 12 May 2030 noon", "2030-05-13T00:00:00+00:00"),
        ("Embargoed until 12.05.2030 10:00 GMT", "2030-05-12T10:00:00+00:00"),
    ],
    ids=["a day", "a time in words", "a time"],
)
def test_an_embargo_in_english_holds_in_any_language_and_a_day_to_its_end(
    language: str, story: str, line: str, until: str
) -> None:
    text = f"Lamu opens its new quay at last\n{line}\n{story}\n{story}\n"
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert article.embargo is not None
    assert article.embargo.until is not None
    assert article.embargo.until.isoformat() == until
    assert article.published is None


@pytest.mark.cases(
    ("line", "below", "day", "guessed"),
    [
        ("03/04/2026", "", "2026-03-04", True),
        ("03/04/2026", "Comments: 23/04/2026", "2026-04-03", False),
        ("03/04/2026 10:15 BST", "", "2026-04-03", False),
        ("03/04/2026", "Comments: 04/23/2026", "2026-03-04", True),
        ("23/04/2026", "", "2026-04-23", False),
        ("04/04/2026", "", "2026-04-04", False),
    ],
)
def test_which_of_two_numbers_is_the_month(line: str, below: str, day: str, guessed: bool) -> None:  # noqa: FBT001
    story = "The harbour office said on Monday that the new quay is open to ships of any size and any flag.\n"
    report = nf.Report()
    text = f"Lamu opens its new quay at last\n{line}\n{story * 2}{below}\n"
    article = nf.read(nf.Source.text(text), "text", {"language": "en"}, report=report)
    assert article.published is not None
    assert article.published.date().isoformat() == day
    assert any("the month before the day" in remark.message for remark in report.remarks) == guessed


@pytest.mark.cases(("tag", "shown"), [("am", "ጳጉሜን 6 2016"), ("ne", "३३ असार २०७६"), ("ne", "१ असार २१००")])
def test_no_day_of_the_calendar(tag: str, shown: str) -> None:
    assert find_times(shown, lexicon_for(tag)) == ()


def test_a_day_in_two_calendars_is_no_update() -> None:
    lines = [
        "زلزله در غرب افغانستان",
        "۲۲ مهر ۱۴۰۲ - ۱۴ اکتبر ۲۰۲۳",
        "زمین‌لرزه‌ای نسبتا شدید صبح روز شنبه ولایت هرات در غرب افغانستان را لرزاند و مردم را به خیابان‌ها کشاند.",
        "سخنگوی سازمان مدیریت بحران گفت که شمار قربانیان هنوز روشن نیست و نیروهای امدادی به محل اعزام شده‌اند.",
    ]
    article = nf.read(nf.Source.text("\n".join(lines)), "text")
    assert article.published is not None
    assert article.published.date().isoformat() == "2023-10-14"
    assert article.updated is None


@pytest.mark.cases(
    ("language", "line"),
    [
        ("bn", "মঙ্গলবার, ১২ই মার্চ, ২০২৪ খ্রিস্টাব্দ, ২৯শে ফাল্গুন, ১৪৩০ বঙ্গাব্দ"),  # as in West Bengal, a day off
        ("ne", "२९ फाल्गुन २०८०, मंगलबार | Tue Mar 12 2024"),
        ("he", "ב' באדר ב' תשפ\"ד | 12.03.2024"),
        ("zh", "2024年3月12日 二〇二四年三月十二日"),
    ],
)
def test_one_day_in_two_calendars_is_one_date(language: str, line: str) -> None:
    title, *story = STORIES[language]
    article = nf.read(nf.Source.text("\n".join([title, line, *story])), "text", {"language": language})
    assert (article.published and f"{article.published:%F}", article.updated) == ("2024-03-12", None)
    assert article.bylines == ()


@pytest.mark.cases(
    ("language", "line", "day"),
    [
        ("he", "ל' בשבט תשפ\"ד", "2024-02-09"), ("he", "ל' באדר תשפ\"ד", None), ("he", "ל' בכסלו תשפ\"ד", None),
        ("he", "א' בתשרי תשפ\"ז", "2026-09-12"), ("ja", "昭和六十四年一月七日", "1989-01-07"), ("zh", "民國一百一十三年三月十二日", "2024-03-12"),
        ("zh", "二零二四年十月廿五日", "2024-10-25"), ("zh", "二〇二四年二月三十日", None), ("bn", "৩০ ফাল্গুন ১৪৩১", None), ("bn", "৩০ ফাল্গুন ১৪৩০", "2024-03-14"),
        ("ku", "ههینی, تشرینی دووهم 29, 2024", "2024-11-29"),
    ],
)  # fmt: skip
def test_days_in_letters_and_of_other_calendars(language: str, line: str, day: str | None) -> None:
    assert [f"{when.moment:%F}" for when in find_times(line, lexicon_for(language))] == [day] * (day is not None)


def test_a_date_that_a_word_announces_goes_before_that_of_the_page_above() -> None:
    title, *story = STORIES["en"]
    report = nf.Report()
    lines = ["Monday, May 6, 2024", title, "Published: March 12, 2024", *story]
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": "en"}, report=report)
    assert (article.published and f"{article.published:%F}", article.updated) == ("2024-03-12", None)
    assert any("the date above" in loss.why for loss in report.losses)


def test_a_sentence_of_thai_that_begins_with_its_day_is_of_the_story() -> None:
    lead = "เมื่อวันที่ 12 ส.ค. 68 สะพานใหม่ข้ามท่าเรือเก่าเปิดให้ประชาชนใช้งานแล้ว โดยมีชาวบ้านหลายร้อยคนมาร่วมพิธี"
    lines = (
        "ข่าวทั่วไป",
        "เปิดสะพานใหม่ข้ามท่าเรือเก่าหลังก่อสร้างนานสองปี",
        "ภาพ : เทศบาลเมือง",
        "เผยแพร่: 12 ส.ค. 2568 14:30 ปรับปรุง: 12 ส.ค. 2568 15:00 โดย: ผู้จัดการออนไลน์",
        lead,
        "นายกเทศมนตรีกล่าวว่าคนงานทำงานเสร็จก่อนกำหนดสองเดือน แม้จะมีฝนตกหนักตลอดฤดูที่ผ่านมา",
        "รถโดยสารใหม่จะเริ่มวิ่งบนสะพานตั้งแต่ต้นเดือนหน้า",
    )
    text = "\n\n".join(lines)
    article = nf.read(nf.Source.text(text), "text", {"language": "th"})
    assert lead in body(article)
    assert article.published is not None
    assert article.published.isoformat() == "2025-08-12T14:30:00+00:00"


@pytest.mark.cases(
    ("language", "line", "name", "published", "updated"),
    [
        ("sv", "Publicerad 2025-08-12 14:30 Text: Anna Berg Foto: Erik Lund", "Anna Berg", "2025-08-12T14:30", None),
        ("tr", "12 Ağustos 2025 Salı 14:30 Ayşe YILMAZ / ANKARA, (DHA)", "Ayşe YILMAZ", "2025-08-12T14:30", None),
        (
            "sv",
            "Av: Anna Berg Uppdaterad 2025-08-12 14:30 Publicerad 2025-08-12 14:00",
            "Anna Berg",
            "2025-08-12T14:00",
            "2025-08-12T14:30",
        ),
    ],
)
def test_a_line_with_a_date_and_the_author(
    language: str, line: str, name: str, published: str, updated: str | None
) -> None:
    headline, *story = ARTICLES[language]
    article = nf.read(nf.Source.text("\n".join([headline, line, *story])), "text", {"language": language})
    assert [byline.name for byline in article.bylines] == [name]
    assert article.published is not None
    assert article.published.isoformat()[:16] == published
    assert (article.updated and article.updated.isoformat()[:16]) == updated


def test_the_era_of_ethiopia_is_of_the_date_and_of_no_name() -> None:
    lines = (
        "በአሮጌው ወደብ ላይ የተሠራው አዲስ ድልድይ ተከፈተ",
        "ነሐሴ 6 ቀን 2017 ዓ.ም. በአበበ ከበደ",
        "በአሮጌው ወደብ ላይ የተሠራው አዲስ ድልድይ ዛሬ ጠዋት በመቶዎች የሚቆጠሩ ነዋሪዎች በተገኙበት ተከፈተ።",
        "ከንቲባው ዝናብ ቢበዛም ሠራተኞቹ ከተያዘው ጊዜ ሁለት ወር ቀድመው ሥራቸውን ማጠናቀቃቸውን ገልጸዋል።",
    )
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": "am"})
    assert [byline.name for byline in article.bylines] == ["አበበ ከበደ"]
