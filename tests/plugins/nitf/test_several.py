"""Several documents of NITF in one file, as archives of a day are made."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

import newsformat as nf

from .documents import document
from .test_sgml import WHOLE


DECLARATION = b'<?xml version="1.0" encoding="utf-8"?>\n'
DOCTYPE = b'<!DOCTYPE nitf SYSTEM "nitf-3-3.dtd">\n'


def story(headline: str, body: str = "<p>Text.</p>") -> bytes:
    return document(top=f"<hedline><hl1>{headline}</hl1></hedline>", body=body)


def headlines(content: bytes, report: nf.Report | None = None) -> list[str]:
    return [nf.plain(article.headline) for article in nf.read_all(content, "nitf", report=report)]


@pytest.mark.cases("start", [b"", DECLARATION, DOCTYPE, DECLARATION + DOCTYPE])
@pytest.mark.cases("between", [b"", b"\n\n", b"\r\n\0\0\x1a\r\n"])
def test_documents_one_after_the_other_are_an_article_each(start: bytes, between: bytes) -> None:
    report = nf.Report()
    content = between.join(start + story(name) for name in ("One", "Two", "Three"))
    assert nf.detect(content)[0].format == "nitf"
    assert headlines(content, report) == ["One", "Two", "Three"]
    assert "3 documents, one after the other" in map(str, report.remarks)
    assert not report.losses


def test_documents_in_sgml() -> None:
    assert headlines((WHOLE * 3).encode()) == ["Boats — again"] * 3


def test_one_that_is_broken_is_a_loss_with_its_line_and_the_others_are_read() -> None:
    broken = DECLARATION + story("Two", "<p>Text.\n</b></p>")
    report = nf.Report()
    content = b"\n".join([DECLARATION + story("One"), broken, DECLARATION + story("Three", "<p>a</p>\n<x/>")])
    assert headlines(content, report) == ["One", "Three"]
    [loss] = report.losses
    assert str(loss).startswith("5:5: left out a document that can't be read: not well-formed XML")


def test_one_that_is_cut_off_takes_no_other_with_it() -> None:
    report = nf.Report()
    content = DECLARATION + story("One")[:-20] + DECLARATION + story("Two")
    assert headlines(content, report) == ["Two"]
    assert [loss.line for loss in report.losses] == [2]


def test_what_is_remarked_and_left_out_has_the_line_in_the_file() -> None:
    report = nf.Report()
    assert headlines(DECLARATION + story("One") + b"\n\n" + DECLARATION + story("Two", "<p odd='x'>a</p>"), report)
    assert [(loss.line, loss.why) for loss in report.losses] == [(5, "the attribute odd of <p> is not kept")]


def test_where_none_can_be_read_the_error_is_of_the_first() -> None:
    content = (DECLARATION + story("One")[:-20]) * 2
    with pytest.raises(nf.ReadError, match=r"^2:\d+: not well-formed XML"):
        headlines(content)


@pytest.mark.cases("body", ["<p><![CDATA[<?xml version='1.0'?><nitf>]]></p>", "<p>a</p><!-- </nitf><nitf> -->"])
def test_one_document_that_shows_another_is_one(body: str) -> None:
    assert headlines(DECLARATION + story("One", body)) == ["One"]


def test_a_thousand_documents_take_no_more_than_their_number() -> None:
    begun = time.process_time()
    assert len(headlines(story("One") * 1000)) == 1000
    assert time.process_time() - begun < 5
    begun = time.process_time()
    with pytest.raises(nf.ReadError):
        headlines(b"<nitf>" + b"</nitf>" + b" \n" * 50_000 + b"<" + b"</nitf \n" * 50_000)
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (b"<stories>", b"</stories>"),
        (DECLARATION + b"<!-- a day -->\n<day><story>", b"</story></day>"),
        (b"<a:day xmlns:a='urn:a'>\n", b"\n</a:day>"),
    ],
)
@pytest.mark.parametrize("suffix", ["xml", "nitf"])
def test_documents_below_another_root_are_an_article_each(
    start: bytes, end: bytes, suffix: str, tmp_path: Path
) -> None:
    report = nf.Report()
    path = tmp_path / f"day.{suffix}"
    path.write_bytes(start + story("One") + b"\n" + story("Two") + end)
    assert nf.detect(path)[0].format == "nitf"
    assert [nf.plain(article.headline) for article in nf.read_all(path, report=report)] == ["One", "Two"]
    assert not report.losses


def test_what_stands_around_them_is_told() -> None:
    report = nf.Report()
    content = b'<day date="24 Nov"><title>A day</title>' + story("One") + b"</day>"
    assert headlines(content, report) == ["One"]
    assert [loss.why for loss in report.losses] == [
        "<day> around the documents says '24 Nov'; left out",
        "<title> around the documents says 'A day'; left out",
    ]


def test_other_documents_are_none() -> None:
    assert nf.detect(b"<day><p>One</p></day>") == ()
    with pytest.raises(nf.ReadError, match="the root element is day"):
        headlines(b"<day><p>One</p></day>")


def test_many_taglines_beside_many_messages_take_no_more_than_their_number() -> None:
    messages = "".join([f'<ed-msg info="m{number}"/>' for number in range(2000)])
    taglines = "".join([f"<tagline>t{number}</tagline>" for number in range(2000)])
    body = f"<body><body.content>{taglines}</body.content><body.end>{taglines}</body.end></body>"
    document = f"<nitf><head><docdata>{messages}</docdata></head>{body}</nitf>"
    begun = time.process_time()
    assert len(nf.read(document.encode(), "nitf").body) == 4000
    assert time.process_time() - begun < 5
