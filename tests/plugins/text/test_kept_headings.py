"""Short lines alone between paragraphs are subheadings, as several others are, whatever the line model says of one."""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._learned._features import NAMES
from newsformat_text._learned._model import Trees
from newsformat_text._rules._classifier import classify


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
