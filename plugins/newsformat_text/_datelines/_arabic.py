"""Datelines of papers in Arabic script: city and house in either order, who reports between them and the story.

``سبق - الرياض: …``, ``القاهرة - أحمد سعيد: …``, ``رام الله - دنيا الوطن``.
"""

from __future__ import annotations

import re

from attrs import evolve

from newsformat import Dateline
from newsformat.plugin import lazily
from newsformat_text._authors._person import is_full_name, is_house
from newsformat_text._datelines._parts import Cut, is_city
from newsformat_text._document import Document
from newsformat_text._languages._houses import PAPERS
from newsformat_text._languages._lexicon import Lexicon


_DESKS = ("گروه", "سرویس", "دفتر", "قسم")
_NEXT = lazily(r"(?P<what>[^\W\d_][\w.]{1,13}(?: [^\W\d_]\w{1,13}){0,2})\s?[:：]\s(?=\S)")
_PARTING = lazily(r"\s?[-–—/:|]\s?")
_LEAST = 40  # characters of a story


def continued(line: str, found: Cut, known: Lexicon) -> Cut:
    """Return the dateline *found* on *line* with what follows before a colon: house, city, desk, who reports."""
    dateline, rest, signed = found
    first, *desk = re.split(r"[،,]\s?", dateline.place)
    if not dateline.source and known.is_agency(first) and all(part.startswith(_DESKS) for part in desk):
        dateline = evolve(dateline, place="", source=first)
    match = None if signed else _NEXT.match(rest[:_LEAST])
    if match is None or len(rest) - match.end() < _LEAST:
        return dateline, rest, signed
    what, after = match["what"], rest[match.end() :]
    if told := _with(what, dateline, known):
        return evolve(told, text=line[: len(line) - len(after)].strip()), after, ""
    if is_full_name(what) and (dateline.source or is_city(dateline.place)):
        return evolve(dateline, text=line[: len(line) - len(after)].strip()), after, what
    return dateline, rest, signed


def _with(what: str, dateline: Dateline, known: Lexicon) -> Dateline | None:
    """Return *dateline* with *what* as its place, source or desk, or ``None`` if that is none of these."""
    if dateline.source:
        if what.startswith(_DESKS):
            return dateline
        return evolve(dateline, place=what) if not dateline.place and is_city(what) else None
    if not is_city(dateline.place):
        return evolve(dateline, place=what, source=dateline.place) if is_city(what) else None
    return evolve(dateline, source=what) if _is_house(what, known) else None


def told(document: Document, text: str) -> Cut | None:
    """Return the city or house before a colon that *text* alone begins with: ``بغداد: …``, ``ایلنا: …``."""
    match = _NEXT.match(text[:_LEAST])
    if match is None or len(text) - match.end() < _LEAST:
        return None
    what, known = match["what"], document.known
    if sum(line.startswith(match[0].rstrip()) for line in document.lines[document.headline + 1 :]) > 1:
        return None
    if is_city(what):
        return Dateline(place=what, text=match[0].strip()), text[match.end() :], ""
    named = known.names_agency(what)
    return (Dateline(source=what, text=match[0].strip()), text[match.end() :], "") if named else None


def alone(line: str, known: Lexicon) -> Dateline | None:
    """Return the dateline that *line* is and nothing else: a city and a house, or a house and a city."""
    parts = _PARTING.split(line.strip(" :-–—/"))
    if len(parts) != 2:  # noqa: PLR2004 -- place and house
        return None
    for place, house in (parts, parts[::-1]):
        if is_city(place) and _is_house(house, known):
            return Dateline(place=place, source=house, text=line)
    return None


def _is_house(name: str, known: Lexicon) -> bool:
    return known.is_agency(name) or name in PAPERS or is_house(name)
