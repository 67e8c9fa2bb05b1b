"""Sizes in the messages of an Arrow stream, checked before anything is decompressed.

Messages: https://arrow.apache.org/docs/format/Columnar.html#serialization-and-interprocess-communication-ipc; their
tables: https://flatbuffers.dev/internals/
"""

from __future__ import annotations

import struct
from typing import BinaryIO

from newsformat.plugin import Limits, ReadError, limit_message
from newsformat_records._arrow._pages import SMALL


MARK = b"\xff\xff\xff\xff"
_BATCH_FACTOR = 100  # a record batch may be this many times as large as an article
_MAX_METADATA = 16 * 1024 * 1024  # bytes of a message's metadata
_MAX_BUFFERS = 100_000
_SCHEMA, _DICTIONARY, _RECORDS = 1, 2, 3
_VERSIONS = (3, 4)  # of the metadata: since Arrow 0.8, and since 1.0


def is_schema(head: bytes) -> bool:
    """Does *head* begin with a schema message, like a stream?"""
    try:
        message = _Table(head[8:], struct.unpack_from("<I", head, 8)[0])
        return message.number(1, "<B") == _SCHEMA and message.number(0, "<h") in _VERSIONS
    except (struct.error, ValueError):
        return False


def check(stream: BinaryIO, start: int, limits: Limits) -> int:
    """Check the messages of *stream* from *start* on, and return the end of the last complete one.

    Raises:
        ReadError: one is damaged, or claims to be larger than *limits* allow.
    """
    size = stream.seek(0, 2)
    place = start
    while True:
        stream.seek(place)
        head = stream.read(8)
        marked = head.startswith(MARK)
        length = int.from_bytes(head[4:] if marked else head[:4], "little")
        body = place + (8 if marked else 4) + length  # Arrow before 0.15 has no mark
        if not length or len(head) < 8 or body > size:  # noqa: PLR2004 -- bytes that were read
            return place
        if length > _MAX_METADATA:
            raise ReadError(f"damaged: a message has a head of {length} bytes")
        stream.seek(body - length)
        try:
            end = body + _body(stream.read(length), body, size, stream, limits)
        except (struct.error, IndexError, OverflowError, ValueError):
            raise ReadError("damaged: a message has no head") from None
        if not body <= end <= size:
            return place
        place = end


def _body(head: bytes, body: int, size: int, stream: BinaryIO, limits: Limits) -> int:
    """Return the length of the body of the message with this *head*, which begins at *body*.

    A body that ends beyond the *size* of the stream is not checked.
    """
    message = _Table(head, struct.unpack_from("<I", head)[0])
    length = message.number(3, "<q")
    records = message.table(2)
    if message.number(1, "<B") == _DICTIONARY:
        records = records.table(1) if records else None
    elif message.number(1, "<B") != _RECORDS:
        return length
    if body + length > size:
        return length
    if length > limits.item_bytes * _BATCH_FACTOR:
        raise ReadError(limit_message("item_bytes", f"a record batch has {length} bytes"))
    if records is not None and records.table(3) is not None:  # compressed
        _check_buffers(records.vector(2), body, length, stream, limits)
    return length


def _check_buffers(buffers: list[tuple[int, int]], body: int, length: int, stream: BinaryIO, limits: Limits) -> None:
    size = 0
    for offset, packed in buffers:
        if packed <= 0:
            continue
        if not 0 <= offset <= offset + packed <= length:
            raise ReadError("damaged: a part of a record batch extends beyond it")
        stream.seek(body + offset)
        (claimed,) = struct.unpack("<q", stream.read(8))
        if claimed > SMALL and claimed > packed * limits.ratio:
            raise ReadError(limit_message("ratio", f"a record batch becomes more than {limits.ratio} times as large"))
        size += max(claimed, 0)
    if size > limits.item_bytes * _BATCH_FACTOR:
        raise ReadError(limit_message("item_bytes", f"a record batch has {size} bytes"))


class _Table:
    """A FlatBuffers table at *place* in *data*."""

    def __init__(self, data: bytes, place: int) -> None:
        self._data, self._place = data, place
        (back,) = struct.unpack_from("<i", data, place)
        self._fields = place - back
        if not 0 <= self._fields < len(data):
            raise ValueError
        (self._size,) = struct.unpack_from("<H", data, self._fields)

    def _position(self, number: int) -> int:
        """Return the position of the field with this number, 0 if it is absent."""
        position = 4 + 2 * number
        if position + 2 > self._size:
            return 0
        (offset,) = struct.unpack_from("<H", self._data, self._fields + position)
        return self._place + offset if offset else 0

    def number(self, number: int, kind: str) -> int:
        position = self._position(number)
        return int(struct.unpack_from(kind, self._data, position)[0]) if position else 0

    def table(self, number: int) -> _Table | None:
        position = self._position(number)
        return _Table(self._data, position + struct.unpack_from("<I", self._data, position)[0]) if position else None

    def vector(self, number: int) -> list[tuple[int, int]]:
        """Return the field as pairs of 64-bit integers."""
        if not (index := self._position(number)):
            return []
        index += struct.unpack_from("<I", self._data, index)[0]
        (many,) = struct.unpack_from("<I", self._data, index)
        if many > _MAX_BUFFERS:
            raise ReadError(f"damaged: a record batch has {many} parts")
        return list(struct.iter_unpack("<qq", self._data[index + 4 : index + 4 + 16 * many]))
