"""Titles of other stories below the story, each with the same kinds of details: author, section, date."""

from __future__ import annotations

from itertools import pairwise

from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._date_lines import is_numeric_date_line, letters_beside_dates, times_on_line
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import bullet_width, ends_sentence, has_digit, shares_few_words


_TITLE = Verdict(Label.RELATED, 0.85, "one of several titles below the story with the same kind of detail")
_AUTHOR_OF_OTHER = Verdict(Label.RELATED, 0.85, "the author of the story with the title above")
_ALIKE = Verdict(Label.SKIPPED, 0.85, "repeated under each of several titles of other stories")
_DETAIL = Verdict(
    Label.SKIPPED, 0.85, "the day, the author or the section of another story, among titles below this one"
)
_COUNT = Verdict(Label.SKIPPED, 0.85, "the number of comments on the story with the title above, or of its readers")
_SECTION = Verdict(Label.SKIPPED, 0.85, "the section of the story with the title below")

_TITLE_WIDTHS = range(20, 181)  # Latin letters of a title
_MAX_NAME, _MAX_NAME_WORDS = 30, 3  # characters and words of a section or an author
_MIN_SIGNED_TITLES, _MIN_TITLES = 2, 3  # titles with an author each; with a section or the same line
_TITLE_ENDS = frozenset("?!؟？！…")  # sentence ends that titles also have, possibly before a quotation mark
_MARKS = "\"”»“'’"


def take(document: Document) -> None:
    """Take such titles and their details."""
    last = document.last
    # A long title in quotation marks looks like running text.
    while last > document.headline and not _is_long_sentence(document, last):
        last -= 1
    below = range(max(last, document.headline) + 1, len(document.lines))
    if len(below) < 2 * _MIN_SIGNED_TITLES or document.is_typed or not document.lexicon.full_stops:
        return
    _take_signed(document, below)
    _take_sectioned(document, below)
    _take_counted(document, below)
    _take_dated(document, below)


def _take_signed(document: Document, below: range) -> None:
    """Take titles that each have their author below, or the same short line (the name of an editor)."""
    under = [k for k in below if k > below.start and _is_title(document, k - 1)]
    with_author = [k for k in under if _signs(document, k)]
    for index in with_author if len(with_author) >= _MIN_SIGNED_TITLES else ():
        document.verdicts[index - 1 : index + 1] = [_TITLE, _AUTHOR_OF_OTHER]
    first_author = next((k for k in under if k > 1 and has_label(document.verdicts[k - 2], Label.RELATED_HEADING)), -1)
    if first_author < 0:
        return
    alike = [k for k in under if document.lines[k] == document.lines[first_author] and _is_short(document, k)]
    for index in alike if len(alike) >= _MIN_TITLES else ():
        document.verdicts[index - 1 : index + 1] = [_TITLE, _ALIKE]


def _take_sectioned(document: Document, below: range) -> None:
    """Take titles at the end of the text, each under the name of a section; the last name may head nothing."""
    start = next((k for k in below if document.verdicts[k] is None), below.stop)
    stop = start
    while stop + 1 < below.stop and _is_short(document, stop) and _is_title(document, stop + 1):
        stop += 2
    if stop - start < 2 * _MIN_TITLES or (
        stop < below.stop and not (stop + 1 == below.stop and _is_short(document, stop))
    ):
        return
    for index in range(start, below.stop):
        document.verdicts[index] = _SECTION if (index - start) % 2 == 0 else _TITLE


def _take_counted(document: Document, below: range) -> None:
    """Take titles at the end of the text that each have a bare number below: of comments or of readers.

    The story shares hardly a word with them: numbers below words of the story are its results.
    """
    start = next((k for k in below if document.verdicts[k] is None), below.stop)
    titles, counts = range(start, below.stop, 2), range(start + 1, below.stop, 2)
    if len(titles) < _MIN_TITLES or len(counts) < len(titles) or not all(_is_title(document, k) for k in titles):
        return
    if not all(document.lines[k].isdecimal() and len(document.lines[k]) <= _MAX_COUNT for k in counts):
        return
    if shares_few_words(document.stems_of(titles), document.stems_of(range(max(0, document.headline), start))):
        document.set_verdict(titles, _TITLE)
        document.set_verdict(counts, _COUNT)


_MAX_COUNT = 5  # digits


def _take_dated(document: Document, below: range) -> None:
    """Take titles below the story with only dates and short lines (authors, sections) between them."""
    start, titles, days = below.stop, [], 0
    while start > below.start and (kind := _kind(document, start - 1)):
        start -= 1
        days += kind is _DAY
        if kind is _HEADING:
            titles.append(start)
    titles.reverse()
    apart = [other - one for one, other in pairwise(titles)]
    if (
        (start > below.start and not _is_statement(document.lines[start - 1]))
        or not _MIN_SIGNED_TITLES <= len(titles) <= _MAX_TITLES
        or days < _MIN_SIGNED_TITLES
        or max(apart) > _MAX_LINES_BETWEEN
        or min(apart) == 1
        or titles[0] - start > _MAX_LINES_BETWEEN
    ):
        return
    above = titles[-1] == below.stop - 1  # details precede each title; otherwise the first may be this story's
    for index in range(start if above else titles[0], below.stop):
        verdict = document.verdicts[index]
        if verdict is None or verdict.label in _OPEN_LABELS:
            document.verdicts[index] = _TITLE if index in titles else _DETAIL


