"""Names of people in scripts without capitals, and sections beside which no other sign tells that they are none."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES


DATES = {"ar": "14 نوفمبر 2023", "fa": "۱۵ آذر ۱۴۰۰", "he": "17.05.2023", "hi": "21 जुलाई 2022", "zh": "2023年5月17日"}


def _names(language: str, line: str) -> list[str]:
    headline, *story = STORIES[language]
    text = "\n".join([headline, line, DATES[language], *story])
    return [byline.name for byline in nf.read(nf.Source.text(text), "text", {"language": language}).bylines]


@pytest.mark.cases(
    ("language", "name"),
    [
        ("ar", "أحمد سعيد"),
        ("ar", "نور الدين خليل"),
        ("fa", "علی رضایی"),
        ("he", "רון לוי"),
        ("hi", "राजेश कुमार"),
    ],
)
def test_a_name_next_to_a_date_signs(language: str, name: str) -> None:
    assert _names(language, name) == [name]


@pytest.mark.cases(
    ("language", "section"),
    [
        ("ar", "العالم العربي"),
        ("ar", "اقتصاد وأعمال"),
        ("ar", "تحليل سياسي"),
        ("fa", "سیاست خارجی"),
        ("fa", "گزارش ویژه"),
        ("he", "פרשנות פוליטית"),
        ("hi", "खेल समाचार"),
        ("zh", "投资者担心评级风暴会让市场下跌 王一"),
    ],
)
def test_a_section_signs_nothing(language: str, section: str) -> None:
    assert _names(language, section) == []


@pytest.mark.cases(
    ("language", "line", "names"),
    [
        ("ar", "القاهرة - أحمد سعيد", ["أحمد سعيد"]),
        ("ar", "أسوان - عبد الله صلاح", ["عبد الله صلاح"]),
        ("ar", "الرياض: فتح الرحمن يوسف", ["فتح الرحمن يوسف"]),
        ("ar", "ملف - رأي عام", []),
        ("he", "מאת רון לוי, חיפה", ["רון לוי"]),
        ("ar", "بيروت: أحمد سعيد", ["أحمد سعيد"]),
        ("he", "מאת רון לוי ודנה כהן", ["רון לוי", "דנה כהן"]),
        ("he", "מאת רון ורד", ["רון ורד"]),
        ("hi", "राजेश कुमार, नई दिल्ली", ["राजेश कुमार"]),
        ("zh", "采写：城市早报记者 王小明 实习生 李华", ["王小明", "李华"]),
        ("ja", "文＝田中太郎", ["田中太郎"]),
        ("ja", "編集委員・田中太郎", ["田中太郎"]),
        ("ko", "김철수·이영희 기자", ["김철수", "이영희"]),
        ("ko", "서울=김철수 기자", ["김철수"]),
        ("ko", "김철수 선임기자", ["김철수"]),
    ],
)
def test_names_without_case_are_bylines(language: str, line: str, names: list[str]) -> None:
    headline, *story = STORIES[language]
    text = "\n".join([headline, line, *story])
    found = nf.read(nf.Source.text(text), "text", {"language": language}).bylines
    assert [byline.name for byline in found] == names


def test_a_place_before_a_name_is_where_its_bearer_is() -> None:
    text = "\n".join([STORIES["ko"][0], "서울=김철수 기자", *STORIES["ko"][1:]])
    (byline,) = nf.read(nf.Source.text(text), "text", {"language": "ko"}).bylines
    assert (byline.location, byline.role, byline.text) == ("서울", "기자", "서울=김철수 기자")


@pytest.mark.cases(
    ("language", "author", "role", "told"),
    [
        ("fa", "Author, علی رضایی", "Role, بی‌بی‌سی", "بی‌بی‌سی"),
        ("fa", "نویسنده, علی رضایی", "شغل, بی‌بی‌سی", "بی‌بی‌سی"),
        ("hi", "Author, राजेश कुमार", "पदनाम, बीबीसी संवाददाता", "बीबीसी संवाददाता"),
    ],
)
def test_what_an_author_is_on_the_line_below(language: str, author: str, role: str, told: str) -> None:
    headline, *story = STORIES[language]
    text = "\n".join([headline, author, role, DATES[language], *story])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert [(byline.name, byline.role) for byline in article.bylines] == [(author.split(", ")[1], told)]
    assert len(article.body) == len(story)


def test_a_name_in_brackets_signs_in_sinhala() -> None:
    lines = [
        "කොළඹට තද වැසි",
        "2024 මැයි 14 ප.ව. 10:15",
        "(අජිත් ප්‍රනාන්දු)",
        "කොළඹ සහ තදාසන්න ප්‍රදේශවලට අද උදෑසන තද වැසි ඇද හැළුණු බව කාලගුණ විද්‍යා දෙපාර්තමේන්තුව ඊයේ රාත්‍රියේ පවසයි.",
        "හෙට දිනයේදීද වැසි අපේක්ෂා කෙරේ.",
    ]
    article = nf.read(nf.Source.text("\n".join(lines)), "text")
    assert [byline.name for byline in article.bylines] == ["අජිත් ප්‍රනාන්දු"]
    assert len(article.body) == 2


@pytest.mark.cases(
    ("language", "lines", "name", "role"),
    [
        (
            "bn",
            ["নিজস্ব প্রতিবেদক, ঢাকা", "রাজধানীর বুড়িগঙ্গা নদীর ওপর নতুন সেতু আজ উদ্বোধন করেছেন মন্ত্রী।", "যানজট কমবে।"],
            "",
            "নিজস্ব প্রতিবেদক",
        ),
        (
            "bn",
            ["বন্দর নিউজ ডেস্ক", "কুয়াকাটায় গবেষণা ইনস্টিটিউট আয়োজিত মেলা শুরু হয়েছে আজ সকালে।", "মেলা তিন দিন চলবে।"],
            "",
            "বন্দর নিউজ ডেস্ক",
        ),
    ],
)
def test_the_author_a_story_of_short_sentences(language: str, lines: list[str], name: str, role: str) -> None:
    text = "\n".join(["নতুন সেতু উদ্বোধন", lines[0], "প্রকাশিত: ১৪ মে ২০২৪", *lines[1:]])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert [(byline.name, byline.role) for byline in article.bylines] == [(name, role)]
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == lines[1:]


@pytest.mark.cases(
    ("language", "name", "note", "role"),
    [
        ("ar", "بقلم: أحمد سعيد", "* كاتب وأكاديمي كويتي", "كاتب وأكاديمي كويتي"),
        ("ar", "بقلم: أحمد سعيد", "كاتب سعودي", "كاتب سعودي"),
        ("fa", "نویسنده: علی رضایی", "* استاد دانشگاه تهران", "استاد دانشگاه تهران"),
        ("he", "מאת רון לוי", "הכותב הוא מרצה לחינוך באוניברסיטת חיפה", "מרצה לחינוך באוניברסיטת חיפה"),
        ("hi", "लेखक: राजेश कुमार", "(लेखक वरिष्ठ पत्रकार हैं)", "वरिष्ठ पत्रकार"),
        ("zh", "☉王小明", "（作者為大學教授）", "大學教授"),
    ],
)
def test_what_an_author_is_below_the_story(language: str, name: str, note: str, role: str) -> None:
    headline, *story = STORIES[language]
    article = nf.read(nf.Source.text("\n".join([headline, name, *story, note])), "text", {"language": language})
    assert [byline.role for byline in article.bylines] == [role]
    assert len(article.body) == len(story)


def test_titles_in_a_list_below_a_story_tell_no_role() -> None:
    headline, *story = STORIES["ar"]
    titles = ["* كاتب بريطاني يفوز بجائزة الرواية", "* خبير يحذر من موجة حر جديدة"]
    text = "\n".join([headline, "بقلم: أحمد سعيد", *story, *titles])
    (byline,) = nf.read(nf.Source.text(text), "text", {"language": "ar"}).bylines
    assert not byline.role


def test_what_the_headline_speaks_of_is_no_name() -> None:
    lines = ["موسكو تعلن إطلاق قمر صناعي لرصد الأنهار", "Sputnik", "قمر صناعي", *STORIES["ar"][1:]]
    assert not [one for one in nf.read(nf.Source.text("\n".join(lines)), "text").bylines if one.name == "قمر صناعي"]


def test_a_word_that_ends_like_ago_before_a_number_is_no_age() -> None:
    story = STORIES["ar"]
    lines = [*story[:2], "مقالات ذات صلة", "أسوان تستقبل 14 باخرة سياحية", "نوفمبر 10, 2026", story[2]]
    assert not nf.read(nf.Source.text("\n".join(lines)), "text").bylines


@pytest.mark.cases(
    ("language", "line"),
    [("ko", "기자 사칭 금품 요구 잇따라 주의"), ("fa", "گزارش+عکس از نشست استاندار مازندران با مدیران مکتوب و مجازی")],
)
def test_a_word_that_signs_elsewhere_does_not_where_a_title_goes_on_behind_it(language: str, line: str) -> None:
    headline, first, *_ = STORIES[language]
    explained = nf.explain(nf.Source.text(f"{headline}\n{line}\n{first} {first}"), "text", {"language": language})
    assert explained.lines[1].label != "byline"


DECKS = {
    "ar": ("المشروع كلف البلدية ثلاثين مليون جنيه وينهي عزلة الحي", "ليلى حسن"),
    "he": ("ראש העירייה: התנועה תחזור לשגרה כבר בשבוע הבא", "דנה לוי"),
    "hi": ("महापौर ने कहा कि अगले सप्ताह से यातायात सामान्य हो जाएगा", "अनिता शर्मा"),
}


@pytest.mark.cases("language", DECKS)
def test_a_name_alone_under_a_deck_signs(language: str) -> None:
    (deck, name), (headline, *story) = DECKS[language], STORIES[language]
    article = nf.read(nf.Source.text("\n\n".join([headline, deck, name, *story])), "text", {"language": language})
    assert [byline.name for byline in article.bylines] == [name]
    assert nf.plain(article.subhead) == deck


def test_what_the_deck_speaks_of_does_not_sign_under_it() -> None:
    headline, *story = STORIES["ar"]
    text = "\n\n".join([headline, DECKS["ar"][0].replace("الحي", "الميناء القديم"), "الميناء القديم", *story])
    assert nf.read(nf.Source.text(text), "text", {"language": "ar"}).bylines == ()


def test_a_heading_under_a_first_paragraph_signs_nothing() -> None:
    headline, *story = STORIES["ar"]
    heading = "وعود رسمية"
    text = "\n\n".join([headline, story[0], heading, *story[1:]])
    article = nf.read(nf.Source.text(text), "text", {"language": "ar"})
    assert article.bylines == ()
    assert heading in [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)]


COMMAS = {
    "bn": [
        "দুই বছর পর পুরোনো বন্দরে নতুন সেতু খুলে দেওয়া হলো",
        "মেয়র জানান, আগামী সপ্তাহ থেকে চলাচল স্বাভাবিক হবে",
        "প্রকাশ: ১২ আগস্ট ২০২৫, ১৪: ৩০",
        "পুরোনো বন্দরের ওপর নতুন সেতু আজ সকালে খুলে দেওয়া হয়েছে, অনুষ্ঠানে শত শত মানুষ অংশ নেন।",
        "মেয়র বলেন, প্রবল বৃষ্টির মধ্যেও শ্রমিকেরা নির্ধারিত সময়ের দুই মাস আগে কাজ শেষ করেছেন।",
    ],
    "ka": [
        "ძველ პორტთან ახალი ხიდი ორწლიანი სამუშაოების შემდეგ გაიხსნა",
        "მერის თქმით, მოძრაობა მომავალი კვირიდან ნორმალურად აღდგება",
        "12.08.2025, 14:30",
        "ძველ პორტთან ახალი ხიდი სამშაბათს დილით ასობით მაცხოვრებლის თანდასწრებით გაიხსნა.",
        "მერმა განაცხადა, რომ მუშებმა საქმე ვადაზე ორი თვით ადრე დაასრულეს.",
    ],
}


@pytest.mark.cases("language", COMMAS)
def test_a_deck_with_a_comma_signs_nothing(language: str) -> None:
    article = nf.read(nf.Source.text("\n\n".join(COMMAS[language])), "text", {"language": language})
    assert (article.bylines, nf.plain(article.subhead)) == ((), COMMAS[language][1])


def test_a_name_above_a_town_and_a_date_signs_under_a_deck() -> None:
    headline, _, date, *story = COMMAS["bn"]
    lines = [headline, "তিন জেলায় লেবুর অর্ধেক ফলন নষ্ট হয়েছে", "ফারহানা ইসলাম", "রাজশাহী", date, *story]
    article = nf.read(nf.Source.text("\n\n".join(lines)), "text", {"language": "bn"})
    assert ([byline.name for byline in article.bylines], nf.plain(article.subhead)) == (["ফারহানা ইসলাম"], lines[1])


@pytest.mark.cases(("name", "signed"), [("Phạm Thu Hà", True), ("Hoàng Thu", True), ("Thời sự Thu", False)])
def test_a_name_with_what_is_a_day_in_english_signs_in_vietnamese(name: str, signed: bool) -> None:  # noqa: FBT001 -- expected
    headline, *story = STORIES["vi"]
    text = "\n\n".join([headline, name, "03/03/2025 09:15", *story])
    article = nf.read(nf.Source.text(text), "text", {"language": "vi"})
    assert [byline.name for byline in article.bylines] == [name] * signed
