"""What a format has no place for of the attributes that it has a place for, said in newsformat's own words.

For each attribute that would not be read as it is: what it ``is``, and what it is read as without that (``of``). So our
words count until somebody changes what they are beside.
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

_ALONE = frozenset(("kind", "slug", "dateline"))  # of which an article has one


def in_own_words(article: Article, back: Mapping[str, Any], kinds: Mapping[str, type], report: Report) -> Object:
    """Return those attributes of *article* that are not the same in *back*, which is read of what is written of it.

    Args:
        article: what is written.
        back: attributes, without our own words.
        kinds: the attributes that may be said in them, and what these hold.
        report: is told what is lost.
    """
    own: Object = {}
    for name in kinds:
        parts = encoded_parts(_as_parts(name, getattr(article, name)), report)
        if parts != encoded_parts(_as_parts(name, back[name]), Report(heard=False)):
            own[name] = {"of": _known_by(name, back[name]), "is": parts}
    return own


def with_own_words(values: Mapping[str, Any], own: Any, kinds: Mapping[str, type]) -> dict[str, Any]:
    """Return *values*, attributes by their names, as our *own* words have them, if `in_own_words` has made these."""
    found = dict(values)
    for name, kind in kinds.items() if isinstance(own, dict) else ():
        said = own.get(name)
        if isinstance(said, dict) and said.get("of") == _known_by(name, found[name]):
            parts: list[Any] = decoded_parts(kind, said.get("is"))
            found[name] = (parts[0] if parts else None) if name in _ALONE else parts
    return found


def _as_parts(name: str, value: Any) -> list[Any]:
    if name in _ALONE:
        return [] if value in (None, "") else [value]
    return list(value)


def _known_by(name: str, value: Any) -> str:
    return digest(encoded_parts(_as_parts(name, value), Report(heard=False)))
