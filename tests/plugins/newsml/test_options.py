"""What is written as what: items, packages and messages; versions, conformance, markup of the text."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve
from lxml import etree

import newsformat as nf
from newsformat import Article, Association, Envelope, EnvelopeLink, Foreign, Media, OptionError, Paragraph, WriteError
from newsformat.plugin import Articles


NAR = "http://iptc.org/std/nar/2006-10-01/"
STORY = Article(uri="urn:a", headline="Ferry back", body=[Paragraph("It sails on Monday.")])
GROUPS = '<groupSet root="g"><group id="g" role="x:main"><itemRef residref="urn:b"><title>B</title></itemRef></group></groupSet>'
MAIN = Association(role="x:main", uri="urn:b", title="B")
PACKAGE = Article(uri="urn:p", associations=[MAIN], foreign=[Foreign("newsml-g2", "packageItem", GROUPS)])
LINK = Association(role="irel:seeAlso", href="https://example.com/")
ENVELOPE = Envelope(
    title="Wire", uri="m1", sender="Acme", language="en", sent=datetime(2026, 11, 24, 8, tzinfo=UTC),
    links=[EnvelopeLink(href="https://example.com/", role="self")],
    foreign=[Foreign("newsml-g2", "header", item) for item in (
        "<priority>4</priority>", '<catalogRef href="https://example.com/c.xml"/>', '<sender qcode="a:b">Acme</sender>',
        '<sender qcode="a:b">Somebody else</sender>', "<channel>c</channel>", "no element", '<signal qcode="x:y"/>',
        '<x:y xmlns:x="urn:x"/>', "<priority>10</priority>",
    )],
)  # fmt: skip


def write(articles: Any, **options: Any) -> bytes:
    return nf.write(articles, "newsml-g2", options)


def root(document: bytes) -> str:
    return etree.QName(etree.fromstring(document, etree.XMLParser(resolve_entities=False))).localname


def test_one_article_is_an_item_and_several_are_a_message() -> None:
    assert root(write(STORY)) == "newsItem"
    assert root(write([STORY])) == "newsItem"
    assert root(write([STORY, STORY])) == "newsMessage"
    assert root(write([])) == "newsMessage"
    assert root(write(Articles([STORY], envelope=ENVELOPE))) == "newsMessage"
    assert root(write(PACKAGE)) == "packageItem"


@pytest.mark.cases("kind", ["newsItem", "packageItem", "newsMessage"])
def test_or_what_is_asked_for(kind: str) -> None:
    assert root(write(STORY, kind=kind)) == kind
    assert root(write(PACKAGE, kind=kind)) == kind


@pytest.mark.cases("kind", ["newsItem", "packageItem"])
@pytest.mark.cases("articles", [[], [STORY, STORY]])
def test_an_item_is_one_article(kind: str, articles: list[Article]) -> None:
    with pytest.raises(WriteError, match=f"a {kind} is one article"):
        write(articles, kind=kind)


def test_an_envelope_that_has_no_place_is_lost() -> None:
    report = nf.Report()
    nf.write(Articles([STORY], envelope=ENVELOPE), "newsml-g2", {"kind": "newsItem"}, report=report)
    lost = {loss.what for loss in report.losses}
    assert lost == {f"envelope.{name}" for name in ("title", "uri", "sender", "sent", "language", "links", "foreign")}


@pytest.mark.cases("indent", [0, 2])
def test_a_header_comes_back(indent: int) -> None:
    document = write(Articles([STORY, PACKAGE], envelope=ENVELOPE), indent=indent)
    back = nf.read_all(document, "newsml-g2")
    assert back.envelope == ENVELOPE
    assert [*back] == [STORY, PACKAGE]
    header = etree.fromstring(document, etree.XMLParser(resolve_entities=False))[0]
    names = [etree.QName(child).localname for child in header]
    assert names[:7] == ["sent", "catalogRef", "sender", "transmitId", "priority", "channel", "signal"]


def test_losses_name_the_article_they_are_of() -> None:
    report = nf.Report()
    odd = evolve(STORY, headline="a\x01b")
    nf.write([odd, STORY, odd], "newsml-g2", report=report)
    assert [(loss.what, loss.where) for loss in report.losses] == [("text", ""), ("text", "article 3")]


def test_an_id_is_given_once_in_a_message() -> None:
    with_id = evolve(STORY, foreign=[Foreign("newsml-g2", "itemMeta", '<generator id="i1">a</generator>')])
    links = evolve(with_id, associations=[Association(role="x:y", article=with_id)])
    for articles in ([with_id, with_id], [links, with_id]):
        document = write(articles)
        assert document.count(b' id="i1"') == 1 + document.count(b"id=&quot;i1") + document.count(
            b'&lt;generator id="i1"'
        )
        assert [*nf.read_all(document, "newsml-g2")] == articles


def test_a_package_is_written_as_it_was() -> None:
    package = evolve(PACKAGE, associations=[LINK, MAIN])
    document = write(package)
    assert GROUPS.encode() in document
    assert document.count(b"<link") == 1
    assert nf.read(document, "newsml-g2") == package


@pytest.mark.cases(
    "associations",
    [
        [],
        [evolve(MAIN, title="C")],
        [MAIN, LINK],
        [MAIN, evolve(LINK, role="no role", href="no address")],
        [Association(media=Media("https://example.com/a.jpg"))],
        [Association(article=STORY), Association()],
        [evolve(MAIN, foreign=[Foreign("newsml-g2", "itemRef", '<itemRef rel="x:main" residref="urn:b" size="3"><title>B</title></itemRef>')])],
        [evolve(MAIN, foreign=[Foreign("newsml-g2", "link", '<link rel="x:main" residref="urn:b" size="3"><title>B</title></link>')])],
    ],
)  # fmt: skip
def test_a_package_that_has_changed(associations: list[Association]) -> None:
    for changed in (evolve(PACKAGE, associations=associations), evolve(STORY, body=(), associations=associations)):
        assert nf.read(write(changed, kind="packageItem"), "newsml-g2") == changed
        assert nf.read(write(changed, kind="newsItem"), "newsml-g2") == changed


@pytest.mark.cases("groups", [GROUPS.replace(' root="', ' x="'), '<groupSet><group id="a"/></groupSet>'])
def test_a_package_whose_groups_are_not_valid_stays_one(groups: str) -> None:
    package = evolve(PACKAGE, foreign=[Foreign("newsml-g2", "packageItem", groups)])
    document = write(package)
    assert root(document) == "packageItem"
    assert nf.read(document, "newsml-g2") == package
    assert [*nf.validate(document, "newsml-g2")] == []


def test_a_package_has_no_text() -> None:
    report = nf.Report()
    document = nf.write(STORY, "newsml-g2", {"kind": "packageItem"}, report=report)
    assert [loss.what for loss in report.losses] == ["body"]
    assert nf.read(document, "newsml-g2") == evolve(STORY, body=())


@pytest.mark.cases("version", ["2.19", "2.36", "3.0", "2", "two", "2.035", "2.٣٥", f"2.{9:05000}"])
def test_other_versions_are_refused(version: str) -> None:
    with pytest.raises(OptionError, match=r"2\.20 to 2\.35"):
        write(STORY, version=version)


def test_the_item_says_what_it_is() -> None:
    document = write(STORY, version="2.29", conformance="core")
    assert b'standardversion="2.29" conformance="core"' in document


LOST = [
    ({"version": "2.29"}, {"signals"}),
    ({"version": "2.20"}, {"published", "signals"}),
    ({"conformance": "core"}, {"published", "signals", "identifiers", "headline.inline", "rights"}),
]
RICH = Article(
    uri="urn:a",
    headline=[nf.Text("a", [nf.Style.STRONG])],
    published=datetime(2026, 1, 1, tzinfo=UTC),
    signals=["a signal of words"],
    identifiers=[nf.Identifier(value="1")],
    rights=[nf.Rights(holder="A"), nf.Rights(holder="B")],
)


@pytest.mark.cases(("options", "lost"), LOST)
def test_what_an_edition_has_no_place_for_is_lost(options: dict[str, str], lost: set[str]) -> None:
    report = nf.Report()
    nf.write(RICH, "newsml-g2", options, report=report)
    assert {loss.what for loss in report.losses} == lost
    assert "2.29" not in options.values() or "NewsML-G2 2.29 has no place for it" in str(report)


def test_the_text_as_nitf() -> None:
    document = write(STORY, body="nitf")
    assert b'<inlineXML contenttype="application/nitf+xml" newsformat:made="true" wordcount="4">' in document
    assert nf.read(document, "newsml-g2") == STORY


def test_raw_markup_is_lost_in_nitf() -> None:
    report = nf.Report()
    article = Article(body=[Paragraph("a"), nf.Quote([nf.Raw("html", "<i>b</i>")])])
    nf.write(article, "newsml-g2", {"body": "nitf"}, report=report)
    assert [loss.what for loss in report.losses] == ["body.raw.html"]


def test_it_may_be_indented_and_is_the_same() -> None:
    document = write(STORY, indent=2)
    assert b"\n  <itemMeta>\n    <itemClass " in document
    assert nf.read(document, "newsml-g2") == STORY


GROWTH = """
import resource, sys
from newsformat import Article, Concept, Foreign, Paragraph, Report
from newsformat.plugin import Articles
from newsformat_newsml import NEWSML_G2
def articles(count):
    for number in range(count):
        snippet = f'<subject qcode="x:{number}" rank="1"><name>{number}</name></subject>'
        subject = Concept(name=str(number), scheme="x", code=str(number), foreign=[Foreign("newsml-g2", "subject", snippet)])
        yield Article(uri=f"urn:{number}", headline=f"Story {number}", subjects=[subject], body=[Paragraph("It rained. " * 40)])
