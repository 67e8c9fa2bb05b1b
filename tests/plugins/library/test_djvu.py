"""DjVuXML: the text layer of a DjVu document, which the Internet Archive offers for its scans."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import Article, Confidence, Foreign, Paragraph, ReadError, Report
from newsformat.testing import FormatContract
from newsformat_library import DJVU_XML


def row(text: str, confidence: int = 90) -> str:
    words = [f'<WORD coords="1,2,3,4" x-confidence="{confidence}">{word}</WORD>' for word in text.split()]
    return f"<LINE>{' '.join(words)}</LINE>"


def page(inner: str, name: str = "a_0001.djvu", more: str = "") -> str:
    text = f"<HIDDENTEXT><PAGECOLUMN><REGION>{inner}</REGION></PAGECOLUMN></HIDDENTEXT>"
    size = f'data="file://localhost/{name}" type="image/x.djvu" height="40" width="30" usemap="{name}"'
    params = f'<PARAM name="PAGE" value="{name}"/><PARAM name="DPI" value="300"/>'
    return f'<OBJECT {size}>{params}{text}</OBJECT><MAP name="{name}">{more}</MAP>'


def document(*pages: str) -> bytes:
    doctype = '<!DOCTYPE DjVuXML PUBLIC "-//W3C//DTD DjVuXML 1.1//EN" "pubtext/DjVuXML-s.dtd">'
    return f"<?xml version='1.0'?>\n{doctype}<DjVuXML><HEAD/><BODY>{''.join(pages)}</BODY></DjVuXML>".encode()


TWO = document(
    page(
        f"<PARAGRAPH>{row('THE FERRY')}</PARAGRAPH><PARAGRAPH>{row('It sails to-')}{row('day, at nine.', 20)}</PARAGRAPH>"
    ),
    page(f"<PARAGRAPH>{row('Weather')}</PARAGRAPH>", "a_0002.djvu"),
)


class TestDjVuXML(FormatContract):
    format = DJVU_XML
    junk = (TWO, document(page("<LINE>a<WORD>b<CHARACTER>c</CHARACTER></WORD>d</LINE>e")))


def test_each_page_is_an_article() -> None:
    assert nf.detect(TWO)[0].confidence is Confidence.CERTAIN
    report = Report()
    first, second = nf.read_all(TWO, report=report)
    assert first == Article(
        body=[Paragraph("THE FERRY"), Paragraph("It sails today, at nine.")],
        foreign=[Foreign("djvu-xml", "PAGE", "a_0001.djvu")],
    )
    assert (second.text, second.foreign[0].value) == ("Weather", "a_0002.djvu")
    assert "3 of 8 words are read with little confidence" in [remark.message for remark in report.remarks]
    assert report.losses == ()


@pytest.mark.cases("confidence", ["9" * 5000, "-1", "high", ""])
def test_an_invalid_confidence_is_ignored(confidence: str) -> None:
    report = Report()
    (article,) = nf.read_all(document(page(f'<WORD x-confidence="{confidence}">a</WORD>')), report=report)
    assert (article.text, [remark for remark in report.remarks if "confidence" in remark.message]) == ("a", [])


@pytest.mark.cases(
    ("inner", "texts"),
    [
        (row("a b"), ["a b"]),
        (f"{row('a')}{row('b')}<PARAGRAPH>{row('c')}</PARAGRAPH>", ["a b", "c"]),
        ("<WORD>a</WORD> <WORD>b</WORD>", ["a b"]),
        ("<PARAGRAPH><LINE>a b</LINE></PARAGRAPH>", ["a b"]),
        ("<PARAGRAPH><LINE><WORD><CHARACTER>a</CHARACTER><CHARACTER>b</CHARACTER></WORD></LINE></PARAGRAPH>", ["ab"]),
        ("<PARAGRAPH><WORD>a</WORD></PARAGRAPH>", ["a"]),
        ("a b", ["a b"]),
        ("<PARAGRAPH/>", []),
    ],
)
def test_text_stands_at_any_level(inner: str, texts: list[str]) -> None:
    (article,) = nf.read_all(document(page(inner)))
    assert [nf.plain(block.content) for block in article.body if isinstance(block, Paragraph)] == texts


def test_unread_content_is_reported() -> None:
    report = Report()
    area = '<AREA coords="1,2,3,4" shape="rect" href="https://tide.example/" alt="More"/>'
    [*nf.read_all(document(page("<NOTE>Aside</NOTE>", more=area)), report=report)]
    assert {loss.why.split()[0] for loss in report.losses} == {"<NOTE>", "<AREA>"}


def test_a_document_without_pages_is_refused() -> None:
    with pytest.raises(ReadError):
        nf.read(b"<DjVuXML><HEAD/><BODY/></DjVuXML>", "djvu-xml")
