"""Whole other stories below the story, without a heading: the title of one, its date, and its first sentences."""

from __future__ import annotations

from newsformat_text._above._menu import words
from newsformat_text._above._title_form import is_title
from newsformat_text._dates._date_lines import is_bare, times_on
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, is_label
from newsformat_text._rules._teasers import is_dated
from newsformat_text._shape import bullet, ends_sentence, final, scale


_TITLE = Verdict(Label.RELATED, 0.88, "the title of another story, with its date and its first sentences below it")
_DATE = Verdict(Label.SKIPPED, 0.88, "the date of another story below this one")
_TOLD = Verdict(Label.RELATED, 0.85, "told below the title and the date of another story")

_ABOVE = 2  # long lines of the story above
_SENTENCE = 40  # letters of the first sentence of another story
_SHARED = 1  # words that the title of another story has in common with the headline


def take(document: Document) -> None:
    """Take all from the first title on that a date and a sentence stand under, if less is told there than above.

    One of such titles at least has hardly a word of the headline: posts of a live blog are of one thing.
    """
    verdicts = document.verdicts
    begun = [index for index in range(document.first + _ABOVE, len(verdicts) - 2) if _begins(document, index)]
    if not begun or not any(_is_of_else(document, index) for index in begun):
        return
    start = begun[0]
    if 2 * document.prose_before(start) < sum(document.prose):
        return
    for index in range(start, len(verdicts)):
        if verdicts[index] is None or is_label(verdicts[index], Label.DATE):
            verdicts[index] = _of_another(document, index)


def _of_another(document: Document, index: int) -> Verdict | None:
    """Return what line *index*, below the title of another story, is, if it can be told."""
    if _is_day(document, index):
        return _DATE
    if ends_sentence(document.lines[index]):
        return _TOLD
    return _TITLE if is_title(document, index) else document.verdicts[index]


def _is_day(document: Document, index: int) -> bool:
    return is_dated(document, index) or is_bare(document, index)


def _begins(document: Document, index: int) -> bool:
    """Is line *index*, below the story, the title of another one: with a day and its year, and a sentence below it?"""
    own = document.verdicts[index]
    if own is not None and own.label is not Label.RELATED:
        return False
    if not is_title(document, index) or bullet(document.lines[index]):
        return False
    if document.prose_before(index) < _ABOVE or not _is_day(document, index + 1):
        return False
    below = document.lines[index + 2]
    told = final(below) == "." and len(below) * scale(document.known.tag) >= _SENTENCE
    return told and bool(times_on(document, index + 1))


def _is_of_else(document: Document, index: int) -> bool:
    factor = scale(document.known.tag)
    return len(words(document.lines[index], factor) & words(document.title, factor)) <= _SHARED
