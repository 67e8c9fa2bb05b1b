"""What a feed says of itself comes back, or is told as lost of the envelope."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf
from newsformat.testing import unreported


_MODULES = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
_WP = 'xmlns:wp="http://wordpress.org/export/1.2/"'
_ITEM = "<item><title>Harbour reopens</title></item>"
_SENT = datetime(2026, 11, 24, 12, 0, 0, 250000, tzinfo=UTC)


def _read(channel: str, format_: str = "rss") -> nf.Articles:
    feed = f'<rss version="2.0" {_MODULES} {_WP}><channel>{channel}{_ITEM}</channel></rss>'
    return nf.read_all(nf.Source(feed.encode()), format=format_)


def _again(articles: nf.Articles, format_: str, report: nf.Report | None = None) -> nf.Articles:
    kept = nf.Articles(list(articles), envelope=articles.envelope)
    return nf.read_all(nf.Source(nf.write(kept, format_, report=report)), format=format_)


@pytest.mark.cases("format_", ["rss", "wxr", "atom"])
def test_the_fraction_of_a_second_at_which_a_feed_was_sent_survives(format_: str) -> None:
    feed = nf.Articles([nf.Article(headline="Harbour reopens")], envelope=nf.Envelope(sent=_SENT))
    assert _again(feed, format_).envelope == feed.envelope


@pytest.mark.cases(
    "second",
    [
        "<lastBuildDate>Tue, 24 Nov 2026 11:00:00 GMT</lastBuildDate>",
        "<dcterms:modified>2026-11-24T11:00:00Z</dcterms:modified>",
        "<dcterms:modified>2026-11-24T12:00:00Z</dcterms:modified>",
        "<dc:date>2026-11-24T12:00:00Z</dc:date>",
        "<dc:language>en-GB</dc:language>",
        "<pubDate>Tue, 24 Nov 2026 12:00:00 GMT</pubDate>",
    ],
)
def test_what_a_channel_says_again_survives(second: str) -> None:
    """Of two dates or languages the first is that of the channel; the other is kept, and stands behind it again."""
    first = "<language>en</language><lastBuildDate>Tue, 24 Nov 2026 12:00:00 GMT</lastBuildDate>"
    feed = _read(f"{first}{second}<copyright>Harbour Post</copyright>")
    report = nf.Report()
    assert len(feed.envelope.foreign) == 2
    assert _again(feed, "rss", report).envelope == feed.envelope
    assert not report.losses


@pytest.mark.cases(
    ("value", "format_"),
    [
        ("<dc:language xmlns:dc='http://purl.org/dc/elements/1.1/'>en</dc:language>", "rss"),
        ("<lastBuildDate>Tue, 24 Nov 2026 12:00:00 GMT</lastBuildDate>", "rss"),
        ("no element", "rss"),
        ("no element", "atom"),
        ("{", "json-feed"),
        (f"<wp:wxr_version {_WP}>1.2</wp:wxr_version>", "wxr"),
    ],
)
def test_what_would_be_taken_for_something_else_is_lost_of_the_envelope(value: str, format_: str) -> None:
    envelope = nf.Envelope(title="Harbour Post", foreign=[nf.Foreign(format_, "part", value)])
    feed, report = nf.Articles([nf.Article(headline="Harbour reopens")], envelope=envelope), nf.Report()
    back = _again(feed, format_, report)
    assert [loss.what for loss in report.losses] == [f"envelope.foreign.{format_}"]
    assert unreported(envelope, back.envelope, report.losses) == []


def test_control_characters_beside_what_is_foreign_are_lost() -> None:
    kept = nf.Foreign("rss", "copyright", "<copyright>Harbour Post</copyright>")
    feed = nf.Articles([nf.Article(headline="x")], envelope=nf.Envelope(title="Harbour\x01 Post", foreign=[kept]))
    report = nf.Report()
    back = _again(feed, "rss", report)
    assert (back.envelope.title, back.envelope.foreign) == ("Harbour Post", (kept,))
    assert [loss.what for loss in report.losses] == ["text"]


@pytest.mark.cases("empty", ["", "<![CDATA[]]>"])
def test_an_author_without_a_first_name_survives(empty: str) -> None:
    names = f"<wp:author_first_name>{empty}</wp:author_first_name>"
    login = "<wp:author_login>mk</wp:author_login><wp:author_display_name>Mara Kim</wp:author_display_name>"
    item = "<item><title>Harbour reopens</title><dc:creator>mk</dc:creator></item>"
    feed = _read(f"<wp:wxr_version>1.2</wp:wxr_version><wp:author>{login}{names}</wp:author>{item}", "wxr")
    back = _again(feed, "wxr")
    assert back.envelope == feed.envelope
    assert next(iter(back)).bylines == (nf.Byline(name="Mara Kim"),)


_ATOM = 'xmlns="http://www.w3.org/2005/Atom"'
_PAGE = "https://tide.example/1"


@pytest.mark.cases(
    ("link", "address", "told"),
    [
        (f'<link {_ATOM} rel="self">{_PAGE}</link>', _PAGE, "note: the text of a <link> is its address"),
        (f'<link {_ATOM} rel="self" href="{_PAGE}">our page</link>', _PAGE, "lost: text between elements is left out"),
        (f'<link {_ATOM} rel="self">our page</link>', "", "lost: text between elements is left out: 'our page'"),
        (f'<link {_ATOM} rel="self"/>', "", ""),
    ],
)
@pytest.mark.cases("format_", ["rss", "atom"])
def test_a_link_with_its_address_as_text_leads_there(format_: str, link: str, address: str, told: str) -> None:
    """Of a feed as of its items; one that leads nowhere is none."""
    report = nf.Report()
    if format_ == "rss":
        feed = f"<rss><channel>{link}<item><title>Ferry back</title>{link}</item></channel></rss>"
    else:
        feed = f"<feed {_ATOM}>{link}<entry><title>Ferry back</title>{link}</entry></feed>"
    articles = nf.read_all(feed.encode(), format_, report=report)
    (article,) = articles
    expected = (nf.EnvelopeLink(href=address, role="self"),) if address else ()
    assert articles.envelope is not None
    assert articles.envelope.links == expected
    assert [association.href for association in article.associations if association.href] == [
        rendition.href for rendition in expected
    ]
    said = [f"lost: {loss.why}" for loss in report.losses] + [f"note: {remark.message}" for remark in report.remarks]
    assert said == [] if not told else [text.startswith(told) for text in said] == [True]


@pytest.mark.cases("format_", ["rss", "atom"])
def test_a_link_that_leads_nowhere_is_lost(format_: str) -> None:
    links = (nf.EnvelopeLink(href="", role="self"), nf.EnvelopeLink(href=_PAGE, role="self"))
    feed = nf.Articles([nf.Article(headline="Ferry back")], envelope=nf.Envelope(links=links))
    report = nf.Report()
    back = _again(feed, format_, report).envelope
    assert back is not None
    assert back.links == links[1:]
    assert [loss.what for loss in report.losses if "link" in loss.what] == ["envelope.links"]
