"""The declaration of news sitemaps."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.markup.sniff import xml_root
from newsformat.plugin import AnyFormat, Confidence, Format, NoSchema, Problem, Report, Source


def _sniff(head: bytes, /) -> Confidence:
    found = xml_root(head) if b"u" in head else None
    if found is None or found[1] != "urlset":
        return Confidence.NO
    if b"schemas/sitemap-news/" in head.replace(b"\0", b""):
        return Confidence.CERTAIN
    return Confidence.POSSIBLE


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
    carries=("headline", "published", "updated", "sources", "foreign.news-sitemap"),
    in_part=(
        *("uri", "language", "keywords", "genres", "associations", "associations.media"),
        "associations.media.kind",
    ),
    sniff=_sniff,
    read="newsformat_feeds._sitemap._reader:read",
    read_options="newsformat_feeds._options:FeedOptions",
    write="newsformat_feeds._sitemap._writer:write",
    validate=_validate,
)
