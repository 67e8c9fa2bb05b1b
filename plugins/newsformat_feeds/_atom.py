"""Reads and writes Atom."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from newsformat import Article, Envelope
from newsformat.markup.xml import as_xml
from newsformat.plugin import Articles, NoOptions, Report, Source
from newsformat_feeds._names import ATOM
from newsformat_feeds._options import FeedOptions
from newsformat_feeds._reader import Kind, read_feed
from newsformat_feeds._readers._atom_reader import read_entry, read_surroundings
from newsformat_feeds._readers._inherited import given_in_atom, in_atom
from newsformat_feeds._readers._tombstone import GONE
from newsformat_feeds._recovering import IN_ATOM
from newsformat_feeds._writers._atom_writer import entry, surroundings
from newsformat_feeds._writers._pen import MODULES


_ATOM = Kind(
    title="Atom",
    outline=IN_ATOM,
    read=read_entry,
    surroundings=read_surroundings,
    given=given_in_atom,
    inheriting=in_atom,
    gone=GONE,
)


def read(source: Source, options: FeedOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the feed and its entries."""
    return read_feed(_ATOM, source, options, report)


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the feed, and each article as an entry."""
    feed, first = articles.envelope, next(articles, None)
    dated = None if first is None else first.updated or first.published or first.created

    def begin(cleaned: Envelope) -> str:
        attributes, parts = surroundings(cleaned, dated, report)
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="{ATOM}"{MODULES}{attributes}>{parts}'

    yield as_xml(feed, begin, report)
    for article in () if first is None else chain([first], articles):
        written = as_xml(article, lambda cleaned: entry(cleaned, feed, report), report)
        yield b"".join((b"\n  ", written, b"\n  </entry>"))
    yield b"\n</feed>\n"
