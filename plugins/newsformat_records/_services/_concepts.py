"""Objects → concepts, with their other members as foreign parts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from newsformat import Concept, Foreign
from newsformat.markup.members import has_value


SPACE = "records"

_encode = msgspec.json.Encoder().encode


def kept(members: dict[str, Any], *, but: Iterable[str] = ()) -> list[Foreign]:
    """Return non-empty *members*, except those in *but*, as foreign parts."""
    return [
        Foreign(SPACE, name, _encode(value).decode())
        for name, value in members.items()
        if name not in but and has_value(value)
    ]


def add(values: dict[str, Any], concept: Concept) -> None:
    """Add *concept* to the *values* of an article: to the entities if it has a kind, else to the subjects."""
    values.setdefault("entities" if concept.kind else "subjects", []).append(concept)


def objects_of(value: Any, *names: str) -> list[dict[str, Any]]:
    """Return the array *value* if it contains only objects with all these *names*; else an empty list."""
    if isinstance(value, list) and all(
        isinstance(item, dict) and all(item.get(name) for name in names) for item in value
    ):
        return value
    return []
