"""The items of a JSON array of any length, an item at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from newsformat._errors import ReadError, limit_message
from newsformat._lazy_patterns import lazily


_CHUNK = 1024 * 1024
_SIGN = lazily(rb'"(?:[^"\\]+|\\.)*+(?P<end>")?|[\[\]{},]', re.DOTALL)
_DEEPER = {b"[": 1, b"{": 1, b"]": -1, b"}": -1}


class ArrayItems:
    """The items of the array in *head* and the rest of *stream*, each with the line that it begins on.

    Items are found by their brackets and strings, and not decoded. In a file that is cut off, the last is incomplete.
    Iterating raises a `ReadError` if an item is longer than *most* bytes, or the array does not end.
    """

    def __init__(self, head: bytes, stream: BinaryIO, most: int) -> None:
        self._stream, self._most = stream, most
        self.line, self._data, self._ended = 1, head, False  # the remaining data begin at the next item, on this line
        self._searched = self._depth = 0  # the position searched so far, and its nesting depth

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        yield from self._complete()
        while not self._ended:
            if len(self._data) > self._most:
                message = limit_message("item_bytes", f"an item is larger than {self._most} bytes")
                raise ReadError(message, line=self.line)
            # At least as much as is held, or a long string would be searched again and again.
            chunk = self._stream.read(max(_CHUNK, len(self._data)))
            if not chunk:
                if cut_off := self._data.lstrip():
                    yield self.line, cut_off
                raise ReadError("the array does not end: the file is cut off", line=self.line)
            self._data += chunk
            yield from self._complete()

    def rest(self) -> bytes:
        """Return the text after the array once all items are read, or its beginning if it exceeds the limit."""
        return self._data + self._stream.read(max(0, self._most + 1 - len(self._data)))

    def _complete(self) -> Iterator[tuple[int, bytes]]:
        """Yield the items that are complete, each with its line, and drop them."""
        position, depth, start = self._searched, self._depth, 0
        counted = 0  # the start of the last line counted
        for sign in _SIGN.finditer(self._data, position):
            mark = sign[0][:1]
            if mark == b'"' and sign["end"] is None:  # it continues in the next chunk
                position = sign.start()
                break
            position = sign.end()
            depth += _DEEPER.get(mark, 0)
            if depth == 1 and mark == b"[":
                start = position
            elif depth == 0 or (depth == 1 and mark == b","):
                item = self._data[start : sign.start()].lstrip()
                begin = sign.start() - len(item)
                self.line += self._data.count(b"\n", counted, begin)
                counted, start = begin, position
                if item:
                    yield self.line, item
            if depth == 0:
                break
        self.line += self._data.count(b"\n", counted, start)
        self._data, self._searched, self._depth, self._ended = self._data[start:], position - start, depth, depth == 0
