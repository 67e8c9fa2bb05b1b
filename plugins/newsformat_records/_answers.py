"""Responses of search engines and news APIs: finds the array of records in an object with counts and pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.plugin import Report
from newsformat_records import _names
from newsformat_records._columns import spelled
from newsformat_records._programs import program_of
from newsformat_records._services import _bing, _typo3


Path = tuple[str | int, ...]

_MAX_WRAPPERS = 3  # levels of objects within each other, of which the innermost is a record
_MAX_DEPTH = 4  # levels of objects around the array: ``data.articles.edges``
_TITLES, _TEXTS = frozenset(_names.TITLE), frozenset(_names.TEXT)
_ADDRESSES = frozenset((*_names.URL, _names.ALTERNATE))
_TITLES_AND_TEXTS = _TITLES | _TEXTS


def records_of(value: Any, line: int, report: Report) -> list[Any]:
    """Return the records in *value*, the document that begins on *line*: a record, an array of them, or a response.

    What a response has besides the records is reported.
    """
    path, items = _records_in(value)
    others = ", ".join(_sibling_names(value, path))
    if others:
        report.note(f"data around the records are not news: {others:.100}", line=line)
    if siblings := _sibling_count(value, path):
        report.left_out(f"other items of an array with records in one of its items are left out: {siblings}", line=line)
    return [_bing.with_title(item) for item in ([value] if items is None else items)]


def _sibling_names(value: Any, path: Path) -> Iterator[str]:
    """Yield the names of the siblings of each step of *path* in *value*."""
    for step in path:
        if isinstance(value, dict):
            yield from (name for name in value if name != step)
        value = value[step]


def _sibling_count(value: Any, path: Path) -> int:
    """Count the siblings of each step of *path* that are objects or arrays in the same array."""
    count = 0
    for step in path:
        if isinstance(value, list):
            count += sum(isinstance(item, dict | list) for item in value) - 1
        value = value[step]
    return count


def placed_records(value: Any) -> Iterator[tuple[Path, Any]]:
    """Yield each of the records in *value* with its path; of a record in a wrapper, its content."""
    path, items = _records_in(value)
    for where, item in [((), value)] if items is None else _placed_items(path, items):
        wrapper = "" if _is_unwrapped(item) else next((name for name in _names.WRAPPERS if _has_object(item, name)), "")
        yield ((*where, wrapper), item[wrapper]) if wrapper else (where, item)


def _is_unwrapped(value: Any) -> bool:
    return not isinstance(value, dict) or not _TITLES_AND_TEXTS.isdisjoint(value)


def _has_object(value: dict[str, Any], name: str) -> bool:
    return isinstance(value.get(name), dict)


def _records_in(value: Any) -> tuple[Path, list[Any] | None]:
    """Return the array of records in *value* and its path; `None` as the array if *value* is a record itself."""
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
    """Yield the arrays and objects in *value* with their paths, outer ones before inner ones."""
    level: list[tuple[Path, dict[str, Any]]] = [((), value)]
    for _ in range(_MAX_DEPTH + 1):
        inner = [((*path, name), item) for path, outer in level for name, item in outer.items()]
        yield from ((path, group) for path, group in inner if isinstance(group, list) and group)
        objects = [(path, item) for path, item in inner if isinstance(item, dict)]
        yield from sorted(objects, key=lambda found: _TEXTS.isdisjoint(found[1]))
        level = [found for path, item in inner for found in _placed_items(path, item) if isinstance(found[1], dict)]


def _placed_items(path: Path, value: Any) -> Iterator[tuple[Path, Any]]:
    """Yield the items of the array *value* with their paths; *value* itself if it is not an array."""
    if isinstance(value, list):
        yield from (((*path, number), item) for number, item in enumerate(value))
    else:
        yield path, value


def _is_record(value: Any) -> bool:
    """Has *value*, or an object that it wraps, a title or a text?"""
    if not isinstance(value, dict) or _is_feed(value):
        return False
    return _bing.is_article(value) or any(
        _is_content(inner[name])
        for inner in _unwrapped(value)
        for called in (program_of(inner),)
        for name in inner
        if spelled(called.get(name, name)) in _TITLES_AND_TEXTS
    )


def _unwrapped(value: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield *value* and the objects that it wraps, at any level up to the limit."""
    level = [value]
    for _ in range(_MAX_WRAPPERS):
        yield from level
        level = [
            item[name]
            for item in level
            for name in (*_names.WRAPPERS, "content")
            if isinstance(item.get(name), dict) and (name != "content" or not _TITLES.isdisjoint(item[name]))
        ]


def _is_feed(value: dict[str, Any]) -> bool:
    """Is *value* a feed in the API of a feed reader (Feedly, Inoreader), which has a title and items?"""
    return _is_list_of_news(value.get("items")) and _TEXTS.isdisjoint(value)


def _is_content(value: Any) -> bool:
    """Is *value* non-empty, and neither contains records nor is one itself?"""
    if isinstance(value, dict):
        has_records = not _RECORD_SIGNS.isdisjoint(value) or any(map(_is_list_of_news, value.values()))
        return bool(value) and not has_records
    return bool(value) and not _is_list_of_news(value)


def _is_list_of_news(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_news_entry, value))


def _is_news_entry(value: Any) -> bool:
    """Is *value* an entry in a list of news, with a title and an address, or metadata with a title?"""
    if not isinstance(value, dict):
        return False
    about = [value[name] for name in _names.METADATA if isinstance(value.get(name), dict)]
    return not all(_TITLES.isdisjoint(item) for item in about) or not (
        _TITLES.isdisjoint(value) or _ADDRESSES.isdisjoint(value)
    )


_RECORD_SIGNS = frozenset((*_names.TITLE, "items", "edges", "nodes", "entries", "results", *_names.WRAPPERS))
