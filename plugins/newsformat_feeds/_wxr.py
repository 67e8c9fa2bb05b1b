"""Reads and writes exports of WordPress."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat import Article, Envelope
from newsformat.markup.xml import Element, as_xml
from newsformat.plugin import Articles, NoOptions, Report, Source
from newsformat_feeds._logins import is_author_of_posts, login_of
from newsformat_feeds._names import EXCERPT, WP
from newsformat_feeds._options import FeedOptions
from newsformat_feeds._reader import Kind, read_feed
from newsformat_feeds._readers._rss_reader import read_surroundings
from newsformat_feeds._readers._wxr_reader import SPACE, authors, reader
from newsformat_feeds._recovering import IN_WXR
from newsformat_feeds._writers._lead_writer import lead_file, lead_of
from newsformat_feeds._writers._pen import IN_RSS, MODULES
from newsformat_feeds._writers._rss_writer import channel
from newsformat_feeds._writers._wxr_writer import author_of_channel, post


_HEAD = f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:excerpt="{EXCERPT}" xmlns:wp="{WP}"'


def read(source: Source, options: FeedOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the channel, and its posts and pages."""
    kind = Kind(title="WXR", outline=IN_WXR, read=reader(), surroundings=_surroundings, repeated=is_author_of_posts)
    return read_feed(kind, source, options, report)


def _surroundings(parts: Iterable[Element], report: Report) -> Envelope:
    kept = [part for part in parts if part.tag is not None and not str(part.tag).endswith("}wxr_version")]
    return read_surroundings(kept, report, SPACE)


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the channel, and each article as a post."""
    feed = articles.envelope
    yield f"{_HEAD}{IN_RSS}{MODULES}>\n<channel>\n    <wp:wxr_version>1.2</wp:wxr_version>".encode()
    yield as_xml(feed, lambda cleaned: channel(cleaned, report, _surroundings, SPACE), report)
    files, people = _Seen(), _Seen()
    for article in articles:
        yield as_xml(article, lambda cleaned: _items(cleaned, feed, files, people, report), report)
    yield b"\n</channel>\n</rss>\n"


class _Seen:
    """What the last articles had in common with earlier ones."""

    def __init__(self) -> None:
        self._last: dict[str, None] = {}

    def adds(self, part: str) -> bool:
        """Add *part*; was it missing?"""
        if part in self._last:
            return False
        self._last[part] = None
        if len(self._last) > _MAX_REMEMBERED:
            del self._last[next(iter(self._last))]
        return True


_MAX_REMEMBERED = 1000  # values that are remembered


def _items(article: Article, feed: Envelope, files: _Seen, people: _Seen, report: Report) -> str:
    """Return *article* as an item, after its authors and its lead picture, unless these are among the last ones."""
    lead = lead_of(article)
    first = [lead_file(lead, article.published)] if lead is not None and files.adds(lead.href) else []
    items = [f"\n  <item>{inner}\n  </item>" for inner in (*first, post(article, feed, report))]
    return "".join([*_authors(article, feed, people), *items])


def _authors(article: Article, feed: Envelope, people: _Seen) -> Iterator[str]:
    """Yield the authors of *article* who are not in the channel yet."""
    known = authors(feed.foreign)
    for name in dict.fromkeys(byline.name for byline in article.bylines if byline.name):
        login = login_of(name)
        if name not in known.values() and login not in known and people.adds(name):
            yield f"\n  {author_of_channel(login, name)}"
