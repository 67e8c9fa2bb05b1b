"""Reads bylines before a colon at the start of a story, as in Bangladesh and Nepal: ``নিজস্ব প্রতিবেদক, ঢাকা :``."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._authors import _people
from newsformat_text._datelines._parts import MIN_STORY, is_city
from newsformat_text._document import Document


LANGUAGES = frozenset({"bn", "ne"})
_REPORTER = lazily(  # with the district of the town: কাহালু (বগুড়া) প্রতিনিধিঃ
    r"(?P<who>[^\W\d][^\d:॥।()?!\"“‘«\n]{3,60}?(?:\([^\d:॥।()\n]{2,24}\)[^\d:॥।()?!\"“‘«\n]{3,20}?)?)\s?[:ঃ॥।-]\s(?=\S)"
)
_SIGNS = " :ঃ॥।-–—"
_MAX_BYLINE = 70  # characters


def signed(document: Document, text: str) -> tuple[str, str] | None:
    """Return the author at the start of *text* and the rest, unless other lines start like that, as speakers do."""
    match = _REPORTER.match(text[:_MAX_BYLINE])
    if match is None or len(text) - match.end() < MIN_STORY or not _is_author(match["who"], document):
        return None
    if sum(line.startswith(match["who"]) for line in document.lines[document.headline + 1 :]) > 1:
        return None
    return text[: match.end()].strip(_SIGNS), text[match.end() :]


def without_end_sign(document: Document, line: str) -> str:
    """Return *line*, a byline of its own in these languages, without the sign at its end."""
    if document.lexicon.tag not in LANGUAGES or line[-1] not in _SIGNS:
        return line
    name = line.rstrip(_SIGNS)
    return name if name and (_is_author(name, document) or _is_placed(name, document)) else line


def _is_placed(name: str, document: Document) -> bool:
    """Is *name* a person and, after a comma, a town of one word: ``করিম আহমেদ, নদীপুর``?"""
    found = _people.parse_people(name, document.lexicon, name)
    return len(found) == 1 and bool(found[0].name) and 0 < len(found[0].location.split()) <= 1


def _is_author(name: str, document: Document) -> bool:
    """Is *name* a reporter, desk or correspondent, with or without a name, or a person in a city?"""
    found = _people.parse_people(name, document.lexicon, name)
    if len(found) != 1:
        return False
    is_in_city = bool(found[0].name) and is_city(found[0].location)  # রহিম উদ্দিন, বগুড়া:
    return is_in_city or (bool(found[0].role) and len(found[0].role.split()) <= _WORDS)


_WORDS = 4  # of a role and its town
