"""How wide text is where every letter is as wide as another: a Chinese character as two, an accent as nothing."""

from __future__ import annotations

from unicodedata import category, east_asian_width


_WIDE = frozenset("WF")  # UAX 11
_WITHOUT = frozenset(("Mn", "Me", "Cf"))


def columns(text: str) -> int:
    """Return over how many columns *text* reaches."""
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(char: str) -> int:
    return 2 if east_asian_width(char) in _WIDE else int(category(char) not in _WITHOUT)


def padded(text: str, width: int) -> str:
    """Return *text* with blanks behind it, so that it reaches over *width* columns."""
    return text + " " * (width - columns(text))
