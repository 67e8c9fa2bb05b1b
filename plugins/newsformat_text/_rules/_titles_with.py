"""Titles of other stories below the story, and by each of them one kind of line: who wrote it, or its section."""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, is_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import bullet, ends_sentence, has_digit, scale


_TITLE = Verdict(
    Label.RELATED, 0.85, "one of several titles below the story, by each of which stands the same kind of line"
)
_SIGNED = Verdict(Label.RELATED, 0.85, "who wrote the story whose title stands above")
_ALIKE = Verdict(Label.SKIPPED, 0.85, "stands under each of several titles of other stories")
_SECTION = Verdict(Label.SKIPPED, 0.85, "the section of the story whose title stands below")

_WIDE = range(20, 181)  # letters of a title
_NAMED, _WORDS = 30, 3  # letters and words of a section, or of who signs alike under all
_SEVERAL, _MANY = 2, 3  # titles with who signs each; with a section or the same line
_ASKING = frozenset("?!؟？！…\"”»“'’")  # ends of a title that may be those of a sentence


def take(document: Document) -> None:
    """Take such titles and what stands by each."""
    last = document.last
    while last > document.headline and not _is_told(document, last):  # a long title in quotation marks looks like text
        last -= 1
    below = range(max(last, document.headline) + 1, len(document.lines))
    if len(below) < 2 * _SEVERAL or document.typed or not document.known.full_stops:
        return
    _take_signed(document, below)
    _take_sectioned(document, below)


def _take_signed(document: Document, below: range) -> None:
    """Take titles of which each has who wrote it under it; or the same short line, as sites print who entered it."""
    under = [k for k in below if k > below.start and _is_title(document, k - 1)]
    signed = [k for k in under if _signs(document, k)]
    for index in signed if len(signed) >= _SEVERAL else ():
        document.verdicts[index - 1 : index + 1] = [_TITLE, _SIGNED]
    headed = next((k for k in under if k > 1 and is_label(document.verdicts[k - 2], Label.RELATED_HEADING)), -1)
    if headed < 0:
        return
    alike = [k for k in under if document.lines[k] == document.lines[headed] and _is_short(document, k)]
    for index in alike if len(alike) >= _MANY else ():
        document.verdicts[index - 1 : index + 1] = [_TITLE, _ALIKE]


def _take_sectioned(document: Document, below: range) -> None:
    """Take titles that the text ends with, each under the short name of a section; the last name may head none."""
    start = next((k for k in below if document.verdicts[k] is None), below.stop)
    stop = start
    while stop + 1 < below.stop and _is_short(document, stop) and _is_title(document, stop + 1):
        stop += 2
    if stop - start < 2 * _MANY or (stop < below.stop and not (stop + 1 == below.stop and _is_short(document, stop))):
        return
    for index in range(start, below.stop):
        document.verdicts[index] = _SECTION if (index - start) % 2 == 0 else _TITLE


def _is_told(document: Document, index: int) -> bool:
    """Is line *index* a long sentence?"""
    return document.prose[index] and ends_sentence(document.lines[index])


def _is_title(document: Document, index: int) -> bool:
    """Could line *index* be the title of another story: open, as long as one, and no sentence?"""
    line, own = document.lines[index], document.verdicts[index]
    if (
        _is_told(document, index)
        or document.matches[index] is not None
        or not (own is None or is_label(own, Label.RELATED))
    ):
        return False
    wide = int(len(line) * scale(document.known.tag)) in _WIDE and line.count(" ") >= _WORDS
    return wide and (not ends_sentence(line) or line[-1] in _ASKING)


def _signs(document: Document, index: int) -> bool:
    """Says line *index* with a word for that who wrote something?"""
    match, own = document.matches[index], document.verdicts[index]
    by = match is not None and match.kind is Kind.BYLINE and bool(match.rest) and not document.prose[index]
    return by and (own is None or is_label(own, Label.BYLINE))


def _is_short(document: Document, index: int) -> bool:
    """Is line *index* open and as short as a name, with no figure and no sign at its end?"""
    line = document.lines[index]
    if document.verdicts[index] is not None or document.matches[index] is not None or bullet(line) or has_digit(line):
        return False
    return len(line) <= _NAMED and line.count(" ") < _WORDS and line[-1].isalpha()
