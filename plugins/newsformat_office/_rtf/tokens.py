"""The tokens of Rich Text Format: groups, control words and symbols, and text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,9})?\ ?|\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<symbol>[^A-Za-z])"
    r"|(?P<brace>[{}])|[\r\n\0]+|(?P<text>[^\\{}\r\n\0]+)|\\",
    re.DOTALL,
)


class Token(NamedTuple):
    """One token: its *kind* (``word``, ``symbol``, ``hex``, ``text``, ``{`` or ``}``), what it says, and its number."""

    kind: str
    text: str
    number: int | None = None


def tokens(content: str) -> Iterator[Token]:
    """Yield the tokens of *content*, a letter of which is a byte; the bytes that it announces (``bin``) are skipped."""
    place = 0
    while match := _TOKEN.match(content, place):
        place = match.end()
        kind = match.lastgroup
        if kind == "brace":
            yield Token(match[0], "")
        elif kind in {"word", "number"}:
            number = int(match["number"]) if match["number"] else None
            if match["word"] == "bin":
                place += max(number or 0, 0)
            yield Token("word", match["word"].lower(), number)
        elif kind is not None:
            yield Token(kind, match[kind])
