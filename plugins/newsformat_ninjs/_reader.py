"""Reads ninjs as articles: one item, several in an array or an envelope, or one per line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsformat import Article, Envelope
from newsformat.markup.json import json_path
from newsformat.plugin import ReadError, Report, Source, read_each
from newsformat_ninjs._dialects import Dialects
from newsformat_ninjs._readers._envelopes import Entry, beside, documents, entries
from newsformat_ninjs._readers._item_reader import read_item
from newsformat_ninjs._readers._makers import kept


if TYPE_CHECKING:
    from newsformat.markup.options import DialectOptions


def read(source: Source, options: DialectOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the articles, preceded by the envelope if it holds more than the items."""
    dialects = Dialects(options.dialect, report)

    def read(part: _Part) -> tuple[Article | Envelope]:
        found = part.found
        if isinstance(found, ReadError):
            raise found
        if isinstance(found, Envelope):
            return (found,)
        for name in found.beside.keys() & found.item.keys():
            report.left_out(f"{name} beside an item is left out, the item has one itself")
        return (read_item(dialects.applied({**found.beside, **found.item}), report, source.limits),)

    return read_each(_parts(source, report), read, report, name=_name, line=lambda part: part.line)


class _Part(NamedTuple):
    line: int | None
    found: Entry | Envelope | ReadError


def _parts(source: Source, report: Report) -> Iterator[_Part]:
    for document in documents(source, report):
        if isinstance(document, ReadError):
            yield _Part(document.line, document)
            continue
        if outer := beside(document.value):
            yield _Part(document.line, Envelope(foreign=[kept(name, value) for name, value in outer.items()]))
        for entry in entries(document.value):
            yield _Part(None if entry.path else document.line, entry)


def _name(part: _Part) -> str:
    path = part.found.path if isinstance(part.found, Entry) else ()
    return f"the item {json_path(path)}" if path else "an item"
