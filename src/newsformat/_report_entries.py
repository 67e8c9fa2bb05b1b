"""The entries of a report: each is kept once, and many of them take a few bytes each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from typing import Generic, TypeVar

from newsformat._packed import Packed


T = TypeVar("T")

_RECENT = 1024  # minimum number of recent ones that are compared
_EVERYWHERE = 10_000  # maximum number of those without a place


class UniqueValues(Generic[T]):
    """Values in the order in which they were added, without repetitions.

    A source of millions of articles may lose something in each, so all but the latest are compressed. A value with a
    place is soon no longer repeated, so it is only compared with the latest ones; values without a place are all kept.
    """

    def __init__(self) -> None:
        self._last: dict[T, bool] = {}  # whether each has a place
        self._before: dict[T, bool] = {}
        self._everywhere: set[T] = set()
        self._pressed: Packed[T] | None = None

    def add(self, value: T, *, placed: bool) -> None:
        """Add *value*, unless it was added before; *placed* is whether it belongs to a single place."""
        if value in self._last:
            return
        if self._pressed is not None and (value in self._before or value in self._everywhere):
            return
        self._last[value] = placed
        if len(self._last) == _RECENT:
            self._press()

    def _press(self) -> None:
        self._pressed = self._pressed or Packed()
        for value, placed in self._last.items():
            self._pressed.add(value)
            if not placed and len(self._everywhere) < _EVERYWHERE:
                self._everywhere.add(value)
        self._before, self._last = self._last, {}

    def latest(self, most: int) -> list[T]:
        """Return the last *most* values, latest first, in constant time."""
        return list(islice(chain(reversed(self._last), reversed(self._before)), most))

    def __iter__(self) -> Iterator[T]:
        yield from self._pressed or ()
        yield from self._last

    def __len__(self) -> int:
        return len(self._pressed or ()) + len(self._last)
