"""What search engines and news APIs answer: records in an array within an object, with counts and pages around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.plugin import Report
from newsformat_records import _names
from newsformat_records._columns import spelled
from newsformat_records._programs import program_of
from newsformat_records._services import _bing, _typo3


Path = tuple[str | int, ...]

_WRAPPED = 3  # objects within each other, of which the innermost is a record
_DEPTH = 4  # of objects around the array: ``data.articles.edges``
_TITLES, _TEXTS = frozenset(_names.TITLE), frozenset(_names.TEXT)
_ADDRESSES = frozenset((*_names.URL, _names.ALTERNATE))
_TELLING = _TITLES | _TEXTS


def records_of(value: Any, line: int, report: Report) -> list[Any]:
    """Return the records in *value*, the document that begins on *line*: it is one, an array of them, or an answer.

    *report* is told what stands around the records of an answer.
    """
    path, items = _found(value)
    others = ", ".join(_around(value, path))
    if others:
        report.note(f"what stands around the records is not news: {others:.100}", line=line)
    if beside := _beside(value, path):
        report.left_out(f"of an array with records in one of its items, others are left out: {beside}", line=line)
    return [_bing.titled(each) for each in ([value] if items is None else items)]


def _around(value: Any, path: Path) -> Iterator[str]:
    """Yield the names of what stands beside each step of *path* in *value*."""
    for step in path:
        if isinstance(value, dict):
            yield from (name for name in value if name != step)
        value = value[step]


def _beside(value: Any, path: Path) -> int:
    """Return how many objects and arrays stand beside those that *path* leads through, in the same arrays."""
    count = 0
    for step in path:
        if isinstance(value, list):
            count += sum(isinstance(each, dict | list) for each in value) - 1
        value = value[step]
    return count


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
    if news := _typo3.news_in(value):
        return news
    if isinstance(value, dict) and not _is_record(value):
        for path, items in _candidates(value):
            if isinstance(items, dict) and _is_record(items):
                return path, [items]
            if isinstance(items, list) and any(map(_is_record, items)):
                return path, items
    return (), None


def _candidates(value: dict[str, Any]) -> Iterator[tuple[Path, Any]]:
    """Yield the arrays and objects in *value*, those that are less deep first, with their paths."""
    level: list[tuple[Path, dict[str, Any]]] = [((), value)]
    for _ in range(_DEPTH + 1):
        inner = [((*path, name), each) for path, outer in level for name, each in outer.items()]
        yield from ((path, each) for path, each in inner if isinstance(each, list) and each)
        objects = [(path, each) for path, each in inner if isinstance(each, dict)]
        yield from sorted(objects, key=lambda found: _TEXTS.isdisjoint(found[1]))
        level = [found for path, each in inner for found in _within(path, each) if isinstance(found[1], dict)]


def _within(path: Path, value: Any) -> Iterator[tuple[Path, Any]]:
    """Yield what the array *value* has, each with its path; *value* itself if it is none."""
    if isinstance(value, list):
        yield from (((*path, number), each) for number, each in enumerate(value))
    else:
        yield path, value


def _is_record(value: Any) -> bool:
    """Has *value*, or what it is a wrapper of, a title or a text?"""
    if not isinstance(value, dict) or _is_feed(value):
        return False
    return _bing.is_article(value) or any(
        _says(inner[name])
        for inner in _unwrapped(value)
        for called in (program_of(inner),)
        for name in inner
        if spelled(called.get(name, name)) in _TELLING
    )


def _unwrapped(value: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield *value*, and what it is a wrapper of, also of a wrapper."""
    level = [value]
    for _ in range(_WRAPPED):
        yield from level
        level = [
            each[name]
            for each in level
            for name in (*_names.WRAPPERS, "content")
            if isinstance(each.get(name), dict) and (name != "content" or not _TITLES.isdisjoint(each[name]))
        ]


def _is_feed(value: dict[str, Any]) -> bool:
    """Has *value* a title only as what its items are from, as readers of feeds answer (Feedly, Inoreader)?"""
    return _is_list_of_news(value.get("items")) and _TEXTS.isdisjoint(value)


def _says(value: Any) -> bool:
    """Does *value* say anything, and is no object that is a record itself, or has some, and no array of records?"""
    if isinstance(value, dict):
        has_records = not _TELLING_OBJECTS.isdisjoint(value) or any(map(_is_list_of_news, value.values()))
        return bool(value) and not has_records
    return bool(value) and not _is_list_of_news(value)


def _is_list_of_news(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_listed, value))


def _is_listed(value: Any) -> bool:
    """Has *value* a title and an address, or metadata with a title, as what is in a list of news?"""
    if not isinstance(value, dict):
        return False
    about = [value[name] for name in _names.METADATA if isinstance(value.get(name), dict)]
    return not all(_TITLES.isdisjoint(each) for each in about) or not (
        _TITLES.isdisjoint(value) or _ADDRESSES.isdisjoint(value)
    )


_TELLING_OBJECTS = frozenset((*_names.TITLE, "items", "edges", "nodes", "entries", "results", *_names.WRAPPERS))
