"""Reads responses of Wagtail's API v2: a page, or a listing of pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.plugin import NoOptions, Report, Source
from newsformat_cms._wagtail._images import SPACE
from newsformat_cms._wagtail._page_reader import read_page


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope of a listing, and the article of each page."""

    def page(item: Any) -> Article:
        return read_page(item, report, source.limits)

    def answer(value: Any) -> Iterator[Article | Envelope]:
        if isinstance(value, dict) and "title" in value:
            value = [value]
        yield from read_alone_or_in(value, "items", page, report, space=SPACE, item="the page")

    return read_answers(source, answer, report)
