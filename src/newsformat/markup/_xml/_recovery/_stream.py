"""A stream of what should be XML, as one of well-formed XML."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, cast

from newsformat._report import Report
from newsformat.markup._xml._recovery._decoding import decode
from newsformat.markup._xml._recovery._repairs import Repairs
from newsformat.markup._xml._recovery._structure import Outline, Structure


if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


def recovered(stream: BinaryIO, outline: Outline, report: Report, *, start: bytes = b"") -> io.BufferedReader:
    """Return the content of *stream*, of which *start* was already read, as well-formed XML in UTF-8, line by line.

    At the end, *report* receives the repairs and losses: of each kind the first line and the number. An ``&`` and named
    entities are left to `parse` and `iterate`, which repair them anyway.
    """
    return io.BufferedReader(cast("io.RawIOBase", _Parts(_parts(stream, start, outline, report))))


def _parts(stream: BinaryIO, start: bytes, outline: Outline, report: Report) -> Iterator[bytes]:
    repairs = Repairs()
    structure = Structure(outline, repairs)
    for text in decode(stream, start, report.note, repairs.add_repair):
        yield "".join(structure.parts(text)).encode()
    yield "".join(structure.parts("", last=True)).encode()
    repairs.report_to(report)


class _Parts(io.RawIOBase):
    """Bytes that come in parts, as a stream."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts, self._part = parts, memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        while not self._part:
            part = next(self._parts, None)
            if part is None:
                return 0
            self._part = memoryview(part)
        into = memoryview(buffer)
        size = min(len(into), len(self._part))
        into[:size] = self._part[:size]
        self._part = self._part[size:]
        return size
