"""ninjs → articles: one item, several in an array or an envelope, or one a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsformat import Article, Envelope, Foreign
from newsformat.plugin import Report, Source
from newsformat_ninjs._envelopes import documents, entries, list_in
from newsformat_ninjs._habits import Dialects
from newsformat_ninjs._item_reader import read_item
from newsformat_ninjs._made import kept


if TYPE_CHECKING:
    from newsformat_ninjs import ReadOptions


_COUNTS = frozenset(("total", "count", "_meta"))  # what they say, the items say too


def read(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield each item; before them, what an envelope says beside them."""
    dialects = Dialects(options.dialect, report)
    for document in documents(source, report):
        value = document.value
        if (name := list_in(value)) is not None and (said := _said(value, name)):
            yield Envelope(foreign=said)
        for entry in entries(value):
            yield read_item(dialects.applied(entry.value), report, source.limits)


def _said(value: dict[str, Any], name: str) -> list[Foreign]:
    """Return what an envelope says beside its items, in *name*."""
    return [
        kept(key, said)
        for key, said in value.items()
        if key != name and key not in _COUNTS and said not in (None, "", [], {})
    ]
