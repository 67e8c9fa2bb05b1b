"""Reads datelines of western India, with a word for *date* before the day: ``સુરત, તા.12``, ``नाशिक, दि. १२ :``.

A reporter or organisation may be in brackets before the town or after the day.
"""

from __future__ import annotations

import re

from newsformat import Dateline
from newsformat.plugin import lazily
from newsformat_text._datelines._parts import Cut, is_city
from newsformat_text._languages._lexicon import Lexicon


_MIN_STORY = 40  # characters of a story behind it
_LETTERS = r"[\u0900-\u0aff]"
_DATELINE = lazily(
    r"(?:[(（](?P<by>[^()\d]{3,40})[)）]\s?)?"
    rf"(?P<place>{_LETTERS}{{2,20}}(?: {_LETTERS}{{2,20}})?)(?P<comma>\s?,)?\s?"
    r"(?P<date>(?:दिनांक|दि|तारीख|ता|તારીખ|તા)(?:\.\s?|\s)\d{1,2}(?:[-/.]\d{1,2}(?:[-/.]\d{2,4})?)?"
    rf"(?:\s(?P<month>{_LETTERS}{{2,12}})(?:,?\s\d{{4}})?)?(?:,\s{_LETTERS}{{3,10}})?)"
    r"\s?(?:[(（](?P<source>[^()\d]{3,40})[)）])?(?P<sign>\s?[:–—-]{1,2})?\s*"
)


def cut(line: str, lexicon: Lexicon) -> Cut | None:
    """Split off the dateline at the start of *line*, if a colon or dash separates it from the story."""
    match = _DATELINE.match(line)
    if match is None or not match["sign"] or len(line) - match.end() < _MIN_STORY or not _is_valid(match, lexicon):
        return None
    return _dateline(match, line[: match.end()]), line[match.end() :], ""


def alone(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline that *line* consists of."""
    match = _DATELINE.fullmatch(line)
    if match is None or not _is_valid(match, lexicon):
        return None
    return _dateline(match, line) if match["comma"] or is_city(match["place"]) else None


def _is_valid(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Is the text before the date no weekday or date word, and the word after the day, if any, a month?"""
    place, month = match["place"], match["month"]
    return (month is None or month in lexicon.months) and not place.endswith(_WEEKDAY) and lexicon.find(place) is None


_WEEKDAY = ("वार", "વાર")  # ends of all names of weekdays


def _dateline(match: re.Match[str], text: str) -> Dateline:
    source = match["source"] or match["by"] or ""
    return Dateline(place=match["place"], date=match["date"], source=source, text=text.strip())
