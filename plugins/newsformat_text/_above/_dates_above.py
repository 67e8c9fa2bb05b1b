"""Recognises dates above a headline, with little else on their lines."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._title_form import is_title
from newsformat_text._datelines._alone import alone
from newsformat_text._dates import _when
from newsformat_text._dates._date_lines import MAX_DATE_LINE, has_relative_time, is_date_line, letters_beside_dates
from newsformat_text._dates._partial_times import is_day_and_time
from newsformat_text._dates._spans import is_date_span
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import has_digit


def is_dateline(document: Document, line: str) -> bool:
    """Is *line* a place with a date and an agency: ``MADRID, 14 (EUROPA PRESS)``?"""
    found = alone(line, document.lexicon) if has_digit(line) else None
    return found is not None and bool(found.place and found.source)


def is_date_above(document: Document, index: int) -> bool:
    """Is line *index* a date with little else or with a date label, or a relative time?"""
    line = document.lines[index]
    if len(line) >= MAX_DATE_LINE or not has_digit(line):
        return False
    if (
        is_site_and_day(document, line)
        or is_day_and_time(line, document.lexicon)
        or is_date_span(line, document.lexicon)
    ):
        return True
    precedes_title = index + 1 < len(document.lines) and len(line) < _AGO and is_title(document, index + 1)
    if precedes_title and has_relative_time(line):
        return True
    return (is_date_line(document, index) and _is_date_alone(document, index)) or is_dateline(document, line)


def is_site_and_day(document: Document, line: str) -> bool:
    """Is *line* a site or section and, after a separator, a day and time: ``NOS Nieuws • 12 maart, 18:30``?"""
    match = _SITE_AND_DAY.match(line)
    return match is not None and is_day_and_time(line[match.end() :], document.lexicon)


_SITE_AND_DAY = lazily(r"[^•|\d]{2,30}[•|]\s(?:[^\W\d_]{2,12},?\s)?(?=\d)")
_AGO = 30  # characters of how long ago something was


def _is_date_alone(document: Document, index: int) -> bool:
    return _has_few_words_beside_date(document, document.lines[index]) or _is_named_date(document, index)


def _has_few_words_beside_date(document: Document, line: str) -> bool:
    """Is there no more text next to the date on *line* than is usual above a headline?"""
    return letters_beside_dates(line, _when.find_times(line, document.lexicon)) <= _MAX_BESIDE_DATE


def has_little_but_date(document: Document, line: str) -> bool:
    """Is there little besides a date on *line*, in a language without full stops?"""
    return len(line) < 2 or letters_beside_dates(line, _when.find_times(line, document.lexicon)) <= _MAX_BESIDE_DATE / 2  # noqa: PLR2004 -- letters


def _is_named_date(document: Document, index: int) -> bool:
    """Does a date label precede the date on line *index*?"""
    match = document.matches[index]
    return match is not None and match.kind in {Kind.DATE, Kind.UPDATE} and match.marked


_MAX_BESIDE_DATE = 26  # letters: a weekday, a page, a word before the date
