"""Wraps lines to the standard's length so that a reader joins them to the same text."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.markup import paragraphs
from newsformat_wire._prose import FILL


def wrapped(text: str, width: int) -> Iterator[str]:
    """Yield *text* as lines of at most *width* characters, broken at spaces; a longer word has a line of its own.

    A hyphen or ``=`` at the end of a line is significant: fill after it removes that meaning.
    """
    *lines, last = paragraphs.wrapped(text, width)
    yield from [f"{line}{FILL}" if line[-1] in "-=\u00ad" else line for line in lines]
    yield last
