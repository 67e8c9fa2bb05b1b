"""How much may become of what a document says once, and names over and over."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Final

from newsformat.markup.json import text_of


_TIMES: Final = 20  # as large as the document may be what becomes of it
_SMALL: Final = 1024 * 1024  # bytes that are no matter


class Proportion:
    """Sees to it that what is put in the place of its names stays in proportion to a document of this *size*."""

    def __init__(self, size: int) -> None:
        self._left = max(size * _TIMES, _SMALL)
        self._sizes: dict[Hashable, int] = {}

    def allows(self, name: Hashable, value: Any) -> bool:
        """May *value* be put in the place of its *name* once more?"""
        if name not in self._sizes:
            self._sizes[name] = len(text_of(value))
        self._left -= self._sizes[name]
        return self._left >= 0
