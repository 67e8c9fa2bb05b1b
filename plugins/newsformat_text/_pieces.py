"""A line of fields, ``12 May 2026Source: AP``, taken apart where a word such as ``Source:`` begins, glued or not."""

from __future__ import annotations

import re
from functools import cache

from newsformat_text._lazily import lazily
from newsformat_text._lexicon import SIGNS, Kind, Lexicon, alternatives, lexicon


_AFTER_WORD = lazily(r"[:：](?:(?<=[^\W\d_].)|(?<=[^\W\d_]\s.))")
_KINDS = frozenset({Kind.BYLINE, Kind.CREDIT, Kind.EDITOR, Kind.DATE, Kind.UPDATE, Kind.CAPTION})


def labelled(line: str, known: Lexicon) -> list[str]:
    """Return the pieces of *line*, each but the first with a word before a colon that says what it is."""
    if not _AFTER_WORD.search(line):
        return [line]
    cuts = [match.start() for match in _label(known.tag).finditer(line) if _begins(line, match.start())]
    return [line[start:end] for start, end in zip([0, *cuts], [*cuts, len(line)], strict=True)]


@cache
def _label(tag: str) -> re.Pattern[str]:
    phrases = {phrase for entries in lexicon(tag).openings.values() for phrase, kind in entries if kind in _KINDS}
    return re.compile(rf"(?:{alternatives(phrases) or '(?!)'})\s?[:：]", re.IGNORECASE)


def _begins(line: str, at: int) -> bool:
    """Does a word begin at *at*, glued or not?"""
    if not line[:at].strip(SIGNS):
        return False
    before, own = line[at - 1], line[at]
    return not before.isalpha() or before.lower() == before.upper() or (before.islower() and own.isupper())
