"""Reads and writes responses of Plone's REST API, and its exports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsformat import Article, Envelope
from newsformat.markup.json import alone_or_array, encoded
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.members import text_at
from newsformat.plugin import Articles, NoOptions, Report, Source
from newsformat_cms._plone._item import read_item, write_item
from newsformat_cms._plone._names import CONTAINERS, NO_ARTICLES, SPACE


if TYPE_CHECKING:
    from newsformat.markup.options import IndentOptions


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope of a response, and the article of each item."""

    def item(value: Any) -> Article:
        return read_item(value, report, source.limits)

    def answer(value: Any) -> Iterator[Article | Envelope]:
        if isinstance(value, dict) and isinstance(value.get("items"), list):
            if not text_at(value, "@type") or text_at(value, "@type") in CONTAINERS:
                value = {**value, "items": _articles(value["items"], report)}
            else:  # a page with child pages, which are kept
                value = [value]
        elif isinstance(value, list):
            value = _articles(value, report)
        yield from read_alone_or_in(value, "items", item, report, space=SPACE, item="the item")

    return read_answers(source, answer, report)


def _articles(items: list[Any], report: Report) -> list[Any]:
    """Return those *items* that may be articles, if there are any."""
    kinds = [text_at(item, "@type") for item in items]
    items_of_articles = [item for item, kind in zip(items, kinds, strict=True) if kind not in NO_ARTICLES]
    if not items_of_articles:
        return items
    skipped = Counter(kind for kind in kinds if kind in NO_ARTICLES)
    if skipped:
        listed = ", ".join(f"{kind} ({count})" for kind, count in skipped.items())
        report.note(f"skipped, not an article: {listed}")
    return items_of_articles


def write(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as an item, any other number as an array, in import form."""
    parts = (encoded(article, lambda cleaned: write_item(cleaned, report), report) for article in articles)
    yield from alone_or_array(parts, indent=options.indent)
