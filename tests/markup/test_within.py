"""Documents below a root element that is not their own."""

from __future__ import annotations

import time

import pytest

import newsformat as nf
from newsformat import Article, Paragraph
from newsformat.markup.sniff import holds_document


STORY = Article(uri="urn:a", headline="One", body=[Paragraph("Text.")])
AROUND = {
    "<results>DOCUMENT</results>": [],
    '<s:Envelope xmlns:s="urn:s"><s:Body><answer>DOCUMENT</answer></s:Body></s:Envelope>': [],
    '<s:Envelope xmlns:s="urn:s"><s:Header><w:To xmlns:w="urn:w">a</w:To></s:Header>\n'
    "<s:Body><send><arg/><arg>5</arg>\nDOCUMENT</send></s:Body></s:Envelope>": [
        "<To> around the documents says 'a'; left out",
        "<arg> around the documents says '5'; left out",
    ],
    '<results total="2">DOCUMENT<note>all</note></results>': [
        "<results> around the documents says '2'; left out",
        "<note> around the documents says 'all'; left out",
    ],
}


@pytest.mark.cases("format", ["newsml-g2", "newsml-1", "nitf"])
@pytest.mark.cases("around", AROUND)
def test_they_are_found(format: str, around: str) -> None:
    document = nf.write(STORY, format).decode().partition("?>")[2]
    source = around.replace("DOCUMENT", document * 2).encode()
    report = nf.Report()
    assert nf.detect(source)[0].format == format
    assert [nf.plain(article.headline) for article in nf.read_all(source, report=report)] == ["One", "One"]
    assert [loss.why for loss in report.losses] == AROUND[around]


@pytest.mark.cases(
    "head", [b"<a>text<nitf/></a>", b"<a><b><c><d><e><nitf/>", b"<a/><nitf/>", b"<nitf/>", b"", b"<a><nitfs/></a>"]
)
def test_what_holds_none(head: bytes) -> None:
    assert not holds_document(head, ("nitf",))


def test_it_takes_no_more_than_the_length_of_the_head() -> None:
    begun = time.process_time()
    for unit in (b"<a>", b"<a b='", b"<a ", b"< ", b"<a>\n ", b"</a", b">\n\n", b"<nitf><"):
        holds_document((unit * 8192)[:8192] + b"<nitf", ("nitf",))
    assert time.process_time() - begun < 1