def write(count):
    size = sum(map(len, NEWSML_G2.write(Articles(articles(count)), NEWSML_G2.write_options(), Report())))
    return size, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
_, first = write(6_000)  # by then, what the writer remembers of concepts is as much as it ever does
size, last = write(12_000)
print(size, last - first)
"""


def test_memory_does_not_grow_with_the_message_that_is_written() -> None:
    done = subprocess.run([sys.executable, "-c", GROWTH], capture_output=True, text=True, check=True)  # noqa: S603 -- ours
    size, growth = map(int, done.stdout.split())
    assert size > 15_000_000
    assert growth < 2_500  # kilobytes


@pytest.mark.cases("body", ["xhtml", "nitf"])
def test_the_words_of_the_text_are_counted(body: str) -> None:
    picture = nf.Media("https://example.com/a.jpg", caption="A ship in the harbour")
    related = nf.Related([nf.RelatedLink("Ships wait")])
    article = nf.Article(body=[nf.Heading("The ferry"), nf.Paragraph("It is late."), picture, related])
    document = write(article, body=body)
    assert b' wordcount="5"' in document
    assert nf.read(document).body == article.body


def test_what_the_core_says_without_marks_and_inner_parts_is_told() -> None:
    article = Article(
        uri="urn:a",
        headline="A",
        other_headlines=[nf.Headline(content=[nf.Text("b", [nf.Style.STRONG])])],
        associations=[nf.Association(uri="urn:b", media=nf.Media("b.jpg"), article=Article(headline="B"))],
    )
    report = nf.Report()
    nf.write(article, "newsml-g2", {"conformance": "core"}, report=report)
    lost = {loss.what for loss in report.losses}
    assert {"other_headlines.inline", "associations.media", "associations.article"} <= lost
