"""Sentences that a page breaks over several lines: a line that ends within one goes on in the small letter below."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_small
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._wording import said_of_sites
from newsformat_text._rules._teasers import is_dated
from newsformat_text._shape import COLONS, ends_sentence


BROKEN = Verdict(Label.BODY, 0.9, "one of several lines that a sentence is broken over")

_SHORTEST, _TOLD = 30, 80  # characters of a line that goes on below, and of all lines together
_WEEKDAY = 12  # letters of a day beside its date
_SAID = 2  # words that sites say of themselves
_WITHIN = frozenset(",-–")  # a line may end with, within a sentence


def take(document: Document) -> None:
    """Take the open lines that together are a sentence or several, the last of which ends one."""
    start, size = document.headline + 1, len(document.lines)
    while start < size:
        stop = start + 1
        while stop < size and _goes_on(document, stop - 1, broken=stop > start + 1):
            stop += 1
        if stop > start + 1 and _is_told(document, start, stop):
            document.verdicts[start:stop] = [BROKEN] * (stop - start)
        start = stop


def take_addresses(document: Document) -> None:
    """Take the addresses on lines of their own that the line above announces and the sentence below goes on after."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.first + 1, len(lines) - 1):
        if lines[index][:4] != "http" or " " in lines[index] or lines[index - 1][-1] not in COLONS:
            continue
        if begins_small(lines[index + 1]) and verdicts[index - 1 : index + 2] == [None] * 3:
            verdicts[index - 1 : index + 2] = [BROKEN] * 3


def _goes_on(document: Document, index: int, *, broken: bool) -> bool:
    """Does line *index* end within a sentence, and the one below begin so? In one that is *broken* also with a name."""
    line, below = document.lines[index], document.lines[index + 1]
    if len(line) < _SHORTEST or not (line[-1].isalnum() or line[-1] in _WITHIN):
        return False
    if not begins_small(below) and not (broken and below[0].isalpha()):
        return False
    if is_dated(document, index + 1, _WEEKDAY):  # under the title of another story
        return False
    return _is_open(document, index) and _is_open(document, index + 1)


def _is_open(document: Document, index: int) -> bool:
    match = document.matches[index]
    return document.verdicts[index] is None and (match is None or not match.marked)


def _is_told(document: Document, start: int, stop: int) -> bool:
    """Do lines from *start* to *stop* begin and end as a sentence does, and speak of no site?"""
    lines = document.lines[start:stop]
    told = ends_sentence(lines[-1]) and not lines[-1].endswith(("...", "…"))
    if begins_small(lines[0]) or not told or sum(map(len, lines)) < _TOLD:
        return False
    return said_of_sites(" ".join(lines), document.known) < _SAID
