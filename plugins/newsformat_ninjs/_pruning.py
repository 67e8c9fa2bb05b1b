"""Takes out of an item what its version of the standard has no place for, and says so."""

from __future__ import annotations

from typing import Any

from newsformat_ninjs._names import CANONICAL, SPACE
from newsformat_ninjs._shape import ITSELF, Items, Members, Shape, misfits
from newsformat_ninjs._shapes import shape_of
from newsformat_ninjs._writing import Writing


# The properties that are no part of every version, and what of the model they hold.
_FEATURES = {
    "type": ("kind",),
    "urgency": ("urgency",),
    "usageTerms": ("rights.usage_terms",),
    "firstCreated": ("created",),
    "edNote": ("notes",),
    "title": ("title",),
    "slugline": ("slug",),
    "altIds": ("identifiers",),
    "genres": ("genres",),
    "expires": ("expires",),
    "rightsInfo": ("rights.licence",),
    "infoSources": ("sources", "contributors"),
}
_DERIVED = frozenset(("charcount", "wordcount", "standard"))  # no part of the article
_GONE: Any = object()


def pruned(members: dict[str, Any], writing: Writing) -> dict[str, Any]:
    """Return *members*, an item with the names of the version, without what has no place in it."""
    whole = shape_of(writing.version)
    made: dict[str, Any] = _of_members(members, whole, whole, "", writing)
    return made


def _pruned(value: Any, shape: Shape, whole: Members, where: str, writing: Writing) -> Any:
    if shape is ITSELF:
        shape = whole
    if isinstance(shape, Items) and isinstance(value, list):
        items = [_pruned(item, shape.of, whole, f"{where}[{number}]", writing) for number, item in enumerate(value)]
        kept = [item for item in items if item is not _GONE]
        return kept if kept or not items else _GONE
    if isinstance(shape, Members) and isinstance(value, dict):
        value = _of_members(value, shape, whole, where, writing)
        if any(misfits(value, shape, whole)):
            _lost(where, value, writing)
            return _GONE
        return value
    if any(misfits(value, shape, whole)):
        _lost(where, value, writing)
        return _GONE
    return value


def _of_members(value: dict[str, Any], shape: Members, whole: Members, where: str, writing: Writing) -> dict[str, Any]:
    made = {}
    for name, member in value.items():
        place = f"{where}.{name}" if where else name
        known = shape.member(name)
        if known is None:
            _lost(place, member, writing)
        elif (kept := _pruned(member, known, whole, place, writing)) is not _GONE:
            made[name] = kept
    return made


def _lost(where: str, value: Any, writing: Writing) -> None:
    """Say that what is at *where* is lost, as a part of the model if it is one."""
    name = where.rpartition(".")[2].partition("[")[0]
    if name.lower() in _DERIVED:
        return
    held = _FEATURES.get(CANONICAL.get(name.lower(), name), ()) if _is_property(where) else ()
    why = f"ninjs {writing.version} has no place for it"
    for feature in held:
        writing.lost(feature, where, why)
    if not held or name.lower() == "type":
        writing.lost(f"foreign.{SPACE}", where, why)


def _is_property(where: str) -> bool:
    """Is *where* a property of an item, not a member of an object in one?"""
    parts = where.split(".")
    return all(part.partition("[")[0] == "associations" for part in parts[:-1]) or (
        len(parts) > 1 and parts[0] == "associations" and parts[-2] not in {"renditions"} and len(parts) % 2 == 1
    )
