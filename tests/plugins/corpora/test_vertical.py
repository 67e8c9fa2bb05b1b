"""Vertical text: documents, paragraphs, glue, and the columns and structures that are left out."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Foreign, Heading, Identifier, Limits, Paragraph
from newsformat.plugin import ReadError


FERRY = Path(__file__).parent / "cases" / "ferry.vert"


def _read(text: str) -> tuple[list[nf.Article], list[str]]:
    report = nf.Report()
    return [*nf.read_all(nf.Source.text(text), "vertical", report=report)], [str(entry) for entry in report]


def test_a_corpus() -> None:
    report = nf.Report()
    first, second = nf.read_all(FERRY, report=report)
    assert (nf.plain(first.headline), first.uri, first.language) == (
        "Night ferry back",
        "https://gazette.example/1",
        "en",
    )
    assert ([byline.name for byline in first.bylines], [source.name for source in first.sources]) == (
        ["Ann Lee"],
        ["The Lamu Gazette"],
    )
    assert first.identifiers == (Identifier(value="n1", kind="id"),)
    assert first.foreign == (Foreign("vertical", "genre", "news"),)
    assert first.body == (Heading("What it costs", 2), Paragraph("The ferry & Bo sail again. Look!"))
    assert (second.uri, second.text) == ("n2", "A < b")
    assert [(loss.line, loss.why.partition(":")[0]) for loss in report.losses] == [
        (4, "columns behind the words are left out"),
        (14, "structures of the text are left out"),
        (14, "attributes of structures are left out"),
        (22, "attributes of structures are left out"),
    ]
    assert "words are separated by one blank each: no <g/> says where the text had none" in map(str, report.remarks)


def test_without_paragraphs_sentences_are_paragraphs() -> None:
    (article,), told = _read("<doc>\n<s>\nA\nb\n</s>\n<s>\nC\n</s>\n</doc>\n")
    assert article.body == (Paragraph("A b"), Paragraph("C"))
    assert "there are no paragraphs; each sentence is one" in told


def test_structures_that_share_a_line_are_not_words() -> None:
    (article,), _ = _read("<doc>\n<p><s>\nA\n<g/>\n.\n</s></p> <p>\nB</p>\n</p></doc>\n")
    assert article.body == (Paragraph("A."), Paragraph("B</p>"))


def test_without_a_title_the_first_heading_is_the_headline() -> None:
    (article,), _ = _read("<text>\n<head>\nNight\nferry\n</head>\n<p>\nIt\nsails\n</p>\n<h3>\nMore\n</h3>\n</text>\n")
    assert nf.plain(article.headline) == "Night ferry"
    assert article.body == (Paragraph("It sails"), Heading("More", 3))


def test_a_file_without_documents_is_one_article() -> None:
    found, _ = _read("<p>\nA\n</p>\n<p>\nB\n</p>\n")
    assert [article.text for article in found] == ["A\n\nB"]


@pytest.mark.cases(
    ("text", "format"),
    [
        ("<doc>\n<p>\nA\tDT\ta\nb\tNN\tb\nc\tNN\tc\nd\tNN\td\n", "vertical"),
        ("<doc>\nA\n<g/>\nb\nc\nd\n", "vertical"),
        ("<p>\nThe ferry is back.\nIt sails at noon.\nIt is late.\nSo be it.\n</p>\n", "html"),
        (
            "<newsItem\n\tguid='a'\n\tversion='1'\n\tstandard='NewsML-G2'>\n\t<a>\n\t\tRain\n\t</a>\n</newsItem>\n",
            "newsml-g2",
        ),
        ("<DOC>\n<DOCNO> AP1 </DOCNO>\n<TEXT>\nThe\nferry\nis\nback\n</TEXT>\n</DOC>\n", "doc-sgml"),
    ],
)
def test_detection(text: str, format: str) -> None:
    assert nf.detect(nf.Source.text(text))[0].format == format


def test_a_document_that_is_too_long_does_not_affect_others() -> None:
    text = "<doc>\n" + "word\n" * 500 + "</doc>\n<doc title='B'>\nb\n</doc>\n"
    report = nf.Report()
    source = nf.Source.text(text).with_limits(Limits(item_bytes=1000))
    assert [nf.plain(article.headline) for article in nf.read_all(source, "vertical", report=report)] == ["B"]


def test_an_empty_file() -> None:
    with pytest.raises(ReadError):
        [*nf.read_all(nf.Source.text("<doc>\n" + "word\n" * 500).with_limits(Limits(item_bytes=1000)), "vertical")]


def test_repeated_values_of_attributes_are_kept() -> None:
    text = '<doc ID="1" id="2" title="Ferry" title="Rain" url="https://tidewire.example/1">\n<p>\nAnn\n</p>\n</doc>\n'
    (article,), _ = _read(text)
    assert (nf.plain(article.headline), article.uri) == ("Ferry", "https://tidewire.example/1")
    assert [identifier.value for identifier in article.identifiers] == ["1", "2"]
    assert [(part.name, part.value) for part in article.foreign] == [("title", "Rain")]
