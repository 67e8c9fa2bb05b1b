"""What readers say below a story where no heading tells: one word for who it is, the day and time, and then sentences.

So no author signs: a byline has a whole name. Parts of a live blog may each stand under a place and the time of it, so
the word has a digit or begins with a small letter, as no heading does (``Dalibor88``), or no long line is under it.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import COMMENTED, Label, is_label
from newsformat_text._rules._teasers import is_dated
from newsformat_text._shape import PARTED, ends_sentence, has_digit, scale


_TOLD = 2  # long lines of the story above
_NAMED = range(3, 21)  # characters of what a reader is called
_TIME = lazily(r"(?<!\d)[0-2]?\d[:.][0-5]\d(?!\d)")


def take(document: Document) -> None:
    """Take the first such line and all open ones below it, up to a notice of rights, if most of the text is above."""
    if scale(document.known.tag) >= PARTED:
        return
    lines, verdicts, told = document.lines, document.verdicts, document.prose_before(len(document.lines))
    for index in range(document.first + _TOLD, len(lines) - 2):
        above = document.prose_before(index)
        if above < _TOLD or 2 * above < told:
            continue
        if _is_name(document, index) and _is_moment(document, index + 1) and ends_sentence(lines[index + 2]):
            for below in range(index, len(lines)):
                if is_label(verdicts[below], Label.COPYRIGHT):
                    return
                if verdicts[below] is None or below == index + 1:
                    verdicts[below] = COMMENTED
            return


def are_below(document: Document, start: int) -> bool:
    """Do readers sign below line *start*, a heading of comments: several names, each over another day and time?"""
    signed = set()
    for index in range(start + 1, len(document.lines) - 1):
        name = document.lines[index]
        short = len(name) <= _SIGNED and not document.prose[index]
        if short and _is_moment(document, index + 1) and not _is_moment(document, index):
            signed.add(document.lines[index + 1])
    return len(signed) >= _SEVERAL


_SIGNED, _SEVERAL = 40, 3  # characters of a name; readers


def _is_name(document: Document, index: int) -> bool:
    line = document.lines[index]
    open_ = document.verdicts[index] is None and document.matches[index] is None
    heads_none = has_digit(line) or line[0].islower() or not document.prose[index + 2]
    return open_ and len(line) in _NAMED and line.isalnum() and not line.isdecimal() and heads_none


def _is_moment(document: Document, index: int) -> bool:
    line = document.lines[index]
    return has_digit(line) and is_dated(document, index) and _TIME.search(line) is not None
