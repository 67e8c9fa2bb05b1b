"""Reads and writes RSS."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Envelope
from newsformat.markup.xml import as_xml
from newsformat.plugin import Articles, NoOptions, Report, Source
from newsformat_feeds._options import FeedOptions
from newsformat_feeds._reader import Kind, read_feed
from newsformat_feeds._readers._inherited import given_in_rss, in_rss
from newsformat_feeds._readers._rss_reader import read_item, read_surroundings
from newsformat_feeds._recovering import IN_RSS
from newsformat_feeds._writers._pen import IN_RSS as _PREFIXES
from newsformat_feeds._writers._pen import MODULES
from newsformat_feeds._writers._rss_writer import channel, item


_RSS = Kind(
    title="RSS",
    outline=IN_RSS,
    read=read_item,
    surroundings=read_surroundings,
    given=given_in_rss,
    inheriting=in_rss,
)


def read(source: Source, options: FeedOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the channel and its items."""
    return read_feed(_RSS, source, options, report)


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the channel, and each article as an item."""
    feed = articles.envelope
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"{_PREFIXES}{MODULES}>\n  <channel>'.encode()
    yield as_xml(feed, lambda cleaned: channel(cleaned, report), report)
    for article in articles:
        inner = as_xml(article, lambda cleaned: item(cleaned, feed, report), report)
        yield b"".join((b"\n    <item>", inner, b"\n    </item>"))
    yield b"\n  </channel>\n</rss>\n"
