"""What search engines and news APIs answer: records in an array within an object, with counts and pages around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.plugin import Report
from newsformat_records import _names
from newsformat_records._services import _bing


Path = tuple[str | int, ...]

_DEPTH = 4  # of objects around the array: ``data.articles.edges``
_TELLING = frozenset((*_names.TITLE, *_names.TEXT))


def records_of(value: Any, line: int, report: Report) -> list[Any]:
    """Return the records in *value*, the document that begins on *line*: it is one, an array of them, or an answer.

    *report* is told what stands around the records of an answer.
    """
    path, items = _found(value)
    others = ", ".join(_around(value, path))
    if others:
        report.note(f"what stands around the records is no news: {others:.100}", line=line)
    return [_bing.titled(each) for each in ([value] if items is None else items)]


def _around(value: Any, path: Path) -> Iterator[str]:
    """Yield the names of what stands beside each step of *path* in *value*."""
    for step in path:
        if isinstance(value, dict):
            yield from (name for name in value if name != step)
        value = value[step]


def placed_records(value: Any) -> Iterator[tuple[Path, Any]]:
    """Yield each of the records in *value* with its path there; of one in a wrapper, what that has."""
    path, items = _found(value)
    for where, each in [((), value)] if items is None else _within(path, items):
        wrapper = "" if _is_bare(each) else next((name for name in _names.WRAPPERS if _has_object(each, name)), "")
        yield ((*where, wrapper), each[wrapper]) if wrapper else (where, each)


def _is_bare(value: Any) -> bool:
    return not isinstance(value, dict) or not _TELLING.isdisjoint(value)


def _has_object(value: dict[str, Any], name: str) -> bool:
    return isinstance(value.get(name), dict)


def _found(value: Any) -> tuple[Path, list[Any] | None]:
    """Return the array of records that *value* is or has, and its path; `None` if *value* is one itself."""
    if isinstance(value, list):
        return (), value
    if isinstance(value, dict) and not _is_record(value):
        for path, items in _arrays(value, _DEPTH):
            if any(map(_is_record, items)):
                return path, items
    return (), None


def _arrays(value: dict[str, Any], depth: int) -> Iterator[tuple[Path, list[Any]]]:
    """Yield the arrays in *value*, those that are less deep first, with their paths."""
    for name, inner in value.items():
        if isinstance(inner, list) and inner:
            yield (name,), inner
    for name, inner in value.items():
        for path, each in _within((name,), inner):
            if depth and isinstance(each, dict):
                yield from (((*path, *rest), items) for rest, items in _arrays(each, depth - 1))


def _within(path: Path, value: Any) -> Iterator[tuple[Path, Any]]:
    """Yield what the array *value* has, each with its path; *value* itself if it is none."""
    if isinstance(value, list):
        yield from (((*path, number), each) for number, each in enumerate(value))
    else:
        yield path, value


def _is_record(value: Any) -> bool:
    """Has *value*, or what it is a wrapper of, a title or a text?"""
    if not isinstance(value, dict):
        return False
    return _bing.is_article(value) or any(
        bool(inner.get(name))
        for inner in (value, *[value[name] for name in _names.WRAPPERS if isinstance(value.get(name), dict)])
        for name in _TELLING & inner.keys()
    )
