"""Metadata of an article → metadata of a Pandoc document."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from attrs import fields

from newsformat import Article, Embargo, Inlines
from newsformat.markup.dates import iso
from newsformat_pandoc._names import DIRECTION, INDEFINITE, INLINE, KEYS, KEYS_OF_PARTS, PRINCIPAL, Node


Running = Callable[[Inlines], list[Node]]


def metadata(article: Article, running: Running) -> dict[str, Node]:
    """Return the metadata of *article* without empty ones; *running* converts running text to inlines."""
    default, meta = Article(), dict[str, Node]()
    for attribute, key in KEYS.items():
        value = getattr(article, attribute)
        if value != getattr(default, attribute):
            meta[key] = _value(attribute, value, running)
        if attribute == "language" and article.direction == "rtl":
            meta[DIRECTION] = _string("rtl")
    return meta


def _value(attribute: str, value: Any, running: Running) -> Node:
    if attribute in INLINE:
        return {"t": "MetaInlines", "c": running(value)}
    match value:
        case str() | int():
            return _string(str(value))
        case datetime():
            return _string(iso(value))
        case Embargo():
            return _string(iso(value.until) or INDEFINITE)
        case tuple():
            return {"t": "MetaList", "c": [_value("", item, running) for item in value]}
        case _:
            return _part(value, running)


def _part(part: Any, running: Running) -> Node:
    """Return the non-empty attributes of *part* as a map; only its principal value if it has no others."""
    first = PRINCIPAL[type(part)]
    members = {
        field.name: _value(field.name, getattr(part, field.name), running)
        for field in fields(type(part))
        if field.name != "foreign" and getattr(part, field.name)
    }
    if members.keys() == {first}:
        return members[first]
    return {"t": "MetaMap", "c": {KEYS_OF_PARTS.get(name, name): value for name, value in members.items()}}


def _string(text: str) -> Node:
    return {"t": "MetaString", "c": text}
