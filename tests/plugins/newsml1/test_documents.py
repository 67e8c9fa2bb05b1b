"""Envelopes, broken items, namespaces and long documents."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

import newsformat as nf
from newsformat import Article, Concept, Foreign, Paragraph

from .items import NOON, component, document, item, read, text


ENVELOPE = """<TransmissionId>7</TransmissionId><SentFrom><Party FormalName="Acme"/></SentFrom>
<DateAndTime>20261124T120000Z</DateAndTime><NewsService FormalName="wire"/><NewsProduct FormalName="sea"/><Priority FormalName="2"/>"""


def test_the_envelope() -> None:
    articles = nf.read_all(document(item(), envelope=ENVELOPE), "newsml-1")
    assert articles.envelope == nf.Envelope(
        uri="7", sender="Acme", sent=NOON, foreign=[Foreign("newsml-1", "NewsEnvelope", '<Priority FormalName="2"/>')]
    )
    (article,) = articles
    assert article.services == (Concept(name="wire"), Concept(name="sea", kind="product"))


def test_what_stands_before_the_items_needs_no_envelope() -> None:
    topics = '<TopicSet FormalName="x"><Topic><TopicType FormalName="y"/></Topic></TopicSet>'
    read_ = nf.read_all(nf.Source(f"<NewsML>{topics}{item()}</NewsML>".encode()), "newsml-1")
    assert len(list(read_)) == 1
    assert read_.envelope.foreign == (Foreign("newsml-1", "NewsML", topics),)


def test_a_moment_of_sending_that_is_none_is_kept() -> None:
    read_ = nf.read_all(nf.Source(document(item(), envelope="<DateAndTime>soon</DateAndTime>")), "newsml-1")
    assert read_.envelope.foreign == (Foreign("newsml-1", "NewsEnvelope", "<DateAndTime>soon</DateAndTime>"),)


LONG = f"<!--{'-x' * 150_000}-->"  # so long that the document is not read at once
ATTRIBUTES = " ".join(f"a{number}='1'" for number in range(300))
BROKEN = {
    "deep": (f"{'<x>' * 1500}{'</x>' * 1500}", "elements nest deeper than 256; raise the limit depth to read it"),
    "crowded": (
        f"<x {ATTRIBUTES}/>",
        "an element has more than 256 attributes; raise the limit attributes to read it",
    ),
}


@pytest.mark.parametrize("before", ["", LONG], ids=["short", "long"])
@pytest.mark.parametrize(("content", "why"), BROKEN.values(), ids=BROKEN)
def test_an_item_that_cannot_be_read_does_no_harm(content: str, why: str, before: str) -> None:
    broken = item(component(text(content)), identification="")
    report = nf.Report()
    assert len(list(nf.read_all(document(broken, item(), item(), before=before), "newsml-1", report=report))) == 2
    assert [str(loss) for loss in report.losses] == [f"1: left out a NewsItem that can't be read: {why}"]
    with pytest.raises(nf.ReadError, match=f"^1: {why}"):
        list(nf.read_all(document(broken, before=before), "newsml-1"))


def test_a_set_of_topics_is_no_article() -> None:
    report = nf.Report()
    topics = item("<TopicSet FormalName='x'><Topic><TopicType FormalName='y'/></Topic></TopicSet>")
    assert list(nf.read_all(document(topics), "newsml-1", report=report)) == []
    assert "set of topics" in str(report.losses)


def test_an_update_is_kept_and_goes_back() -> None:
    update = '<Update><Delete DuidRef="x"/></Update>'
    article = read(item(update))
    assert article.foreign == (Foreign("newsml-1", "NewsItem", update),)
    written = nf.write(article, "newsml-1")
    assert update.encode() in written
    assert b"<NewsComponent>" not in written
    assert nf.read(written, "newsml-1") == article


def test_an_item_with_nothing_of_newsml_in_it_says_so() -> None:
    report = nf.Report()
    story = '<a:story xmlns:a="urn:acme">Ferry back</a:story>'
    article = nf.read(document(f"<NewsItem>{story}</NewsItem>"), "newsml-1", report=report)
    assert article == Article(foreign=[Foreign("newsml-1", "NewsItem", story)])
    assert "a NewsItem contains nothing of NewsML 1; its content is kept" in [
        remark.message for remark in report.remarks
    ]


SCHEMA = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="NewsML_1.2.xsd"'


@pytest.mark.cases("size", [0, 300_000])
@pytest.mark.cases("declared", ['xmlns="http://iptc.org/std/NewsML/2003-10-10/"', SCHEMA], ids=["own", "schema"])
def test_what_is_kept_is_in_no_namespace(declared: str, size: int) -> None:
    line = "<SeriesLine>Part 2</SeriesLine>"
    data = document(item(component(f"<NewsLines>{line}</NewsLines>")), item(component("")))
    data = data.replace(b"<NewsML>", f"<NewsML {declared}>".encode() + b" " * size)
    article = next(nf.read_all(data, "newsml-1"))
    assert article.foreign == (Foreign("newsml-1", "NewsLines", line),)
    assert line.encode() in nf.write(article, "newsml-1")


def test_with_the_namespace_of_the_xml_schema() -> None:
    inner = document(item(component(text("<p>One.</p>")))).replace(
        b"<NewsML>", b'<NewsML xmlns="http://iptc.org/std/NewsML/2003-10-10/">'
    )
    assert nf.detect(inner)[0].format == "newsml-1"
    assert nf.read(inner).body == (Paragraph("One."),)


def test_no_newsml() -> None:
    with pytest.raises(nf.ReadError, match="the root element is nitf"):
        nf.read(b"<nitf/>", "newsml-1")


def test_an_external_entity_is_not_followed() -> None:
    head = b'<!DOCTYPE NewsML SYSTEM "a.dtd" [<!ENTITY % nitf SYSTEM "nitf.dtd"> %nitf; <!ENTITY x SYSTEM "/etc/hostname">]>'
    article = nf.read(head + document(item(component(text("<p>One &x;.</p>")))), "newsml-1")
    assert article.text == "One &x;."


def test_a_long_document_is_read_in_constant_memory() -> None:
    """Items come one by one, long before the end, and topics and services said before them are known."""
    taken = 0
    one = item(
        component("<DescriptiveMetadata><TopicOccurrence Topic='#t'/></DescriptiveMetadata>" + text("<p>One.</p>" * 50))
    )
    topics = "<TopicSet FormalName='x'><Topic Duid='t'><TopicType FormalName='Person'/><Description>Ann</Description></Topic></TopicSet>"
    start = f"<NewsML>{topics}<NewsEnvelope>{ENVELOPE}</NewsEnvelope>".encode()

    class Endless(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            nonlocal taken, start
            taken += 1
            while size and len(start) < size:
                start += one.encode() * 100
            part, start = start[:size], start[size:]
            return part

    found: Iterator[Article] = iter(nf.read_all(Endless(), "newsml-1"))
    for _ in range(500):
        article = next(found)
        assert article.entities == (Concept(name="Ann", kind="person"),)
        assert len(article.services) == 2
    assert taken < 200


def test_metadata_that_stands_in_an_item_is_read() -> None:
    said = "<AdministrativeMetadata><Provider><Party FormalName='Acme'/></Provider></AdministrativeMetadata>"
    report = nf.Report()
    article = nf.read(document(item(said + "<NewsComponent/>")), "newsml-1", report=report)
    assert article.sources == (nf.Concept(name="Acme", relation="provider"),)
    assert "AdministrativeMetadata in a NewsItem, not in its component; read" in [
        remark.message for remark in report.remarks
    ]


BARE = f"<NewsItem><NewsEnvelope>{ENVELOPE}</NewsEnvelope>{text('<p>One.</p><p>Two.</p>')}</NewsItem>"


@pytest.mark.cases("content", [BARE, f"<NewsML>{BARE}</NewsML>"])
def test_an_item_whose_text_stands_in_no_component_is_read_with_its_envelope(content: str) -> None:
    report = nf.Report()
    articles = nf.read_all(nf.Source(content.encode()), report=report)
    assert articles.envelope.sender == "Acme"
    (article,) = articles
    assert article.body == (Paragraph("One."), Paragraph("Two."))
    assert article.services == (Concept(name="wire"), Concept(name="sea", kind="product"))
    assert not article.foreign
    said = [remark.message for remark in report.remarks]
    assert "a ContentItem in a NewsItem, not in its component; read" in said
    assert ("a NewsItem without a NewsML around it; read" in said) == content.startswith("<NewsItem>")


def test_an_item_by_itself_is_recognised_and_one_of_something_else_is_not() -> None:
    assert nf.detect(nf.Source(item(component(text("One."))).encode()))[0].format == "newsml-1"
    assert not nf.detect(nf.Source(b"<NewsItem><Title>One</Title></NewsItem>"))


def test_an_item_with_a_component_keeps_what_stands_beside_it() -> None:
    (article,) = nf.read_all(document(item(component(text("One.")) + text("Two."))), "newsml-1")
    assert article.body == (Paragraph("One."),)
    assert [part.name for part in article.foreign] == ["NewsItem"]
