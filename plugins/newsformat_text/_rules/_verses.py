"""Verses: consecutive short lines that end with a comma, or in some languages with the same word, unlike titles."""

from __future__ import annotations

from collections import Counter

from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import bullet_width


VERSE = Verdict(Label.BODY, 0.9, "one of several short lines within the story, many of which end with a comma")

_MIN_LINES, _MIN_COMMA_ENDS = 4, 3  # lines; those that end with a comma, and divisor of their share
_MAX_VERSE = 70  # Latin letters of a verse
_COMMAS = frozenset(",;،；，؛、")


def take(document: Document) -> None:
    """Take undecided short lines in a row between paragraphs of the story."""
    if _COMMAS.isdisjoint(document.last_characters):
        return
    is_open = (index for index in range(document.first + 1, document.last) if _may_be_verse(document, index))
    for run in runs(is_open):
        ends = sum(document.lines[index][-1] in _COMMAS for index in run)
        if len(run) >= _MIN_LINES and ends >= _MIN_COMMA_ENDS and _MIN_COMMA_ENDS * ends >= len(run):
            document.set_verdict(run, VERSE)


def take_refrains(document: Document) -> None:
    """Take lines of similar length, half of which end with the same word, as in poems with a refrain."""
    if document.lexicon.tag not in _LANGUAGES_WITH_REFRAINS:
        return
    below = range(document.first + 1, len(document.lines))
    for run in runs(index for index in below if not document.ended[index] and _may_be_verse(document, index)):
        sizes = [len(document.lines[index]) for index in run]
        if len(run) < _MIN_LINES or max(sizes) > _MAX_LENGTH_RATIO * min(sizes) or _has_title_signs(document, run):
            continue
        ends = Counter(document.lines[index].rpartition(" ")[2] for index in run)
        if ends.most_common(1)[0][1] * 2 >= max(len(run), _MIN_REFRAIN_LINES):
            document.set_verdict(run, REFRAIN)


def _has_title_signs(document: Document, indices: list[int]) -> bool:
    """Has one of these lines a sign of titles, such as before words for videos or a source?"""
    return any(not _TITLE_SIGNS.isdisjoint(document.lines[index]) for index in indices)


REFRAIN = Verdict(Label.BODY, 0.9, "one of several lines of similar length that end with the same word: verses")
_LANGUAGES_WITH_REFRAINS = frozenset({"fa", "ur", "ps", "tg", "ku", "sd", "ug"})  # languages with refrains in poems
_MIN_REFRAIN_LINES = 6  # twice the number of lines with the refrain
_MAX_LENGTH_RATIO = 1.5  # ratio of the longest to the shortest line
_TITLE_SIGNS = frozenset("+/|:؛0123456789۰۱۲۳۴۵۶۷۸۹")


def _may_be_verse(document: Document, index: int) -> bool:
    line = document.lines[index]
    if document.verdicts[index] is not None or document.matches[index] is not None or document.prose[index]:
        return False
    return len(line) * document.scale <= _MAX_VERSE and not bullet_width(line)
