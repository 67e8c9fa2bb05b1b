"""The table of contents of a text, and the subheadings in it."""

from __future__ import annotations

from itertools import pairwise

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import bullet_width


CONTENTS = Verdict(Label.SKIPPED, 0.9, "the table of contents, repeated below as subheadings")
LISTED = Verdict(Label.SUBHEADING, 0.95, "a subheading of the table of contents")

_MIN_LINES = 3  # lines that make a table of contents
_LONGEST = 120  # characters of a heading


def take(document: Document) -> None:
    """Take lists of which at least three lines recur below in the same order, each above running text."""
    edges = [index for index, (is_prose, below) in enumerate(pairwise(document.prose)) if below and not is_prose]
    headings = {document.lines[index]: index for index in edges if may_head(document, index)}
    start = 0
    while len(headings) >= _MIN_LINES and start < document.last:
        contents = _listed(document, start, headings)
        stop = start + len(contents)
        indexes = [index for index in contents.values() if index >= stop]
        if len(indexes) >= _MIN_LINES and indexes == sorted(indexes):
            document.set_verdict(range(start, stop), CONTENTS)
            document.set_verdict(indexes, LISTED)
        start = max(stop, start + 1)


def _listed(document: Document, start: int, headings: dict[str, int]) -> dict[str, int]:
    """Return the lines of the list from line *start* on, with the line where each is a heading; -1 for none."""
    contents: dict[str, int] = {}
    for index in range(start, len(document.lines)):
        line = document.lines[index]
        title = line[bullet_width(line) :]
        if document.verdicts[index] is not None or title in contents or not (bullet_width(line) or line in headings):
            break
        contents[title] = headings.get(title, -1)
    return contents


def may_head(document: Document, index: int) -> bool:
    """Is line *index* undecided, and may it head the running text below?"""
    line = document.lines[index]
    return (
        not document.prose[index]
        and document.prose[index + 1]
        and document.verdicts[index] is None
        and len(line) < _LONGEST
        and not bullet_width(line)
    )
