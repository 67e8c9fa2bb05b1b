"""Finds which of millions of names occur twice, in a few bytes for each."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import pairwise


_PARTS = 64


class Fingerprints:
    """Eight bytes for each of many names: equal for equal names, and different for others except by chance.

    They show which few names must be compared in full.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._parts = [array("q") for _ in range(_PARTS)]  # one by one, to save memory
        for name in names:
            fingerprint = hash(name)
            self._parts[fingerprint % _PARTS].append(fingerprint)

    def repeated(self) -> set[int]:
        """Return those that occur more than once."""
        return {number for part in self._parts for number, following in pairwise(sorted(part)) if number == following}

    def shared(self, others: Fingerprints) -> set[int]:
        """Return those that occur in *others*, too."""
        pairs = zip(self._parts, others._parts, strict=True)
        return {number for mine, theirs in pairs for number in set(mine).intersection(theirs)}
