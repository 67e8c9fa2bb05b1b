"""The declaration of news sitemaps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat import Article, Envelope
from newsformat.markup.sniff import xml_root
from newsformat.plugin import AnyFormat, Articles, Confidence, Format, NoOptions, NoSchema, Problem, Report, Source


if TYPE_CHECKING:
    from newsformat_feeds._options import FeedOptions


def _sniff(head: bytes, /) -> Confidence:
    found = xml_root(head) if b"u" in head else None
    if found is None or found[1] != "urlset":
        return Confidence.NO
    if b"schemas/sitemap-news/" in head.replace(b"\0", b""):
        return Confidence.CERTAIN
    return Confidence.POSSIBLE


def _read(source: Source, options: FeedOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_feeds._sitemap import _reader

    return _reader.read(source, options, report)


def _write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_feeds._sitemap import _writer

    return _writer.write(articles, report)


def _validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_feeds import _validate
    from newsformat_feeds._sitemap import _rules

    return _validate.validate(source, _rules.SitemapRules(), report)


NEWS_SITEMAP: AnyFormat = Format(
    name="news-sitemap",
    title="Google News sitemap",
    spec="https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
    suffixes=(".sitemap.xml",),
    many=True,
    carries=frozenset(("headline", "published", "updated", "sources", "foreign.news-sitemap")),
    in_part=frozenset(
        (
            *("uri", "language", "keywords", "genres", "associations", "associations.media"),
            "associations.media.kind",
        )
    ),
    sniff=_sniff,
    read=_read,
    read_options="newsformat_feeds._options:FeedOptions",
    write=_write,
    validate=_validate,
    validate_options=NoSchema,
)
