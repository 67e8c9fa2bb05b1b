"""Converts items of the newest version to any other."""

from __future__ import annotations

from typing import Any

from newsformat_ninjs._names import SPACE
from newsformat_ninjs._shape import respelled
from newsformat_ninjs._shapes import shape_of
from newsformat_ninjs._versions import schema_uri
from newsformat_ninjs._writers._first import first_branch
from newsformat_ninjs._writers._pruning import pruned
from newsformat_ninjs._writers._writing import Writing, made_up


def in_version(members: dict[str, Any], writing: Writing) -> dict[str, Any]:
    """Return *members*, an item with the names of 3.1, in the version to write."""
    if not writing.since("2.0"):
        members = first_branch(members, writing)
    elif not writing.since("3.0"):
        members = _second_branch(members)
    result = pruned(respelled(members, shape := shape_of(writing.version), shape), writing)
    return {**_standard(writing), **_identified(result)}


def _identified(item: dict[str, Any]) -> dict[str, Any]:
    """Return *item* with URIs for nested items that have none, reproducible for the same content."""
    match item.get("associations"):
        case list(inner):
            item = {
                **item,
                "associations": [_identified(entry) if isinstance(entry, dict) else entry for entry in inner],
            }
        case dict(inner):
            identified = {
                name: _identified(entry) if isinstance(entry, dict) else entry for name, entry in inner.items()
            }
            item = {**item, "associations": identified}
    return {**item, "uri": made_up(item)} if item.get("uri") == "" else item


def _standard(writing: Writing) -> dict[str, Any]:
    if not writing.since("1.3"):
        return {}
    name = "standard" if writing.since("2.0") else "$standard"
    return {name: {"name": SPACE, "version": writing.version, "schema": schema_uri(writing.version)}}


def _second_branch(members: dict[str, Any]) -> dict[str, Any]:
    result = {("embargoed" if name == "embargoedUntil" else name): value for name, value in members.items()}
    if isinstance(inner := result.get("associations"), list):
        result["associations"] = [_associated(item) for item in inner]
    return result


def _associated(item: Any) -> Any:
    if not isinstance(item, dict):
        return item
    return {name: value for name, value in _second_branch(item).items() if name != "rel"}
