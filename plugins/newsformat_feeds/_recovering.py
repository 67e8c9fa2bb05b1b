"""Optional recovery of feeds that are not well-formed XML: facts about their elements."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Article, Envelope
from newsformat.markup.xml import Outline, suggest_recovery
from newsformat.plugin import ReadError
from newsformat_feeds._mending import KNOWN
from newsformat_feeds._names import ATOM
from newsformat_feeds._options import FeedOptions


IN_RSS = Outline(
    roots=frozenset(("rss", "RDF", "rdf", "channel", "Channel")),
    root='<rss version="2.0">',
    item="item",
    texts=frozenset(
        (
            *("title", "link", "guid", "pubDate", "category", "author", "comments", "description"),
            *("content:encoded", "excerpt:encoded", "dc:creator", "dc:date", "dc:subject"),
        )
    ),
    prefixes=KNOWN,
)
IN_WXR = evolve(IN_RSS, roots=frozenset(("rss",)))
IN_ATOM = Outline(
    roots=frozenset(("feed", "entry")),
    root=f'<feed xmlns="{ATOM}">',
    item="entry",
    texts=frozenset(("title", "link", "id", "updated", "published", "summary", "name", "uri", "email", "category")),
    prefixes=KNOWN | {"": ATOM},
)


def naming_the_option(items: Iterator[Article | Envelope], options: FeedOptions) -> Iterator[Article | Envelope]:
    """Yield *items*; an error on XML that is not well-formed names the option that helps."""
    try:
        yield from items
    except ReadError as error:
        if options.recover:
            raise
        raise suggest_recovery(error) from error
