"""Sentences broken over several lines: a line that ends within one continues with a lower-case letter below."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import BROKEN_SENTENCE, Label, Verdict
from newsformat_text._languages._onward import ONWARD
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._teasers import is_dated
from newsformat_text._shape import COLONS, ELLIPSES, ZH_JA, bullet_width, ends_sentence


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
            document.set_verdict(range(start, stop), BROKEN_SENTENCE)
        start = stop


def take_ragged(document: Document) -> None:
    """Take the open lines, with no blank one between, of a page that breaks its sentences anywhere.

    A third of them go on with a small letter, and none is longer than a page is wide.
    """
    lines, numbers, size = document.lines, document.numbers, len(document.lines)
    start = document.headline + 1
    while start < size:
        stop = start
        while stop < size and _is_ragged(document, stop) and (stop == start or numbers[stop] == numbers[stop - 1] + 1):
            stop += 1
        block = max(stop, start + 1)
        while stop - start >= _RAGGED and not document.ended[stop - 1]:
            stop -= 1
        if stop - start >= _RAGGED and _goes_on_often(lines[start:stop]):
            document.set_verdict(range(start, stop), BROKEN_SENTENCE)
        start = block


def _goes_on_often(lines: list[str]) -> bool:
    """Does a third of *lines* go on with a small letter, and not the first?"""
    onward = sum(begins_lowercase(below) and not ends_sentence(above) for above, below in pairwise(lines))
    return 3 * onward >= len(lines) and not begins_lowercase(lines[0])


def _is_ragged(document: Document, index: int) -> bool:
    line, match = document.lines[index], document.matches[index]
    return (
        document.verdicts[index] is None
        and len(line) <= _PAGE
        and (match is None or not match.marked)
        and not bullet_width(line)
    )


_RAGGED, _PAGE = 8, 80  # lines of such a story, and characters of each


def take_announcing(document: Document) -> None:
    """Take the open lines of Chinese and Japanese that end with a colon behind a whole sentence, above running text."""
    for index in range(document.headline + 1, len(document.lines) - 1) if document.known.tag in ZH_JA else ():
        line = document.lines[index]
        told = line[-1] in COLONS and "。" in line[_SENTENCE:-1] and document.prose[index + 1]
        if told and document.verdicts[index] is None and document.matches[index] is None:
            document.verdicts[index] = ANNOUNCING


def take_quoted(document: Document) -> None:
    """Take the open quotations of Japanese that stand right under who says them, a line with a colon at its end."""
    lines, spoken = document.lines, False
    for index in range(document.headline + 1, len(lines)) if document.known.tag == "ja" else ():
        line = lines[index]
        if spoken and line[0] == "「" and line[-1] == "」" and document.verdicts[index] is None:
            document.verdicts[index] = QUOTED
        else:
            spoken = line[-1] in COLONS and len(line) <= _SPEAKER


QUOTED = Verdict(Label.BODY, 0.9, "a quotation under the name of its speaker")
_SPEAKER = 30  # characters of who speaks, and what they are

ANNOUNCING = Verdict(Label.BODY, 0.9, "a sentence, with the words that announce the running text below")
_SENTENCE = 8  # letters of one


def take_uncased(document: Document) -> None:
    """Take the open lines around one with a stop amid it, none at its end, where blanks part words without capitals."""
    lines, start, size = document.lines, document.headline + 1, len(document.lines)
    if not document.known.full_stops or not _is_uncased(document):
        return
    while start < size:
        stop = start
        while stop < size and _runs_on(document, stop):
            stop += 1
        ends = start < stop < size and _is_open(document, stop) and document.ended[stop]
        if ends and any(_AMID.search(line) for line in lines[start:stop]):
            document.set_verdict(range(start, stop + 1), BROKEN_SENTENCE)
        start = stop + 1


def take_wrapped(document: Document) -> None:
    """Take the open lines that a sentence is wrapped over, where blanks part words without capitals.

    What tells that lines are wrapped is a last line of a few words, or several lines that end with a word that always
    goes on: ``من``, ``के``.
    """
    lines, numbers, size = document.lines, document.numbers, len(document.lines)
    if not document.known.full_stops or not _is_uncased(document):
        return
    parting = [k for k in range(document.headline + 1, size - 1) if _is_wrapped(document, k)]
    tails = sum(lines[k + 1].count(" ") < _TAIL and document.ended[k + 1] for k in parting)
    words = ONWARD.get(document.known.tag, frozenset())
    if not tails and sum(lines[k].rpartition(" ")[2] in words for k in parting) < _SEVERAL:
        return
    at = {*parting}
    for start in (index for index in parting if index - 1 not in at):
        stop = start
        while stop in at and numbers[stop + 1] == numbers[stop] + 1:
            stop += 1
        told = stop > start and _is_open(document, stop) and document.ended[stop]
        if told and sum(map(len, lines[start : stop + 1])) >= _TOLD:
            document.set_verdict(range(start, stop + 1), BROKEN_SENTENCE)


def _is_wrapped(document: Document, index: int) -> bool:
    """Is line *index* open, nearly as long as the width of a page, and ends within a sentence, right above another?"""
    line, numbers = document.lines[index], document.numbers
    if len(line) < _WIDTH or numbers[index + 1] != numbers[index] + 1 or not _is_open(document, index):
        return False
    if bullet_width(line) or bullet_width(document.lines[index + 1]):
        return False
    return line[-1].isalnum() or unicodedata.category(line[-1])[0] == "M" or line[-1] in ",،"


_TAIL, _SEVERAL, _WIDTH = 3, 2, 40  # blanks in a last line; lines that end so; characters of a line that goes on


def _is_uncased(document: Document) -> bool:
    """Does the first line that looks like text, or else the last line, begin with a letter of such a script?"""
    lines = document.lines
    return lines != [] and _UNCASED[0] <= lines[min(document.first, len(lines) - 1)][0] <= _UNCASED[1]


def _runs_on(document: Document, index: int) -> bool:
    """Is line *index* open, long enough to go on in the next, and ends with a letter or a comma?"""
    line = document.lines[index]
    if len(line) < _SHORTEST_UNCASED or not _is_open(document, index):
        return False
    return (line[-1].isalnum() or unicodedata.category(line[-1])[0] == "M" or line[-1] in ",،") and not bullet_width(
        line
    )


_UNCASED = "\u0590", "\u13ff"  # between these are scripts without capitals that part words with blanks
_SHORTEST_UNCASED = 20  # characters of a line that goes on below
_AMID = lazily(r"(?:[।۔؟]|(?:[^\W\d_](?:(?=\W)[\u0900-\u0dff]){0,3}){4}[.!])\s?[^\W\d_]")


def take_addresses(document: Document) -> None:
    """Take the addresses on lines of their own that the line above announces and the sentence below goes on after."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.first + 1, len(lines) - 1):
        if lines[index][:4] != "http" or " " in lines[index] or lines[index - 1][-1] not in COLONS:
            continue
        if begins_lowercase(lines[index + 1]) and verdicts[index - 1 : index + 2] == [None] * 3:
            document.set_verdict(range(index - 1, index + 2), BROKEN_SENTENCE)


def _goes_on(document: Document, index: int, *, broken: bool) -> bool:
    """Does line *index* end within a sentence, and the one below begin so? In one that is *broken* also with a name."""
    line, below = document.lines[index], document.lines[index + 1]
    if len(line) < _SHORTEST or not (line[-1].isalnum() or line[-1] in _WITHIN):
        return False
    if not begins_lowercase(below) and not (broken and below[0].isalpha()):
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
    told = ends_sentence(lines[-1]) and not lines[-1].endswith(ELLIPSES)
    if begins_lowercase(lines[0]) or not told or sum(map(len, lines)) < _TOLD:
        return False
    return count_site_words(" ".join(lines), document.known) < _SAID
