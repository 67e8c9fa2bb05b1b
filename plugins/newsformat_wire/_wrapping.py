"""Lines no longer than the standard bounds them, made so that a reader joins them to the very same text."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat_wire._prose import FILL


def wrapped(text: str, width: int) -> Iterator[str]:
    """Yield *text* as lines of *width* characters at most, broken at spaces; a longer word has a line of its own.

    A hyphen or a ``=`` at the end of a line would say something: fill behind it says that it does not.
    """
    line = ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > width:
            yield f"{line}{FILL}" if line[-1] in "-=\u00ad" else line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line
