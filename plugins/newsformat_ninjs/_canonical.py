"""Kept parts of an item in the spelling of the newest version, from which any version can be written."""

from __future__ import annotations

from functools import cache
from typing import Any

from newsformat_ninjs._names import CANONICAL, GEOMETRY
from newsformat_ninjs._shape import Items, Members, respelled
from newsformat_ninjs._shapes import shape_of
from newsformat_ninjs._versions import NEWEST


def canonical(name: str, value: Any) -> tuple[str, Any]:
    """Return the canonical name of the property *name*, and its *value* in canonical spelling."""
    name = CANONICAL.get(name.lower(), name)
    if not isinstance(value, dict | list):
        return name, value
    newest = shape_of(NEWEST)
    shape = newest.member(name)
    if isinstance(shape, Items) and isinstance(value, dict):
        shape = shape.of  # a single one instead of an array
    return name, respelled(value, shape, newest)


def canonical_part(part: dict[str, Any]) -> dict[str, Any]:
    """Return the members of a concept of any kind in canonical spelling."""
    result: dict[str, Any] = respelled(part, _concept(), shape_of(NEWEST))
    if GEOMETRY in result and "geoJSON" not in result:
        return {"geoJSON" if name == GEOMETRY else name: value for name, value in result.items()}
    return result


@cache
def _concept() -> Members:
    """Return the shape of a concept that may be of any kind."""
    newest = shape_of(NEWEST)
    shapes = [newest.of[name] for name in ("people", "organisations", "places", "subjects", "infoSources")]
    members = {
        name: item for shape in shapes if isinstance(shape, Items) for name, item in _members_of(shape.of).items()
    }
    return Members(of=members)


def _members_of(shape: object) -> dict[str, Any]:
    return dict(shape.of) if isinstance(shape, Members) else {}
