"""Short headings of the parts of a story from its first line on, as in a horoscope or a forecast."""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import bullet_width, has_digit


_HEADING = Verdict(Label.SUBHEADING, 0.9, "a word or two above sentences, at the beginning of each part of the story")
CERTAIN = (_HEADING,)

_MIN_PARTS = 3
_LONGEST, _SPACE_LIMIT = 30, 2  # Latin letters of a heading; blanks that are too many


def take(document: Document) -> None:
    """Take different headings of parts that follow each other right below the head of the story."""
    index = next((k for k in range(document.headline + 1, len(document.lines)) if document.verdicts[k] is None), 0)
    headings = list[int]()
    while index and _may_head(document, index):
        headings.append(index)
        index += 1
        while index < len(document.lines) and document.ended[index] and document.verdicts[index] is None:
            index += 1
    if len(headings) >= _MIN_PARTS and len({document.lines[index] for index in headings}) == len(headings):
        document.set_verdict(headings, _HEADING)


def _may_head(document: Document, index: int) -> bool:
    """Is line *index* undecided, a word or two without a phrase, above a sentence?"""
    if document.ended[index : index + 2] != [False, True] or document.verdicts[index + 1] is not None:
        return False
    line = document.lines[index]
    is_short = len(line) * document.scale <= _LONGEST and line.count(" ") < _SPACE_LIMIT
    is_open = document.verdicts[index] is None and document.matches[index] is None
    return is_short and is_open and not bullet_width(line) and not has_digit(line)
