"""Boxes that may be skipped, lines that are told by their end, and captions with a credit in many scripts."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES


STORY = (
    "Паром снова ходит через пролив",
    "Паром через пролив возобновил движение после трёхмесячного ремонта, сообщили в администрации портового посёлка.",
    "По словам капитана, судно теперь берёт на борт до сорока пассажиров и шести машин, а рейсы идут четыре раза в день.",
)


def _labels(lines: list[str], language: str = "") -> dict[str, str]:
    options = {"language": language} if language else {}
    found = nf.explain(nf.Source.text("\n".join(lines)), "text", options)
    return {line.text: str(line.label) for line in found.lines}


@pytest.mark.cases(
    ("before", "name", "after"),
    [
        ("Пропустить Главное сейчас и продолжить чтение.", "Главное сейчас", "Конец истории Главное сейчас"),
        ("رد شدن از پربیننده‌ترین و ادامه خواندن", "پربیننده‌ترین", "پایان پربیننده‌ترین"),
        ("Skip Hot topics and continue reading", "Hot topics", "End of Hot topics"),
        ("Xyz abc Qwertz uvw klm", "Qwertz", "opq Qwertz"),
    ],
)
def test_a_box_that_may_be_skipped_is_none_of_the_story(before: str, name: str, after: str) -> None:
    headline, first, second = STORY
    box = [before, name, "Маяк на мысе отремонтируют к осени", "Почему школу закроют на зиму?", after]
    labels = _labels([headline, first, *box, second])
    assert [labels[line] for line in box] == ["tool", "related-heading", "related", "related", "tool"]
    assert labels[second] == "body"


def test_whose_the_pictures_next_to_related_titles_are_is_no_caption_of_the_story() -> None:
    headline, first, second = STORY
    box = [
        "Читайте также",
        "Фото: Иван Рыбаков",
        "Маяк на мысе отремонтируют к осени",
        "Фото: ТАСС",
        "Хор получил приз",
    ]
    labels = _labels([headline, first, *box, second], "ru")
    assert [labels[line] for line in box] == ["related-heading", "skipped", "related", "skipped", "related"]
    assert labels[second] == "body"


def test_a_heading_whose_words_stand_above_and_below_makes_no_box() -> None:
    headline, first, second = STORY
    labels = _labels([headline, first, "Капитан", second, "Капитан парома", first.replace("трёх", "двух")], "ru")
    assert "tool" not in labels.values()


@pytest.mark.cases(
    ("language", "line", "label"),
    [
        ("ko", "김철수 기자의 다른 기사 보기", "tool"),
        ("ja", "県のニュース一覧へ戻る", "tool"),
        ("ja", "「社会」の最新記事一覧", "related-heading"),
        ("hi", "ताजा खबरों के लिए हमें गूगल पर फॉलो करें", "tool"),
    ],
)
def test_a_line_is_told_by_its_end_where_verbs_are_last(language: str, line: str, label: str) -> None:
    assert _labels([*STORIES[language], line], language)[line] == label


def test_a_phrase_within_a_word_ends_no_line() -> None:
    line = "새 등대기사 더보기"
    assert _labels([*STORIES["ko"], line], "ko")[line] != "tool"


@pytest.mark.cases(
    ("language", "caption"),
    [
        ("he", "המעבורת חוזרת לנמל / צילום: דני לוי"),
        ("uk", "Пором повертається до порту / фото Прибережної агенції"),
        ("bn", "ঘাটে ফিরছে ফেরি। বুধবার সকালেছবি: শহীদুল আলম"),
        ("ja", "港に戻るフェリー（２２日午前）＝田中太郎撮影"),
        ("ko", "부두로 돌아오는 여객선. /뉴스1"),
        ("el", "Το πλοίο επιστρέφει στο λιμάνι. Φωτ. ΑΠΕ-ΜΠΕ"),
    ],
)
def test_a_caption_is_told_by_the_credit_at_its_end(language: str, caption: str) -> None:
    story = STORIES.get(language) or [*STORY]
    assert _labels([story[0], story[1], caption, *story[2:]], language)[caption] == "caption"


def test_two_names_of_sections_stand_above_the_headline() -> None:
    headline, first, second = STORY
    article = nf.read(f"Новости\nОбщество\n{headline}\n{first}\n{second}".encode(), "text")
    assert nf.plain(article.headline) == headline


def test_a_line_of_many_words_is_no_name_in_korean() -> None:
    text = "\n".join([STORIES["ko"][0], "이영희 기자", *STORIES["ko"][1:], "이영희 기자의 다른 기사 모아 보기 서비스"])
    assert [byline.name for byline in nf.read(text.encode(), "text", {"language": "ko"}).bylines] == ["이영희"]


@pytest.mark.cases(
    "above",
    [
        "中国网首页→新闻中心→社会新闻",
        "您的位置：首页>新闻中心>健康新闻>正文",
        "首页>>新闻>>社会",
    ],
)
def test_a_breadcrumb_without_blanks_is_no_headline(above: str) -> None:
    headline, *story = STORIES["zh"]
    text = "\n".join([above, headline, "2026年05月12日 15:20 来源：华商晨报 参与互动(3)", *story])
    article = nf.read(nf.Source.text(text), "text")
    assert nf.plain(article.headline) == headline
    assert article.credit == "来源：华商晨报"
    assert [source.name for source in article.sources] == ["华商晨报"]


@pytest.mark.cases(
    "above",
    [
        ["Здоровье - Здоровая жизнь"],
        ["Главная / Общество"],
    ],
)
def test_a_section_and_a_part_of_it_are_no_headline(above: list[str]) -> None:
    headline, first, second = STORY
    text = "\n".join([*above, headline, "17 января 2012 09:00", first, second])
    assert nf.plain(nf.read(nf.Source.text(text), "text").headline) == headline


def test_a_headline_stands_under_a_date_with_a_section_and_a_name() -> None:
    _, first, second = STORY
    deck = "Министерство предлагает снизить тарифы для жителей островов"
    above = "Главная / Общество\n15 декабря 2011, 00:01 | Общество | Иван Рыбаков"
    text = f"{above}\nПаромам вернут льготы\n{deck}\n{first}\n{second}"
    assert nf.plain(nf.read(nf.Source.text(text), "text").headline) == "Паромам вернут льготы"


def test_a_row_of_buttons_is_no_headline() -> None:
    headline, *story = STORIES["zh"]
    rows = ["字型：", "看推薦 | 發言 | 列印 | 轉寄"]
    text = "\n".join(["自由時報 › 生活新聞", headline, "2026-1-17", *rows, *story])
    assert nf.plain(nf.read(nf.Source.text(text), "text").headline) == headline


def test_buttons_apart_by_blanks_are_a_row() -> None:
    assert _labels([*STORIES["zh"], "用户名 密码 匿名发表"], "zh")["用户名 密码 匿名发表"] == "tool"


def test_a_word_for_reporters_is_no_name() -> None:
    headline, *story = STORIES["zh"]
    text = "\n".join([headline, *story, "文/图 本报记者 张小明"])
    assert [byline.name for byline in nf.read(nf.Source.text(text), "text", {"language": "zh"}).bylines] == ["张小明"]


@pytest.mark.cases(
    ("language", "asked", "button"),
    [
        (
            "en",
            "We use cookies to improve this website and to show you advertising, as our privacy policy says.",
            "Accept",
        ),
        ("ru", "Мы используем файлы cookie, чтобы сайт работал лучше; продолжая, вы соглашаетесь с этим.", "Принять"),
        ("ar", "نستخدم ملفات تعريف الارتباط لتحسين تجربتك، وبمتابعة التصفح فإنك توافق على سياسة الخصوصية.", "موافق"),
    ],
)
def test_what_a_site_asks_above_the_headline_is_none(language: str, asked: str, button: str) -> None:
    headline, *story = STORIES[language]
    labels = _labels([asked, button, headline, *story], language)
    assert labels[headline] == "headline"
    assert labels[asked] == labels[button] == "skipped"


def test_a_sentence_of_the_site_without_a_button_below_is_taken_as_it_stands() -> None:
    _, *story = STORIES["en"]
    first = "Facebook and Instagram say that they will show no advertising to young readers of newsletters any more."
    assert _labels([first, *story], "en")[first] == "lead"


@pytest.mark.cases("heading", ["Recommended Stories", "اقرأ أيضا"])
def test_what_screen_readers_are_told_of_a_list_parts_its_titles(heading: str) -> None:
    language = "ar" if heading > "\u0530" else "en"
    headline, first, second = STORIES[language]
    spoken = [
        "list of 2 items",
        "list 1 of 2",
        "A canal is dredged",
        "list 2 of 2",
        "Why do barges sink?",
        "end of list",
    ]
    article = nf.read(nf.Source.text("\n".join([headline, first, heading, *spoken, second])), "text")
    assert [type(block) for block in article.body] == [nf.Paragraph, nf.Related, nf.Paragraph]
    assert isinstance(box := article.body[1], nf.Related)
    assert [nf.plain(link.text) for link in box.links] == ["A canal is dredged", "Why do barges sink?"]


@pytest.mark.cases(("language", "heading"), [("ar", "اقرأ أيضا"), ("ar", "شاهد"), ("fa", "بیشتر بخوانید")])
def test_two_dots_announce_another_story(language: str, heading: str) -> None:
    headline, first, second = STORIES[language]
    other = f"{heading}.. {STORIES['he' if language == 'fa' else 'fa'][0]}"
    assert _labels([headline, first, other, second], language)[other] in {"related", "tool"}
