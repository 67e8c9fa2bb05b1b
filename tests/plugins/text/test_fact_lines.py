"""Facts under a label that recurs amid the story, once for each of the things that it tells of."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES


def labels(facts: list[str], language: str = "en") -> list[str]:
    """Return what the *facts* are, each between two paragraphs."""
    title, *prose = STORIES[language]
    told = [line for number, fact in enumerate(facts) for line in (f"{number}. {prose[0]}"[3:], fact, prose[1])]
    found = nf.explain(nf.Source.text("\n".join([title, *told])), "text", {"language": language}).lines
    return [str(line.label) for line in found if line.text in facts]


@pytest.mark.cases(
    ("language", "label", "facts"),
    [
        ("en", "Length", ["24 metres", "31 metres", "19 metres", "about 40 metres"]),
        ("ru", "Длина", ["24 метра", "31 метр", "19 метров", "около 40 метров"]),
        ("de", "Preis", ["200 Euro", "31 Euro", "19,50 Euro", "rund 40 Euro"]),
    ],
)
def test_facts_with_a_repeated_label_are_a_table(language: str, label: str, facts: list[str]) -> None:
    assert labels([f"{label}: {fact}" for fact in facts], language) == ["table"] * 4


@pytest.mark.cases(
    "lines",
    [
        ["Lire: The bridge nobody paid for", "Lire: The ferry", "Lire: Nine years of mud", "Lire: The lock keeper"],
        ["Kuva: Ann Lee", "Kuva: Tom Brandt", "Kuva: Bo Diaz", "Kuva: Eva Berg"],
        ["Offer: 2 for 1"] * 4,
        ["Length: 24 metres", "Length: 31 metres"],
    ],
)
def test_names_and_titles_what_is_said_again_and_what_hardly_recurs_are_no_facts(lines: list[str]) -> None:
    assert "table" not in labels(lines)


AMID = {
    "ar": (
        "طقس الغد حار نهارا معتدل ليلا",
        "أعلنت هيئة الأرصاد الجوية أن طقس غد الثلاثاء سيكون حارا نهارا على أغلب الأنحاء، معتدلا ليلا مع نشاط للرياح.",
        "وتنصح الهيئة بتجنب أشعة الشمس المباشرة.",
    ),
    "fa": (
        "طرز تهیه آش رشته",
        "آش رشته یکی از محبوب‌ترین غذاهای ایرانی است که در مهمانی‌ها و شب یلدا پخته می‌شود و مواد آن در همه خانه‌ها پیدا می‌شود.",
        "ابتدا حبوبات را از شب قبل خیس کنید و سپس بپزید.",
    ),
}


@pytest.mark.cases(
    ("language", "rows"),
    [
        ("ar", ["درجات الحرارة المتوقعة:", "القاهرة: 35 - 22", "الإسكندرية: 29 - 20", "أسوان: 42 - 27"]),
        ("ar", ["- أرامكو: 31.20 ريال (+0.5%)", "- الراجحي: 85.60 ريال (+1.1%)", "- سابك: 78.30 ريال (-0.4%)"]),
        ("ar", ["من أشهر دواوينه:", "- نشيد الموج", "- مفاتيح البيت القديم", "- رسائل إلى حيفا"]),
        ("fa", ["مواد لازم:", "- رشته آش: ۵۰۰ گرم", "- نخود و لوبیا: ۲ پیمانه", "- کشک: به میزان لازم"]),
    ],
)
def test_short_rows_within_a_story_and_what_follows_them_are_of_it(language: str, rows: list[str]) -> None:
    headline, first, last = AMID[language]
    text = "\n".join([headline, first, *rows, last])
    labels = [line.label for line in nf.explain(nf.Source.text(text), "text", {"language": language}).lines]
    assert {"body", "lead", "list", "table"}.issuperset(labels[1:])
    block = nf.read(nf.Source.text(text), "text", {"language": language}).body[-1]
    assert isinstance(block, nf.Paragraph)
    assert nf.plain(block.content) == last


def test_counts_of_a_page_are_no_rows_of_the_story() -> None:
    headline, first, last = AMID["ar"]
    counts = ["القراءات: 120", "الاعجابات: 14", "المشاركات: 3"]
    article = nf.read(nf.Source.text("\n".join([headline, first, last, *counts])), "text", {"language": "ar"})
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == [first, last]
    assert len(article.body) == 2


def test_who_speaks_again_heads_nothing() -> None:
    headline, first, _ = AMID["ar"]
    said = ["المذيع: متى تنتهي الأزمة؟", f"الوزير: {first}", "المذيع: وماذا عن الأسعار؟", f"الوزير: {first}"]
    article = nf.read(nf.Source.text("\n".join([headline, first, *said])), "text", {"language": "ar"})
    assert [type(block) for block in article.body] == [nf.Paragraph] * 5


@pytest.mark.cases(
    ("language", "lines"),
    [
        (
            "ar",
            [
                "آخر تطورات الفيضانات في درنة",
                "12:45 وصول فرق إغاثة تركية إلى مطار بنينا",
                "أعلنت السلطات وصول ثلاث طائرات تحمل فرق إنقاذ ومعدات ثقيلة إلى مطار بنينا الدولي.",
                "11:30 ارتفاع عدد الضحايا",
                "قال متحدث باسم الهلال الأحمر إن عدد الضحايا ارتفع إلى خمسة آلاف شخص على الأقل.",
            ],
        ),
        (
            "he",
            [
                "עדכונים שוטפים",
                "01:02 - תיעוד חדש מהמוצב נחשף",
                "בחיל האוויר החזיקו תיעוד ממסוק קרב שחג מעל המוצב, ובו נראים הכוחות נסוגים אל עבר הגבול.",
                "23:10 - בכיר: אנחנו מחויבים להפסקת האש",
                "הבכיר הדגיש בריאיון הערב שלא העבירו מסר לאמריקאים לגבי חידוש הלחימה באזור.",
            ],
        ),
        (
            "th",
            [
                "อัปเดตสถานการณ์น้ำท่วมเชียงราย",
                "12.45 น. ทหารช่างนำเรือเข้าช่วยเหลือประชาชน",
                "กองทัพภาคที่ 3 ส่งทหารช่างพร้อมเรือท้องแบน 20 ลำเข้าช่วยเหลือประชาชนที่ติดอยู่ในบ้านเรือนริมแม่น้ำกก",
                "11.30 น. ระดับน้ำทรงตัว",
                "กรมชลประทานรายงานว่าระดับน้ำในแม่น้ำกกเริ่มทรงตัวหลังฝนหยุดตกเมื่อเช้ามืดที่ผ่านมา",
            ],
        ),
    ],
)
def test_posts_of_a_live_blog_without_capitals(language: str, lines: list[str]) -> None:
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": language})
    assert nf.plain(article.headline) == lines[0]
    assert [type(block) for block in article.body] == [nf.Heading, nf.Paragraph] * 2


@pytest.mark.cases("place", [1, 2])
def test_a_label_that_recurs_with_a_stop_is_who_speaks(place: int) -> None:
    title, *prose = STORIES["en"]
    said = ["Abbott: Yes.", "Costello: The guy playing first.", "Abbott: Who.", "Costello: The first baseman."]
    found = nf.explain(
        nf.Source.text("\n".join([title, *prose[:place], *said, *prose[place:]])), "text", {"language": "en"}
    ).lines
    assert [str(line.label) for line in found if line.text in said] == ["body"] * 4
