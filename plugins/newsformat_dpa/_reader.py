"""dpa-digitalwires → articles: one entry, or several in an array or in what the API answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from newsformat import Article, Envelope
from newsformat.markup.json import decode
from newsformat.markup.members import Members
from newsformat.plugin import NoOptions, ReadError, Report, Source, read_each
from newsformat_dpa._names import SPACE
from newsformat_dpa._readers._entry_reader import MEMBERS, read_entry


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield what is said beside the entries, and each of them."""
    value = decode(source.read_bytes(), report)
    if isinstance(value, dict) and isinstance(value.get("entries"), list):
        around = Members(value)
        value = around.take("entries")
        yield Envelope(foreign=around.foreign(SPACE))
    found = value if isinstance(value, list) else [value]

    def read(entry: _Entry) -> tuple[Article]:
        return (read_entry(_checked(entry.value), report, source.limits),)

    entries = [_Entry(number, each) for number, each in enumerate(found)]
    yield from read_each(entries, read, report, name=lambda entry: f"the entry {entry.number}", line=lambda _: None)


class _Entry(NamedTuple):
    number: int
    value: Any


def _checked(value: Any) -> dict[str, Any]:
    """Return *value*, an entry.

    Raises:
        ReadError: it is none.
    """
    if not isinstance(value, dict) or not MEMBERS & value.keys():
        raise ReadError("no entry of dpa-digitalwires: it has none of the members of one, such as urn and article_html")
    return value
