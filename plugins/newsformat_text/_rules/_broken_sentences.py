"""Sentences broken over several lines: a line that ends within one continues with a small letter below."""

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


_SHORTEST, _SHORTEST_TOGETHER = 30, 80  # characters of a line that continues below; of all lines together
_WEEKDAY = 12  # letters of a weekday next to a date
_SITE_WORDS = 2  # words of websites, which exclude such lines
_INNER_SIGNS = frozenset(",-–")  # signs at the end of a line within a sentence


def take(document: Document) -> None:
    """Take undecided lines that together are one or more sentences."""
    start, size = document.headline + 1, len(document.lines)
    while start < size:
        stop = start + 1
        while stop < size and _continues(document, stop - 1, broken=stop > start + 1):
            stop += 1
        if stop > start + 1 and _are_sentences(document, start, stop):
            document.set_verdict(range(start, stop), BROKEN_SENTENCE)
        start = stop


def take_ragged(document: Document) -> None:
    """Take undecided lines without blank lines between, from a page that breaks sentences anywhere.

    A third of them continue with a small letter, and none is wider than a page.
    """
    lines, numbers, size = document.lines, document.numbers, len(document.lines)
    start = document.headline + 1
    while start < size:
        stop = start
        while stop < size and _is_ragged(document, stop) and (stop == start or numbers[stop] == numbers[stop - 1] + 1):
            stop += 1
        block = max(stop, start + 1)
        while stop - start >= _MIN_LINES and not document.ended[stop - 1]:
            stop -= 1
        if stop - start >= _MIN_LINES and _continue_often(lines[start:stop]):
            document.set_verdict(range(start, stop), BROKEN_SENTENCE)
        start = block


def _continue_often(lines: list[str]) -> bool:
    """Do a third of *lines* continue with a small letter, and not the first one?"""
    onward = sum(begins_lowercase(below) and not ends_sentence(above) for above, below in pairwise(lines))
    return 3 * onward >= len(lines) and not begins_lowercase(lines[0])


def _is_ragged(document: Document, index: int) -> bool:
    line, match = document.lines[index], document.matches[index]
    return (
        document.verdicts[index] is None
        and len(line) <= _MAX_LINE
        and (match is None or not match.marked)
        and not bullet_width(line)
    )


_MIN_LINES, _MAX_LINE = 8, 80  # lines of such a story, at least; characters of each, at most


def take_announcing(document: Document) -> None:
    """Take undecided Chinese and Japanese lines with a whole sentence and a final colon, above running text."""
    for index in range(document.headline + 1, len(document.lines) - 1) if document.lexicon.tag in ZH_JA else ():
        line = document.lines[index]
        announces = line[-1] in COLONS and "。" in line[_SENTENCE:-1] and document.prose[index + 1]
        if announces and document.verdicts[index] is None and document.matches[index] is None:
            document.verdicts[index] = ANNOUNCING


def take_quoted(document: Document) -> None:
    """Take undecided Japanese quotations right under their speaker, a line that ends with a colon."""
    lines, spoken = document.lines, False
    for index in range(document.headline + 1, len(lines)) if document.lexicon.tag == "ja" else ():
        line = lines[index]
        if spoken and line[0] == "「" and line[-1] == "」" and document.verdicts[index] is None:
            document.verdicts[index] = QUOTED
        else:
            spoken = line[-1] in COLONS and len(line) <= _SPEAKER


QUOTED = Verdict(Label.BODY, 0.9, "a quotation under the name of its speaker")
_SPEAKER = 30  # characters of a speaker's name and role

ANNOUNCING = Verdict(Label.BODY, 0.9, "a sentence, with the words that announce the running text below")
_SENTENCE = 8  # characters of a sentence


def take_uncased(document: Document) -> None:
    """Take undecided lines around one with a stop within and none at its end, in scripts without capitals.

    These scripts separate words with blanks.
    """
    lines, start, size = document.lines, document.headline + 1, len(document.lines)
    if not document.lexicon.full_stops or not _is_uncased(document):
        return
    while start < size:
        stop = start
        while stop < size and _runs_on(document, stop):
            stop += 1
        ends = start < stop < size and _is_open(document, stop) and document.ended[stop]
        if ends and any(_STOP_WITHIN.search(line) for line in lines[start:stop]):
            document.set_verdict(range(start, stop + 1), BROKEN_SENTENCE)
        start = stop + 1


