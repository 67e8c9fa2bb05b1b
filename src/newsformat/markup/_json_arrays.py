"""The items of a JSON array of any length, an item at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from newsformat._errors import ReadError


_CHUNK = 1024 * 1024
_SIGN = re.compile(rb'"(?:[^"\\]+|\\.)*+(?P<end>")?|[\[\]{},]', re.DOTALL)


def array_items(head: bytes, stream: BinaryIO, most: int, behind: bytes = b"") -> Iterator[tuple[int, bytes]]:
    """Yield each item of the array that *head* begins and *stream* goes on with, and the line that it begins on.

    Items are told by their brackets and strings, and not decoded. Of a file that is cut off, the last is what there is.
    The only thing that may stand *behind* the array is that.

    Raises:
        ReadError: an item is longer than *most* bytes, or the array does not end, or something follows it.
    """
    data, depth, start, at, line, counted = head, 0, 0, 0, 1, 0
    while True:
        for sign in _SIGN.finditer(data, at):
            mark = sign[0][:1]
            if mark == b'"' and sign["end"] is None:  # it goes on in what is still to come
                at = sign.start()
                break
            at = sign.end()
            depth += _DEEPER.get(mark, 0)
            if depth == 1 and mark == b"[" and not start:
                start = at
            elif depth == 0 or (depth == 1 and mark == b","):
                item = data[start : sign.start()]
                begin = start + len(item) - len(item.lstrip())
                line, counted, start = line + data.count(b"\n", counted, begin), begin, at
                if item.strip():
                    yield line, item.lstrip()
            if depth == 0:
                break
        line += data.count(b"\n", counted, start)
        data, at, start, counted = data[start:], at - start, 0, 0
        if depth == 0:
            break
        if len(data) > most:
            raise ReadError(f"an item is larger than {most} bytes; raise the limit item_bytes to read it", line=line)
        chunk = stream.read(max(_CHUNK, len(data)))  # or a long string would be looked at again and again
        if not chunk:
            if data.strip():
                yield line, data.lstrip()
            raise ReadError("the array does not end: the file is cut off", line=line)
        data += chunk
    if (data + stream.read(_CHUNK)).strip().removeprefix(behind):
        raise ReadError("something follows the array", line=line)


_DEEPER = {b"[": 1, b"{": 1, b"]": -1, b"}": -1}
