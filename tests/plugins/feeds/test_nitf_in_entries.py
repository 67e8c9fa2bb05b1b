"""Entries of Atom whose content is a document in NITF, as AP WebFeeds has it."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import Byline, Concept, Heading, Identifier, Paragraph


HEAD = '<head><docdata><doc-id id-string="D9X"/><urgency ed-urg="4"/></docdata></head>'
LINES = (
    "<hedline><hl1>Boats return</hl1></hedline><byline>By <person>Anna Lee</person></byline>"
    "<dateline><location>BERTH</location></dateline>"
)
TEXT = '<block id="Main"><p>They came home.</p><hl2>More</hl2></block><block id="Main"><p>All of them.</p></block>'


def entry(content: str, kind: str = "text/xml", more: str = "") -> tuple[nf.Article, nf.Report]:
    report = nf.Report()
    document = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:feed</id><entry><id>urn:a</id><title>US--Boats</title>'
        f'<author><name>The Agency</name></author>{more}<content type="{kind}">{content}</content></entry></feed>'
    )
    return nf.read(document.encode(), "atom", report=report), report


def nitf(head: str = HEAD, lines: str = LINES, text: str = TEXT) -> str:
    body = f"<body><body.head>{lines}</body.head><body.content>{text}</body.content></body>"
    return f'<nitf xmlns="" xmlns:apcm="urn:apcm">{head}{body}</nitf>'


@pytest.mark.cases("kind", ["text/xml", "application/xml", "text/vnd.IPTC.NITF"])
def test_the_document_is_the_text(kind: str) -> None:
    article, report = entry(nitf(), kind)
    assert not report.losses
    assert article.body == (Paragraph("They came home."), Heading("More"), Paragraph("All of them."))
    assert article.headline == nf.Article(headline="Boats return").headline
    assert (article.title, article.urgency, article.uri) == ("US--Boats", 4, "urn:a")
    assert [(byline.name, byline.text) for byline in article.bylines] == [("Anna Lee", "By Anna Lee")]
    assert article.dateline is not None
    assert article.dateline.place == "BERTH"
    assert article.contributors == (Concept(name="The Agency", relation="creator"),)
    assert article.identifiers == (Identifier(value="D9X", kind="doc-id"),)
    assert not [part for part in article.foreign if part.space == "atom"]


def test_what_it_does_not_say_is_of_the_entry() -> None:
    article, _ = entry(nitf("", ""))
    assert article.headline == nf.Article(headline="US--Boats").headline
    assert (article.title, article.bylines) == ("", (Byline(name="The Agency"),))


def test_what_is_said_twice_is_of_the_entry_and_told() -> None:
    updated = "<updated>2026-02-07T04:10:00Z</updated>"
    head = '<head><docdata><date.issue norm="20260206T041000Z"/></docdata></head>'
    article, report = entry(nitf(head), more=updated)
    assert str(article.updated) == "2026-02-07 04:10:00+00:00"
    assert [str(each) for each in report] == [
        "the document in an entry has another updated, left out: 2026-02-06 04:10:00+00:00"
    ]


def test_the_first_content_counts() -> None:
    article, report = entry(nitf(), more="<content>Plain words.</content>")
    assert article.body == (Paragraph("Plain words."),)
    assert [str(remark) for remark in report.remarks] == ["1: content of the type text/xml is not read, a <nitf>"]
    assert [part.name for part in article.foreign] == ["content"]


@pytest.mark.cases("content", ['<svg xmlns="http://www.w3.org/2000/svg"/>', "<nitf/><nitf/>"])
def test_other_documents_are_kept_and_told(content: str) -> None:
    article, report = entry(content, "image/svg+xml")
    assert article.body == ()
    assert [part.name for part in article.foreign] == ["content"]
    assert "is not read, a <" in str(report.remarks[0])
