"""A stream of XML, cut where the root element of one document ends and another document begins."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import BinaryIO


_CHUNK = 64 * 1024
_LONGEST_TAG = 256  # bytes of an end tag, including blanks
FILL = b" \t\r\n\0\x01\x02\x03\x04\x16\x1a"  # found between files: blanks and transmission marks

_FILLED = re.compile(rb"[%b]+" % re.escape(FILL))


def begins(content: bytes, root: str) -> Iterator[int]:
    """Yield where documents of *root* begin in *content*: behind the end of another, or with a declaration.

    That may be in the midst of one that is cut off.
    """
    for found in _boundary(root).finditer(content):
        is_marked = content.endswith(codecs.BOM_UTF8, 0, found.start())
        yield found.end() if found["end"] else found.start() - len(codecs.BOM_UTF8) * is_marked


@lru_cache(maxsize=8)
def _boundary(root: str) -> re.Pattern[bytes]:
    """Return the end of a document with another behind it, or how one begins; in both a ``<`` is first, to be fast."""
    end, fill = _end(root).removeprefix(b"<"), re.escape(FILL)
    return re.compile(rb"<(?:(?P<end>%b)[%b]*+(?=%b)|\?xml\s)" % (end, fill, _begin(root)), re.IGNORECASE)


def _name(root: str) -> bytes:
    return rb"(?:[\w.-]++:)?" + re.escape(root.encode())


def _end(root: str) -> bytes:
    return rb"</%b\s*+>" % _name(root)


def _begin(root: str) -> bytes:
    return rb"(?:%b)?+<(?:\?xml\s|!DOCTYPE\s|%b[\s/>])" % (codecs.BOM_UTF8, _name(root))


class Cutter:
    """Gives the bytes of *stream*, a document at a time.

    The root elements of all are called *root*, and each document goes to the next one.
    """

    def __init__(self, stream: BinaryIO, root: str) -> None:
        self._end = re.compile(_end(root), re.IGNORECASE)
        self._begin = re.compile(_begin(root), re.IGNORECASE)
        # The data read, and the position up to which they were returned
        self._stream, self._coming, self._at = stream, b"", 0
        self._rest = b""  # of a part larger than requested
        self._exhausted = self._ended = self._past_end_tag = False
        self._lines = 0

    def __iter__(self) -> Iterator[int]:
        """Begin one document after the other; each time, yield how many lines are before it."""
        yield 0
        while self._goes_on():
            self._ended = False
            yield self._lines

    def _goes_on(self) -> bool:
        while self.read(_CHUNK):
            pass
        return self._at < len(self._coming)

    def read(self, size: int) -> bytes:
        """Return *size* bytes of the current document, fewer only at its end."""
        parts = []
        while size > 0:
            part = self._rest or self._next_part()
            if not part:
                break
            part, self._rest = part[:size], part[size:]
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def _next_part(self) -> bytes:
        """Return the next bytes of the current document, ``b""`` at its end."""
        if self._ended:
            return b""
        self._look()
        if self._past_end_tag:
            if fill := _FILLED.match(self._coming, self._at):
                return self._take_until(fill.end())
            self._past_end_tag = False
            self._ended = self._at == len(self._coming) or self._begin.match(self._coming, self._at) is not None
            if self._ended:
                return b""
        if match := self._end.search(self._coming, self._at):
            self._past_end_tag = True
            return self._take_until(match.end())
        if self._exhausted:
            self._ended = True  # complete, with these last bytes
            return self._take_until(len(self._coming))
        return self._take_until(len(self._coming) - _LONGEST_TAG)

    def _look(self) -> None:
        """Have more coming than the longest tag, if there is more."""
        while len(self._coming) - self._at <= _LONGEST_TAG and not self._exhausted:
            chunk = self._stream.read(_CHUNK)
            self._exhausted = not chunk
            self._coming, self._at = self._coming[self._at :] + chunk, 0

    def _take_until(self, end: int) -> bytes:
        part, self._at = self._coming[self._at : end], end
        self._lines += part.count(b"\n")
        return part
