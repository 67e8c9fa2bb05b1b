"""Short lines alone between paragraphs are subheadings, as several others are, whatever the line model says of one."""

from __future__ import annotations

import pytest

from newsformat_text._document import Document
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._learned._features import NAMES
from newsformat_text._learned._model import Trees
from newsformat_text._rules._classifier import classify

from .texts import labels


PARAGRAPH = (
    "The lock at {0} reopened on Tuesday after a winter of repairs that cost the county about two million pounds, and "
    "boats waited for hours at the lower gate."
)
TOWNS = ("Elmwood", "Lockton", "Seaham", "Northmoor", "Eastport")
WORDS = NAMES.index("words")
# A line of one word is no part of the story, one of a few a subheading, any other one a paragraph.
TREES = Trees(
    (
        (
            lambda *row: 9.0 * (row[WORDS] > 9),
            lambda *row: 9.0 * (1 < row[WORDS] <= 9),
            lambda *_: 0.0,
            lambda *_: 0.0,
            lambda *row: 9.0 * (row[WORDS] == 1),
        ),
    ),
    (0.0,) * len(NAMES),
)


def _labels(*headings: str) -> list[str]:
    lines = ["Locks reopen after a winter of repairs", "Share", PARAGRAPH.format(TOWNS[0])]
    for heading, town in zip(headings, TOWNS[1:], strict=False):
        lines += [heading, PARAGRAPH.format(town)]
    lines += ["Share", "Imprint", "Elmwood", "Help"]
    document = Document.of(lines, range(1, len(lines) + 1), lexicon_for("en"))
    classify(document, TREES)
    verdicts = dict(zip(document.lines, document.verdicts, strict=True))
    return [str(own.label) for heading in headings if (own := verdicts[heading])]


def test_one_among_several_is_a_subheading() -> None:
    assert _labels("What it cost", "Boats", "Who waits now", "What comes next") == ["subheading"] * 4


def test_a_single_short_line_is_no_subheading() -> None:
    assert _labels("Boats") == ["skipped"]


STORY = [
    "Town opens its new lock",
    "The town opened its new lock on Friday, and barges went through before the rain set in over the valley.",
    "“We waited three years for this,” said the harbour master, who had come with her two daughters.",
    "The revenue of the harbour has halved since 2019, and the criticism of the council was sharp, the mayor said.",
    "The works cost four million, a third more than the council had set aside for them in 2021.",
]


@pytest.mark.parametrize("heading", ["Advertising revenue", "Comments and criticism", "What to know"])
def test_a_subheading_may_begin_with_a_word_of_buttons(heading: str) -> None:
    assert labels([*STORY[:3], heading, *STORY[3:]])[heading] == "subheading"


def test_among_others_it_need_not_be_in_the_words_of_the_paragraph_below() -> None:
    headings = ["Years of waiting", "Previous attempts", "What it cost", "Who waits now"]
    paragraphs = [*STORY[2:], PARAGRAPH.format("Milton")]
    parts = [line for part in zip(headings, paragraphs, strict=True) for line in part]
    found = labels([*STORY[:2], PARAGRAPH.format("Lockton"), *parts])
    assert {found[heading] for heading in headings} == {"subheading"}


@pytest.mark.parametrize("button", ["Copy article", "Share with your friends", "Play next video", "Search this site"])
def test_a_button_is_none(button: str) -> None:
    below = (
        "The article of a friend about the lock was on the next page of the site on Friday, with a video of the barges."
    )
    others = ["Three years of waiting", "What it cost"]
    found = labels([*STORY[:2], others[0], STORY[2], button, below, others[1], STORY[4]])
    assert found[button] == "tool"


# Trees by which a line of a few words is the title of another story, and any other one a paragraph.
TITLES = Trees(((TREES.steps[0][0], TREES.steps[0][2], TREES.steps[0][1], *TREES.steps[0][3:]),), TREES.usual)
SIGNED = ["Related", "Mayor accuses opposition of foul play", "By Anna Berg", "Why many roads are old", "By Tom Lind"]
LISTED = ["- Mayor accuses opposition of foul play", "- Why many roads are old"]


@pytest.mark.cases(
    ("box", "line", "label"),
    [
        (SIGNED, "Repairs for the winter", "subheading"),
        (SIGNED, "No rain before Easter", "related"),
        (SIGNED, "By Eva Moor", "related"),
        (LISTED, "Repairs for the winter", "subheading"),
        (LISTED, "No rain before Easter", "related"),
        (LISTED, "- Repairs for the winter", "related"),
        (["Why many roads are old"], "Repairs for the winter", "related"),
    ],
)
def test_a_line_below_titles_may_be_a_subheading(box: list[str], line: str, label: str) -> None:
    paragraphs = [PARAGRAPH.format(town) for town in TOWNS]
    lines = ["Locks reopen after a winter of repairs", *paragraphs[:3], *box, line, *paragraphs[3:]]
    document = Document.of(lines, range(1, len(lines) + 1), lexicon_for("en"))
    classify(document, TITLES)
    verdict = document.verdicts[lines.index(line)]
    assert verdict is not None
    assert verdict.label == label
