"""What feeds leave out, and what is assumed of them, is told: one case, one remark or loss."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

import newsformat as nf


def rss(item: str) -> str:
    return f'<rss version="2.0"><channel><title>T</title><item><title>A</title>{item}</item></channel></rss>'


def atom(entry: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:f</id>'
        f"<entry><title>A</title><id>urn:a</id>{entry}</entry></feed>"
    )


def sitemap(image: str) -> str:
    return (
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:i="http://www.google.com/schemas/sitemap-image/1.1" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">'
        f"<url><loc>https://tide.example/a</loc><n:news><n:title>A</n:title></n:news><i:image>{image}</i:image></url></urlset>"
    )


def feed(**item: object) -> str:
    items = [{"id": "urn:a", "title": "A", **item}]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": items})


TOLD = {
    "a further ID": ("rss", rss("<guid>urn:a</guid><guid>urn:b</guid>"), "a further ID is left out: "),
    "more of an author": (
        "atom",
        atom("<author><name>Ann</name><email>a@tide.example</email><uri>https://tide.example/ann</uri></author>"),
        "more of an author is left out",
    ),
    "a picture of a related page": (
        "atom",
        atom(
            '<link rel="related" href="https://tide.example/b"><thumbnail xmlns="http://search.yahoo.com/mrss/" '
            'url="https://tide.example/b.jpg"/></link>'
        ),
        "<thumbnail> in a <link> is left out: 'https://tide.example/b.jpg'",
    ),
    "a text beside HTML": (
        "json-feed",
        feed(content_html="<p>It sails.</p>", content_text="It sails."),
        "content_text beside content_html is assumed to be the same text",
    ),
    "an unsafe picture": (
        "news-sitemap",
        sitemap("<i:loc>javascript:a</i:loc>"),
        "a picture without an address that is safe",
    ),
    "more of a picture": (
        "news-sitemap",
        sitemap("<i:loc>https://tide.example/a.jpg</i:loc><i:geo_location>MARK</i:geo_location>"),
        "<geo_location> of a picture: MARK",
    ),
    "another caption of a picture": (
        "news-sitemap",
        sitemap(
            "<i:loc>https://tide.example/a.jpg</i:loc><i:caption/><i:caption>A</i:caption><i:caption>B</i:caption>"
        ),
        "a further <caption> of a picture: B",
    ),
    "a long feed without entries": (
        "rss",
        f'<rss version="2.0"><channel><title>T</title><description>{"x" * 300_000}</description></channel></rss>',
        "left out, the data about itself of a long feed without entries",
    ),
    "another address of an author": (
        "atom",
        atom("<author><name>Ann</name><uri>https://tide.example/a</uri><url>https://tide.example/b</url></author>"),
        "more of an author is left out: 'https://tide.example/b'",
    ),
}


@pytest.mark.cases("name", TOLD)
def test_what_is_left_out_or_assumed_is_told(name: str) -> None:
    format, document, said = TOLD[name]
    report = nf.Report()
    list(nf.read_all(document.encode(), format, report=report))
    assert said in "\n".join(map(str, report))


def test_what_activity_streams_has_no_place_for_is_lost() -> None:
    report = nf.Report()
    links = [nf.EnvelopeLink(role="tide", href="https://tide.example/")]
    article = nf.Article(headline="A", language="no language")
    nf.write(
        nf.Articles([article, article], envelope=nf.Envelope(title="T", links=links)), "activity-streams", report=report
    )
    assert "language" in [loss.what for loss in report.losses]
    assert "a collection has no place for it" in [loss.why for loss in report.losses]


def test_a_foreign_value_that_is_no_xml_is_lost() -> None:
    report = nf.Report()
    nf.write(nf.Article(headline="A", foreign=[nf.Foreign("rss", "item", "<a>")]), "rss", report=report)
    assert "it is not an XML element" in [loss.why for loss in report.losses]


def test_a_news_sitemap_has_so_many_stories_at_most() -> None:
    report = nf.Report()
    story = nf.Article(uri="https://tide.example/a", headline="A")
    nf.write([story] * 1001, "news-sitemap", report=report)
    assert [loss.where for loss in report.losses if "has 1000 stories at most" in loss.why] != []


def test_a_day_in_an_element_of_others_is_taken_as_its_midnight() -> None:
    prism = "http://prismstandard.org/namespaces/basic/2.0/"
    day = f'<publicationDate xmlns="{prism}">2026-11-24</publicationDate>'
    report = nf.Report()
    document = f'<rss version="2.0"><channel><title>T</title>\n<item><title>Ferry</title>{day}</item></channel></rss>'
    assert nf.read(document.encode(), report=report).published == datetime(2026, 11, 24, tzinfo=UTC)
    assert "2: '2026-11-24' has no time; assumed midnight in UTC" in map(str, report.remarks)
