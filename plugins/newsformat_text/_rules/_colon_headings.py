"""A few words and a colon above the title of another story, where no phrase of the language matches."""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label, is_dropped_by_model
from newsformat_text._rules._announcing import SPACES
from newsformat_text._rules._tail import may_be_title
from newsformat_text._shape import COLONS


def take(document: Document) -> None:
    """Take a few words that end with a colon, right above the title of another story, for its heading."""
    for index in range(document.first, len(document.lines) - 1):
        verdict, line = document.verdicts[index], document.lines[index]
        few = line[-1] in COLONS and len(line) <= _ANNOUNCED and line.count(" ") <= SPACES
        if not few or verdict is None or verdict.label not in _TAKEN_FOR:
            continue
        if _is_lone_title(document, index):
            document.verdicts[index + 1] = _ANNOUNCED_TITLE
        if has_label(document.verdicts[index + 1], Label.RELATED):
            document.verdicts[index] = _ANNOUNCES


def _is_lone_title(document: Document, index: int) -> bool:
    """Is the line under line *index*, which the line model alone leaves out, a title right above running text?"""
    verdict, stop = document.verdicts[index + 1], index + 2
    left = is_dropped_by_model(verdict)
    if not left or not may_be_title(document, index + 1):
        return False
    return stop == len(document.lines) or document.prose[stop]


_ANNOUNCED_TITLE = Verdict(Label.RELATED, 0.7, "a title right above running text, below a few words and a colon")
_ANNOUNCED = 36  # characters of such words
_ANNOUNCES = Verdict(Label.RELATED_HEADING, 0.75, "a few words and a colon, above the title of another story")
_TAKEN_FOR = frozenset({Label.BODY, Label.SUBHEADING, Label.SKIPPED})
