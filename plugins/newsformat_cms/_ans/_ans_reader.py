"""A document of ANS → articles: content alone, results of a search, or an array."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope, Foreign
from newsformat.markup.json import decode, json_path, text_of
from newsformat.plugin import NoOptions, ReadError, Report, Source, read_each
from newsformat_cms._ans._ans_document import read_story
from newsformat_cms._ans._ans_names import SPACE, Members


AROUND = frozenset(("type", "version", "content_elements"))  # members of results that are written anew
_MARKS = ("version", "content_elements", "headlines", "_id")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article, or every one of the results."""
    value = decode(source.read_bytes(), report)
    if is_results(value):
        kept = [Foreign(SPACE, name, text_of(each)) for name, each in value.items() if name not in AROUND]
        if kept:
            yield Envelope(foreign=kept)
        value = value.get("content_elements") or []
    items: list[tuple[int | None, Any]] = [*enumerate(value)] if isinstance(value, list) else [(None, value)]

    def read_item(item: tuple[int | None, Any]) -> tuple[Article]:
        return (read_story(_content(item[1]), report, source.limits),)

    yield from read_each(items, read_item, report, name=_called, line=lambda _: None)


def is_results(value: Any) -> bool:
    """Is *value* the results of a search?"""
    return (
        isinstance(value, dict)
        and value.get("type") == "results"
        and isinstance(value.get("content_elements", []), list)
    )


def _called(item: tuple[int | None, Any]) -> str:
    return f"the content {json_path([item[0]])}" if item[0] is not None else "the content"


def _content(value: Any) -> Members:
    if not isinstance(value, dict) or not isinstance(value.get("type"), str) or not any(map(value.get, _MARKS)):
        raise ReadError("no content of ANS: that is an object with a type and a version")
    return value
