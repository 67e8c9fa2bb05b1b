"""Phrases that announce the title of another story on the same line: ``À lire aussi : La ville ouvre …``."""

from __future__ import annotations

from typing import TypeGuard

from newsformat_text._authors._person import has_case
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._shape import OPENING_QUOTES, ends_sentence


def is_announced(match: Match | None) -> TypeGuard[Match]:
    """Does a line with this *match* consist of a phrase and the title of another story that it announces?"""
    return match is not None and match.kind is Kind.RELATED and bool(match.rest) and announces(match)


def announces(match: Match) -> bool:
    """Does the phrase announce a title: by a colon or the like, or by what follows: ``À lire aussi La ville …``?"""
    if match.marked or (match.words > 1 and match.rest[0] in OPENING_QUOTES and match.rest[-1] in _QUOTED):
        return True
    return (
        (match.words > 1 or match.phrase in _LONE)
        and len(match.rest) > LEAST_TITLE
        and match.rest.count(" ") >= SPACES
        and (_begins(match.rest) or _is_complete(match))
        and not _is_statement(match)
    )


def _begins(rest: str) -> bool:
    """Does *rest* begin like a title: with a capital, a digit or a quotation?"""
    return (rest.lstrip(_QUOTES) or rest)[0].isupper() or rest[0].isdigit()


def _is_statement(match: Match) -> bool:
    """Is what follows the phrase a statement rather than a title, which may be a question, a call or a quotation?

    After a phrase with a preposition, questions may be sentences of the story as well: ``Mehr aus Spaß als aus Not?``
    """
    if not ends_sentence(match.rest):
        return False
    return match.rest.rstrip(_CLOSING)[-1:] in _STOPS or not _PREPOSITIONS.isdisjoint(match.phrase.split())


def _is_complete(match: Match) -> bool:
    """Is the phrase, in a script without capitals, complete without what follows, unlike ``المزيد من``?"""
    return match.phrase[-1] > "\u0530" and not has_case(match.rest[0]) and match.phrase.split()[-1] not in _BINDING


# Last words of phrases that need what follows.
_BINDING = frozenset(
    ["من", "عن", "في", "حول", "على", "عبر", "إلى", "در", "از", "درباره", "על", "של", "עם", "את"]
)  # last words of incomplete phrases
_PREPOSITIONS = frozenset([
    "zu", "zum", "zur", "aus", "von", "über", "mehr", "from", "on", "in", "about", "sur", "de", "du", "des", "dans",
    "sobre", "del", "al", "en", "em", "su", "da", "di",
    "dal", "over", "uit", "van", "om", "från", "fra", "z", "ze", "o", "na", "din", "despre", "iz", "s", "dari",
])  # fmt: skip
_QUOTED = frozenset('»”"“」』')  # end a quoted title: ``Читайте также «…»``
_LONE = frozenset(
    ["related", "polecamy", "approfondimenti", "approfondimento"]
)  # words that announce a title without a colon
_QUOTES = "".join(OPENING_QUOTES) + "'‘’”"
_CLOSING, _STOPS = " »”\"“」』'’)", frozenset(".。।۔")
LEAST_TITLE, SPACES = 20, 3  # letters and spaces of a title without a colon before it
