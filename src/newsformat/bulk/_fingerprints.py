"""Which of millions of names come up twice, found in a few bytes for each."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import pairwise


_PARTS = 64


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
