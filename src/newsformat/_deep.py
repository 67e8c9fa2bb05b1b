"""Compares values nested too deeply for Python's recursion: a page may have hundreds of nested quotations.

Nested values are tuples, and objects of classes with their parts in ``__values__``, such as those made by
`newsformat._frozen`. Whoever compares a story, or puts it into a set, need not know how deep it is.
"""

from __future__ import annotations

from typing import Any


def equal_values(one: object, other: object) -> bool:
    """Return ``one == other``."""
    pairs = [(one, other)]
    while pairs:
        left, right = pairs.pop()
        if left is right:
            continue
        if (parts := _parts(left)) is None or type(left) is not type(right):
            if left != right:
                return False
            continue
        others = _parts(right) or ()
        if len(parts) != len(others):
            return False
        pairs += zip(parts, others, strict=True)
    return True


def hash_of_values(value: object) -> int:
    """Return ``hash(value)``, the same as if that were possible."""
    top = [value]
    waiting = [(value, top, 0)]  # values to visit, and where to replace them by their hashes
    seen = []
    while waiting:
        nested, container, place = waiting.pop()
        if (parts := _parts(nested)) is not None:
            inside = list(parts)
            seen.append((nested, inside, container, place))
            waiting += [(part, inside, number) for number, part in enumerate(inside)]
    for nested, inside, container, place in reversed(seen):  # innermost first
        hashes = tuple(inside)
        container[place] = _Hashed(hash(hashes if type(nested) is tuple else (type(nested), hashes)))
    return hash(top[0])


class _Hashed:
    """Stands for an object with a known hash."""

    def __init__(self, value: int) -> None:
        self._value = value

    def __hash__(self) -> int:
        return self._value


def _parts(value: Any) -> tuple[Any, ...] | None:
    if type(value) is tuple:
        return value
    values = getattr(type(value), "__values__", None)
    return values(value) if values else None
