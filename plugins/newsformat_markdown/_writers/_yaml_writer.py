"""Writes readable YAML that every reader, of 1.1 or 1.2, reads as the same text.

A text is written plainly only where it cannot be read as anything else; otherwise in double quotes, as in JSON.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias


class Plain(str):
    """A scalar written as it is: a number, a date, ``true``."""

    __slots__ = ()


Value: TypeAlias = "str | int | Sequence[Value] | Mapping[str, Value]"

WIDTH = 100
_KEY = 1000  # YAML limits keys to 1024 characters
# Characters unprintable for libyaml, line ends that YAML 1.1 and 1.2 treat differently, and characters that could
# reorder a line. YAML cannot contain U+0000 and lone surrogates: they are left for the document's writer to detect.
_UNPRINTABLE = "\x01-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
_ESCAPED = re.compile(f'["\\\\{_UNPRINTABLE}]')
_WORDY = re.compile(r"(?:\d+ |/)?[^\W\d_]")
_NOT_PLAIN = re.compile(rf"[{_UNPRINTABLE}]|:(?: |$)| #|\s$")
_NOT_IN_FLOW = re.compile(r"[,:?\[\]{}]")
_NOT_LITERAL = re.compile(rf"(?![\n\t])[{_UNPRINTABLE}]|^[ \t]+$", re.MULTILINE)
_RESERVED = frozenset(["y", "yes", "n", "no", "true", "false", "on", "off", "null", "nan", "inf"])
_SHORT = {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\"}


def dump(mapping: Mapping[str, Value]) -> str:
    """Return *mapping* as a block of YAML, with its line ends."""
    return "".join([f"{line}\n" for line in _mapping(mapping, "")])


def is_plain(text: str) -> bool:
    """Can *text* be written without quotes and still be read as a text?"""
    return bool(_WORDY.match(text)) and not _NOT_PLAIN.search(text) and text.lower() not in _RESERVED


def fits_key(text: str) -> bool:
    """Can *text* be a key?"""
    return len(quoted(text)) < _KEY


def quoted(text: str) -> str:
    """Return *text* in double quotes."""
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    code = ord(char)
    return _SHORT.get(char) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")  # noqa: PLR2004 -- one byte


def _scalar(value: str | int, *, flow: bool = False) -> str:
    if isinstance(value, Plain | int):
        return str(value)
    if is_plain(value) and not (flow and _NOT_IN_FLOW.search(value)):
        return value
    return quoted(value)


@lru_cache(maxsize=256)
def _key(key: str) -> str:
    return _scalar(key, flow=True)


def _mapping(mapping: Mapping[str, Value], indent: str) -> Iterator[str]:
    for key, value in mapping.items():
        yield from _entry(f"{indent}{_key(key)}:", value, indent)


def _entry(start: str, value: Value, indent: str) -> Iterator[str]:
    """Yield the lines of a key with its value."""
    if isinstance(value, str | int):
        yield from _text(start, value, indent)
    elif not value:
        yield f"{start} {_flow(value)}"
    elif isinstance(value, Mapping):
        short = f"{start} {_flow(value)}"
        if len(short) <= WIDTH and _fits_one_line(value):
            yield short
        else:
            yield start
            yield from _mapping(value, f"{indent}  ")
    else:
        yield start
        for item in value:
            yield from _item(item, f"{indent}  ")


def _item(item: Value, indent: str) -> Iterator[str]:
    if isinstance(item, str | int):
        yield from _text(f"{indent}-", item, indent)
        return
    short = f"{indent}- {_flow(item)}"
    if not item or (len(short) <= WIDTH and _fits_one_line(item)):
        yield short
    elif isinstance(item, Mapping):
        lines = list(_mapping(item, f"{indent}  "))
        yield f"{indent}- {lines[0].lstrip(' ')}"
        yield from lines[1:]
    else:
        yield f"{indent}-"
        for inner in item:
            yield from _item(inner, f"{indent}  ")


def _text(start: str, value: str | int, indent: str) -> Iterator[str]:
    if isinstance(value, str) and "\n" in value and _fits_literal_block(value):
        yield f"{start} |-"
        yield from [f"{indent}  {line}" if line else "" for line in value.split("\n")]
    else:
        scalar = _scalar(value)
        yield f"{start} {scalar}" if scalar else start


def _fits_literal_block(text: str) -> bool:
    """Can *text* be written as a literal block?"""
    return not (text[0] in " \t\n" or text[-1] == "\n" or _NOT_LITERAL.search(text))


def _fits_one_line(value: Value) -> bool:
    """Is *value* simple enough for one line?"""
    if isinstance(value, int):
        return True
    inner = value.values() if isinstance(value, Mapping) else value
    return all(isinstance(item, int) or (isinstance(item, str) and "\n" not in item) for item in inner)


def _flow(value: Value) -> str:
    if isinstance(value, str | int):
        return _scalar(value, flow=True)
    if isinstance(value, Mapping):
        return "{" + ", ".join([f"{_key(key)}: {_flow(inner)}" for key, inner in value.items()]) + "}"
    return "[" + ", ".join(map(_flow, value)) + "]"
