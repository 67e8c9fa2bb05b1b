"""Reads names as printed in catalogues, family name first: ``Author: Hart, Ellen; Ross, Jim``."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._authors._person import is_full_name
from newsformat_text._authors._roles import role_in
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._organisation_words import PARTICLES, PLACES


def begins_author_field(line: str) -> bool:
    """Does *line* start with the label of the author field in catalogues?"""
    return _FIELD.match(line) is not None


_FIELD = lazily(r"(?:Authors?|AUTHORS?|Author\(s\)|Autor|Auteurs?)\s?:")


def catalogued_names(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the names in *text*, if each has the family name first, as in catalogues: ``Hart, Ellen; Ross, Jim``."""
    matches = [_INVERTED.fullmatch(name.strip()) for name in text.split(";")]
    names = [f"{match['first']} {match['last']}" for match in matches if match and _is_inverted(match, lexicon)]
    return tuple(names) if len(names) == len(matches) and PLACES.isdisjoint([m["first"] for m in matches if m]) else ()


def _is_inverted(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Is *match* one name with the family name first, and not two names: ``Ann Lee, Bo Diaz``?"""
    *before, _ = match["last"].lower().split()
    are_two = not PARTICLES.issuperset(before) and is_full_name(match["first"])
    is_house = match["first"].isupper() and not match["last"].isupper()
    return not are_two and not is_house and _is_first(match["first"], lexicon)


def _is_first(name: str, lexicon: Lexicon) -> bool:
    """Can *name*, after a comma, be a first name, and not an agency or a role: ``Staff Writer``?"""
    return not lexicon.is_agency(name) and not role_in(name, lexicon)[0]


_INVERTED = lazily(
    r"(?P<last>(?:[^\W\d_]{2,4} ){0,2}[^\W\d_][\w'’-]{1,24}), "
    r"(?P<first>[^\W\d_][\w'’.-]{0,20}(?: [^\W\d_][\w'’.-]{0,20})?)"
)
