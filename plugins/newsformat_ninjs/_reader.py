"""ninjs → articles: one item, several in an array or an envelope, or one a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from newsformat import Article, Envelope, Foreign
from newsformat.markup.json import json_path
from newsformat.plugin import Report, Source, read_each
from newsformat_ninjs._habits import Dialects
from newsformat_ninjs._readers._envelopes import Entry, documents, entries, list_in
from newsformat_ninjs._readers._item_reader import read_item
from newsformat_ninjs._readers._made import kept


if TYPE_CHECKING:
    from newsformat_ninjs import ReadOptions


_COUNTS = frozenset(("total", "count", "_meta"))  # what they say, the items say too


def read(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield each item; before them, what an envelope says beside them."""
    dialects = Dialects(options.dialect, report)

    def read(part: _Part) -> tuple[Article | Envelope]:
        found = part.found
        return (
            found if isinstance(found, Envelope) else read_item(dialects.applied(found.item), report, source.limits),
        )

    return read_each(_parts(source, report), read, report, name=_name, line=lambda part: part.line)


class _Part(NamedTuple):
    line: int | None
    found: Entry | Envelope


def _parts(source: Source, report: Report) -> Iterator[_Part]:
    for document in documents(source, report):
        value = document.value
        if (name := list_in(value)) is not None and (said := _said(value, name)):
            yield _Part(document.line, Envelope(foreign=said))
        for entry in entries(value):
            yield _Part(None if entry.path else document.line, entry)


def _name(part: _Part) -> str:
    path = part.found.path if isinstance(part.found, Entry) else ()
    return f"the item {json_path(path)}" if path else "an item"


def _said(value: dict[str, Any], name: str) -> list[Foreign]:
    """Return what an envelope says beside its items, in *name*."""
    return [
        kept(key, said)
        for key, said in value.items()
        if key != name and key not in _COUNTS and said not in (None, "", [], {})
    ]
