"""Keeps what a format has no place for in a part of an article, next to what it can express.

For formats that let a program add members or attributes of its own: a writer puts there only what its own reader would
not get from the rest::

    own = unexpressed(concept, read_back)   # read_back: the concept as it is read from what is written
    concept == with_unexpressed(read_back, own)
"""

from __future__ import annotations

from typing import Any, TypeVar

from attrs import AttrsInstance, evolve, fields

from newsformat._report import Report
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import has_value, objects_at, report_other_types


__all__ = ["report_unexpected", "unexpressed", "with_unexpressed"]

T = TypeVar("T", bound=AttrsInstance)


def unexpressed(part: T, other: T) -> dict[str, str]:
    """Return the texts in which *part* differs from *other*, by the names of the attributes."""
    return {name: value for name, value in _texts(part).items() if value != getattr(other, name)}


def with_unexpressed(other: T, own_members: Any) -> T:
    """Return *other* with the texts of *own_members*, if these are from `unexpressed`; further members are ignored."""
    if not isinstance(own_members, dict):
        return other
    known = _texts(other)
    changes = {name: value for name, value in own_members.items() if name in known and type(value) is str}
    return evolve(other, **changes) if changes else other  # type: ignore[misc]  # T is bound to one


def report_unexpected(value: Any, name: str, report: Report) -> None:
    """Report what is left out of the objects called *name*, wherever in *value*, as no writer puts it there.

    That is an object or an array in place of a text, or anything else in place of one of these.
    """
    waiting = [value] if report.heard else []
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            if isinstance(own_members := item.get(name), dict):
                _report_odd_in(own_members, name, report)
            waiting += [inner for key, inner in item.items() if key != name]
        elif isinstance(item, list):
            waiting += item


def _report_odd_in(own_members: Object, of: str, report: Report) -> None:
    waiting = [(own_members, of)]
    while waiting:
        item, of = waiting.pop()
        for name, value in item.items():
            if name in _ARRAYS:
                report_other_types(item, name, report)
                waiting += [(inner, name) for inner in objects_at(item, name)]
            elif name in _OBJECTS and isinstance(value, dict):
                waiting.append((value, name))
            elif has_value(value) and not _is_due(name, value):
                report.left_out(f"{name} of {of} is left out: {text_of(value):.60}")


def _is_due(name: str, value: Any) -> bool:
    if name in _ROWS:
        return isinstance(value, list)
    return name not in _OBJECTS and not isinstance(value, dict | list)


_ARRAYS = frozenset(("associations", "bylines", "entities", "identifiers", "notes", "renditions", "sources"))
_OBJECTS = frozenset(("dateline", "media"))
_ROWS = frozenset(("foreign", "mentions", "spans", "subjects"))  # of texts and numbers


def _texts(part: AttrsInstance) -> dict[str, str]:
    found = {attribute.name: getattr(part, attribute.name) for attribute in fields(type(part))}
    return {name: value for name, value in found.items() if type(value) is str}
