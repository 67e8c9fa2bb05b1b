"""Finds bylines or sources after the last sentence of a story: ``… said the mayor. Source: Acme``.

Or reporters, writers and editors in brackets: ``… said the mayor. (Reporting by Ann Lee; editing by Tom Brandt)``.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from newsformat.plugin import lazily
from newsformat_text._authors import _credits, _people, _person
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._shape import COLONS


class SignedOff(NamedTuple):
    """A sign-off: its *text* as printed, the kind of its label, the names after that, and any further text."""

    start: int
    text: str
    match: Match
    more: str


def split_sign_off(text: str, lexicon: Lexicon) -> SignedOff | None:
    """Return the sign-off after the last sentence of *text*: a byline or source word and names; or ``None``."""
    start = max(0, len(text) - _LONGEST)
    for found in _SENTENCE_START.finditer(text, start):
        if not text[found.end()].isupper():
            continue
        tail, *more = _BAR.split(text[found.end() :], maxsplit=1)
        match = lexicon.find(tail)
        if match is None or not match.rest or len(match.rest) > _NAMES:
            continue
        if _is_followed_by_names(match, tail, lexicon) and (
            found["glued"] is None or tail[len(match.phrase)] in COLONS
        ):
            return SignedOff(found.start(), tail, match, "".join(more))
    return None


def _is_followed_by_names(match: Match, tail: str, lexicon: Lexicon) -> bool:
    """Do names follow the phrase of *match*: people or, after a source word, an organisation or site?"""
    if match.kind is Kind.CREDIT:
        has_names = (
            _credits.agencies_alone(match.rest, lexicon) or match.rest[0].isupper() or _SITE.fullmatch(match.rest)
        )
        return tail[len(match.phrase) :].lstrip()[:1] in COLONS and bool(has_names)
    if match.kind not in {Kind.BYLINE, Kind.EDITOR}:
        return False
    people = _people.parse_people(match.rest, lexicon, tail)
    return bool(people) and all(_person.is_full_name(person.name) for person in people)


_SENTENCE_START = lazily(
    r"(?<=[.!?…»”\"])\s{0,3}(?=[^\W\d_a-z])|(?<=[^\W\d_A-Z]{2})(?P<glued>)(?=[^\W\d_a-z][^\W\d_]{2,24}\s?:)"
)
_BAR = lazily(r"\s[|•]\s")
_SITE = lazily(r"(?:https?://)?(?:[\w-]{1,40}\.){1,3}[a-z]{2,6}(?:/\S{0,60})?")
_LONGEST, _NAMES = 140, 60  # characters of the sign-off, and of the names alone


def bracketed_credit_start(text: str, lexicon: Lexicon) -> int:
    """Return the start of the brackets around reporters or editors after the last sentence of *text*; 0 for none."""
    start = text.rfind("(", max(0, len(text) - _BRACKETED)) if text[-1:] == ")" else 0
    if start < 1 or text[:start].rstrip()[-1:] not in _STOPS:
        return 0
    return start if _begins_clause(text[start + 1 : -1], lexicon) else 0


_BRACKETED, _STOPS = 240, frozenset('.!?…»”")')  # characters in the brackets; signs that may precede them


def split_credit_clauses(line: str, lexicon: Lexicon) -> list[str]:
    """Split *line* before each further phrase for authors or editors: ``Reporting by Ann Lee; Editing by …``."""
    ends = [found for found in _CLAUSE.finditer(line) if _begins_clause(line[found.end() :], lexicon)]
    starts = [0, *[found.end() for found in ends], len(line)]
    return [line[start:stop].strip() for start, stop in pairwise(starts)]


_CLAUSE = lazily(r"[;,.]\s+")


def _begins_clause(text: str, lexicon: Lexicon) -> bool:
    match = lexicon.find(text)
    return match is not None and match.says_who
