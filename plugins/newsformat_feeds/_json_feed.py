"""Reads and writes JSON Feed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.markup.json import array, encoded
from newsformat.markup.json_items import read_answers
from newsformat.markup.members import Members, one_or_several
from newsformat.plugin import Articles, Limits, NoOptions, ReadError, Report, Source, read_each
from newsformat_feeds._readers._json_forms import as_meant
from newsformat_feeds._readers._json_reader import authors, is_unsigned, read_item, read_surroundings
from newsformat_feeds._writers._json_writer import item, surroundings


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the feed and its items."""

    def feeds(value: Any) -> Iterator[Article | Envelope]:
        for feed in one_or_several(value):
            yield from _feed(feed, report, source.limits)

    yield from read_answers(source, feeds, report, within=("items",))


def _feed(value: Any, report: Report, limits: Limits) -> Iterator[Article | Envelope]:
    items = value.get("items") if isinstance(value, dict) else None
    if not isinstance(items, list):
        raise ReadError("not a JSON Feed: it has no array of items")
    value = as_meant(value, report)
    feed = read_surroundings(value, report)
    inherited = any(isinstance(entry, dict) and is_unsigned(entry) for entry in items)
    given = authors(Members(value), report) if inherited else []
    yield feed

    def read(entry: tuple[int, Any]) -> tuple[Article]:
        return (read_item(entry[1], feed, report, limits, given),)

    entries = enumerate(items, 1)
    yield from read_each(entries, read, report, name=lambda entry: f"the item {entry[0]}", line=lambda _: None)


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the feed, and each article as an item on a line of its own."""
    feed = articles.envelope
    head = encoded(feed, lambda cleaned: surroundings(cleaned, report), report)
    items = (encoded(article, lambda cleaned: item(cleaned, feed, report), report) for article in articles)
    yield from array(items, head[:-1] + b',"items":')
    yield b"}\n"
