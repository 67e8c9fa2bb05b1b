"""Lines no longer than the standard bounds them, made so that a reader joins them to the very same text."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.markup import paragraphs
from newsformat_wire._prose import FILL


def wrapped(text: str, width: int) -> Iterator[str]:
    """Yield *text* as lines of *width* characters at most, broken at spaces; a longer word has a line of its own.

    A hyphen or a ``=`` at the end of a line would say something: fill behind it says that it does not.
    """
    *lines, last = paragraphs.wrapped(text, width)
    yield from [f"{line}{FILL}" if line[-1] in "-=\u00ad" else line for line in lines]
    yield last
