"""Boxes amid a story that readers of screens may skip, as the BBC has them in forty languages.

What they may skip is named three times, ``Skip Top stories and continue reading``, ``Top stories``, and below the box
``End of Top stories``: so no language needs to be known.
"""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import ends_sentence


_HEADING = Verdict(Label.RELATED_HEADING, 0.95, "names a box that may be skipped, as the lines around it say")
_TITLE = Verdict(Label.RELATED, 0.93, "stands in a box that may be skipped")
_BESIDE = Verdict(Label.SKIPPED, 0.93, "stands in a box that may be skipped, and is no title")
_MARK = Verdict(Label.TOOL, 0.95, "says where a box begins or ends that may be skipped")

_NAME = range(4, 61)  # characters of the name of a box
_BEFORE, _AFTER = range(6, 51), range(2, 26)  # characters of the words around it, above and below
_ENDS = frozenset(["समाप्त"])  # in Hindi the name is not said again
_MOST = 15  # lines of a box
_SENTENCE = 30  # characters of a short paragraph
_TITLES = range(20, 200)  # characters


def take(document: Document) -> None:
    """Take the boxes with a paragraph above and below."""
    lines, prose, index = document.lines, document.prose, document.first + 1
    size = len(lines) - 1
    while index < size:
        index += 1
        name = lines[index]
        if len(name) in _NAME and not prose[index - 1] and _names(lines[index - 1], name, _BEFORE):
            below = range(index + 1, min(index + _MOST, size))
            end = next((k for k in below if lines[k] in _ENDS or _names(lines[k], name, _AFTER)), 0)
            if end and _is_story(document, index - 2) and _is_story(document, end + 1):
                _take(document, index, end)
                index = end


def _is_story(document: Document, index: int) -> bool:
    """Is line *index* a sentence, and not too short for one of a story?"""
    return document.prose[index] or (len(document.lines[index]) >= _SENTENCE and ends_sentence(document.lines[index]))


def _names(line: str, name: str, more: range) -> bool:
    """Does *line* print *name* and a few words more?"""
    return len(line) - len(name) in more and name in line


def _take(document: Document, heading: int, end: int) -> None:
    verdicts = document.verdicts
    verdicts[heading - 1 : heading + 1] = [_MARK, _HEADING]
    verdicts[end] = _MARK
    for index in range(heading + 1, end):
        line = document.lines[index]
        titled = len(line) in _TITLES and (not ends_sentence(line) or line[-1] in "?!؟？")
        verdicts[index] = _TITLE if titled else _BESIDE
