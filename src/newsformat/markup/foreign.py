"""Foreign parts as the value of one attribute, for markup whose elements cannot all have others in them."""

from __future__ import annotations

import json
from collections.abc import Iterable

from newsformat._concepts import Foreign


__all__ = ["foreign_as", "foreign_in"]


def foreign_as(parts: Iterable[Foreign], space: str = "") -> str:
    """Return *parts* as one string, only those of *space* if it is given; ``""`` if there are none."""
    said = [
        [part.name, part.value] if space else [part.space, part.name, part.value]
        for part in parts
        if not space or part.space == space
    ]
    return json.dumps(said, ensure_ascii=False) if said else ""


def foreign_in(text: str, space: str = "") -> tuple[Foreign, ...]:
    """Return the parts that *text* is, as `foreign_as` makes it of them; none if it is anything else."""
    given = (space,) if space else ()
    try:
        return tuple([_foreign(*given, *part) for part in json.loads(text)])
    except (ValueError, TypeError, RecursionError):
        return ()


def _foreign(space: str, name: str, value: str) -> Foreign:
    return Foreign(space + "", name + "", value + "")  # a TypeError of what is no string
