"""JSON Feed ⇄ articles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from newsformat import Article, Envelope
from newsformat.markup.json import decode, text_of
from newsformat.plugin import Articles, NoOptions, ReadError, Report, Source, read_each, reworded
from newsformat_feeds._names import Members
from newsformat_feeds._readers._json_reader import read_item, read_surroundings
from newsformat_feeds._writers._json_writer import item, surroundings


T = TypeVar("T", Article, Envelope)


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the feed and its items."""
    value = decode(source.read_bytes(), report)
    items = value.get("items") if isinstance(value, dict) else None
    if not isinstance(items, list):
        raise ReadError("no JSON Feed: it has no array of items")
    feed = read_surroundings(value, report)
    yield feed

    def read(entry: tuple[int, Any]) -> tuple[Article]:
        return (read_item(entry[1], feed, report, source.limits),)

    yield from read_each(enumerate(items), read, report, name=lambda entry: f"the item {entry[0]}", line=lambda _: None)


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the feed, and each article as an item on a line of its own."""
    feed = articles.envelope
    head = _as_json(feed, lambda own: surroundings(own, report), report)
    yield f'{head[:-1]},"items":['.encode()
    between = "\n"
    for article in articles:
        yield (between + _as_json(article, lambda own: item(own, feed, report), report)).encode()
        between = ",\n"
    yield b"\n]}\n"


def _as_json(value: T, write: Callable[[T], Members], report: Report) -> str:
    """Return what *write* makes of *value*, without lone surrogates, which JSON can't hold."""
    try:
        return text_of(write(value))
    except UnicodeEncodeError:
        report.lost("text", why="JSON can't hold lone surrogates")
        return text_of(write(reworded(value, lambda text: _SURROGATE.sub("", text))))


_SURROGATE = re.compile("[\ud800-\udfff]")
