"""Pages in other scripts than Latin: who is shown and who speaks, sections above a question, what sites say."""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_of_languages import stories
from .texts import labels, read_lines


STORIES = {language: found[:3] for language, found in stories().items()}


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
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


@pytest.mark.parametrize("below", ["ថ្ងៃទី២៣ ខែធ្នូ ឆ្នាំ២០២១", "ដោយ៖ សុខ ចាន់ណា"])
def test_a_section_may_stand_above_a_question_and_a_date_or_who_signs(below: str) -> None:
    _, first, second = STORIES["km"]
    asks = "តើហេតុអ្វីបានជាតម្លៃប្រេងឡើងថ្លៃម្ដងទៀត?"
    assert nf.plain(read_lines("km", "ព័ត៌មានអន្តរជាតិ", asks, below, first, second).headline) == asks


def test_an_agency_above_a_title_is_no_headline() -> None:
    head, first, second = STORIES["fa"]
    article = read_lines("fa", "خبرگزاری کار ایران", head, first, second)
    assert (nf.plain(article.headline), article.credit) == (head, "خبرگزاری کار ایران")


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
    ("language", "line"),
    [("ta", "வாசிக்க நேரம் இல்லையா? செய்தியைக் கேளுங்கள்"), ("he", "12 צפייה בגלריה"), ("fa", "الف الف")],
)
def test_what_sites_print_above_a_headline_is_none(language: str, line: str) -> None:
    head, first, second = STORIES[language]
    assert nf.plain(read_lines(language, line, head, first, second).headline) == head
