"""Pages in other scripts than Latin: who signs, paywalls, and the last sentence below a box of other stories."""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_of_languages import stories
from .texts import labels, read_lines, story


STORIES = {language: found[:3] for language, found in stories().items()}


@pytest.mark.cases(
    ("language", "line"),
    [
        ("ru", "Продолжение доступно только подписчикам."),
        ("uk", "Повний текст доступний лише передплатникам."),
        ("bg", "Пълният текст е достъпен само за абонати."),
        ("sr", "Цео текст доступан је само претплатницима."),
        ("hy", "Ամբողջական հոդվածը հասանելի է միայն բաժանորդներին։"),
        ("ka", "სრული სტატია მხოლოდ გამომწერებისთვისაა."),
        ("fa", "برای خواندن ادامه این مطلب مشترک شوید."),
        ("he", "הכתבה המלאה למנויים בלבד."),
        ("zh", "本文为付费内容，订阅后可阅读全文。"),
    ],
)
def test_for_whom_alone_a_text_is_is_no_part_of_it(language: str, line: str) -> None:
    head, first, second = STORIES[language]
    assert labels([head, first, second, line], language)[line] == "tool"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("ru", "Текст соглашения подписан в четверг."),
        ("uk", "Текст угоди підписано."),
        ("tr", "İlk haber abonelere gönderildi."),
        ("ar", "المادة الثالثة تحمي المشتركين."),
        ("fa", "گزارش به مشترکان ارسال شد."),
    ],
)
def test_a_text_that_was_signed_or_sent_is_told_of(language: str, line: str) -> None:
    head, first, second = STORIES[language]
    assert labels([head, first, line, second], language)[line] == "body"


@pytest.mark.cases(
    ("language", "heading", "title", "last"),
    [
        ("he", "עוד בנושא:", "הרכבת לאילת שוב נדחית", "העבודות יתחילו בספטמבר, ובמקום יוקם פארק ציבורי."),
        ("ka", "ამავე თემაზე", "ტყის ხანძარი ჩააქრეს", "გასუფთავება სექტემბერში დაიწყება, ადგილზე კი პარკი გაშენდება."),
    ],
)
def test_a_short_last_sentence_below_a_box_is_of_the_story(language: str, heading: str, title: str, last: str) -> None:
    head, first, second = STORIES[language]
    found = labels([head, first, second, heading, title, last], language)
    assert (found[title], found[last]) == ("related", "body")


@pytest.mark.cases(
    ("language", "line", "name"),
    [
        ("ar", "عمّان - هبة العيساوي", "هبة العيساوي"),
        ("ar", "الرياض: سعد القحطاني", "سعد القحطاني"),
        ("ar", 'تونس - "القدس العربي" - روعة قاسم', "روعة قاسم"),
        ("ar", '• تونس - "القدس العربي" - روعة قاسم', "روعة قاسم"),
        ("he", "רוני לוי", "רוני לוי"),
    ],
)
def test_the_author_may_stand_above_a_caption(language: str, line: str, name: str) -> None:
    head, first, second = STORIES[language]
    caption = {"ar": "صورة أرشيفية", "he": "(צילום: יוסי כהן)"}[language]
    article = read_lines(language, head, line, caption, first, second)
    assert [byline.name for byline in article.bylines] == [name]


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "12 August 2025 | By Ann Lee"),
        ("en", "2 hours ago | By Ann Lee"),
        ("ru", "12 августа 2025 | Автор: Анна Лисина"),
        ("he", "12 באוגוסט 2025 | מאת רוני לוי"),
    ],
)
def test_a_moment_is_nobodys_publication(language: str, line: str) -> None:
    head, first, second = STORIES[language]
    (byline,) = read_lines(language, head, line, first, second).bylines
    assert (line.endswith(byline.name), byline.affiliation) == (True, "")


@pytest.mark.cases(
    ("language", "last", "line"),
    [
        ("he", "העבודות יתחילו בספטמבר.", "מאת רוני לוי"),
        ("ko", "공사는 9월에 시작된다.", "김민수 기자"),
        ("zh", "工程九月开始。", "〔记者王小丽／台北报道〕"),
    ],
)
def test_the_author_may_do_so_below_short_sentences(language: str, last: str, line: str) -> None:
    head, first, second = STORIES[language]
    article = read_lines(language, head, first, second, last, last, last, line, "分享" if language == "zh" else "2024")
    assert story(article)[-1] == last
    assert len(article.bylines) == 1


