"""Reads a document of ANS as articles: a single content, search results, or an array."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from newsformat import Article, Envelope, Status
from newsformat.markup.json import Object
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.members import leave_out, value_at
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_cms._ans._document import read_story
from newsformat_cms._ans._names import SPACE


RESULTS = "content_elements"  # the array in search results
_RESULTS_TYPE = "results"
_AROUND = ("type", "version")  # members of results that are written anew
SENT = ("ANS", "ans")
"""What content is called in what is sent to Migration Center, and in what the Draft API answers."""
_MADE_ANEW: dict[str, type] = {"id": str, "document_id": str, "type": str}
_DRAFT = "DRAFT"
_TO_PUBLISH = ("arcAdditionalProperties", "story", "publish")
_MARKS = ("version", "content_elements", "headlines", "_id")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article, or every one of the results."""

    def article(value: Any) -> Article:
        name = next((name for name in SENT if isinstance(value, dict) and isinstance(value.get(name), dict)), "")
        if not name:
            return read_story(_content(value), report, source.limits)
        leave_out(value, {name: dict, **_MADE_ANEW}, "what a story is sent in", report)
        story = read_story(_content(value[name]), report, source.limits)
        is_draft = value.get("type") == _DRAFT or value_at(value, *_TO_PUBLISH) is False
        return evolve(story, status=Status.WITHHELD) if is_draft and story.status is Status.USABLE else story

    def answer(value: Any) -> Iterator[Article | Envelope]:
        name = RESULTS if is_results(value) else ""
        return read_alone_or_in(value, name, article, report, space=SPACE, item="the content", written=_AROUND)

    return read_answers(source, answer, report)


def is_results(value: Any) -> bool:
    """Is *value* a search result?"""
    return (
        isinstance(value, dict)
        and value.get("type") == _RESULTS_TYPE
        and isinstance(value.get("content_elements", []), list)
    )


def _content(value: Any) -> Object:
    if not isinstance(value, dict) or not isinstance(value.get("type"), str) or not any(map(value.get, _MARKS)):
        raise ReadError("not ANS content, which is an object with a type and a version")
    if value["type"] == _RESULTS_TYPE:
        raise ReadError(f"a response to a search without any results in {RESULTS}")
    return value
