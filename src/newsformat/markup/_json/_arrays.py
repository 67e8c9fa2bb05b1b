"""The items of a JSON array of any length, an item at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from newsformat._errors import ReadError, exceeded
from newsformat._lazy_patterns import lazily


_CHUNK = 1024 * 1024
_SIGN = lazily(rb'"(?:[^"\\]+|\\.)*+(?P<end>")?|[\[\]{},]', re.DOTALL)
_DEEPER = {b"[": 1, b"{": 1, b"]": -1, b"}": -1}


def array_items(head: bytes, stream: BinaryIO, most: int, behind: bytes = b"") -> Iterator[tuple[int, bytes]]:
    """Yield each item of the array that *head* begins and *stream* goes on with, and the line that it begins on.

    Items are told by their brackets and strings, and not decoded. Of a file that is cut off, the last is what there is.
    The only thing that may stand *behind* the array is that.

    Raises:
        ReadError: an item is longer than *most* bytes, or the array does not end, or something follows it.
    """
    window = _Window(head)
    yield from window.items()
    while not window.ended:
        if len(window.left) > most:
            message = exceeded("item_bytes", f"an item is larger than {most} bytes")
            raise ReadError(message, line=window.line)
        chunk = stream.read(max(_CHUNK, len(window.left)))  # or a long string would be looked at again and again
        if not chunk:
            if cut_off := window.left.lstrip():
                yield window.line, cut_off
            raise ReadError("the array does not end: the file is cut off", line=window.line)
        window.left += chunk
        yield from window.items()
    if (window.left + stream.read(_CHUNK)).strip().removeprefix(behind):
        raise ReadError("something follows the array", line=window.line)


class _Window:
    """The part of an array that is in memory: what is *left* of it begins at the next item, on this *line*."""

    def __init__(self, head: bytes) -> None:
        self.left, self.line, self.ended = head, 1, False
        self._at = self._depth = 0  # how far it was looked through, and in how many brackets that place is

    def items(self) -> Iterator[tuple[int, bytes]]:
        """Yield the items that are complete, each with its line, and drop them."""
        at, depth, start = self._at, self._depth, 0
        counted = 0  # where the line begins that was counted last
        for sign in _SIGN.finditer(self.left, at):
            mark = sign[0][:1]
            if mark == b'"' and sign["end"] is None:  # it goes on in what is still to come
                at = sign.start()
                break
            at = sign.end()
            depth += _DEEPER.get(mark, 0)
            if depth == 1 and mark == b"[":
                start = at
            elif depth == 0 or (depth == 1 and mark == b","):
                item = self.left[start : sign.start()].lstrip()
                begin = sign.start() - len(item)
                self.line += self.left.count(b"\n", counted, begin)
                counted, start = begin, at
                if item:
                    yield self.line, item
            if depth == 0:
                break
        self.line += self.left.count(b"\n", counted, start)
        self.left, self._at, self._depth, self.ended = self.left[start:], at - start, depth, depth == 0
