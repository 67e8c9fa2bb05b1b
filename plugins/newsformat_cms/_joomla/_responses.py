"""Reads responses of Joomla's API as articles: one resource, or several."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.members import objects_at, report_other_types, text_at
from newsformat.plugin import NoOptions, Report, Source
from newsformat_cms._joomla._article_reader import SPACE, read_article


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope of a response with several articles, and each article."""

    def answer(value: Any) -> Iterator[Article | Envelope]:
        included = objects_at(value, "included")
        report_other_types(value, "included", report)
        categories = {
            text_at(item, "id"): text_at(item, "attributes", "title")
            for item in included
            if text_at(item, "type") == "categories"
        }

        def article(item: Any) -> Article:
            return read_article(item, categories, report, source.limits)

        if isinstance(value, dict) and isinstance(value.get("data"), dict):
            value = {**value, "data": [value["data"]]}
        if isinstance(value, dict):
            others = [item for item in included if text_at(item, "type") != "categories"]
            if others:
                report.left_out(f"left out, included beside categories: {text_at(others[0], 'type'):.60}")
            value = {name: item for name, item in value.items() if name != "included"}
        yield from read_alone_or_in(value, "data", article, report, space=SPACE, item="the article")

    return read_answers(source, answer, report)
