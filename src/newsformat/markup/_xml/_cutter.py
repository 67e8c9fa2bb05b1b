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
    """Yield where documents of *root* begin in *content*: after the end of another, or with a declaration.

    A declaration may also stand in the middle of a document that is cut off.
    """
    for match in _boundary(root).finditer(content):
        is_marked = content.endswith(codecs.BOM_UTF8, 0, match.start())
        yield match.end() if match["end"] else match.start() - len(codecs.BOM_UTF8) * is_marked


@lru_cache(maxsize=8)
def _boundary(root: str) -> re.Pattern[bytes]:
    """Return a pattern of a document's end before another document, or of its beginning; ``<`` is first for speed."""
    end, fill = _end(root).removeprefix(b"<"), re.escape(FILL)
    return re.compile(rb"<(?:(?P<end>%b)[%b]*+(?=%b)|\?xml\s)" % (end, fill, _begin(root)), re.IGNORECASE)


def _name(root: str) -> bytes:
    return rb"(?:[\w.-]++:)?" + re.escape(root.encode())


def _end(root: str) -> bytes:
    return rb"</%b\s*+>" % _name(root)


def _begin(root: str) -> bytes:
    return rb"(?:%b)?+<(?:\?xml\s|!DOCTYPE\s|%b[\s/>])" % (codecs.BOM_UTF8, _name(root))


class Cutter:
    """Returns the bytes of *stream*, one document at a time.

    All root elements are called *root*; whatever follows a document up to the next one belongs to it.
    """

    def __init__(self, stream: BinaryIO, root: str) -> None:
        self._end = re.compile(_end(root), re.IGNORECASE)
        self._begin = re.compile(_begin(root), re.IGNORECASE)
        # The data read, and the position up to which they were returned
        self._stream, self._buffer, self._at = stream, b"", 0
        self._rest = b""  # of a part larger than requested
        self._exhausted = self._ended = self._past_end_tag = False
        self._lines = 0

    def __iter__(self) -> Iterator[int]:
        """Move to each document in turn, and yield the number of lines before it."""
        yield 0
        while self._has_next():
            self._ended = False
            yield self._lines

    def _has_next(self) -> bool:
        while self.read(_CHUNK):
            pass
        return self._at < len(self._buffer)

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
        self._fill_buffer()
        if self._past_end_tag:
            if fill := _FILLED.match(self._buffer, self._at):
                return self._take_until(fill.end())
            self._past_end_tag = False
            self._ended = self._at == len(self._buffer) or self._begin.match(self._buffer, self._at) is not None
            if self._ended:
                return b""
        if match := self._end.search(self._buffer, self._at):
            self._past_end_tag = True
            return self._take_until(match.end())
        if self._exhausted:
            self._ended = True  # complete, with these last bytes
            return self._take_until(len(self._buffer))
        return self._take_until(len(self._buffer) - _LONGEST_TAG)

    def _fill_buffer(self) -> None:
        """Read ahead, so that the buffer holds more than the longest tag, unless the stream ends."""
        while len(self._buffer) - self._at <= _LONGEST_TAG and not self._exhausted:
            chunk = self._stream.read(_CHUNK)
            self._exhausted = not chunk
            self._buffer, self._at = self._buffer[self._at :] + chunk, 0

    def _take_until(self, end: int) -> bytes:
        part, self._at = self._buffer[self._at : end], end
        self._lines += part.count(b"\n")
        return part
