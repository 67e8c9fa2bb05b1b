"""Superdesk → articles: one item, or several in an array or in what the API answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from newsformat import Article, Envelope
from newsformat.markup.json import decode
from newsformat.markup.members import Members
from newsformat.plugin import NoOptions, ReadError, Report, Source, read_each
from newsformat_superdesk._names import SPACE
from newsformat_superdesk._readers._item_reader import MEMBERS, read_item


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield what is said beside the items, and each of them."""
    value = decode(source.read_bytes(), report)
    if isinstance(value, dict) and isinstance(value.get("_items"), list):
        around = Members(value)
        value = around.take("_items")
        yield Envelope(foreign=around.foreign(SPACE))
    found = value if isinstance(value, list) else [value]

    def read(item: _Item) -> tuple[Article]:
        return (read_item(_checked(item.value), report, source.limits),)

    items = [_Item(number, each) for number, each in enumerate(found)]
    yield from read_each(items, read, report, name=lambda item: f"the item {item.number}", line=lambda _: None)


class _Item(NamedTuple):
    number: int
    value: Any


def _checked(value: Any) -> dict[str, Any]:
    """Return *value*, an item.

    Raises:
        ReadError: it is none.
    """
    if not isinstance(value, dict) or not MEMBERS & value.keys():
        raise ReadError("no item of Superdesk: it has none of the members of one, such as guid and body_html")
    return value
