"""Words that announce the title of another story on the same line: ``À lire aussi : La ville ouvre …``."""

from __future__ import annotations

from typing import TypeGuard

from newsformat_text._authors._person import has_case
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._shape import OPENING_QUOTES, ends_sentence


def is_announced(match: Match | None) -> TypeGuard[Match]:
    """Is a line with this *match* one other story, behind words that announce it?"""
    return match is not None and match.kind is Kind.RELATED and bool(match.rest) and announces(match)


def announces(match: Match) -> bool:
    """Is the phrase marked as one that announces a title, or plainly before one: ``À lire aussi La ville ouvre …``?"""
    if match.marked or (match.words > 1 and match.rest[0] in OPENING_QUOTES and match.rest[-1] in _QUOTED):
        return True
    return (
        (match.words > 1 or match.phrase in _LONE)
        and len(match.rest) > TITLED
        and match.rest.count(" ") >= SPACES
        and (_begins(match.rest) or _reads_on(match))
        and not _tells(match)
    )


def _begins(rest: str) -> bool:
    """Does *rest* begin as a title, with a capital, a number or what somebody says?"""
    return (rest.lstrip(_QUOTES) or rest)[0].isupper() or rest[0].isdigit()


def _tells(match: Match) -> bool:
    """Does the title end as a sentence that tells something, and as none that asks, calls or cites somebody?

    What has a preposition may begin such a sentence, too: ``Mehr aus Spaß als aus Not?``
    """
    if not ends_sentence(match.rest):
        return False
    return match.rest.rstrip(_CLOSING)[-1:] in _STOPS or not _PREPOSITIONS.isdisjoint(match.phrase.split())


def _reads_on(match: Match) -> bool:
    """Does the phrase, in a script without capitals, not need what follows to be whole, as ``المزيد من`` does?"""
    return match.phrase[-1] > "\u0530" and not has_case(match.rest[0]) and match.phrase.split()[-1] not in _BINDING


_BINDING = frozenset(["من", "عن", "في", "حول", "على", "عبر", "إلى", "در", "از", "درباره", "על", "של", "עם", "את"])
_PREPOSITIONS = frozenset([
    "zu", "zum", "zur", "aus", "von", "über", "mehr", "from", "on", "in", "about", "sur", "de", "du", "des", "dans",
    "sobre", "del", "al", "en", "em", "su", "da", "di",
    "dal", "over", "uit", "van", "om", "från", "fra", "z", "ze", "o", "na", "din", "despre", "iz", "s", "dari",
])  # fmt: skip
_QUOTED = frozenset('»”"“」』')  # a title that a quotation mark begins ends with another: ``Читайте также «…»``
_LONE = frozenset(["related", "polecamy", "approfondimenti", "approfondimento"])  # words that begin no title
_QUOTES = "".join(OPENING_QUOTES) + "'‘’”"
_CLOSING, _STOPS = " »”\"“」』'’)", frozenset(".。।۔")
TITLED, SPACES = 20, 3  # letters and spaces of a title without a colon before it
