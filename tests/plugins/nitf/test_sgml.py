"""NITF in SGML: names in capitals, elements left open, values without quotes."""

from __future__ import annotations

import contextlib
import time
from datetime import datetime, timedelta, timezone

import pytest

import newsformat as nf
from newsformat import Byline, Concept, Dateline, List, Media, Paragraph, Table, Text

from .documents import document


WHOLE = """<!DOCTYPE NITF PUBLIC "-//IPTC-NAA//DTD NITF 2.1//EN">
<!-- from the archive -->
<NITF><HEAD><TITLE>Boats</TITLE><META NAME="x" CONTENT=y>
<DOCDATA><DOC-ID ID-STRING="a.1" REGSRC='Acme'><URGENCY ED-URG=3><DATE.ISSUE NORM="20001124T1200-0500">
<KEY-LIST><KEYWORD KEY="tide"><KEYWORD KEY="boat"></KEY-LIST></DOCDATA></HEAD>
<BODY><BODY.HEAD><HEDLINE><HL1>Boats &mdash; again</HL1></HEDLINE><BYLINE>By <PERSON>Ann Lee</PERSON></BYLINE>
<DATELINE><LOCATION>LAMU</LOCATION></DATELINE></BODY.HEAD>
<BODY.CONTENT><P>One & <EM>two</EM>, 1 < 2.<P>Three.
<UL><LI>a<LI>b</UL>
<TABLE><TR><TD>c<TD>d<TR><TD>e<TD>f</TABLE>
<MEDIA MEDIA-TYPE=image><MEDIA-REFERENCE MIME-TYPE="image/jpeg" SOURCE="a.jpg"><MEDIA-CAPTION>A boat</MEDIA>
<P>Four.</BODY.CONTENT></BODY></NITF>
"""


def read(text: str) -> nf.Article:
    return nf.read(text.encode(), "nitf")


def test_a_document_in_sgml_is_read_whole() -> None:
    report = nf.Report()
    article = nf.read(WHOLE.encode(), "nitf", report=report)
    assert (article.uri, article.urgency, article.keywords) == ("a.1", 3, ("tide", "boat"))
    assert article.sources == (Concept(name="Acme", relation="provider"),)
    assert article.updated == datetime(2000, 11, 24, 12, tzinfo=timezone(timedelta(hours=-5)))
    assert nf.plain(article.headline) == "Boats — again"
    assert article.bylines == (Byline(name="Ann Lee", text="By Ann Lee"),)
    assert article.dateline == Dateline(place="LAMU", text="LAMU")
    assert article.body == (
        Paragraph([Text("One & "), Text("two", [nf.Style.EMPHASIS]), Text(", 1 < 2.")]),
        Paragraph("Three."),
        List([[Paragraph("a")], [Paragraph("b")]]),
        Table([["c", "d"], ["e", "f"]]),
        Media(href="a.jpg", caption="A boat", renditions=[nf.Rendition(href="a.jpg", media_type="image/jpeg")]),
        Paragraph("Four."),
    )
    assert any("read as SGML" in remark.message for remark in report.remarks)
    assert nf.detect(WHOLE.encode())[0].format == "nitf"


def test_letters_of_windows_are_read() -> None:
    text = "<NITF><BODY><BODY.CONTENT><P>Caf\xe9<P>One</BODY.CONTENT></BODY></NITF>"
    assert nf.read(text.encode("latin-1"), "nitf").text == "Café\n\nOne"


@pytest.mark.cases(
    "text",
    [
        WHOLE[:-100],
        WHOLE.replace("<!DOCTYPE", "<?xml version='1.0'?><!DOCTYPE"),
        "<NITF><BODY></NITF",
        "<x><p></nitf>",
    ],
)
def test_what_is_cut_off_or_calls_itself_xml_is_an_error(text: str) -> None:
    with pytest.raises(nf.ReadError):
        read(text)


def test_xml_is_left_alone() -> None:
    report = nf.Report()
    nf.read(document(body="<p>a</p>"), "nitf", report=report)
    assert list(report) == []


@pytest.mark.parametrize("unit", ["<x>", "</x>", "<p>", '<p a="', "<p a='\"", "<", "<!--", "<p a b=c d ", "<x></y>"])
def test_it_takes_time_in_proportion_to_size(unit: str) -> None:
    text = f"<NITF><BODY><BODY.CONTENT>{unit * (200_000 // len(unit))}</BODY.CONTENT></BODY></NITF>"
    start = time.process_time()
    with contextlib.suppress(nf.ReadError):
        read(text)
    assert time.process_time() - start < 10  # seconds; by the square it would be minutes


def test_a_document_that_says_it_is_xml_and_has_values_without_quotation_marks_is_read() -> None:
    report = nf.Report()
    media = "<media media-type=image><media-reference source=http://a.example/b.jpg height=2 /></media>"
    content = b'<?xml version="1.0"?>\n' + document(body=f"<p>One.</p>{media}")
    article = nf.read(content, "nitf", report=report)
    assert [type(block) for block in article.body] == [nf.Paragraph, Media]
    assert "not well-formed XML; read as SGML" in str(report.remarks[0])
    with pytest.raises(nf.ReadError, match="not well-formed XML"):
        nf.read(content.replace(b"</p>", b"</b>").replace(b"=image", b'="image"'), "nitf")


def test_what_nests_too_deeply_is_no_sgml() -> None:
    """Its elements would end where they must not, and a note to editors would stand in the body."""
    content = document(body="<block>" * 300 + "<p>One.</p>" + "</block>" * 300)
    with pytest.raises(nf.ReadError, match="nest deeper than 256; raise the limit depth"):
        nf.read(content, "nitf")
    assert nf.read(nf.Source(content, limits=nf.Limits(depth=400)), "nitf").text == "One."
