"""Bounds the expansion of a document by objects that it defines once and refers to repeatedly."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Final

from newsformat.markup.json import text_of


_TIMES: Final = 20  # the factor by which a document may grow
_SMALL: Final = 1024 * 1024  # bytes that are always allowed


class Proportion:
    """Keeps the size of resolved references in proportion to a document of this *size*."""

    def __init__(self, size: int) -> None:
        self._left = max(size * _TIMES, _SMALL)
        self._sizes: dict[Hashable, int] = {}

    def allows(self, name: Hashable, value: Any) -> bool:
        """May *value* be inserted once more in place of its *name*?"""
        if name not in self._sizes:
            self._sizes[name] = len(text_of(value))
        self._left -= self._sizes[name]
        return self._left >= 0
