"""Reads datelines of western India, with a word for *date* before the day: ``સુરત, તા.12``, ``नाशिक, दि. १२ :``.

A reporter or organisation may be in brackets before the town or after the day. Behind a comma or colon and the day, the
story may follow without a sign, or without a space (``સુરત, તા.12શહેરમાં``), unless the day has a case (``दि. १२ रोजी``).
"""

from __future__ import annotations

import re

from newsformat import Dateline
from newsformat.plugin import lazily
from newsformat_text._datelines._parts import MIN_STORY, Cut, is_city
from newsformat_text._languages._lexicon import Lexicon


_LETTERS = r"[\u0900-\u0aff]"
_DATELINE = lazily(
    r"(?:[(（](?P<by>[^()\d]{3,40})[)）]\s?)?"
    rf"(?P<place>{_LETTERS}{{2,20}}(?: {_LETTERS}{{2,20}})?)(?P<comma>\s?[,:])?\s?"
    r"(?P<date>(?:दिनांक|दि|तारीख|ता|તારીખ|તા)(?:\.\s?|\s)\d{1,2}(?:[-/.]\d{1,2}(?:[-/.]\d{2,4})?)?"
    rf"(?:\s(?P<month>{_LETTERS}{{2,12}})(?:,?\s\d{{4}})?)?(?:,\s{_LETTERS}{{3,10}})?)"
    r"\s?(?:[(（](?P<source>[^()\d]{3,40})[)）])?(?P<sign>\s?[:–—-]{1,2})?\s*"
)


def cut(line: str, lexicon: Lexicon) -> Cut | None:
    """Split off the dateline at the start of *line*, with a sign behind the town or the day."""
    match = _DATELINE.match(line)
    if match is None or not (match["sign"] or match["comma"]):
        return None
    end = match.end()
    if not _has_month(match, lexicon):
        if match["sign"] or match["month"].startswith(tuple(lexicon.months)):  # મેના રોજ
            return None
        end = match.start("month")  # the first word of the story
    if len(line) - end < MIN_STORY or not _is_town(match, lexicon):
        return None
    if not match["sign"] and _GOES_ON.match(line, end):
        return None
    return _dateline(match, line[:end]), line[end:], ""


# What goes on with the day in a sentence: on, at, to, from, until, and, of, the hour.
_GOES_ON = lazily(
    r"[\d,.]|(?:रोजी|ला|ते|व|आणि|च्या|चा|ची|चे|पासून|पर्यंत|अखेर|तारखे\w*|ના|ને|થી|સુધી|અને|નો|ની|નું|એ|રોજ|સુધીમાં)"
    r"(?![\u0900-\u0aff])"
)


def alone(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline that *line* consists of."""
    match = _DATELINE.fullmatch(line)
    if match is None or not (_has_month(match, lexicon) and _is_town(match, lexicon)):
        return None
    return _dateline(match, line) if match["comma"] or is_city(match["place"]) else None


def _is_town(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Is the text before the date no weekday or date word?"""
    place = match["place"]
    return not place.endswith(_WEEKDAY) and lexicon.find(place) is None


def _has_month(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Is the word after the day, if any, a month?"""
    return match["month"] is None or match["month"] in lexicon.months


_WEEKDAY = ("वार", "વાર")  # ends of all names of weekdays


def _dateline(match: re.Match[str], text: str) -> Dateline:
    source = match["source"] or match["by"] or ""
    date = text[match.start("date") : match.end("date")].rstrip()
    return Dateline(place=match["place"], date=date, source=source, text=text.strip())
