"""Records → articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from newsformat import Article, Envelope
from newsformat.markup.dates import order_in
from newsformat.markup.json import Document, decode, documents
from newsformat.markup.sniff import text_of
from newsformat.plugin import ReadError, Report, Source, read_each
from newsformat_records._answers import records_of
from newsformat_records._options import ReadOptions
from newsformat_records._record import read_record


def read(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each record."""
    if not options.dates:
        options = evolve(options, dates=order_in(text_of(source.head)))

    def articles(document: Document) -> Iterator[Article | Envelope]:
        def article(numbered: tuple[int, Any]) -> Iterator[Article]:
            record = numbered[1]
            if not isinstance(record, dict):
                raise ReadError("not a record: it is not a JSON object", line=document.line)
            yield read_record(record, options, document.line, report)

        value = decode(document.json, report, document.line)
        records = [*enumerate(records_of(value, document.line, report), 1)]

        def called(numbered: tuple[int, Any]) -> str:
            return f"the record {numbered[0]}" if len(records) > 1 else "a record"

        yield from read_each(records, article, report, name=called, line=lambda _: document.line)

    yield from read_each(
        documents(source), articles, report, name=lambda _: "a record", line=lambda document: document.line
    )
