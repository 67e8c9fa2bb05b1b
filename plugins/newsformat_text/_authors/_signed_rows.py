"""Recognises rows with the author and a relative time: ``Published: 2 hours ago | Written by Ann Lee``."""

from __future__ import annotations

from newsformat_text._authors._person_check import is_person
from newsformat_text._dates._line_fields import split_fields
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind


_BARS = frozenset("|｜•")
_TIMES = frozenset({Kind.DATE, Kind.UPDATE})


def is_signed_row(line: str, document: Document) -> bool:
    """Is *line* a row of fields between bars, one a relative time, and one the author behind a word for that?"""
    if _BARS.isdisjoint(line):
        return False
    fields = split_fields(line, document.lexicon)
    return any(_is_time(text, document) for text in fields) and any(_is_author(text, document) for text in fields)


def _is_time(text: str, document: Document) -> bool:
    match = document.lexicon.find(text)
    return is_relative_time(match.rest if match is not None and match.kind in _TIMES else text)


def _is_author(text: str, document: Document) -> bool:
    match = document.lexicon.find(text)
    return match is not None and match.kind is Kind.BYLINE and match.rest != "" and is_person(match.rest, document)
