"""Every text in a part of the model, changed alike: for writers whose format cannot hold some characters."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, TypeVar, cast

from attrs import evolve, fields, has


T = TypeVar("T")


def reworded(value: T, change: Callable[[str], str]) -> T:
    """Return *value*, an article or any part of one, with *change* made to every string in it.

    What does not change is the same object; members of an enumeration are no texts.
    """
    return cast("T", _reworded(value, change))


def _reworded(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return value if isinstance(value, Enum) else change(value)
    if isinstance(value, tuple):
        parts = tuple([_reworded(part, change) for part in value])
        return value if all(new is old for new, old in zip(parts, value, strict=True)) else parts
    if not has(type(value)):
        return value
    changes = {}
    for field in fields(type(value)):
        old = getattr(value, field.name)
        if (new := _reworded(old, change)) is not old:
            changes[field.alias] = new
    return evolve(value, **changes) if changes else value
