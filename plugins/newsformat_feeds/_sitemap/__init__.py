"""News sitemaps."""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import AnyFormat, Confidence, Format


def _sniff(head: bytes, /) -> Confidence:
    found = xml_root(head) if b"u" in head else None
    if found is None or found[1] != "urlset":
        return Confidence.NO
    if b"schemas/sitemap-news/" in head.replace(b"\0", b""):
        return Confidence.CERTAIN
    return Confidence.POSSIBLE


NEWS_SITEMAP: AnyFormat = Format(
    name="news-sitemap",
    title="Google News sitemap",
    spec="https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
    suffixes=(".sitemap.xml",),
    many=True,
    carries=("headline", "published", "updated", "sources", "foreign.news-sitemap"),
    in_part=(
        *("uri", "language", "keywords", "genres", "associations", "associations.media"),
        *("associations.media.kind", "associations.media.foreign", "body.media.foreign"),
    ),
    sniff=_sniff,
    read="newsformat_feeds._sitemap._reader:read",
    read_options="newsformat_feeds._options:FeedOptions",
    write="newsformat_feeds._sitemap._writer:write",
    validate="newsformat_feeds._validate:validate_sitemap",
)
