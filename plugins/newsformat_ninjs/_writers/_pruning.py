"""Removes from an item what its version of the standard has no place for, and reports it."""

from __future__ import annotations

from typing import Any

from newsformat_ninjs._names import CANONICAL
from newsformat_ninjs._shape import ITSELF, STRING, Items, Members, Shape, misfits, own_misfits
from newsformat_ninjs._shapes import shape_of
from newsformat_ninjs._writers._writing import Writing


# Properties that some versions lack, and the features of the model they represent.
_FEATURES = {
    "type": ("kind",),
    "urgency": ("urgency",),
    "usageTerms": ("rights.usage_terms",),
    "firstCreated": ("created",),
    "contentCreated": ("content_created",),
    "digitalSourceType": ("digital_source_type", "associations.media.digital_source_type"),
    "edNote": ("notes",),
    "title": ("title", "associations.title"),
    "slugline": ("slug",),
    "altIds": ("identifiers",),
    "genres": ("genres",),
    "expires": ("expires",),
    "rightsInfo": ("rights.licence",),
    "infoSources": ("sources", "contributors"),
}
_DERIVED = frozenset(("charcount", "wordcount"))  # not part of the article
_MAY_MISFIT = frozenset(("type", "rightsinfo"))  # even though they represent features of the model
_GONE: Any = object()


def pruned(members: dict[str, Any], writing: Writing) -> dict[str, Any]:
    """Return *members*, an item with the names of the version, without what has no place in it."""
    shape = shape_of(writing.version)
    result: dict[str, Any] = _of_members(members, shape, shape, "", writing)
    return result


def _pruned(value: Any, shape: Shape, root: Members, where: str, writing: Writing) -> Any:
    if shape is STRING:
        return value if isinstance(value, str) else _GONE
    if shape is ITSELF:
        shape = root
    if isinstance(shape, Items) and isinstance(value, list):
        items = [_pruned(item, shape.of, root, f"{where}[{number}]", writing) for number, item in enumerate(value)]
        kept = [item for item in items if item is not _GONE]
        return kept if kept or not items else _GONE
    if isinstance(shape, Members) and isinstance(value, dict) and value:
        value = _of_members(value, shape, root, where, writing)
        return value if value and not any(own_misfits(value, shape)) else _GONE  # by now, its members fit
    return _GONE if any(misfits(value, shape, root)) else value


def _of_members(value: dict[str, Any], shape: Members, root: Members, where: str, writing: Writing) -> dict[str, Any]:
    result = {}
    for name, member in value.items():
        known = shape.member(name)
        if known is STRING and isinstance(member, str):  # by far the most frequent case
            result[name] = member
            continue
        place = f"{where}.{name}" if where else name
        kept = _GONE if known is None else _pruned(member, known, root, place, writing)
        if kept is _GONE:
            _lost(
                name,
                place,
                writing,
                modelled="associations" in shape.of and (known is None or name.lower() in _MAY_MISFIT),
            )
        else:
            result[name] = kept
            if isinstance(kept, list) and isinstance(member, list) and len(kept) < len(member):
                writing.unfit(place)
    return result


def _lost(name: str, where: str, writing: Writing, *, modelled: bool) -> None:
    """Report the member *name*, at *where*, as lost: as a feature of the model if *modelled*, else as foreign."""
    canonical = CANONICAL.get(name.lower(), name)
    if canonical.lower() in _DERIVED:
        return
    held = _FEATURES.get(canonical, ()) if modelled else ()
    if not where.startswith("associations"):
        held = tuple([feature for feature in held if not feature.startswith("associations")])
    for feature in held:
        writing.lost(feature, where, f"ninjs {writing.version} has no place for it")
    if not held or canonical in writing.foreign or canonical == "type":
        writing.unfit(where)
