"""Verses amid the story: consecutive short lines, many of which end with a comma, unlike titles."""

from __future__ import annotations

from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import bullet


VERSE = Verdict(Label.BODY, 0.9, "one of several short lines amid the story, many of which end with a comma")

_FEWEST, _ENDS = 4, 3  # lines; those that end with a comma, and of how many one must
_WIDEST = 70  # letters of a verse
_COMMAS = frozenset(",;،；，؛、")


def take(document: Document) -> None:
    """Take the open short lines that stand together between paragraphs of the story."""
    if _COMMAS.isdisjoint(document.ends):
        return
    open_ = (index for index in range(document.first + 1, document.last) if _may_be_verse(document, index))
    for own in runs(open_):
        ends = sum(document.lines[index][-1] in _COMMAS for index in own)
        if len(own) >= _FEWEST and ends >= _ENDS and _ENDS * ends >= len(own):
            document.take(own, VERSE)


def _may_be_verse(document: Document, index: int) -> bool:
    line = document.lines[index]
    if document.verdicts[index] is not None or document.matches[index] is not None or document.prose[index]:
        return False
    return len(line) * document.scale <= _WIDEST and not bullet(line)
