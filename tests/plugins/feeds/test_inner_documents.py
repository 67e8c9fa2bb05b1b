"""Entries that hold a document of the IPTC's: an element in an item, the content, or markup that stands there as text."""

from __future__ import annotations

from html import escape

import pytest

import newsformat as nf
from newsformat import Byline, Paragraph


NITF = (
    "<nitf><body><body.head><hedline><hl1>Boats return</hl1></hedline><byline>By Ann Lee</byline></body.head>"
    "<body.content><p>They came home.</p></body.content></body></nitf>"
)
G2 = nf.write(nf.Article(uri="urn:g", headline="Boats return", bylines=[Byline(name="Ann Lee")],
    body=[Paragraph("They came home.")]), "newsml-g2").decode().partition("?>")[2]  # fmt: skip
NEWSML = nf.write(nf.Article(uri="urn:n", headline="Boats return", bylines=[Byline(name="Ann Lee")],
    body=[Paragraph("They came home.")]), "newsml-1").decode().partition("?>")[2]  # fmt: skip
DOCUMENTS = {"nitf": NITF, "newsml-g2": G2, "newsml-1": NEWSML}


def read(inner: str, form: str = "rss") -> tuple[nf.Article, nf.Report]:
    report = nf.Report()
    if form == "rss":
        document = f"<rss><channel><item><guid>urn:a</guid><title>Boats</title>{inner}</item></channel></rss>"
    else:
        document = (
            '<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id><title>Boats</title>'
            f'<content type="text/xml">{inner}</content></entry>'
        )
    return nf.read(document.encode(), form, report=report), report


ENCODED = '<c:encoded xmlns:c="http://purl.org/rss/1.0/modules/content/">CONTENT</c:encoded>'


@pytest.mark.cases("name", DOCUMENTS)
@pytest.mark.cases("place", ["<description>Short.</description>CONTENT", ENCODED, "escaped", "atom"])
def test_the_document_is_the_story(name: str, place: str) -> None:
    document = DOCUMENTS[name]
    if place == "atom":
        article, report = read(document.replace("<nitf>", '<nitf xmlns="">'), "atom")
    elif place == "escaped":
        article, report = read(ENCODED.replace("CONTENT", escape(f'<?xml version="1.0"?>{document}')))
    else:
        article, report = read(place.replace("CONTENT", document))
    assert (article.uri, nf.plain(article.headline), article.title) == ("urn:a", "Boats return", "Boats")
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.body == (Paragraph("They came home."),)
    assert nf.plain(article.summary) == ("Short." if "Short" in place else "")
    assert article.foreign == ()
    assert not report.losses


def test_a_text_beside_it_is_told() -> None:
    article, report = read(ENCODED.replace("CONTENT", "Another text.") + NITF)
    assert article.body == (Paragraph("They came home."),)
    assert [loss.why for loss in report.losses] == ["the text of an entry beside a document is left out: Another text."]


@pytest.mark.cases("inner", ["<nitf><body/></nitf>", "<newsItem><body/>", "<NewsML/>"])
def test_what_is_no_story_stays_as_it_is(inner: str) -> None:
    article, _ = read(f"<description>{escape(inner)} and more</description>")
    assert article.uri == "urn:a"


def test_an_address_of_who_made_the_entry_is_told() -> None:
    report = nf.Report()
    nitf = "<nitf><body><body.head><byline>Ann Lee</byline></body.head><body.content><p>One.</p></body.content></body></nitf>"
    document = f"<rss><channel><item><author>bo@x.example (Bo Ek)</author>{nitf}</item></channel></rss>"
    article = nf.read(document.encode(), "rss", report=report)
    assert article.contributors == (nf.Concept(name="Bo Ek", relation="creator"),)
    assert "the address of a creator is left out: bo@x.example" in str(report)


@pytest.mark.cases("name", DOCUMENTS)
@pytest.mark.cases("place", ["CONTENT", ENCODED, "escaped"])
def test_what_is_remarked_on_the_document_is_told(name: str, place: str) -> None:
    document = DOCUMENTS[name].replace("They came home.", 'They <a href="javascript:a">came</a> home.')
    inner = (
        f"<description>{escape(document)}</description>" if place == "escaped" else place.replace("CONTENT", document)
    )
    article, report = read(inner)
    assert article.text == "They came home."
    assert "unsafe address" in str([*report])
