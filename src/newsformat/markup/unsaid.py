"""What a format has no place for in a part of an article, kept beside what it can say.

For formats that let a program add members or attributes of its own: a writer puts there what its own reader would not
get from the rest, and so nothing where the format says it all::

    own = unsaid(concept, told)        # told: what the reader makes of what is written of concept
    concept == completed(told, own)
"""

from __future__ import annotations

from typing import Any, TypeVar

from attrs import AttrsInstance, evolve, fields


__all__ = ["completed", "unsaid"]

T = TypeVar("T", bound=AttrsInstance)


def unsaid(part: T, told: T) -> dict[str, str]:
    """Return the texts in which *part* differs from *told*, by the names of the attributes."""
    return {name: value for name, value in _texts(part).items() if value != getattr(told, name)}


def completed(told: T, own: Any) -> T:
    """Return *told* with the texts of *own*, if that is what `unsaid` returned; other members are ignored."""
    if not isinstance(own, dict):
        return told
    known = _texts(told)
    changes = {name: value for name, value in own.items() if name in known and type(value) is str}
    return evolve(told, **changes) if changes else told  # type: ignore[misc]  # T is bound to one


def _texts(part: AttrsInstance) -> dict[str, str]:
    found = {attribute.name: getattr(part, attribute.name) for attribute in fields(type(part))}
    return {name: value for name, value in found.items() if type(value) is str}
