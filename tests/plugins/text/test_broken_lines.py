"""What stands in short lines amid a story and is of it: broken sentences, who said what, verses, who made a play; and offers."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, STORIES


AROUND = ["Weather: rain, 12 degrees", "Tickets", "All rooms", "Map of the harbour", "Write to us"]


def labels(lines: list[str], language: str = "en") -> dict[str, str]:
    """Return what the *lines* are, between the paragraphs of a story, with menus below it."""
    title, first, second = STORIES[language][:3]
    text = "\n".join([title, first, second, *lines, first + " " + second, second, *AROUND])
    found = nf.explain(nf.Source.text(text), "text", {"language": language}).lines
    return {line.text: str(line.label) for line in found if line.text in lines}


@pytest.mark.cases(
    ("language", "lines"),
    [
        ("en", ["The bridge had been closed since the flood of", "the spring, and nobody knew who would pay for it."]),
        (
            "de",
            [
                "Die Brücke war seit der Flut im Frühjahr gesperrt, und",
                "niemand wusste, wer sie bezahlen würde, sagte der",
                "Hafenmeister am Freitag.",
            ],
        ),
        (
            "pl",
            [
                "– Most był zamknięty od wiosennej powodzi i",
                "nikt nie wiedział, kto za niego zapłaci – mówi burmistrz.",
            ],
        ),
        ("ru", ["Мост был закрыт с весеннего наводнения, и", "никто не знал, кто за него заплатит, сказал мэр."]),
    ],
)
def test_a_sentence_that_is_broken_over_lines(language: str, lines: list[str]) -> None:
    # A line with a capital and no small one below is whole: it is left to other rules.
    found = labels(lines, language)
    assert {found[line] for line in lines if line[0].islower()} == {"body"}
    assert found[lines[0]] == "body"


@pytest.mark.cases(
    "lines",
    [
        ["See what our readers liked best about the week", "sign up for our newsletter and never miss a story again."],
        ["and so on and on, as others have written here", "before anybody asked for it, and more than once at that."],
    ],
)
def test_what_speaks_of_a_site_or_begins_within_a_sentence_is_not_taken_by_that_rule(lines: list[str]) -> None:
    text = "\n".join([*STORIES["en"][:3], *lines, *AROUND])
    found = nf.explain(nf.Source.text(text), "text", {"language": "en"}).lines
    reasons = [reason for line in found if line.text in lines for reason in line.reasons]
    assert len(reasons) >= len(lines)
    assert not [reason for reason in reasons if "broken" in reason]


@pytest.mark.cases(
    ("said", "who"),
    [
        ("“The lock opens at dawn, and we shall all be there to see it.”", "– Ann L***"),
        ("«Шлюз откроют на рассвете, и мы все придём на него посмотреть»", "— Анна, мастер"),
        ("The lock opens at dawn and we are going to be there", "— Lamu Harbour (@lamuharbour) 3 May 2024"),
    ],
)
def test_who_said_what_stands_above(said: str, who: str) -> None:
    assert labels([said, who])[who] == "body"


def test_the_day_of_a_post_is_not_that_of_the_story() -> None:
    title, first, second = STORIES["en"][:3]
    post = "— Lamu Harbour (@lamuharbour) 3 May 2024"
    text = "\n".join([title, first, second, "The lock opens at dawn and we will be there", post, first, *AROUND])
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert article.published is None
    assert post in [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]


VERSES = [
    "The tide came in, the tide went out,",
    "The keeper turned the wheel about;",
    "And nobody had eyes to see",
    "The lamp that burned above the quay,",
    "The barge that waited, low and long",
]


def test_verses() -> None:
    assert set(labels(VERSES).values()) == {"body"}


MADE = {
    "en": ["Director: Ann Lee", "Music: Bo Diaz", "Lighting: Eva Berg", "Dancers: Tom Brandt, Mia Holm"],
    "ja": ["演出:水谷花子", "音楽:田中太郎", "照明:佐藤次郎", "語り:鈴木三郎"],
}


@pytest.mark.cases("language", MADE)
def test_who_made_what_the_story_is_about(language: str) -> None:
    title, first, second = STORIES[language][:3]
    text = "\n".join([title, first, second, first + second, *MADE[language], *AROUND])
    found = nf.explain(nf.Source.text(text), "text", {"language": language}).lines
    assert [str(line.label) for line in found if line.text in MADE[language]] == ["table"] * 4


def test_rows_of_numbers_below_a_story_are_not_who_made_it() -> None:
    rows = ["Phone: 22 581", "Fax: 22 355", "Desk: 22 649", "Post: 22 650"]
    text = "\n".join([*STORIES["en"][:3], *rows, *AROUND])
    found = nf.explain(nf.Source.text(text), "text", {"language": "en"}).lines
    reasons = [reason for line in found if line.text in rows for reason in line.reasons]
    assert reasons
    assert not [reason for reason in reasons if "role" in reason]


@pytest.mark.cases(
    ("language", "offers"),
    [
        ("en", ["$549 at Harbour Shop (Men's)", "$1,049.90 at Lock & Quay"]),
        ("de", ["49,90 € bei Hafenladen", "€ 59 bei Schleuse24"]),
    ],
)
def test_prices_with_a_shop_are_left_out(language: str, offers: list[str]) -> None:
    assert set(labels(offers, language).values()) == {"skipped"}


def test_a_price_that_a_sentence_begins_with_is_of_the_story() -> None:
    told = ["$40 at Lamu buys a day on the lock, and no more.", "$60 at Kilifi buys a night there, as it always has."]
    assert set(labels(told).values()) == {"body"}


@pytest.mark.cases(
    "post",
    [
        "Long queues this morning and no ferry to be seen",
        "Who on earth planned this? https://t.co/Nc0nKoXGBP",
        "It is good to see the new lock open at last, and we thank all those who worked on it.",
        "#lock #ferry pic.twitter.com/MqvH6Y14Bv",
    ],
)
@pytest.mark.cases("by", ["— Ann Lee (@annlee) March 31, 2021", "— Anna Berg, MdL (@AnnaBerg) 31. März 2021"])
def test_an_embedded_post_is_part_of_the_story_and_not_its_date(post: str, by: str) -> None:
    for lines in ([*ENGLISH, post, by], [*ENGLISH[:2], post, by, ENGLISH[2]]):
        article = nf.read(nf.Source.text("\n\n".join(lines)), "text", {"language": "en"})
        assert article.text.split("\n\n") == lines[1:]
        assert article.published is None
        assert all(isinstance(block, nf.Paragraph) for block in article.body)


def test_a_date_with_the_author_and_an_account_above_the_story_is_its_date() -> None:
    lines = [ENGLISH[0], "Ann Lee (@annlee) — March 31, 2021", *ENGLISH[1:]]
    assert nf.read(nf.Source.text("\n\n".join(lines)), "text", {"language": "en"}).published is not None
