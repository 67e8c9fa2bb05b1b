"""Delpher: newspaper texts of the Dutch national library, alone and in the archive of an issue."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf
from newsformat import Article, Concept, Confidence, Identifier, Paragraph, ReadError, Report
from newsformat.testing import FormatContract
from newsformat_library import DELPHER

from ..archives import zipped


TEXT = "<text>\n\t<title>De veerboot.</title>\n\t<p>Zij voer te laat.</p>\n\t<p>&apos;t Was mist.</p>\n</text>\n"
SPACES = (
    'xmlns:didl="urn:mpeg:mpeg21:2002:02-DIDL-NS" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:srw_dc="info:srw/schema/1/dc-v1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
DIDL = f"""<didl:DIDL {SPACES}>
<didl:Item dc:identifier="DDD:ddd:010000001:mpeg21">
  <didl:Component dc:identifier="ddd:010000001:mpeg21:metadata"><didl:Resource><srw_dc:dcx>
    <dc:title>De Kade</dc:title><dc:date>1869-12-30</dc:date><dc:language>nl</dc:language>
  </srw_dc:dcx></didl:Resource></didl:Component>
  <didl:Item dc:identifier="ddd:010000001:mpeg21:a0002">
    <didl:Component dc:identifier="ddd:010000001:mpeg21:a0002:metadata"><didl:Resource><srw_dc:dcx>
      <dc:subject>advertentie</dc:subject>
    </srw_dc:dcx></didl:Resource></didl:Component>
  </didl:Item>
</didl:Item>
</didl:DIDL>"""


ISSUE = zipped(
    {
        "1869/DDD_010000001_0002_articletext.xml": "<text><title/><p>Koop zeep.</p></text>",
        "1869/DDD_010000001_0001_articletext.xml": TEXT,
        "1869/DDD_010000001_mpeg21_didl.xml": DIDL,
        "1869/DDD_010000001_001_alto.xml": "<alto/>",
    }
)


class TestDelpher(FormatContract):
    format = DELPHER
    junk = (TEXT.encode(), ISSUE, DIDL.encode())
    documents = junk[:2]
    unkept = ("didl:DIDL/*didl:Component/@dc:identifier/*", "alto/new attribute", "*/all again before*")  # of files


def test_a_text_is_an_article() -> None:
    assert nf.detect(TEXT.encode())[0].confidence is Confidence.LIKELY
    article = nf.read(TEXT.encode())
    assert article == Article(headline="De veerboot.", body=[Paragraph("Zij voer te laat."), Paragraph("'t Was mist.")])


def test_other_content_of_a_text_is_kept_or_reported() -> None:
    report = Report()
    article = nf.read(b"<text id='ddd:1:mpeg21:a0001:ocr'><p>A</p>B<x>C</x></text>", "delpher", report=report)
    assert (article.uri, article.text) == ("ddd:1:mpeg21:a0001", "A\n\nB")
    assert [loss.why for loss in report.losses] == ["<x> is left out: C"]


def test_attributes_and_markup_of_a_text_are_reported() -> None:
    report = Report()
    article = nf.read(b"<text a='1'><p b='2'>A <i>c</i></p><x d='3'/></text>", "delpher", report=report)
    assert article.text == "A c"
    assert [loss.why for loss in report.losses] == [
        "a of <text> is left out: 1",
        "b of <p> is left out: 2",
        "d of <x> is left out: 3",
        "only the text of <i> in <p> is read",
        "<x> is left out:",
    ]


def test_metadata_of_a_didl_without_a_text_is_reported() -> None:
    page = DIDL.replace("a0002", "p001").replace("<dc:title>", "<dc:publisher>Quay</dc:publisher><dc:title>", 1)
    page = page.replace("<didl:Resource>", '<didl:Resource ref="http://a.example/p1.jp2">', 1)
    report = Report()
    files = {
        "DDD_010000001_0001_articletext.xml": TEXT,
        "x_didl.xml": page,
        "read.me": "a",
        "p1.jp2": "",
        "7_didl.xml": DIDL,
    }
    files["7_didl.xml"] = DIDL.replace("010000001", "7")
    (article,) = nf.read_all(zipped(files), "delpher", report=report)
    assert "Quay" in article.foreign[0].value
    assert [loss.why for loss in report.losses] == [
        "ref of <Resource> is left out: http://a.example/p1.jp2",
        "read.me in the archive left out",
        "metadata of the DIDL for p001 left out, as there is no text for it",
        "metadata of the DIDL for ddd:7 left out, as there is no text for it",
    ]


def test_an_issue_in_an_archive() -> None:
    assert nf.detect(ISSUE)[0].format == "delpher"
    ferry, soap = nf.read_all(ISSUE)
    assert (nf.plain(ferry.headline), ferry.uri) == ("De veerboot.", "ddd:010000001:mpeg21:a0001")
    assert ferry.identifiers == (Identifier(value="1869/DDD_010000001_0001_articletext.xml", kind="file"),)
    for article in (ferry, soap):
        assert article.sources == (Concept(name="De Kade"),)
        assert article.published == datetime(1869, 12, 30, tzinfo=UTC)
        assert article.language == "nl"
    assert (ferry.genres, soap.genres, soap.text) == ((), (Concept(name="advertentie"),), "Koop zeep.")
    assert (len(ferry.foreign), len(soap.foreign)) == (1, 2)


def test_an_archive_without_a_didl() -> None:
    report = Report()
    files = {"ddd_1_mpeg21_a0001_ocr.xml": TEXT, "ddd_1_mpeg21_a0002_ocr.xml": "<alto/>", "ddd_1_didl.xml": "<didl"}
    (article,) = nf.read_all(zipped(files), report=report)
    assert article.uri == "ddd:1:mpeg21:a0001"
    assert [loss.why.partition(":")[0] for loss in report.losses] == [
        "ddd_1_didl.xml left out",
        "left out ddd_1_mpeg21_a0002_ocr.xml that can't be read",
    ]


@pytest.mark.cases("document", [b"<text xmlns='urn:x'><title/></text>", b"<text><body/></text>", b"<texts/>"])
def test_other_documents_are_not_detected(document: bytes) -> None:
    assert [detection.format for detection in nf.detect(document) if detection.format == "delpher"] == []


def test_other_input_is_refused() -> None:
    with pytest.raises(ReadError, match="cannot be read as Delpher text: the root element is html"):
        list(nf.read_all(b"<html/>", "delpher"))
    with pytest.raises(ReadError, match="the archive has no Delpher texts"):
        list(nf.read_all(zipped({"a.xml": TEXT}), "delpher"))


def test_the_first_of_two_descriptions_of_an_issue_is_read() -> None:
    again = DIDL.replace("De Kade", "De Wal").replace("<didl:DIDL", "<didl:DIDL ")
    files = {
        "DDD_010000001_0001_articletext.xml": TEXT,
        "DDD_010000001_mpeg21_didl.xml": DIDL,
        "DDD_010000001_mpeg21_other_didl.xml": again,
    }
    report = Report()
    (article,) = nf.read_all(zipped(files), "delpher", report=report)
    assert article.sources == (Concept(name="De Kade"),)
    assert "DDD_010000001_mpeg21_other_didl.xml: a second description of ddd:010000001 left out" in [
        loss.why for loss in report.losses
    ]
