"""Records → articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from newsformat import Article
from newsformat.markup.json import decode
from newsformat.plugin import ReadError, Report, Source, read_each
from newsformat_records import ReadOptions
from newsformat_records._record import read_record


_BOM = b"\xef\xbb\xbf"


class _Line(NamedTuple):
    """What a record is made of: bytes of JSON, or a value that is one of an array."""

    number: int
    content: Any


def read(source: Source, options: ReadOptions, report: Report) -> Iterator[Article]:
    """Yield the article of each record."""

    def article(line: _Line) -> Iterator[Article]:
        value = line.content
        if isinstance(value, bytes):
            _refuse_longer(value, source.limits.item_bytes, line.number)
            value = decode(value, report, line.number)
        if not isinstance(value, dict):
            raise ReadError("no record: it is no JSON object", line=line.number)
        yield read_record(value, options, line.number, report)

    lines = _lines(source, report)
    for each in read_each(lines, article, report, name=lambda _: "a record", line=lambda line: line.number):
        if isinstance(each, Article):
            yield each


def _lines(source: Source, report: Report) -> Iterator[_Line]:
    """Yield what may be a record: each line, or the items of an array, or a document that is spread over lines."""
    stream, most = source.open(), source.limits.item_bytes
    first = b""
    number = 0
    while not first.strip() and (first := stream.readline(most + 1).removeprefix(_BOM)):
        number += 1
    if first.lstrip()[:1] == b"[" or first.strip() == b"{":
        rest = stream.read(most + 1 - len(first))
        yield from _of_document(first + rest, most, number, report)
        return
    content = first
    while content:
        if content.strip():
            yield _Line(number, content.removeprefix(_BOM))
        while len(content) > most and not content.endswith(b"\n"):  # of a line that is too long, the rest
            content = stream.readline(most + 1)
        content = stream.readline(most + 1)
        number += 1


def _refuse_longer(line: bytes, most: int, number: int) -> None:
    if len(line) > most:
        raise ReadError(f"line longer than {most} bytes; raise the limit item_bytes to read it", line=number)


def _of_document(content: bytes, most: int, number: int, report: Report) -> Iterator[_Line]:
    if len(content) > most:
        raise ReadError(
            f"larger than {most} bytes, and not one record a line; put each on a line (jq -c '.[]'), "
            f"or raise the limit item_bytes",
            line=number,
        )
    value = decode(content, report, number)
    for item in value if isinstance(value, list) else [value]:
        yield _Line(number, item)
