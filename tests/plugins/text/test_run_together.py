"""Texts without the breaks between their paragraphs, and texts that mail quotes."""

from __future__ import annotations

import pytest

import newsformat as nf


STORY = [
    "Harbour town orders a new ferry",
    "The harbour town on the coast ordered a new ferry for the island line, officials said on Thursday.",
    "“It will carry three hundred people,” the mayor said, and nobody on the quay asked what it costs.",
    'It will enter service next spring. "We waited long enough."',
    '"Nobody asked us," said Ann Lee, whose boat sails to the islands every day at 5 p.m.',
    "The old ferry is for sale.",
]


def test_paragraphs_on_one_line_are_parted_where_a_capital_follows_a_full_stop() -> None:
    report = nf.Report()
    article = nf.read(nf.Source.text("".join([STORY[0] + ". ", *STORY[1:]]) + "\n"), "text", report=report)
    assert article.text.split("\n\n")[-4:] == STORY[2:]
    assert "paragraphs that run together on one line are split, and counted as lines" in [
        remark.message for remark in report.remarks
    ]


@pytest.mark.cases(
    "text",
    [
        "Look at example.com or readme.txt, says Ann.Lee of the harbour, who runs Node.js on an old ship. It sails.",
        "J.R.R. Smith of the U.S.A. and A.B. Jones of the U.K. sailed on the ferry. It was late.",
        "The ferry sailed.It was late.\nThe mayor was on board.He waved.",
    ],
)
def test_what_else_follows_a_full_stop_at_once_parts_nothing(text: str) -> None:
    article = nf.read(nf.Source.text(text), "text")
    assert [part for part in text.split() if part not in f"{nf.plain(article.headline)} {article.text}"] == []
    assert len(nf.explain(nf.Source.text(text), "text").lines) == len(text.splitlines())


@pytest.mark.cases("sign", [">", "> ", ">> ", "> > "])
def test_a_text_that_mail_quotes_is_read_without_the_signs(sign: str) -> None:
    lines = "\n\n".join(STORY).split("\n")
    quoted = "\n".join(sign + line for line in lines)
    report = nf.Report()
    assert nf.read(nf.Source.text(quoted), "text", report=report) == nf.read(nf.Source.text("\n".join(lines)), "text")
    assert report.remarks[0].message == "each line starts with >, as in quoted mail; read without these signs"


def test_one_line_that_is_not_quoted_leaves_the_signs() -> None:
    article = nf.read(nf.Source.text("> The mayor spoke to all.\n\nThe ferry sailed, and it was late again."), "text")
    assert ">" in nf.plain(article.headline) + article.text


@pytest.mark.cases(
    ("glued", "byline"),
    [
        ("By Ann LeePublished March 3, 2024", nf.Byline(name="Ann Lee")),
        (
            "By Ann Lee | Harbour HeraldPublished: March 3, 2024",
            nf.Byline(name="Ann Lee", affiliation="Harbour Herald"),
        ),
    ],
)
def test_a_byline_and_a_date_glued_to_the_headline_and_to_each_other(glued: str, byline: nf.Byline) -> None:
    article = nf.read(nf.Source.text("\n".join([STORY[0] + glued, *STORY[1:]])), "text")
    assert nf.plain(article.headline) == STORY[0]
    assert [(one.name, one.affiliation) for one in article.bylines] == [(byline.name, byline.affiliation)]
    assert str(article.published)[:10] == "2024-03-03"


@pytest.mark.cases(
    ("opening", "end"),
    [
        ("HARBOUR TOWN (Reuters) - ", " (Reporting by Ann Lee; Editing by Tom Brandt) © Reuters"),
        ("From our correspondent ", " says Ann Lee"),
    ],
)
def test_a_story_on_one_line_is_neither_caption_nor_byline(opening: str, end: str) -> None:
    text = opening + " ".join(STORY[1:]) + end
    article = nf.read(nf.Source.text(text), "text")
    assert STORY[2] in article.text


@pytest.mark.cases(
    "line", ["word " * 100, "A line without an end that goes on and on " * 10, "新しい船を発注した" * 40]
)
def test_one_long_line_without_an_end_is_a_paragraph(line: str) -> None:
    assert nf.read(nf.Source.text(line), "text").text == line.strip()
