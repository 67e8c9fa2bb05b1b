"""Superdesk → articles: one item, or several in an array or in a response of the API."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.members import object_with
from newsformat.plugin import NoOptions, Report, Source
from newsformat_superdesk._names import SPACE
from newsformat_superdesk._readers._item_reader import MEMBERS, read_item


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope with the other members of a response, and an article for each item."""

    def article(value: Any) -> Article:
        return read_item(object_with(value, MEMBERS, _MISSING), report, source.limits)

    def response(value: Any) -> Iterator[Article | Envelope]:
        return read_alone_or_in(value, "_items", article, report, space=SPACE, item="the item")

    return read_answers(source, response, report, within=("_items",))


_MISSING = "not a Superdesk item: it has none of its members, such as guid and body_html"
