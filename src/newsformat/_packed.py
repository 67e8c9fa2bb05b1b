"""Stores millions of values in a few bytes each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any, Generic, TypeVar


T = TypeVar("T")

_BLOCK = 1024  # values compressed together


class Packed(Collection[T], Generic[T]):
    """Values in the order in which they were added.

    They resemble each other, as names of files do, so most of them are kept compressed.
    """

    def __init__(self, values: Iterable[T] = ()) -> None:
        self._blocks: list[bytes] = []
        self._last: list[T] = []
        for value in values:
            self.add(value)

    def add(self, value: T) -> None:
        """Add *value* without comparing it with any other."""
        self._last.append(value)
        if len(self._last) == _BLOCK:
            self._blocks.append(_pressed(self._last))
            self._last = []

    def __iter__(self) -> Iterator[T]:
        for block in self._blocks:
            yield from _unpressed(block)
        yield from self._last

    def __len__(self) -> int:
        return len(self._blocks) * _BLOCK + len(self._last)

    def __contains__(self, value: object) -> bool:
        return any(value == item for item in self)


def _pressed(values: list[T]) -> bytes:
    import pickle
    import zlib

    return zlib.compress(pickle.dumps(values, pickle.HIGHEST_PROTOCOL))


def _unpressed(block: bytes) -> list[Any]:
    import pickle
    import zlib

    values: list[Any] = pickle.loads(zlib.decompress(block))  # noqa: S301 -- it was made here
    return values
