"""Records of a WARC without interpretation: header, block and end (ISO 28500, chapter 4)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from attrs import define, field

from newsformat.plugin import Source, frozen


LONGEST = 64 * 1024  # bytes of a line in a header, and of a part of a block
_MAX_FIELDS = 1000
_MAX_FIELD = 8 * 1024  # bytes joined from continuation lines
ALGORITHMS = {
    name: algorithm
    for algorithm in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")
    for name in (algorithm, algorithm.replace("sha", "sha-"))
}


@frozen
class Line:
    """A line of a header: number, text without its end, and whether that is CRLF."""

    number: int
    text: bytes
    ending: bool


@define
class Record:
    """A record.

    Attributes:
        number, line: index of the record and its first line; both count from 1.
        header: its lines, that of the version first; continuation lines are joined to theirs.
        closed: whether a blank line ends the header.
        length: of the block, as declared; `None` without a declaration.
        found: number of bytes of the block that are there.
        block: the block; `None` if it exceeds the limit of an item.
        digests: of the whole block, by algorithm.
        ended: whether two line ends follow the block.
    """

    number: int
    line: int
    header: list[Line]
    closed: bool
    length: int | None = None
    found: int = 0
    block: bytes | None = b""
    digests: dict[str, Any] = field(factory=dict)
    ended: bool = True


@define
class _Stream:
    """The bytes of a WARC, and the number of the next line."""

    stream: BinaryIO
    line: int = 1
    kept: bytes = b""

    def next_line(self) -> bytes:
        found = self.kept or self.stream.readline(LONGEST)
        self.kept = b""
        self.line += found.count(b"\n")
        return found

    def put_back(self, line: bytes) -> None:
        self.kept = line
        self.line -= line.count(b"\n")

    def read(self, size: int) -> bytes:
        found = self.stream.read(size)
        self.line += found.count(b"\n")
        return found


def records(source: Source) -> Iterator[Record | Line]:
    """Yield each record of *source*, and the first line of anything between records."""
    stream, number, within = _Stream(source.open()), 0, False
    while line := stream.next_line():
        if line.startswith(b"WARC/"):
            number, within = number + 1, False
            yield _record(stream, line, number, source.limits.item_bytes)
        elif not within:
            within = True
            yield _line(stream.line - line.count(b"\n"), line)


def _line(number: int, line: bytes) -> Line:
    return Line(number, line.rstrip(b"\r\n"), line.endswith(b"\r\n"))


def _record(stream: _Stream, first: bytes, number: int, most: int) -> Record:
    begin = stream.line - first.count(b"\n")
    record = Record(number, begin, [_line(begin, first)], closed=False)
    while len(record.header) < _MAX_FIELDS and (line := stream.next_line()):
        if not line.strip(b"\r\n"):
            record.closed = True
            break
        if line.startswith(b"WARC/"):
            stream.put_back(line)
            break
        _add_line(record.header, _line(stream.line - line.count(b"\n"), line))
    lengths = [text_line.text.partition(b":")[2] for text_line in record.header if _LENGTH.match(text_line.text)]
    if record.closed and lengths and re.fullmatch(rb"\s*\d{1,15}\s*", lengths[0]):
        _block(stream, record, int(lengths[0]), most)
    return record


_LENGTH = re.compile(rb"content-length\s*:", re.IGNORECASE)


def _add_line(header: list[Line], line: Line) -> None:
    """Append *line* to the header, or join it to the line that it continues."""
    if line.text[:1] in {b" ", b"\t"} and len(header) > 1 and len(header[-1].text) < _MAX_FIELD:
        last = header.pop()
        line = Line(last.number, last.text + b" " + line.text.strip(), last.ending and line.ending)
    header.append(line)


def _block(stream: _Stream, record: Record, length: int, most: int) -> None:
    record.length = length
    algorithms = {name for line in record.header if (name := _algorithm(line.text))}
    record.digests = {name: hashlib.new(ALGORITHMS[name], usedforsecurity=False) for name in algorithms}
    parts: list[bytes] = []
    while record.found < length and (part := stream.read(min(LONGEST, length - record.found))):
        record.found += len(part)
        if length <= most:
            parts.append(part)
        for digest in record.digests.values():
            digest.update(part)
    record.block = b"".join(parts) if length <= most else None
    record.ended = record.found == length and _is_ended(stream)


_DIGEST = re.compile(rb"warc-block-digest\s*:\s*([!-9;-~]+):", re.IGNORECASE)


def _algorithm(line: bytes) -> str:
    match = _DIGEST.match(line)
    name = match[1].decode("ascii").lower() if match else ""
    return name if name in ALGORITHMS else ""


def _is_ended(stream: _Stream) -> bool:
    """Do two line ends come next? Anything else is left in the stream."""
    first = stream.next_line()
    if first != b"\r\n":
        stream.put_back(first)
        return False
    second = stream.next_line()
    if second != b"\r\n":
        stream.put_back(second)
        return False
    return True
