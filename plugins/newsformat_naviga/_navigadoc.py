"""NavigaDoc ⇄ articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article
from newsformat.markup.json import decode, encoded
from newsformat.plugin import Articles, NoOptions, Report, Source, read_each
from newsformat_naviga._readers._document_reader import read_document
from newsformat_naviga._writers._document_writer import document


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document, or of each in an array of them."""
    value = decode(source.read_bytes(), report)
    if not isinstance(value, list):
        yield read_document(value, report, source.limits)
        return

    def read(entry: tuple[int, Any]) -> tuple[Article]:
        return (read_document(entry[1], report, source.limits, (entry[0],)),)

    for each in read_each(
        enumerate(value), read, report, name=lambda entry: f"the document {entry[0]}", line=lambda _: None
    ):
        if isinstance(each, Article):
            yield each


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document of an article, or an array of those of none or several."""
    waiting: bytes | None = None
    begun = False
    for article in articles:
        if waiting is not None:
            yield (b",\n" if begun else b"[") + waiting
            begun = True
        waiting = encoded(article, lambda own: document(own, report), report)
    if begun or waiting is None:
        yield (b",\n" + waiting if waiting is not None else b"[") + b"]\n"
    else:
        yield waiting + b"\n"
