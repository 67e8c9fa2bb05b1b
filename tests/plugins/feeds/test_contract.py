"""Feeds keep the contract of a format."""

from __future__ import annotations

from datetime import UTC, datetime
from types import MappingProxyType

from attrs import evolve
from hypothesis import strategies as st

import newsformat as nf
from newsformat import Article, Concept, Foreign, Raw
from newsformat.testing import FormatContract, kitchen_sink
from newsformat_feeds import ACTIVITY_STREAMS, ATOM, JSON_FEED, NEWS_SITEMAP, RSS, WXR


RAW = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))
WXR_JUNK = (
    b'<rss xmlns:wp="http://wordpress.org/export/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
    b"<item>%b<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt></item></channel></rss>"
)
ONE = MappingProxyType({"rights": 1, "sources": 1})


class TestRss(FormatContract):
    format = RSS
    documents = (nf.write(kitchen_sink(), "rss"),)
    unkept = (
        "rss/@version/*",
        "*/guid/@isPermaLink/*",
        "*/media:content/@isDefault/*",
        "*/media:description/new element",
    )
    most = ONE
    raw = RAW
    foreign = (
        Foreign("rss", "comments", "<comments>https://tide.example/1#c</comments>"),
        Foreign("rss", "comments", '<s:comments xmlns:s="http://purl.org/rss/1.0/modules/slash/">3</s:comments>'),
        Foreign("rss", "point", '<g:point xmlns:g="http://www.georss.org/georss"><a x="1"/>45 5</g:point>'),
    )
    envelope_foreign = (
        Foreign("rss", "docs", "<docs>https://tide.example/rss</docs>"),
        Foreign("rss", "cloud", '<cloud domain="tide.example" port="80"/>'),
    )
    junk = (
        b"<rss><channel><item><title>a</title><title>b</title><pubDate>x</pubDate><enclosure/></item></channel></rss>",
        b'<rss xmlns:media="http://search.yahoo.com/mrss/"><item><media:group/><media:content width="x"/></item></rss>',
    )


class TestAtom(FormatContract):
    format = ATOM
    documents = (nf.write(kitchen_sink(), "atom"),)
    unkept = (
        *("feed/@newsformat:*", "feed/id/*", "feed/updated/*", "feed/author/name/*"),  # assumed
        *("*/app:draft/new *", "*/media:content/@isDefault/*", "*/media:description/new element"),
    )
    most = ONE
    raw = RAW
    foreign = (
        Foreign("atom", "total", '<t:total xmlns:t="http://purl.org/syndication/thread/1.0">3</t:total>'),
        Foreign("atom", "where", '<g:where xmlns:g="http://www.georss.org/georss"><g:a x="1"/>45 5</g:where>'),
    )
    envelope_foreign = (
        Foreign("atom", "generator", '<generator xmlns="http://www.w3.org/2005/Atom" version="1">Tides</generator>'),
        Foreign("atom", "icon", '<icon xmlns="http://www.w3.org/2005/Atom">https://tide.example/i.png</icon>'),
    )
    junk = (
        b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="xhtml"><div>a<b>b</b></div></title></entry></feed>',
        b'<feed xmlns="http://purl.org/atom/ns#"><entry><content mode="base64" type="image/png">aGk=</content></entry></feed>',
        b'<entry xmlns="http://www.w3.org/2005/Atom"><link rel="enclosure"/><category/><source><id/></source></entry>',
    )


class TestJsonFeed(FormatContract):
    format = JSON_FEED
    raw = RAW
    foreign = (
        Foreign("json-feed", "_tide", '{"height":2.5,"gauges":["north",null]}'),
        Foreign("json-feed", "tide", '"high"'),
    )
    envelope_foreign = (
        Foreign("json-feed", "favicon", '"https://tide.example/i.png"'),
        Foreign("json-feed", "_t", "[1]"),
    )
    junk = (
        b'{"version":"https://jsonfeed.org/version/1","items":[{"id":1,"author":{"name":7},"attachments":[{}]}]}',
        b'{"version":"https://jsonfeed.org/version/1.1","items":[[],{"content_html":"<p>a","content_text":"a","tags":[1]}]}',
        b'{"version":"https://jsonfeed.org/version/1.1","items":[{"_newsformat":{"associations":[{"media":{}}]}}]}',
    )


