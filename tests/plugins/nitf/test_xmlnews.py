"""NITF in the document of XMLNews."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

import newsformat as nf
from newsformat import Article, Byline, Concept, Confidence, Embargo, Foreign, Paragraph, Rights


NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
XN = 'xmlns:xn="http://www.xmlnews.org/namespaces/meta#"'
STORY = (
    "<nitf><head><title>Boats sail</title></head><body><body.head><hedline><hl1>Boats sail</hl1></hedline>"
    "<byline><bytag>By Ann Lee</bytag></byline></body.head><body.content><p>One.</p></body.content></body></nitf>"
)


def test_what_the_resource_says_of_the_story() -> None:
    said = (
        "<xn:resourceID>a.1</xn:resourceID><xn:revision>2</xn:revision><xn:title>Boats sail</xn:title>"
        "<xn:description>Again.</xn:description><xn:publicationTime>20261124T120000Z</xn:publicationTime>"
        "<xn:language>en</xn:language><xn:copyright>(c) Acme</xn:copyright><xn:providerName>Acme</xn:providerName>"
        "<xn:serviceName>Coast</xn:serviceName><xn:keyword>boats</xn:keyword><xn:vendorData>ACME:X=1</xn:vendorData>"
        "<xn:vendorData>ACME____:Keyword=tides</xn:vendorData><xn:vendorData>ACME____:Url=https://a.example/b?c=1</xn:vendorData>"
        "<xn:receivedTime/>"
    )
    assert _resource(said) == Article(
        uri="a.1",
        version="2",
        headline="Boats sail",
        title="Boats sail",
        summary="Again.",
        bylines=[Byline(name="Ann Lee", text="By Ann Lee")],
        published=NOON,
        language="en",
        rights=[Rights(notice="(c) Acme")],
        sources=[Concept(name="Acme", relation="provider")],
        services=[Concept(name="Coast")],
        keywords=["boats", "tides"],
        identifiers=[nf.Identifier(value="https://a.example/b?c=1", kind="url")],
        body=[Paragraph("One.")],
        foreign=[Foreign("nitf", "docdata", f"<xn:vendorData {XN}>ACME:X=1</xn:vendorData>")],
    )


@pytest.mark.cases(
    ("said", "identifiers"),
    [("", ()), ("b.2", ()), ("a.1", (nf.Identifier(value="b.2", kind="document id"),))],
)
def test_a_vendor_may_say_which_document_it_is(said: str, identifiers: tuple[nf.Identifier, ...]) -> None:
    resource = f"<xn:vendorData>ACME____:Document ID=b.2</xn:vendorData><xn:resourceID>{said}</xn:resourceID>"
    article = _resource(resource)
    assert (article.uri, article.identifiers, article.foreign) == (said or "b.2", identifiers, ())


def test_a_document_of_a_vendor_without_a_name_is_kept() -> None:
    said = "<xn:vendorData{}>ACME____:Document ID=\u2003</xn:vendorData>"
    article = _resource(said.format(""))
    assert (article.uri, article.identifiers) == ("", ())
    assert article.foreign == (Foreign("nitf", "docdata", said.format(f" {XN}")),)


def test_what_the_story_says_counts_and_the_rest_is_kept() -> None:
    article = _resource("<xn:title>Boats sail again</xn:title>")
    assert article.title == "Boats sail"
    assert article.foreign == (Foreign("nitf", "docdata", f"<xn:title {XN}>Boats sail again</xn:title>"),)
    assert nf.read(nf.write(article, "nitf"), "nitf") == article


@pytest.mark.cases(("hour", "embargo"), [(11, None), (12, None), (13, NOON + timedelta(hours=1))])
def test_a_story_that_may_be_released_later_than_it_was_published_is_under_embargo(
    hour: int, embargo: datetime | None
) -> None:
    times = f"<xn:releaseTime>20261124T{hour}0000Z</xn:releaseTime><xn:publicationTime>20261124T120000Z</xn:publicationTime>"
    article = _resource(times)
    assert article.published == NOON
    assert article.embargo == (Embargo(until=embargo) if embargo else None)
    assert len(article.foreign) == (embargo is None)


def test_a_document_of_xmlnews_is_detected() -> None:
    (found,) = nf.detect(nf.Source(f'<?xml version="1.0"?>\n<document>\n  {STORY}</document>'.encode()))
    assert (found.format, found.confidence) == ("nitf", Confidence.LIKELY)
    assert not nf.detect(nf.Source(b"<document><title>a</title></document>"))


def _resource(said: str) -> Article:
    return _read(f"<document>{STORY}<xn:Resource {XN}>{said}</xn:Resource></document>")


def _read(document: str) -> Article:
    return nf.read(document.encode(), "nitf")
