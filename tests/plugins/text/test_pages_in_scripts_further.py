"""Pages in other scripts than Latin: who is shown and who speaks, sections above a question, what sites say."""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_of_languages import stories
from .texts import ENGLISH, labels, read_lines


STORIES = {language: found[:3] for language, found in stories().items()}


@pytest.mark.cases(
    ("language", "line"),
    [
        ("fa", "تهران - ایرنا - وزیر نیرو گفت: برق خانه‌های پایتخت در شب‌های این هفته به هیچ وجه قطع نخواهد شد."),
        ("fa", "اهواز - ایرنا - استاندار خوزستان: برق خانه‌های مردم در شب‌های این هفته به هیچ وجه قطع نخواهد شد."),
        ("ar", "القاهرة - أ ش أ - وزير الري: لا أزمة مياه في البلاد هذا الصيف بفضل المشروعات الجديدة."),
    ],
)
def test_who_speaks_behind_a_dateline_signs_no_story(language: str, line: str) -> None:
    article = read_lines(language, STORIES[language][0], line, STORIES[language][2])
    assert (article.bylines, article.dateline is not None) == ((), True)


def test_who_reports_behind_a_dateline_signs_it() -> None:
    line = "القاهرة - محمد سمير: قال وزير الري إن لا أزمة مياه في البلاد هذا الصيف بفضل المشروعات الجديدة."
    article = read_lines("ar", STORIES["ar"][0], line, STORIES["ar"][2])
    assert [byline.name for byline in article.bylines] == ["محمد سمير"]


@pytest.mark.cases(
    ("shown", "again", "signed"),
    [
        ("Олег Причалов", "Олег Причалов", "Анна Речная"),
        ("Олег Причалов", "Олег Причалов на набережной", "Анна Речная"),
    ],
)
def test_whom_a_picture_shows_above_the_story_does_not_sign_it(shown: str, again: str, signed: str) -> None:
    told = f"Смотритель гавани {again} в понедельник открыл новый шлюз, сообщила пресс-служба администрации города."
    lines = ("В городе открыли новый шлюз", shown, again, signed, "12 марта 2024, 14:30", told, STORIES["ru"][2])
    assert [byline.name for byline in read_lines("ru", *lines).bylines] == [signed]


def test_who_reports_as_the_first_paragraph_says_signs() -> None:
    told = (
        "Смотритель гавани в понедельник открыл новый шлюз, сообщает корреспондент Анна Речная с городской набережной."
    )
    lines = (
        "В городе открыли новый шлюз",
        "Анна Речная",
        "Анна Речная",
        "12 марта 2024, 14:30",
        told,
        STORIES["ru"][2],
    )
    assert [byline.name for byline in read_lines("ru", *lines).bylines] == ["Анна Речная"]


def test_who_tells_of_himself_in_korean_signs() -> None:
    head, first, second = STORIES["ko"]
    lines = (head, "김하늘 기자", "김하늘 기자", "입력 2024-03-12 10:00", f"김하늘 기자가 만난 {first}", second)
    assert [byline.name for byline in read_lines("ko", *lines).bylines] == ["김하늘"]


@pytest.mark.cases("below", ["ថ្ងៃទី២៣ ខែធ្នូ ឆ្នាំ២០២១", "ដោយ៖ សុខ ចាន់ណា"])
def test_a_section_may_stand_above_a_question_and_a_date_or_the_author(below: str) -> None:
    _, first, second = STORIES["km"]
    asks = "តើហេតុអ្វីបានជាតម្លៃប្រេងឡើងថ្លៃម្ដងទៀត?"
    assert nf.plain(read_lines("km", "ព័ត៌មានអន្តរជាតិ", asks, below, first, second).headline) == asks


def test_an_agency_above_a_title_is_no_headline() -> None:
    head, first, second = STORIES["fa"]
    article = read_lines("fa", "خبرگزاری کار ایران", head, first, second)
    assert (nf.plain(article.headline), article.credit) == (head, "خبرگزاری کار ایران")


@pytest.mark.cases(
    ("language", "line"),
    [
        ("bg", "Целия разговор чуйте в звуковия файл."),
        ("ur", "خبر کے بارے میں اپنی رائے کا اظہار کمنٹس میں کریں۔"),
        ("am", "ከእኛ ጋር ስለሚያደርጉት ቆይታ እናመሰግናለን!"),
    ],
)
def test_what_sites_say_below_a_story_is_no_part_of_it(language: str, line: str) -> None:
    head, first, second = STORIES[language]
    assert labels([head, first, second, line], language)[line] == "tool"


def test_what_is_told_of_a_sound_is_of_the_story() -> None:
    head, first, second = STORIES["bg"]
    line = "Експертите откриха следи от монтаж в звуковия файл, каза прокурорът пред съда."
    assert labels([head, first, second, line], "bg")[line] == "body"


