"""What is known of millions of files, in a few bytes for each."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise
from typing import Any, Generic, TypeVar


T = TypeVar("T")

_BLOCK = 1024  # values that are pressed together
_PARTS = 64


class Packed(Collection[T], Generic[T]):
    """Values in the order in which they were added, much alike as the names of files are: most of them compressed."""

    def __init__(self, values: Iterable[T] = ()) -> None:
        self._blocks: list[bytes] = []
        self._last: list[T] = []
        for value in values:
            self.add(value)

    def add(self, value: T) -> None:
        """Add *value*, which is compared with no other."""
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
        return any(value == one for one in self)


def _pressed(values: list[T]) -> bytes:
    import pickle
    import zlib

    return zlib.compress(pickle.dumps(values, pickle.HIGHEST_PROTOCOL))


def _unpressed(block: bytes) -> list[Any]:
    import pickle
    import zlib

    values: list[Any] = pickle.loads(zlib.decompress(block))  # noqa: S301 -- it was made here
    return values


class Fingerprints:
    """Eight bytes of each of many names: those of equal names are equal, those of others but by chance.

    So they say which few names are to be compared at all.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._parts = [array("q") for _ in range(_PARTS)]  # looked through one by one, which takes little memory
        for name in names:
            fingerprint = hash(name)
            self._parts[fingerprint % _PARTS].append(fingerprint)

    def twice(self) -> set[int]:
        """Return those that came up more than once."""
        return {one for part in self._parts for one, next_one in pairwise(sorted(part)) if one == next_one}

    def shared(self, others: Fingerprints) -> set[int]:
        """Return those that are among the *others* too."""
        pairs = zip(self._parts, others._parts, strict=True)
        return {one for mine, theirs in pairs for one in set(mine).intersection(theirs)}