_MAX_LINES_BETWEEN, _MAX_TITLES = 4, 12  # lines from one title to the next; titles in a box (a ticker has more)
_OPEN_LABELS = frozenset({Label.BYLINE, Label.DATE, Label.RELATED})
_OF_SITES = frozenset({Label.TOOL, Label.RELATED_HEADING, Label.COPYRIGHT, Label.SKIPPED})
_HEADING, _DAY, _OTHER = "title", "day", "other"


def _kind(document: Document, index: int) -> str:
    """Return the kind of line *index* in a box: a title, a day, or a detail; ``""`` if it is not in the box."""
    line, verdict = document.lines[index], document.verdicts[index]
    if _is_day(document, index):
        return _DAY
    if verdict is not None and verdict.label in _OF_SITES:
        return _OTHER
    may_be_name = has_label(verdict, Label.BYLINE) or (_is_short(document, index) and not _is_wide(document, index))
    if may_be_name or is_full_name(line):
        return _OTHER
    return _HEADING if _is_title(document, index) or (verdict is None and _is_wide(document, index)) else ""


def _is_day(document: Document, index: int) -> bool:
    """Is line *index* a date, an age, or a date behind an author, and not a date with a title behind it?"""
    line = document.lines[index]
    if len(line) <= _MAX_DATE and (is_relative_time(line) or is_numeric_date_line(document, index)):
        times = times_on_line(document, index)
        return not (times and times[0].start == 0 and letters_beside_dates(line, times) > _BESIDE_DAY)
    return len(line) <= _MAX_AUTHOR_AND_DATE and names_and_day(document, index)


_MAX_DATE, _MAX_AUTHOR_AND_DATE = 40, 60  # characters of a date; of a date behind an author
_BESIDE_DAY = 8  # letters behind a date: a weekday, a word before the time


def names_and_day(document: Document, index: int) -> bool:
    """Does line *index* end with a sign and a date behind a few words: ``Ann Lee - 12 May 2026``?"""
    line = document.lines[index]
    times = times_on_line(document, index) if has_digit(line) else []
    if not times or times[-1].end < len(line):
        return False
    before = line[: times[0].start].rstrip()
    return before[-1:] in _SIGNS and not has_digit(before) and before.count(" ") <= _MAX_NAME_WORDS + 1


_SIGNS = frozenset("-–—|·•")


def _is_wide(document: Document, index: int) -> bool:
    """Is line *index* long enough for a title of three words, and neither a sentence nor a phrase?"""
    line = document.lines[index]
    return (
        len(line) * document.scale >= _TITLE_WIDTHS.start
        and line.count(" ") > 1
        and not _is_statement(line)
        and (document.matches[index] is None and not bullet_width(line))
    )


def _is_long_sentence(document: Document, index: int) -> bool:
    """Is line *index* a long sentence?"""
    return document.prose[index] and document.ended[index]


def _is_title(document: Document, index: int) -> bool:
    """May line *index* be the title of another story: undecided, as long as one, and no sentence?"""
    line, verdict = document.lines[index], document.verdicts[index]
    if (
        _is_long_sentence(document, index)
        or document.matches[index] is not None
        or not (verdict is None or has_label(verdict, Label.RELATED))
    ):
        return False
    is_wide = int(len(line) * document.scale) in _TITLE_WIDTHS and line.count(" ") >= _MAX_NAME_WORDS
    return is_wide and not _is_statement(line)


def _is_statement(line: str) -> bool:
    """Does *line* end with a full stop, possibly before a quotation mark, as no title does?"""
    return ends_sentence(line) and line.rstrip(_MARKS)[-1:] not in _TITLE_ENDS


def _signs(document: Document, index: int) -> bool:
    """Is line *index* a byline with a word for authors?"""
    match, verdict = document.matches[index], document.verdicts[index]
    by = match is not None and match.kind is Kind.BYLINE and bool(match.rest) and not document.prose[index]
    return by and (verdict is None or has_label(verdict, Label.BYLINE))


def _is_short(document: Document, index: int) -> bool:
    """Is line *index* undecided and as short as a name, without digits and without a sign at its end?"""
    line = document.lines[index]
    if (
        document.verdicts[index] is not None
        or document.matches[index] is not None
        or bullet_width(line)
        or has_digit(line)
    ):
        return False
    return len(line) <= _MAX_NAME and line.count(" ") < _MAX_NAME_WORDS and line[-1].isalpha()
