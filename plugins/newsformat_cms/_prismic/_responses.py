"""Reads responses of Prismic's Document API: one or more documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.markup.json import decode
from newsformat.markup.json_items import read_alone_or_in
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_cms._prismic._document_reader import read_document
from newsformat_cms._prismic._rich_text import SPACE


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope of a response with several documents, and the article of each."""

    def document(item: Any) -> Article:
        if not isinstance(item, dict) or not isinstance(data := item.get("data"), dict):
            raise ReadError("not a document of Prismic: it has no data")
        return read_document(item, data, report)

    value = decode(source.read_bytes(), report)
    yield from read_alone_or_in(value, "results", document, report, space=SPACE, item="the document")
