"""Finds where two articles differ."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import Enum
from itertools import zip_longest
from typing import Any

from attrs import fields, frozen, has

from newsformat._blocks import Block, Paragraph
from newsformat._inline import LineBreak, Link, Mark, Text
from newsformat._repr import non_default_attributes


@frozen
class Difference:
    """A place where one article has *old* and the other *new*; ``None`` if it has nothing there."""

    where: str
    old: str | None
    new: str | None


def differences(old: Any, new: Any, where: str = "") -> Iterator[Difference]:
    """Yield where two values of the model differ: field by field, tuples item by item as they match best."""
    if old == new:
        return
    if isinstance(old, tuple) and isinstance(new, tuple) and not _running(old or new):
        yield from _items(old, new, where)
    elif type(old) is type(new) and has(type(old)) and not isinstance(old, Text):
        for attribute in fields(type(old)):
            name = f"{where}.{attribute.name}" if where else attribute.name
            yield from differences(getattr(old, attribute.name), getattr(new, attribute.name), name)
    else:
        yield Difference(where, _absent(old), _absent(new))


def _items(old: tuple[Any, ...], new: tuple[Any, ...], where: str) -> Iterator[Difference]:
    done = new_done = 0
    for stop, new_stop in [*_anchors(old, new), (len(old), len(new))]:
        matcher = SequenceMatcher(None, old[done:stop], new[new_done:new_stop])
        for kind, start, end, new_start, new_end in matcher.get_opcodes():
            if kind != "equal":
                before = enumerate(old[done + start : done + end], done + start)
                after = enumerate(new[new_done + new_start : new_done + new_end], new_done + new_start)
                for pair in zip_longest(before, after):
                    yield from _item(*pair, where)
        done, new_done = stop, new_stop


def _anchors(old: tuple[Any, ...], new: tuple[Any, ...]) -> list[tuple[int, int]]:
    """Return the positions, in both, of items that both have once and in the same order, if there are many items.

    Between these, fewer are compared; `SequenceMatcher` searches all items for each common piece.
    """
    if len(old) * len(new) <= _MANY:
        return []
    counts, new_counts = Counter(old), Counter(new)
    places = {item: place for place, item in enumerate(new) if new_counts[item] == 1}
    pairs = [(place, places[item]) for place, item in enumerate(old) if counts[item] == 1 and item in places]
    return _rising(pairs)


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return a longest subsequence of *pairs* in which the second numbers increase (patience sorting)."""
    ends, lasts, before = list[int](), list[int](), list[int]()
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(lasts[length - 1] if length else -1)
        ends[length : length + 1], lasts[length : length + 1] = [place], [number]
    found, position = list[tuple[int, int]](), lasts[-1] if lasts else -1
    while position >= 0:
        found.append(pairs[position])
        position = before[position]
    return found[::-1]


_MANY = 100_000  # pairs of items


def _item(before: tuple[int, Any] | None, after: tuple[int, Any] | None, where: str) -> Iterator[Difference]:
    if before and after and type(before[1]) is type(after[1]):
        yield from differences(before[1], after[1], f"{where}[{before[0]}]")
        return
    if before:
        yield Difference(f"{where}[{before[0]}]", shown(before[1]), None)
    if after:
        yield Difference(f"{where}[{after[0]}]", None, shown(after[1]))


def _running(value: tuple[Any, ...]) -> bool:
    return isinstance(value[0], Text | LineBreak)


def _absent(value: Any) -> str | None:
    return None if value is None or value in ((), "") else shown(value)


def shown(value: Any) -> str:
    """Return a value of the model as one readable line."""
    match value:
        case Enum():
            return str(value.value)
        case tuple() if value and _running(value):
            return "".join(map(_run, value))
        case tuple():
            return ", ".join(map(shown, value))
        case Paragraph(language=""):
            return f"paragraph: {shown(value.content)}"
        case _ if has(type(value)):
            return _record(value)
        case _:
            return str(value)


def _record(value: Any) -> str:
    """Return the attributes of an object that differ from their defaults."""
    attributes = "; ".join(f"{attribute} {shown(found)}" for attribute, found in non_default_attributes(value))
    if not isinstance(value, Block):
        return attributes
    return f"{type(value).__name__.lower()}{': ' * bool(attributes)}{attributes}"


def _run(run: Text | LineBreak) -> str:
    if isinstance(run, LineBreak):
        return "↵"
    return f"[{run.text}]{{{' '.join(map(_mark, run.marks))}}}" if run.marks else run.text


def _mark(mark: Mark) -> str:
    if isinstance(mark, Link):
        return f"{mark.href} {mark.title}".strip()
    return str(mark) if isinstance(mark, str) else next(iter(_values(mark)))


def _values(mark: Any) -> Iterator[str]:
    return (str(getattr(mark, attribute.name)) for attribute in fields(type(mark)))
