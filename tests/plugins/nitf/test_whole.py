"""Documents that lack a part of NITF's frame, also those that other formats carry."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf
from newsformat import Byline, Dateline, Paragraph

from .documents import remarks


LINES = "<hedline><hl1>Ferry back</hl1></hedline><byline>By Ann Lee</byline>"
TEXT = "<p>One.</p><p>Two.</p>"
ODD = {
    "no body": f"<nitf><body.head>{LINES}</body.head><body.content>{TEXT}</body.content></nitf>",
    "no frame at all": f"<nitf>{LINES}{TEXT}</nitf>",
    "no parts of the body": f"<nitf><body>{LINES}{TEXT}</body></nitf>",
    "no head of the body": f"<nitf><body>{LINES}<body.content>{TEXT}</body.content></body></nitf>",
    "no content of the body": f"<nitf><body><body.head>{LINES}</body.head>{TEXT}</body></nitf>",
    "lines beside the head of the body": (
        "<nitf><body><body.head><hedline><hl1>Ferry back</hl1></hedline></body.head><byline>By Ann Lee</byline>"
        f"<body.content>{TEXT}</body.content></body></nitf>"
    ),
    "lines in the head": f"<nitf><head>{LINES}</head><body><body.content>{TEXT}</body.content></body></nitf>",
    "text and line breaks": f"<nitf><body><!-- x --><body.head>{LINES}</body.head>One.<br/><br/>Two.</body></nitf>",
    "a text alone": f"<nitf><head>{LINES}</head><body>One.<p>Two.</p></body></nitf>",
    "text behind a paragraph": f"<nitf><body><body.head>{LINES}</body.head><p>One.</p>Two.</body></nitf>",
}
PARTS = {
    "a body": f"<body><body.head>{LINES}</body.head><body.content>{TEXT}</body.content></body>",
    "a body in its namespace": (
        f'<body xmlns="http://iptc.org/std/NITF/2006-10-18/"><body.head>{LINES}</body.head>'
        f"<body.content>{TEXT}</body.content></body>"
    ),
}


def says(article: nf.Article) -> tuple[Any, ...]:
    return nf.plain(article.headline), article.bylines, article.body


STORY = ("Ferry back", (Byline(name="Ann Lee", text="By Ann Lee"),), (Paragraph("One."), Paragraph("Two.")))


@pytest.mark.cases("name", ODD)
def test_what_stands_in_no_frame_is_read_where_it_belongs(name: str) -> None:
    report = nf.Report()
    assert says(nf.read(ODD[name].encode(), "nitf", report=report)) == STORY
    assert not report.losses
    assert any("was read as a part of it" in remark.message for remark in report.remarks)


def test_what_a_second_root_says_itself_is_read_or_told() -> None:
    report = nf.Report()
    article = nf.read(b'<nitf baselang="en"><nitf baselang="de">One.<body/></nitf></nitf>', "nitf", report=report)
    assert article.language == "en"
    told = " ".join(map(str, report.losses))
    assert "the second baselang is left out: de" in told
    assert "One." in told
    assert nf.read(b"<nitf><nitf>One.</nitf></nitf>", "nitf").foreign


@pytest.mark.cases("name", [*ODD, *PARTS])
def test_inside_newsml_g2(name: str) -> None:
    body = {**ODD, **PARTS}[name]
    item = (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a"><itemMeta><itemClass qcode="ninat:text"/>'
        f'</itemMeta><contentSet><inlineXML contenttype="application/nitf+xml">{body}</inlineXML></contentSet></newsItem>'
    )
    report = nf.Report()
    article = nf.read(item.encode(), "newsml-g2", report=report)
    assert says(article) == STORY
    assert not report.losses
    assert body.partition(">")[0] in article.foreign[0].value  # kept as it was
    told = "<body> without the root of its document; read" if name in PARTS else "was read as a part of it"
    assert told in str([remark.message for remark in report.remarks])


@pytest.mark.cases("name", [*ODD, *PARTS])
def test_inside_newsml_1(name: str) -> None:
    body = {**ODD, **PARTS}[name]
    content = f"<ContentItem><DataContent>{body}</DataContent></ContentItem>"
    document = f"<NewsML><NewsItem><NewsComponent>{content}</NewsComponent></NewsItem></NewsML>"
    report = nf.Report()
    assert says(nf.read(document.encode(), "newsml-1", report=report)) == STORY
    assert not report.losses


@pytest.mark.cases("name", [*ODD, *PARTS])
def test_inside_ninjs(name: str) -> None:
    body = {"contentType": "application/nitf+xml", "value": {**ODD, **PARTS}[name]}
    item = {"uri": "https://acme.example/1", "type": "text", "bodies": [body]}
    report = nf.Report()
    assert says(nf.read(json.dumps(item).encode(), "ninjs", report=report)) == STORY
    assert not report.losses


def test_a_tagline_beside_the_content_is_the_last_paragraph() -> None:
    article = nf.read(b"<nitf><body><tagline>Acme</tagline><body.content><p>One.</p></body.content></body></nitf>")
    assert article.body == (Paragraph("One."), Paragraph("Acme"))


def test_a_byline_below_the_text_stays_there() -> None:
    article = nf.read(b"<nitf><body><body.content><p>One.</p></body.content><byline>By Ann Lee</byline></body></nitf>")
    assert article.body == (Paragraph("One."), Paragraph("By Ann Lee"))
    assert not article.bylines


def test_a_date_in_a_dateline_may_be_called_so() -> None:
    top = "<dateline><location>Lamu, Kenya</location><date>Tuesday November 24 2026</date></dateline>"
    article = nf.read(f"<nitf><body>{top}<p>One.</p></body></nitf>".encode())
    assert article.dateline == Dateline(
        place="Lamu, Kenya", date="Tuesday November 24 2026", text="Lamu, Kenya Tuesday November 24 2026"
    )


def test_two_line_breaks_in_a_paragraph_are_no_end_of_it() -> None:
    article = nf.read(b"<nitf><body><body.content><p>One.<br/><br/>Two.</p></body.content></body></nitf>")
    assert len(article.body) == 1


def test_a_whole_document_is_not_told_of() -> None:
    assert not remarks(head="<title>x</title>", top=LINES, body=TEXT)


def test_a_document_in_the_root_of_another_is_read_as_one() -> None:
    inner = "<nitf version='x' uno='a.1'><body><body.head><hl1>Tide</hl1></body.head><body.content><p>a</p></body.content></body></nitf>"
    report = nf.Report()
    article = nf.read(f"<nitf version='y'><!-- b -->{inner}</nitf>".encode(), "nitf", report=report)
    assert article == nf.Article(uri="a.1", headline="Tide", body=[nf.Paragraph("a")])
    assert [remark.message for remark in report.remarks] == ["<nitf> in <nitf> is read as one"]
    assert report.losses == ()
