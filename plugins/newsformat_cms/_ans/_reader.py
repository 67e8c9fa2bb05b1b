"""A document of ANS → articles: content alone, results of a search, or an array."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.markup.json import Object
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_cms._ans._document import read_story
from newsformat_cms._ans._names import SPACE


RESULTS = "content_elements"  # what the array in the results of a search is called
_RESULTS_TYPE = "results"
_AROUND = ("type", "version")  # members of results that are written anew
_MARKS = ("version", "content_elements", "headlines", "_id")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article, or every one of the results."""

    def article(value: Any) -> Article:
        return read_story(_content(value), report, source.limits)

    def answer(value: Any) -> Iterator[Article | Envelope]:
        name = RESULTS if is_results(value) else ""
        return read_alone_or_in(value, name, article, report, space=SPACE, item="the content", written=_AROUND)

    return read_answers(source, answer, report)


def is_results(value: Any) -> bool:
    """Is *value* the results of a search?"""
    return (
        isinstance(value, dict)
        and value.get("type") == _RESULTS_TYPE
        and isinstance(value.get("content_elements", []), list)
    )


def _content(value: Any) -> Object:
    if not isinstance(value, dict) or not isinstance(value.get("type"), str) or not any(map(value.get, _MARKS)):
        raise ReadError("no content of ANS: that is an object with a type and a version")
    if value["type"] == _RESULTS_TYPE:
        raise ReadError(f"results of a search, but none of them: they stand in {RESULTS}")
    return value
