"""Reads responses of the API: one item, search results, or content alone; also one response per line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.members import leave_out, objects_at, value_at
from newsformat.plugin import NoOptions, Report, Source
from newsformat_cms._guardian._content_reader import read_content
from newsformat_cms._guardian._media_reader import SPACE


_BESIDE = ("relatedContent", "storyPackage", "editorsPicks")  # content that a response has beside the requested one


_AROUND = {"status": str, "userTier": str, "total": int, "content": dict, **dict.fromkeys(_BESIDE, list)}


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the articles of each answer, which is the whole document or a line of it."""

    def content(item: Any) -> Article:
        return read_content(item, report, source.limits)

    def answer(value: Any) -> Iterator[Article | Envelope]:
        response = value
        if isinstance(value, dict) and isinstance(inner := value.get("response"), dict):
            leave_out(value, {"response": dict}, "the answer", report)
            response = inner
        if isinstance(alone := value_at(response, "content"), dict):
            leave_out(response, _AROUND, "the answer", report)
            others = {name: objects_at(response, name) for name in _BESIDE if objects_at(response, name)}
            response = {**alone, **others}
        return read_alone_or_in(response, "results", content, report, space=SPACE, item="the content")

    return read_answers(source, answer, report)
