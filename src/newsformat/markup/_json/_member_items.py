"""The items of arrays that are members of objects, wherever these are in a JSON document of any length."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Collection, Iterator
from typing import Any, BinaryIO, NamedTuple

import msgspec

from newsformat._errors import ReadError, limit_message
from newsformat._lazy_patterns import lazily
from newsformat.markup._json._numbers import decode_whole


_CHUNK = 256 * 1024
_DEEPEST = 1000  # objects and arrays around the items
_SIGN = lazily(rb'"(?:[^"\\]+|\\.)*+(?P<end>")?|[\[\]{},:]|[^\s\[\]{},:"]++', re.DOTALL)
_DEEPER = {b"[": 1, b"{": 1, b"]": -1, b"}": -1}


class Item(NamedTuple):
    """An item as JSON, its first line, and the members that precede its array in the enclosing object."""

    json: bytes
    line: int
    outer: dict[str, Any]


def member_items(
    stream: BinaryIO, name: str, known_names: Collection[str], most: int, *, report_other: Callable[[str, int], None]
) -> Iterator[Item]:
    """Yield each item of the arrays that are called *name*, in whatever objects they are.

    With each item come the members of its object in *known_names* that stand before the array and are scalars.
    *report_other* is called with the name and line of each other member of the outermost object that holds no such
    array, and of those in *known_names* that are an object or array. No more than one item is in memory.

    Raises:
        ReadError: an item is longer than *most* bytes, or the document does not end; items before that are yielded.
    """
    scanner = _Scanner(stream, most)
    known = {msgspec.json.encode(known_name): known_name for known_name in known_names}
    wanted = msgspec.json.encode(name)
    opened: list[_Object | None] = []  # `None` stands for an array
    while (token := scanner.token()) is not None:
        inside = opened[-1] if opened else None
        if token == b"[" and inside is not None and inside.is_value and inside.key == wanted:
            for container in filter(None, opened):
                container.holds = True
            yield from scanner.items(inside.values)
            continue
        if token in _OPENING:
            opened.append(_Object() if token == b"{" else None)
            if len(opened) > _DEEPEST:
                raise ReadError("nested too deeply", line=scanner.line)
        elif token in _CLOSING:
            del opened[-1:]
        elif inside is not None:
            inside.take(token, known)
        if len(opened) == 1 and token not in _SIGNS_OF_MEMBERS and (outer := opened[0]) is not None:
            outer.report_if_unread(known, report_other, scanner.line)
    if opened:
        raise ReadError("the document does not end: the file is cut off", line=scanner.line)


_OPENING = frozenset((b"{", b"["))
_CLOSING = frozenset((b"}", b"]"))
_SIGNS_OF_MEMBERS = frozenset((b"{", b"[", b":"))


class _Object:
    """An object around items: its current member, and the values read."""

    def __init__(self) -> None:
        self.key, self.is_value = b"", False
        self.holds = False  # does the member hold such an array?
        self.values: dict[str, Any] = {}

    def take(self, token: bytes, known: dict[bytes, str]) -> None:
        if token == b",":
            self.key, self.is_value, self.holds = b"", False, False
        elif token == b":":
            self.is_value = True
        elif not self.is_value:
            self.key = token
        elif self.key in known:
            try:
                self.values[known[self.key]] = decode_whole(token)
            except (msgspec.DecodeError, UnicodeDecodeError):
                self.values.pop(known[self.key], None)

    def report_if_unread(self, known: dict[bytes, str], report_other: Callable[[str, int], None], line: int) -> None:
        """Report the member to *report_other*, if it has just ended and is not read."""
        if self.is_value and not self.holds and known.get(self.key) not in self.values:
            report_other(self.key.strip(b'"').decode("utf-8", "replace"), line)


class _Scanner:
    """Tokenises a document, holding no more than one item in memory."""

    def __init__(self, stream: BinaryIO, most: int) -> None:
        self._stream, self._most = stream, most
        self._data = stream.read(_CHUNK).removeprefix(codecs.BOM_UTF8)
        self._at = 0
        self._start = -1  # of the current item, if any
        self._line, self._counted = 1, 0
        self._ended = False

    @property
    def line(self) -> int:
        """The line of the sign that was read last."""
        return self._line_at(self._at)

    def _line_at(self, place: int) -> int:
        if place > self._counted:
            self._line += self._data.count(b"\n", self._counted, place)
            self._counted = place
        return self._line

    def token(self) -> bytes | None:
        """Return the next sign, string or number; `None` at the end."""
        while True:
            match = _SIGN.search(self._data, self._at)
            if (match is None or self._may_go_on(match)) and self._more():
                continue
            if match is None:
                return None
            self._at = match.end()
            return match[0]

    def _may_go_on(self, match: re.Match[bytes]) -> bool:
        """Is *match* a string or number that may continue in the next chunk?"""
        if match[0][:1] == b'"':
            return match["end"] is None
        return match.end() == len(self._data) and match[0] not in _WHOLE

    def _more(self) -> bool:
        if self._ended:
            return False
        keep = self._at if self._start < 0 else self._start
        self._line_at(keep)
        self._data, self._at, self._counted = self._data[keep:], self._at - keep, 0
        self._start = min(self._start, 0)
        if len(self._data) > self._most:
            most = self._most
            raise ReadError(limit_message("item_bytes", f"an item is larger than {most} bytes"), line=self._line)
        chunk = self._stream.read(max(_CHUNK, len(self._data)))  # or a long string would be searched again and again
        self._ended = not chunk
        self._data += chunk
        return bool(chunk)

    def items(self, outer: dict[str, Any]) -> Iterator[Item]:
        """Yield the items of the array that has just begun."""
        depth, self._start = 1, self._at
        while (token := self.token()) is not None:
            depth += _DEEPER.get(token, 0)
            if depth and (depth > 1 or token != b","):
                continue
            item = self._data[self._start : self._at - 1]
            begin = self._start + len(item) - len(item.lstrip())
            line, self._start = self._line_at(begin), self._at
            if item.strip():
                yield Item(item, line, outer)
            if not depth:
                self._start = -1
                return
        if (item := self._data[self._start :]).strip():
            yield Item(item, self._line_at(self._start), outer)
        raise ReadError("the document does not end: the file is cut off", line=self.line)


_WHOLE = frozenset((b"[", b"]", b"{", b"}", b",", b":"))