@pytest.mark.cases(
    ("language", "line", "name"),
    [
        ("zh", "2025-08-12 14:30 | 文/王小丽", "王小丽"),
        ("zh", "2025-08-12 14:30 | 记者王小丽／台北报道", "王小丽"),
        ("ja", "2025年8月12日 14時30分 | 【山田花子】", "山田花子"),
        ("ja", "2025年8月12日 14時30分 社会部 山田花子", "山田花子"),
        ("am", "ነሐሴ 6፣ 2017 | በማርታ ታደሰ", "ማርታ ታደሰ"),
        ("ur", "12 اگست 2025 | احمد نورانی، ملتان", "احمد نورانی"),
        ("th", "วันอังคารที่ 12 สิงหาคม พ.ศ. 2568 | โดย : ผู้สื่อข่าวไทยโพสต์", "ผู้สื่อข่าวไทยโพสต์"),
    ],
)
def test_the_author_next_to_a_date(language: str, line: str, name: str) -> None:
    head, first, second = STORIES[language]
    article = read_lines(language, head, line, first, second)
    assert [byline.name for byline in article.bylines] == [name]
    assert article.published is not None
    assert str(article.published.date()) == "2025-08-12"


def test_a_semicolon_of_arabic_letters_stands_between_a_name_and_a_role() -> None:
    head, first, second = STORIES["fa"]
    (byline,) = read_lines("fa", head, "مینا کریمی؛ خبرنگار محیط زیست", first, second).bylines
    assert (byline.name, byline.role) == ("مینا کریمی", "خبرنگار محیط زیست")


@pytest.mark.cases(
    ("language", "line"),
    [
        ("ru", "Жители у проходной завода / Иван Седов"),
        ("uk", "Мешканці біля прохідної заводу (Іван Сидоренко)"),
        ("ta", "ஆலை முன் போராட்டம் | படம்: என்.ராஜேஷ்"),
    ],
)
def test_who_took_a_picture_ends_its_caption_within_the_story(language: str, line: str) -> None:
    head, first, second = STORIES[language]
    assert labels([head, first, second, line, second, first], language)[line] == "caption"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("ru", "Победитель второй год подряд (Южная Корея)"),
        ("el", "Ο πιο δύσκολος αντίπαλος (Νέα Ζηλανδία)"),
        ("bg", "Най-трудният съперник в групата (Манчестър Юнайтед)"),
    ],
)
def test_a_place_in_brackets_took_no_picture(language: str, line: str) -> None:
    head, first, second = STORIES[language]
    assert labels([head, first, second, line, second, first], language)[line] != "caption"


@pytest.mark.cases(
    ("language", "titles"),
    [
        ("bg", ["Вносът на зърно ще достигне милион тона", "Ще се върнат ли туристите?", "Потушиха пожара в Рила"]),
        ("ta", ["மதுரையில் தொடரும் மின்வெட்டு", "சுற்றுலாப் பயணிகள் திரும்புவார்களா?", "காட்டுத் தீ கட்டுக்குள் வந்தது"]),
    ],
)
def test_titles_below_the_story_are_of_one_kind_though_one_asks(language: str, titles: list[str]) -> None:
    head, first, second = STORIES[language]
    found = labels([head, first, second, second, first, *titles], language)
    assert {found[title] for title in titles} <= {"related"}


def test_a_story_may_end_with_several_questions() -> None:
    head, first, second = STORIES["ru"]
    asked = ["Что станет с деревнями?", "Кто заплатит за причалы?", "Когда вернется флот?"]
    found = labels(["Поделиться", head, first, second, *asked, "Поделиться в соцсетях", "Комментарии"], "ru")
    assert "related" not in {found[question] for question in asked}


def test_what_readers_say_in_short_below_how_long_ago_is_none_of_the_story() -> None:
    head, first, second = STORIES["ar"]
    said = ["تعليقات", "1", "سمير", "منذ 3 ساعات", "اللهم انصر إخواننا في كل مكان يا رب العالمين.", "رد"]
    assert {labels([head, first, second, *said], "ar")[line] for line in said} == {"comments"}


def test_a_title_below_a_section_may_begin_with_a_word_for_pictures() -> None:
    _, first, second = STORIES["ar"]
    article = read_lines("ar", "الرئيسية", "سياسة", "صور ليلية تظهر الجسر الجديد فوق المضيق", first, second)
    assert nf.plain(article.headline) == "صور ليلية تظهر الجسر الجديد فوق المضيق"


def test_what_a_newsletter_says_to_those_who_subscribe_is_of_the_site() -> None:
    head, first, second = STORIES["ar"]
    for line in ("لا يمكن إضافة هذا البريد الإلكتروني حالياً.", "شكراً على التسجيل."):
        assert labels([head, first, line, second], "ar")[line] == "tool"