class TestWxr(FormatContract):
    format = WXR
    most = ONE
    raw = RAW
    foreign = (
        Foreign("wxr", "is_sticky", '<wp:is_sticky xmlns:wp="http://wordpress.org/export/1.2/">1</wp:is_sticky>'),
        Foreign(
            "wxr",
            "postmeta",
            '<wp:postmeta xmlns:wp="http://wordpress.org/export/1.2/"><wp:meta_key>tide</wp:meta_key></wp:postmeta>',
        ),
    )
    envelope_foreign = (
        Foreign(
            "wxr", "base_site_url", '<wp:base_site_url xmlns:wp="http://wordpress.org/export/1.2/">a</wp:base_site_url>'
        ),
        Foreign("wxr", "docs", "<docs>https://tide.example/rss</docs>"),
    )
    junk = (
        WXR_JUNK % (b"<wp:post_type>attachment</wp:post_type></item><item><wp:post_id>x</wp:post_id>"),
        WXR_JUNK % b"<content:encoded>a\n\nb [caption][/caption] [gallery] [embed]x[/embed]</content:encoded>",
    )


class TestActivityStreams(FormatContract):
    format = ACTIVITY_STREAMS
    raw = RAW
    foreign = (
        Foreign(
            "activity-streams", "activity", '{"type":"Create","actor":"https://tide.example/desk","to":["as:Public"]}'
        ),
        Foreign("activity-streams", "sensitive", "false"),
        Foreign("activity-streams", "type", '"Note"'),
        Foreign(
            "activity-streams",
            "tag",
            '[{"type":"Mention","name":"@ann@tide.example","href":"https://tide.example/ann"}]',
        ),
    )
    envelope_foreign = (
        Foreign("activity-streams", "totalItems", "3"),
        Foreign("activity-streams", "summary", '"Tides"'),
    )
    junk = (
        b'{"@context":"https://www.w3.org/ns/activitystreams","type":"Note","content":7,"tag":[7,{}],"attachment":{"type":[]}}',
        b'{"@context":["https://www.w3.org/ns/activitystreams"],"type":"OrderedCollection","orderedItems":["a",{"type":7},[]]}',
        b'{"@context":"https://www.w3.org/ns/activitystreams#","type":"Create","object":{"type":"Article","url":[{"href":7}]}}',
    )


SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"


def _published(article: Article) -> Article:
    """Return *article* with what Google requires of news."""
    return evolve(
        article,
        uri="https://tide.example/ferry",
        language="en",
        headline=article.headline or "Ferry back",
        sources=article.sources if any(source.name for source in article.sources) else [Concept(name="Tide")],
        published=article.published or datetime(2026, 11, 24, tzinfo=UTC),
    )


class TestNewsSitemap(FormatContract):
    format = NEWS_SITEMAP
    most = ONE
    foreign = (
        Foreign("news-sitemap", "changefreq", f'<changefreq xmlns="{SITEMAP}">daily</changefreq>'),
        Foreign(
            "news-sitemap",
            "xhtml:link",
            f'<xhtml:link xmlns:xhtml="{XHTML}" rel="alternate" hreflang="sw" href="https://tide.example/sw"/>',
        ),
    )
    junk = (
        f'<urlset xmlns="{SITEMAP}"><url><loc>a</loc><news:news xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
        "<news:publication_date>x</news:publication_date></news:news><image/></url></urlset>".encode(),
    )

    def carried_articles(self) -> st.SearchStrategy[Article]:
        return super().carried_articles().map(_published)

    def fitted(self, article: Article) -> Article:
        return _published(article)