def take_wrapped(document: Document) -> None:
    """Take undecided lines that a sentence is wrapped over, in scripts with blanks but no capitals.

    Signs of wrapping are a last line of a few words, or several lines that end with a word that always needs another
    one: ``من``, ``که``.
    """
    lines, numbers, size = document.lines, document.numbers, len(document.lines)
    if not document.lexicon.full_stops or not _is_uncased(document):
        return
    wrapped = [k for k in range(document.headline + 1, size - 1) if _is_wrapped(document, k)]
    tails = sum(lines[k + 1].count(" ") < _MAX_TAIL_SPACES and document.ended[k + 1] for k in wrapped)
    joining_words = ONWARD.get(document.lexicon.tag, frozenset())
    if not tails and sum(lines[k].rpartition(" ")[2] in joining_words for k in wrapped) < _MIN_BROKEN_LINES:
        return
    wrapped_lines = {*wrapped}
    for start in (index for index in wrapped if index - 1 not in wrapped_lines):
        stop = start
        while stop in wrapped_lines and numbers[stop + 1] == numbers[stop] + 1:
            stop += 1
        complete = stop > start and _is_open(document, stop) and document.ended[stop]
        if complete and sum(map(len, lines[start : stop + 1])) >= _SHORTEST_TOGETHER:
            document.set_verdict(range(start, stop + 1), BROKEN_SENTENCE)


def _is_wrapped(document: Document, index: int) -> bool:
    """Is line *index* undecided, nearly as wide as a page, and not at the end of a sentence, above another line?"""
    line, numbers = document.lines[index], document.numbers
    if len(line) < _MIN_WRAPPED or numbers[index + 1] != numbers[index] + 1 or not _is_open(document, index):
        return False
    if bullet_width(line) or bullet_width(document.lines[index + 1]):
        return False
    return line[-1].isalnum() or unicodedata.category(line[-1])[0] == "M" or line[-1] in ",،"


_MAX_TAIL_SPACES = 3  # blanks in a last line
_MIN_BROKEN_LINES = 2  # lines with such an end
_MIN_WRAPPED = 40  # characters of a wrapped line


def _is_uncased(document: Document) -> bool:
    """Does the first long line, or else the last line, begin with a letter of such a script?"""
    lines = document.lines
    return lines != [] and _UNCASED[0] <= lines[min(document.first, len(lines) - 1)][0] <= _UNCASED[1]


def _runs_on(document: Document, index: int) -> bool:
    """Is line *index* undecided, long enough to continue on the next, and ends with a letter or a comma?"""
    line = document.lines[index]
    if len(line) < _SHORTEST_UNCASED or not _is_open(document, index):
        return False
    return (line[-1].isalnum() or unicodedata.category(line[-1])[0] == "M" or line[-1] in ",،") and not bullet_width(
        line
    )


_UNCASED = "\u0590", "\u13ff"  # range of scripts without capitals that separate words with blanks
_SHORTEST_UNCASED = 20  # characters of a line that continues below
_STOP_WITHIN = lazily(r"(?:[।۔؟]|(?:[^\W\d_](?:(?=\W)[\u0900-\u0dff]){0,3}){4}[.!])\s?[^\W\d_]")


def take_addresses(document: Document) -> None:
    """Take addresses on lines of their own between a line that announces them and the rest of the sentence."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.first + 1, len(lines) - 1):
        if lines[index][:4] != "http" or " " in lines[index] or lines[index - 1][-1] not in COLONS:
            continue
        if begins_lowercase(lines[index + 1]) and verdicts[index - 1 : index + 2] == [None] * 3:
            document.set_verdict(range(index - 1, index + 2), BROKEN_SENTENCE)


def _continues(document: Document, index: int, *, broken: bool) -> bool:
    """Does the line below continue the sentence of line *index*: in small letters, or if *broken*, with any letter?"""
    line, below = document.lines[index], document.lines[index + 1]
    if len(line) < _SHORTEST or not (line[-1].isalnum() or line[-1] in _INNER_SIGNS):
        return False
    if not begins_lowercase(below) and not (broken and below[0].isalpha()):
        return False
    if is_dated(document, index + 1, _WEEKDAY):  # a date under the title of another story
        return False
    return _is_open(document, index) and _is_open(document, index + 1)


def _is_open(document: Document, index: int) -> bool:
    match = document.matches[index]
    return document.verdicts[index] is None and (match is None or not match.marked)


def _are_sentences(document: Document, start: int, stop: int) -> bool:
    """Do the lines from *start* to *stop* begin and end like sentences, with hardly a word of websites?"""
    lines = document.lines[start:stop]
    complete = ends_sentence(lines[-1]) and not lines[-1].endswith(ELLIPSES)
    if begins_lowercase(lines[0]) or not complete or sum(map(len, lines)) < _SHORTEST_TOGETHER:
        return False
    return count_site_words(" ".join(lines), document.lexicon) < _SITE_WORDS
