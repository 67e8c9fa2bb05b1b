"""Recognises spans of days, which do not date a story: ``12–18 August 2024``, ``vom 12. bis 18. August 2024``."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._dates._weekdays import WEEKDAYS
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._shape import has_digit


_LONGEST = 60  # characters of such a line
_TO_WORDS = "to until till til tot bis au al ao a à do по до έως"
_TO = rf"(?:\s?[-–—~～]\s?|\s(?:{'|'.join(_TO_WORDS.split())})\s)"
_YEAR = r"(?:19|20)\d\d"
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|º)?"
_WORD = r"[^\W\d_]+"
_SPAN = lazily(
    rf"(?:{_WORD}[\s.,]+){{0,4}}{_DAY}(?:[\s.,]+{_WORD}){{0,2}}(?:[\s.,]+{_YEAR})?\.?{_TO}"
    rf"(?:{_WORD}[\s.,]+){{0,2}}{_DAY}(?:[\s.,]+{_WORD}){{0,3}}[\s.,]+{_YEAR}(?:\s?{_WORD}\.)?"
    rf"|\d{{1,2}}([./-])\d{{1,2}}(?:\1{_YEAR}|\.)?{_TO}\d{{1,2}}\1\d{{1,2}}\1{_YEAR}"
    rf"|{_YEAR}-\d\d-\d\d{_TO}{_YEAR}-\d\d-\d\d"
    rf"|{_YEAR}年\d{{1,2}}月\d{{1,2}}日?\s?[-–—~～至]\s?(?:{_YEAR}年)?(?:\d{{1,2}}月)?\d{{1,2}}日"
)
_PART = lazily(_WORD)
_OTHER_WORDS = WEEKDAYS | frozenset([
    *_TO_WORDS.split(), "st", "nd", "rd", "th", "er", "the", "from", "of", "vom", "von", "du", "des", "del", "de", "da",
    "dal", "van", "från", "fra", "od", "с", "з", "από", "г", "р", "year", "week", "issue", "edition", "woche",
    "ausgabe", "semaine", "édition", "semana", "edición", "edição", "settimana", "неделя", "номер",
    "年", "月", "日", "至",
])  # fmt: skip


def is_date_span(line: str, lexicon: Lexicon) -> bool:
    """Is *line* a first and a last day, with the year, and nothing else?"""
    if len(line) > _LONGEST or not has_digit(line) or _SPAN.fullmatch(line) is None:
        return False
    return all(word in lexicon.months or word in _OTHER_WORDS for word in _PART.findall(line.lower()))
