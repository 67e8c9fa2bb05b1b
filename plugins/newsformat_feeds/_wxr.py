"""Reads and writes exports of WordPress."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat import Article, Envelope
from newsformat.markup.xml import Element, as_xml
from newsformat.plugin import Articles, NoOptions, Report, Source
from newsformat_feeds._names import EXCERPT, WP
from newsformat_feeds._options import FeedOptions
from newsformat_feeds._reader import Kind, read_feed
from newsformat_feeds._readers._rss_reader import read_surroundings
from newsformat_feeds._readers._wxr_reader import SPACE, reader
from newsformat_feeds._recovering import IN_WXR
from newsformat_feeds._writers._lead_writer import lead_file, lead_of
from newsformat_feeds._writers._pen import IN_RSS, MODULES
from newsformat_feeds._writers._rss_writer import channel
from newsformat_feeds._writers._wxr_writer import post


_HEAD = f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:excerpt="{EXCERPT}" xmlns:wp="{WP}"'


def read(source: Source, options: FeedOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the channel, and its posts and pages."""
    kind = Kind(title="WXR", outline=IN_WXR, read=reader(), surroundings=_surroundings)
    return read_feed(kind, source, options, report)


def _surroundings(parts: Iterable[Element], report: Report) -> Envelope:
    kept = [part for part in parts if part.tag is not None and not str(part.tag).endswith("}wxr_version")]
    return read_surroundings(kept, report, SPACE)


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the channel, and each article as a post."""
    feed = articles.envelope
    yield f"{_HEAD}{IN_RSS}{MODULES}>\n<channel>\n    <wp:wxr_version>1.2</wp:wxr_version>".encode()
    yield as_xml(feed, lambda own: channel(own, report, _surroundings, SPACE), report)
    files: dict[str, None] = {}
    for article in articles:
        yield as_xml(article, lambda own: _items(own, feed, files, report), report)
    yield b"\n</channel>\n</rss>\n"


def _items(article: Article, feed: Envelope, files: dict[str, None], report: Report) -> str:
    """Return *article* as an item, after its lead picture, unless that is among the last *files*."""
    lead = lead_of(article)
    first = [] if lead is None or lead.href in files else [lead_file(lead, article.published)]
    if lead is not None:
        files[lead.href] = None
        if len(files) > _MOST:
            del files[next(iter(files))]
    return "".join([f"\n  <item>{inner}\n  </item>" for inner in (*first, post(article, feed, report))])


_MOST = 1000  # files that are remembered
