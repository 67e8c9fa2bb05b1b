"""What entries have from their feed, and that those which have nothing have nothing of it when they are written."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import Byline, Rights


ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:t</id><updated>2026-11-24T00:00:00Z</updated>'
    "<author><name>Ann Lee</name><email>ann@tide.example</email></author><author><name>Bo Diaz</name></author>"
    "<rights>of Tide</rights><entry><id>urn:a</id><title>A</title><updated>2026-11-24T00:00:00Z</updated>{}</entry></feed>"
)
RSS = (
    '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:c="http://backend.userland.com/creativeCommonsRssModule"><channel><title>T</title>'
    "<copyright>of Tide</copyright><c:license>https://by.example</c:license><item><title>A</title>{}</item></channel></rss>"
)
JSON = (
    '{{"version":"https://jsonfeed.org/version/1.1","title":"T","authors":[{{"name":"Ann Lee"}},{{"name":"Bo Diaz"}}],'
    '"items":[{{"id":"a","content_text":"x"{}}}]}}'
)
ANN, BO, CY = Byline(name="Ann Lee", contact="ann@tide.example"), Byline(name="Bo Diaz"), Byline(name="Cy Ek")
OF_TIDE, OF_WIRE = (Rights(notice="of Tide"),), (Rights(notice="of Wire"),)
OF_CHANNEL, SHARED = (Rights(notice="of Tide", licence="https://by.example"),), (Rights(licence="https://nd.example"),)
_SOURCE = "<source><id>urn:w</id><author><name>Cy Ek</name></author><rights>of Wire</rights></source>"

SAID = [
    ("atom", ATOM, "", (ANN, BO), OF_TIDE),
    ("atom", ATOM, "<author><name>Cy Ek</name></author>", (CY,), OF_TIDE),
    ("atom", ATOM, "<rights>of Wire</rights>", (ANN, BO), OF_WIRE),
    ("atom", ATOM, _SOURCE, (CY,), OF_WIRE),
    ("atom", ATOM, "<source><id>urn:w</id></source>", (ANN, BO), OF_TIDE),
    ("atom", ATOM, "<author><name/></author><rights/>", (), ()),
    ("rss", RSS, "", (), OF_CHANNEL),
    ("rss", RSS, "<c:license>https://nd.example</c:license>", (), SHARED),
    ("rss", RSS, "<dc:rights/>", (), ()),
    ("json-feed", JSON, "", (Byline(name="Ann Lee"), BO), ()),
    ("json-feed", JSON, ',"authors":[{"name":"Cy Ek"}]', (CY,), ()),
    ("json-feed", JSON, ',"authors":[]', (), ()),
]


@pytest.mark.cases(("format_", "feed", "entry", "bylines", "rights"), SAID)
def test_an_entry_has_what_its_feed_says_of_it(
    format_: str, feed: str, entry: str, bylines: tuple[Byline, ...], rights: tuple[Rights, ...]
) -> None:
    report = nf.Report()
    read = nf.read_all(nf.Source(feed.format(entry).encode()), format=format_, report=report)
    articles = list(read)
    assert [(article.bylines, article.rights) for article in articles] == [(bylines, rights)]
    assert not report.losses or format_ == "json-feed"  # where the names of the feed are told as left out
    again = nf.read_all(nf.Source(nf.write(nf.Articles(articles, envelope=read.envelope), format_)), format=format_)
    assert [(article.bylines, article.rights) for article in again] == [(bylines, rights)]


def test_a_feed_that_is_read_as_a_stream_gives_the_same() -> None:
    long = f"<summary>{'The quay is shut. ' * 20_000}</summary>"
    assert nf.read(ATOM.format(long).encode(), "atom").bylines == (ANN, BO)
