"""The tokens of Rich Text Format: braces, control words, hexadecimal bytes and text.

Takes linear time: the expression cannot backtrack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Open(NamedTuple):
    """A group begins."""


class Close(NamedTuple):
    """A group ends, at offset *end*."""

    end: int


class Word(NamedTuple):
    r"""A control word, such as ``\b0``, or a control symbol, such as ``\*``; *number* is `None` if it has none."""

    name: str
    number: int | None = None


class Chars(NamedTuple):
    r"""Bytes of text; *hexadecimal* is ``\'e9``."""

    content: bytes
    hexadecimal: bool = False


class Data(NamedTuple):
    r"""Binary data after ``\bin``."""

    content: bytes


Token = Open | Close | Word | Chars | Data

TOKEN = re.compile(
    rb"(?P<chars>[^\\{}\r\n\0]++)"
    rb"|\\(?:(?P<word>[A-Za-z]++)(?P<number>-?+[0-9]++)?+\x20?+|'(?P<hex>[0-9A-Fa-f]{2})|(?P<symbol>[^A-Za-z]))"
    rb"|(?P<brace>[{}])|[\r\n\0]++|(?P<stray>\\)",
    re.DOTALL,
)
_DIGITS = 10  # of a 32-bit number
_ESCAPED = {"\\": b"\\", "{": b"{", "}": b"}"}
_OPEN = Open()


def tokens(document: bytes) -> Iterator[Token]:
    """Yield the tokens of *document*; line breaks and NUL, which have no meaning, are skipped."""
    position, length, match = 0, len(document), TOKEN.match
    while position < length and (found := match(document, position)):
        position = found.end()
        kind = found.lastgroup
        if kind == "chars":
            yield Chars(found["chars"])
        elif kind == "hex":
            yield Chars(bytes((int(found["hex"], 16),)), hexadecimal=True)
        elif kind == "symbol":
            name = found["symbol"].decode("latin-1")
            yield Chars(_ESCAPED[name], hexadecimal=True) if name in _ESCAPED else Word(name)
        elif kind == "brace":
            yield _OPEN if found["brace"] == b"{" else Close(position)
        elif kind in {"word", "number"}:
            word = Word(found["word"].decode(), _number(found["number"]))
            if word.name == "bin":
                size = min(max(word.number or 0, 0), length - position)
                yield Data(document[position : position + size])
                position += size
            else:
                yield word


def _number(digits: bytes | None) -> int | None:
    return int(digits) if digits and len(digits) <= _DIGITS + (digits[0] == ord("-")) else None
