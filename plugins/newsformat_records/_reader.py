"""Records → articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from newsformat import Article
from newsformat.markup.json import Document, decode, documents
from newsformat.plugin import ReadError, Report, Source, read_each
from newsformat_records import ReadOptions
from newsformat_records._record import read_record


def read(source: Source, options: ReadOptions, report: Report) -> Iterator[Article]:
    """Yield the article of each record."""

    def article(record: _Record) -> Iterator[Article]:
        value = decode(record.value.json, report, record.line) if isinstance(record.value, Document) else record.value
        if not isinstance(value, dict):
            raise ReadError("no record: it is no JSON object", line=record.line)
        yield read_record(value, options, record.line, report)

    records = _records(source, report)
    for each in read_each(records, article, report, name=lambda _: "a record", line=lambda record: record.line):
        if isinstance(each, Article):
            yield each


class _Record(NamedTuple):
    """A line that may be a record, or one of the values of a document."""

    line: int
    value: Any


def _records(source: Source, report: Report) -> Iterator[_Record]:
    for document in documents(source):
        if document.is_line:
            yield _Record(document.line, document)
        else:
            value = decode(document.json, report, document.line)
            yield from (_Record(document.line, item) for item in (value if isinstance(value, list) else [value]))
