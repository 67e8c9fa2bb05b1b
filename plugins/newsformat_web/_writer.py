"""Articles → JSON-LD: an object for one, an array of several."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

import msgspec

from newsformat import Article
from newsformat.plugin import Articles, Report, reworded
from newsformat_web._article_writer import thing_of


if TYPE_CHECKING:
    from newsformat_web import JsonLdWriteOptions


def write(articles: Articles, options: JsonLdWriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield an object, indented; or an array, each of several on a line; an empty one if there is none."""
    first, second = next(articles, None), next(articles, None)
    if first is None:
        yield b"[]\n"
        return
    if second is None:
        made = encoded(first, report)
        yield (msgspec.json.format(made, indent=options.indent) if options.indent else made) + b"\n"
        return
    yield b"["
    between = b"\n"
    for article in chain([first, second], articles):
        yield between + encoded(article, report)
        between = b",\n"
    yield b"\n]\n"


def encoded(article: Article, report: Report) -> bytes:
    """Return *article* as compact JSON-LD, without lone surrogates, which JSON can't hold."""
    try:
        return msgspec.json.encode(thing_of(article, report))
    except UnicodeEncodeError:
        report.lost("text", why="JSON can't hold lone surrogates")
        return msgspec.json.encode(thing_of(reworded(article, lambda text: _SURROGATE.sub("", text)), report))


_SURROGATE = re.compile("[\ud800-\udfff]")
