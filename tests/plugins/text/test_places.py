"""Lines that are told by where they stand: after a teaser, above the credits, in a live blog, in a recipe."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_text._rules._amounts import AMOUNT

from .texts import STORIES, labels


ENGLISH = STORIES["en"]


@pytest.mark.cases(
    ("language", "teaser", "sentence"),
    [
        ("en", "Read more: The bridge that nobody wanted to pay for", "The islanders have not been asked."),
        ("de", "Lesen Sie auch: Die Brücke, die keiner zahlen will", "Ein Sprecher wollte sich nicht äußern."),
        ("pl", "Czytaj też: Most, za który nikt nie chce płacić", "Przyczyny bada teraz komisja."),
        ("ko", "관련기사: 아무도 내려 하지 않은 다리 값", "시민들은 버스로 몰려 큰 불편을 겪었다."),
        ("hi", "ये भी पढ़ें: वह पुल जिसका पैसा कोई नहीं देना चाहता", "प्रशासन ने इस पर अभी कुछ नहीं कहा।"),
    ],
)
def test_the_story_goes_on_under_one_teaser(language: str, teaser: str, sentence: str) -> None:
    found = labels([*STORIES[language], teaser, sentence], language)
    assert (found[teaser], found[sentence]) == ("related", "body")


@pytest.mark.cases("under", ["Source: Reuters", "Tags: locks, boats", "© 2026 Acme"])
def test_a_last_sentence_above_what_stands_under_a_story(under: str) -> None:
    sentence = "A commission looks into it."
    caption = "The new lock last winter. Photo: Ann Lee / AFP"
    assert labels([*ENGLISH, caption, sentence, under])[sentence] == "body"


def test_the_posts_of_a_live_blog() -> None:
    posts = [
        "17:45 Bridges closed to high-sided vehicles",
        "Both bridges are closed to lorries until nine, the harbour office said.",
        "16:20 Ferries cancelled",
        "All sailings to the islands have been cancelled for the rest of the day.",
    ]
    found = labels(["Live: The storm reaches the town", "20 October 2026", *posts])
    assert [found[line] for line in posts] == ["subheading", "lead", "subheading", "body"]


def test_the_short_posts_of_a_live_blog_are_story_and_their_times_are_not() -> None:
    times = ["6.20am", "6.17am", "6:03 GMT", "6am", "5.56am", "5.51am"]
    posts = [ENGLISH[1], "The upper lock is shut.", "Barges wait below the second weir.", "The bridge is shut, too."]
    stamped = [line for pair in zip(times, posts, strict=False) for line in pair]
    found = labels([ENGLISH[0], *ENGLISH[1:], *stamped, *times[4:], ENGLISH[2] + " So it went."])
    assert {found[time] for time in times} == {"skipped"}
    assert {found[post] for post in posts[1:]} == {"body"}


def test_the_posts_of_a_ticker_under_a_short_headline_and_a_date() -> None:
    posts = ["18:00 Uhr: Prognose der ARD", STORIES["de"][1], "18:20 Uhr: Erste Reaktionen", STORIES["de"][2]]
    found = labels(["Ticker zur Landtagswahl", "22. September 2026", *posts], "de")
    assert list(found.values()) == ["headline", "date", "subheading", "lead", "subheading", "body"]


def test_a_numbered_heading_is_no_list() -> None:
    lines = [ENGLISH[0], ENGLISH[1], "1. Lock Lane to the Tannery", ENGLISH[1] + " So it went.", "2. Home", ENGLISH[2]]
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": "en"})
    headings = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)]
    assert headings == ["1. Lock Lane to the Tannery", "2. Home"]


def test_numbered_headings_and_the_sentences_under_them() -> None:
    headings = ["1. Nấu cùng nhau", "2. Ăn cùng nhau"]
    lines = [*STORIES["vi"], headings[0], STORIES["vi"][1], headings[1], STORIES["vi"][2]]
    found = labels(lines, "vi")
    assert [found[heading] for heading in headings] == ["subheading"] * 2


def test_the_letters_of_who_asks_and_answers_head_nothing() -> None:
    asked = "P. ¿Cuándo bailó por primera vez?"
    lines = [
        *STORIES["es"],
        asked,
        "R. A los tres años, encima de una mesa, en la boda de mi tía, y me acuerdo del susto.",
    ]
    assert labels(lines, "es")[asked] in {"body", "quote"}


def test_ingredients_and_steps_are_lists() -> None:
    amounts = ["- 175g plain flour", "- 75g cold butter", "- 2–3 tbsp water", "- 4 tbsp jam"]
    steps = [f"{k}. {sentence}" for k, sentence in enumerate([*ENGLISH[1:], "Serve it warm."], 1)]
    lines = ["How to make a lock keeper's tart", ENGLISH[1], "Ingredients", *amounts, "Method", *steps]
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": "en"})
    kinds = [type(block).__name__ for block in article.body]
    assert kinds == ["Paragraph", "Heading", "List", "Heading", "List"]
    ordered = [block.ordered for block in article.body if isinstance(block, nf.List)]
    assert ordered == [False, True]


def test_items_that_are_sentences_are_of_the_story() -> None:
    points = ["- More than 4,000 homes are dark.", "- Trains run at half speed.", "- The lock stays shut."]
    found = labels([*ENGLISH[:2], *points, ENGLISH[2]])
    assert {found[point] for point in points} == {"list"}


def test_items_that_a_site_says_of_itself_are_not() -> None:
    points = [
        "- Unlimited access with one account.",
        "- Daily newsletters in your inbox.",
        "- Our app, and no adverts.",
    ]
    found = labels([*ENGLISH, "Subscribe now", *points])
    assert "list" not in {found[point] for point in points}


@pytest.mark.cases(
    ("language", "sentence"),
    [
        ("pl", "Ustawa trafi teraz do Senatu. (PAP)"),
        ("it", "Le scuole restano chiuse fino a lunedì. (ANSA)."),
        ("ms", "Sekolah di lima daerah ditutup. - BERNAMA"),
        ("zh", "多國代表團已經表示將自備移動式空調。（編譯：林雅惠）1130717"),
    ],
)
def test_a_last_sentence_with_an_agency_behind_it(language: str, sentence: str) -> None:
    story = STORIES.get(language, ENGLISH)
    assert labels([*story, sentence, "Facebook", "Twitter"], language)[sentence] == "body"


@pytest.mark.cases(
    ("language", "caption"),
    [
        ("fi", "Matkustajat odottivat satamassa. Kuva: Kalle Mäki / Lehtikuva"),
        ("fr", "Le port de Brest, le 11 mars 2024. LOUISE GALLET / AFP"),
        ("pl", "Fot. Jan Kos / Agencja Wyborcza.pl"),
        ("zh", "九天假期預計遊客數可望破二十萬人次。圖為內洞國家森林遊樂區。（林務局提供）"),
    ],
)
def test_a_caption_with_a_credit_within_the_story(language: str, caption: str) -> None:
    headline, first, second = STORIES[language]
    assert labels([headline, first, caption, second], language)[caption] == "caption"


def test_items_that_are_no_amounts_are_left_alone() -> None:
    titles = ["- 10 ways to cross a river", "- 5 lock keepers to follow", "- 3 gates that stuck"]
    found = nf.explain(nf.Source.text("\n".join([*ENGLISH, *titles])), "text", {"language": "en"}).lines[-3:]
    assert [line.text for line in found] == titles
    assert AMOUNT.reason not in {reason for line in found for reason in line.reasons}


@pytest.mark.cases(
    ("language", "line", "names"),
    [
        ("sv", "Text: Elin Sarri  Foto: Per Niia", ["Elin Sarri"]),
        ("fr", "Par Maëlle Kerbrat (avec AFP)", ["Maëlle Kerbrat"]),
    ],
)
def test_a_byline_with_a_credit_in_it_is_no_caption(language: str, line: str, names: list[str]) -> None:
    headline, *story = STORIES[language]
    article = nf.read(nf.Source.text("\n".join([headline, line, *story])), "text", {"language": language})
    assert [byline.name for byline in article.bylines] == names


@pytest.mark.cases(
    ("line", "credited"),
    [("© Ann Lee/AFP", True), ("© Getty Images", True), ("© 2026 Acme. All rights reserved.", False)],
)
def test_a_picture_credit_are_no_rights_to_the_story(line: str, credited: bool) -> None:  # noqa: FBT001
    headline, first, second = ENGLISH
    article = nf.read(nf.Source.text(f"{headline}\n{first}\n{line}\n{second}"), "text", {"language": "en"})
    credits = [block.credit for block in article.body if isinstance(block, nf.Media)]
    assert (credits, [rights.notice for rights in article.rights]) == (([line], []) if credited else ([], [line]))


def test_an_owner_and_an_agency_under_a_story_are_no_rights_either() -> None:
    text = "\n".join([*ENGLISH, "Ann waits.", "© Tom Brandt/AFP"])
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert article.rights == ()


def test_a_line_that_points_up_is_a_caption() -> None:
    headline, first, second = STORIES["ko"]
    pointed = "▲ 18일 오전 승강장이 승객들로 붐비고 있다."
    assert labels([headline, first, pointed, second], "ko")[pointed] == "caption"


def test_a_question_with_the_dash_of_speech_is_no_subheading() -> None:
    headline, first, second = STORIES["ru"]
    question = "— Зачем нужен старый лёд?"
    lines = [headline, first, question, "— " + second, "— И что же дальше?", "— " + first]
    assert labels(lines, "ru")[question] == "quote"


@pytest.mark.cases(
    ("language", "line", "title"),
    [
        ("fr", "À lire aussi La natalité menacée d'effondrement", "La natalité menacée d'effondrement"),
        ("ru", "Читай также: Почему мост так и не открыли", "Почему мост так и не открыли"),
        ("de", "Zum Artikel: Tarifrunde im Hafen", "Tarifrunde im Hafen"),
    ],
)
def test_a_teaser_on_one_line(language: str, line: str, title: str) -> None:
    headline, first, second = STORIES[language]
    text = f"{headline}\n{first}\n{line}\n{second}"
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert [link.text for block in article.body if isinstance(block, nf.Related) for link in block.links] == [title]


def test_a_section_behind_words_for_other_stories_is_no_title() -> None:
    headline, first, second = ENGLISH
    text = f"{headline}\n{first}\nMore from Acme Weekly\n- Night sailings for hospital patients\n{second}"
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    related = [[link.text for link in block.links] for block in article.body if isinstance(block, nf.Related)]
    assert related in ([["Night sailings for hospital patients"]], [])
