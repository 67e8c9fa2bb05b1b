"""What search engines and news APIs answer: records in an array within an object, with counts and pages around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.plugin import Report
from newsformat_records import _names


_DEPTH = 4  # of objects around the array: ``data.articles.edges``
_TELLING = frozenset((*_names.TITLE, *_names.TEXT))


def records_of(value: Any, line: int, report: Report) -> list[Any]:
    """Return the records in *value*, the document that begins on *line*: it is one, an array of them, or an answer.

    *report* is told what stands around the records of an answer.
    """
    if isinstance(value, list):
        return value
    if not isinstance(value, dict) or _is_record(value):
        return [value]
    for path, items in _arrays(value, _DEPTH):
        if any(map(_is_record, items)):
            if len(value) > 1:
                others = ", ".join(name for name in value if name != path)
                report.note(f"what stands around the records is no news: {others:.100}", line=line)
            return items
    return [value]


def _arrays(value: dict[str, Any], depth: int) -> Iterator[tuple[str, list[Any]]]:
    """Yield the arrays in *value*, those that are less deep first, with the name of the member that they are in."""
    for name, inner in value.items():
        if isinstance(inner, list) and inner:
            yield name, inner
    for name, inner in value.items():
        for each in inner if isinstance(inner, list) else [inner]:
            if depth and isinstance(each, dict):
                yield from ((name, items) for _, items in _arrays(each, depth - 1))


def _is_record(value: Any) -> bool:
    """Has *value*, or what it is a wrapper of, a title or a text?"""
    if not isinstance(value, dict):
        return False
    return any(
        bool(inner.get(name))
        for inner in (value, *[value[name] for name in _names.WRAPPERS if isinstance(value.get(name), dict)])
        for name in _TELLING & inner.keys()
    )
