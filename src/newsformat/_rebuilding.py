"""Rebuilds a part of the model with every nested part of certain types replaced."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from operator import is_
from typing import Any, TypeAlias, TypeVar, cast

from attrs import fields, has

from newsformat._frozen import evolved, values_of


T = TypeVar("T")
_Change: TypeAlias = Callable[[Any], object]


def rebuilt(value: T, changes: Mapping[type, _Change]) -> T:
    """Return *value*, an article or a part of one, with all parts of some types changed, from the outside in.

    Args:
        value: parts that do not change stay the same objects; empty parts do not change.
        changes: what to make of parts, by their type; an item of a tuple goes if that is `None`.
    """
    return cast("T", _rebuilt(value, _Changes(changes)))


def reworded(value: T, change: Callable[[str], str]) -> T:
    """Return *value*, an article or a part of one, with *change* applied to every string in it.

    Parts that do not change are the same objects. Members of enumerations are not strings.
    """
    changes = _Changes({str: change})
    left: list[Any] = [value]
    while left:  # mostly nothing changes, which takes no recursion to find out
        part = left.pop()
        kind: Any = type(part)
        if kind is tuple:
            left += part
        elif changes[kind] is not None:
            if change(part) is not part:
                return cast("T", _rebuilt(value, changes))
        elif kind not in changes.still:
            left += filter(None, _attributes(kind)[1](part))
    return value


class _Changes(dict[type, "_Change | None"]):
    """What to do with parts, by their type or, failing that, the class that it extends.

    Types in *still* never change and contain nothing that does: mostly strings.
    """

    def __init__(self, changes: Mapping[type, _Change]) -> None:
        super().__init__(changes)
        self.still: set[type] = set()
        self.of_strings: Any = self[str]  # which most parts are

    def __missing__(self, kind: type) -> _Change | None:
        bases = () if issubclass(kind, Enum) else kind.__mro__
        found = self[kind] = next((self[base] for base in bases if base in self), None)
        if found is None and kind is not tuple and not _attributes(kind)[0]:
            self.still.add(kind)
        return found


def _rebuilt(value: Any, changes: _Changes) -> Any:
    kind: Any = type(value)
    if (change := changes[kind]) is not None:
        value = change(value)
        kind = type(value)
    if kind is str:  # by far the most frequent case
        return value
    if kind is tuple:
        parts = tuple([new for part in value if (new := _rebuilt(part, changes)) is not None])
        return value if len(parts) == len(value) and all(map(is_, parts, value)) else parts
    aliases, values = _attributes(kind)
    result = {}
    for alias, old in zip(aliases, values(value), strict=True):
        if old and (kind := type(old)) not in changes.still:
            new = changes.of_strings(old) if kind is str else _rebuilt(old, changes)
            if new is not old:
                result[alias] = new
    return evolved(value, **result) if result else value


@cache
def _attributes(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """Return the arguments of *kind* and a function for their values; nothing for classes outside of the model."""
    known = fields(kind) if has(kind) else ()
    return tuple([attribute.alias for attribute in known]), values_of([attribute.name for attribute in known])
