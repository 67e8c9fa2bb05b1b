"""newsformat's own data on attributes that a format cannot represent completely.

For each attribute that would be read differently: its value (``is``), and what is read without it (``of``). So the data
count until somebody changes the values beside them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from newsformat import Article, Association, Byline, Concept, Identifier
from newsformat.markup.json import Object
from newsformat.plugin import Report
from newsformat_cms._difference import digest
from newsformat_cms._parts import decoded_parts, encoded_parts


USUAL: Final[dict[str, type]] = {
    "identifiers": Identifier,
    "bylines": Byline,
    "subjects": Concept,
    "keywords": str,
    "associations": Association,
}
"""Attributes of which most systems have a place for a part only, and what they hold."""

_ALONE = frozenset(("kind", "slug", "dateline"))  # single values of an article


def in_own_words(article: Article, back: Mapping[str, Any], kinds: Mapping[str, type], report: Report) -> Object:
    """Return the attributes of *article* that differ in *back*, which is what is read again after it is written.

    Args:
        article: what is written.
        back: attributes, without our own words.
        kinds: the attributes that may be said in them, and what these hold.
        report: receives what is lost.
    """
    own_members: Object = {}
    for name in kinds:
        parts = encoded_parts(_as_parts(name, getattr(article, name)), report)
        if parts != encoded_parts(_as_parts(name, back[name]), Report(heard=False)):
            own_members[name] = {"of": _known_by(name, back[name]), "is": parts}
    return own_members


def with_own_words(values: Mapping[str, Any], own_values: Any, kinds: Mapping[str, type]) -> dict[str, Any]:
    """Return *values*, attributes by name, corrected by *own_values*, the data from `in_own_words`."""
    found = dict(values)
    for name, kind in kinds.items() if isinstance(own_values, dict) else ():
        own_value = own_values.get(name)
        if isinstance(own_value, dict) and own_value.get("of") == _known_by(name, found[name]):
            parts: list[Any] = decoded_parts(kind, own_value.get("is"))
            found[name] = (parts[0] if parts else None) if name in _ALONE else parts
    return found


def _as_parts(name: str, value: Any) -> list[Any]:
    if name in _ALONE:
        return [] if value in (None, "") else [value]
    return list(value)


def _known_by(name: str, value: Any) -> str:
    return digest(encoded_parts(_as_parts(name, value), Report(heard=False)))
