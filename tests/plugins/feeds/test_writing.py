"""What feeds cannot say of an article is told."""

from __future__ import annotations

import pytest

import newsformat as nf


@pytest.mark.cases("format_", ["rss", "atom"])
@pytest.mark.cases("empty", ["\x00", "\x0b", "\ufffe"])
def test_a_keyword_of_which_nothing_is_left_is_lost(format_: str, empty: str) -> None:
    report = nf.Report()
    written = nf.write(nf.Article(keywords=[empty, "tides"]), format_, report=report)
    assert nf.read(written, format=format_).keywords == ("tides",)
    assert "keywords" in [loss.what for loss in report.losses]


def test_an_empty_element_is_no_keyword() -> None:
    item = "<item><dc:subject/><dc:subject>tides</dc:subject></item>"
    feed = f'<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>{item}</channel></rss>'
    assert nf.read(nf.Source(feed.encode())).keywords == ("tides",)


@pytest.mark.cases(
    ("format", "kept"),
    [("rss", "<channel><item><b/></item></channel>"), ("atom", '<x xmlns=""><feed><entry/></feed></x>')],
)
def test_a_feed_in_what_was_kept_of_an_entry_is_lost_or_its_entries_would_be_more(format: str, kept: str) -> None:
    article = nf.Article(headline="H", foreign=[nf.Foreign(format, kept[1:].partition(">")[0].split()[0], kept)])
    report = nf.Report()
    assert len([*nf.read_all(nf.write(article, format, report=report), format)]) == 1
    assert [loss.what for loss in report.losses] == [f"foreign.{format}"]


@pytest.mark.cases(
    ("format_", "contact", "person"),
    [
        ("atom", "ann@tide.example", b"<email>ann@tide.example</email>"),
        ("atom", "https://tide.example/@ann?a=1&b=2", b"<uri>https://tide.example/@ann?a=1&amp;b=2</uri>"),
        ("atom", "room 7", b'newsformat:contact="room 7"'),
        ("json-feed", "ann@tide.example", b'"url":"mailto:ann@tide.example"'),
        ("json-feed", "https://tide.example/@ann", b'"url":"https://tide.example/@ann"'),
        ("json-feed", "mailto:ann@tide.example", b'"contact":"mailto:ann@tide.example"'),
    ],
)
def test_an_author_is_reached_as_the_standard_says(format_: str, contact: str, person: bytes) -> None:
    article = nf.Article(headline="High tide", bylines=[nf.Byline(name="Ann", contact=contact)])
    written = nf.write(article, format_)
    assert person in written
    assert nf.read(written).bylines == article.bylines


@pytest.mark.cases("format_", ["atom", "activity-streams"])
@pytest.mark.cases(
    ("uri", "written"),
    [
        ("world/2026/tide a", b"urn:newsformat:uri:world%2F2026%2Ftide%20a"),
        ("55496578", b"urn:newsformat:uri:55496578"),
        ("urn:newsformat:uri:5%41", b"urn:newsformat:uri:urn%3Anewsformat%3Auri%3A5%2541"),
        ("tag:tide.example,2026:1", b"tag:tide.example,2026:1"),
    ],
)
def test_an_id_is_an_iri(format_: str, uri: str, written: bytes) -> None:
    found = nf.write(nf.Article(uri=uri, headline="Tide", body=[nf.Paragraph("It rises.")]), format_)
    assert written in found
    assert nf.read(found, format=format_).uri == uri
    assert not [problem for problem in nf.validate(found, format_) if problem.rule in {"uri", "iri"}]