@pytest.mark.cases(
    ("language", "line"),
    [("ta", "வாசிக்க நேரம் இல்லையா? செய்தியைக் கேளுங்கள்"), ("he", "12 צפייה בגלריה"), ("fa", "الف الف")],
)
def test_what_sites_print_above_a_headline_is_none(language: str, line: str) -> None:
    head, first, second = STORIES[language]
    assert nf.plain(read_lines(language, line, head, first, second).headline) == head


@pytest.mark.cases(
    ("language", "line", "names"),
    [
        ("uk", "Іван Петренко, Олена Коваль — Вівторок, 12 березня 2024, 10:12", ["Іван Петренко", "Олена Коваль"]),
        ("ru", "Иван Петров и Анна Климова, 12 марта 2024, 10:12", ["Иван Петров", "Анна Климова"]),
        ("ru", "Анна Климова, Нижний Новгород | 12 марта 2024", ["Анна Климова"]),
        ("el", "Νίκος Παππάς, Μαρία Νικολάου | 12 Μαρτίου 2024 10:12", ["Νίκος Παππάς", "Μαρία Νικολάου"]),
        ("ar", "أحمد سمير ومنى علي | 12 مارس 2024", ["أحمد سمير", "منى علي"]),
        ("he", "דני כהן ויעל לוי | 12.03.24 10:12", ["דני כהן", "יעל לוי"]),
        ("hi", "अमित कुमार, राहुल शर्मा | 12 मार्च 2024", ["अमित कुमार", "राहुल शर्मा"]),
        ("en", "Ann Lee, Bo Diaz | March 12, 2024 10:12", ["Ann Lee", "Bo Diaz"]),
        ("en", "Ann Lee, Cape Argus | March 12, 2024", ["Ann Lee"]),
        ("en", "Local News, Top Stories | March 12, 2024", []),
        ("th", "โดย สมชาย ใจดี วันพฤหัสบดีที่ 23 ธันวาคม 2564 เวลา 10:12 น.", ["สมชาย ใจดี"]),
        ("km", "ដោយ៖ សុខ ចាន់ណា ថ្ងៃទី២៣ ខែធ្នូ ឆ្នាំ២០២១", ["សុខ ចាន់ណា"]),
    ],
)
def test_all_who_stand_next_to_a_date_sign(language: str, line: str, names: list[str]) -> None:
    head, first, second = STORIES.get(language, ENGLISH)
    article = read_lines(language, head, line, first, second)
    assert [byline.name for byline in article.bylines] == names
    assert article.published is not None


@pytest.mark.cases(
    ("language", "line", "name"),
    [
        ("uk", "Іван Петренко — 12 березня, 10:12", "Іван Петренко"),
        ("ru", "Иван Петров — 12 марта", "Иван Петров"),
        ("hi", "लेखक: अमित कुमार|संपादक: राहुल शर्मा", "अमित कुमार"),
        ("km", "ដោយ៖ សុខ ចាន់ណា | ថ្ងៃព្រហស្បតិ៍ ទី២៣ ខែធ្នូ ឆ្នាំ២០២១", "សុខ ចាន់ណា"),
    ],
)
def test_a_day_and_who_edits_are_no_publication_of_the_author(language: str, line: str, name: str) -> None:
    head, first, second = STORIES[language]
    (byline,) = read_lines(language, head, line, first, second).bylines
    assert (byline.name, byline.affiliation) == (name, "")


@pytest.mark.cases(
    ("printed", "name", "role"),
    [
        ("〔編譯王小明／綜合報導〕", "王小明", "編譯"),
        ("【國際中心／綜合報導】", "", "國際中心"),
        ("〔國際新聞中心／綜合外電報導〕", "", "國際新聞中心"),
    ],
)
def test_who_translates_and_a_desk_sign_in_chinese(printed: str, name: str, role: str) -> None:
    head, first, second = STORIES["zh"]
    article = read_lines("zh", head, f"{printed}{first}", second)
    assert [(byline.name, byline.role) for byline in article.bylines] == [(name, role)]
    assert nf.plain(article.body[0].content) == first if isinstance(article.body[0], nf.Paragraph) else False


def test_who_translates_stands_next_to_a_date_in_chinese() -> None:
    head, first, second = STORIES["zh"]
    (byline,) = read_lines("zh", head, "2025-05-20 00:31 渡口報/ 編譯王小明/綜合報導", first, second).bylines
    assert (byline.name, byline.role, byline.affiliation) == ("王小明", "編譯", "渡口報")


def test_who_stands_under_the_number_of_a_story_in_persian_signs() -> None:
    article = read_lines("fa", *STORIES["fa"], "کد خبر ۶۵۵۴۹۱۹", "مریم احمدی", "برچسب‌ها", "بندر")
    assert [byline.name for byline in article.bylines] == ["مریم احمدی"]
