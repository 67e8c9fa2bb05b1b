"""NavigaDoc ⇄ articles: one document, an array of them, or one a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.markup.json import alone_or_array, encoded
from newsformat.markup.json_items import read_parts
from newsformat.plugin import Articles, NoOptions, Report, Source
from newsformat_naviga._readers._document_reader import concept_in, read_document
from newsformat_naviga._writers._document_writer import document


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document."""

    def document(value: Any, path: tuple[int, ...]) -> Article | None:
        if kind := concept_in(value):
            report.left_out(f"a document of the type {kind:.60} is left out, as it is not an article")
            return None
        return read_document(value, report, source.limits, path)

    yield from read_parts(source, document, report, item="the document")


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document of a single article, or an array of documents."""
    yield from alone_or_array(
        encoded(article, lambda cleaned: document(cleaned, report), report) for article in articles
    )
