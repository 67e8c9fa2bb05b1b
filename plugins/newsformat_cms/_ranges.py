"""Converts marks on ranges of a text to runs with marks."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import Any

from newsformat import Link, Mark, Text


def marked_runs(text: str, ranged: Sequence[tuple[int, int, Mark]]) -> Iterator[Text]:
    """Yield the parts of *text* under their marks, in time that is in proportion to the number of ranges.

    Args:
        text: the text.
        ranged: from where in it, to where, and what that is; of links that overlap the one counts that began first.
    """
    edges = sorted({0, len(text), *[edge for start, end, _ in ranged for edge in (start, end)]})
    begins: dict[int, list[Mark]] = {}
    ends: dict[int, list[Mark]] = {}
    for start, end, mark in ranged:
        begins.setdefault(start, []).append(mark)
        ends.setdefault(end, []).append(mark)
    held = _Held()
    for start, end in pairwise(edges):
        held.change(ends.get(start, ()), -1)
        held.change(begins.get(start, ()), 1)
        yield Text(text[start:end], held.marks())


def places_in(text: str) -> Callable[[Any], int]:
    """Return a function from a number of UTF-16 units to the place in *text* behind them; 0 for anything else."""
    places: list[int] | None = None
    if any(character > "\uffff" for character in text):
        places = [index for index, character in enumerate(text) for _ in range(1 + (character > "\uffff"))]

    def place(units: Any) -> int:
        if type(units) is not int or units < 0:
            return 0
        if places is None:
            return min(units, len(text))
        return places[units] if units < len(places) else len(text)

    return place


class _Held:
    """The marks active at a position, counting repetitions: all styles, and the link that began first."""

    def __init__(self) -> None:
        self._styles: dict[Mark, int] = {}
        self._links: OrderedDict[Mark, int] = OrderedDict()

    def change(self, marks: Iterable[Mark], by: int) -> None:
        """Let each of *marks* begin or end once."""
        for mark in marks:
            held = self._links if isinstance(mark, Link) else self._styles
            held[mark] = held.get(mark, 0) + by
            if not held[mark]:
                del held[mark]

    def marks(self) -> tuple[Mark, ...]:
        """Return the active marks."""
        return (*self._styles, *islice(self._links, 1))
