"""Documents in JSON: a single one, an array, or one per line; a broken one does not affect the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from newsformat import Article, Envelope
from newsformat.markup.json import Document, decode, documents
from newsformat.plugin import Report, Source, read_each


class Item(NamedTuple):
    """The *value* of a document, its *number* in an array, and the *row* where it begins, if known."""

    value: Any
    number: int
    row: int | None


def read_items(source: Source, read: Callable[[Item], Article], report: Report) -> Iterator[Article | Envelope]:
    """Yield the result of *read* for each document in *source*, which may be of any length.

    Raises:
        ReadError: none can be read; with the error of the first one.
    """

    def articles(document: Document) -> Iterator[Article | Envelope]:
        value = decode(document.json, report, document.line)
        if not isinstance(value, list):
            yield read(Item(value, 0, document.line))
            return
        items = [Item(item, number, None) for number, item in enumerate(value)]
        yield from read_each(items, article, report, name=called, line=lambda _: None)

    def called(item: Item) -> str:
        return f"the document {item.number}"

    def article(item: Item) -> tuple[Article]:
        return (read(item),)

    yield from read_each(
        documents(source), articles, report, name=lambda _: "a document", line=lambda document: document.line
    )
