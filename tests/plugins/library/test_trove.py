"""Trove: responses with an article or the results of a search, in JSON and XML, and joining their lines."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf
from newsformat import Article, Concept, Foreign, Identifier, Paragraph, ReadError, Report, Style, Text
from newsformat.testing import FormatContract
from newsformat_library import TROVE


STORY = {
    "id": "61",
    "identifier": "https://nla.gov.au/nla.news-article61",
    "troveUrl": "https://nla.gov.au/nla.news-article61?searchTerm=ferry",
    "heading": 'THE FERRY & "QUAY."',
    "category": "Article",
    "title": {"id": "64", "title": "The Quay (Pate : 1889 - 1915)"},
    "date": "1902-07-15",
    "page": "4",
    "tag": [],
    "articleText": '<p><span> THE FERRY &amp;</span></p> <p><span>"QUAY"</span></p>'
    "<p><span> It left the har-</span><span> bour at noon,</span></p> <p><span> and came back.</span></p>"
    "<p><span>Nobody</span><span>saw it.</span></p>",
}
WANTED = Article(
    uri="https://nla.gov.au/nla.news-article61",
    identifiers=[Identifier(value="61", kind="id")],
    headline='THE FERRY & "QUAY."',
    sources=[Concept(name="The Quay (Pate : 1889 - 1915)", code="64", scheme="trove")],
    genres=[Concept(name="Article")],
    published=datetime(1902, 7, 15, tzinfo=UTC),
    body=[Paragraph("It left the harbour at noon, and came back."), Paragraph("Nobody saw it.")],
    foreign=[Foreign("trove", "page", '"4"')],
)
XML = """<?xml version='1.0' encoding='UTF-8'?><response><query>ferry</query><category code="newspaper"><records n="2">
<work id="9"><title>A book</title></work>
<article id="61"><identifier>https://nla.gov.au/nla.news-article61</identifier>
<troveUrl>https://nla.gov.au/nla.news-article61?searchTerm=ferry</troveUrl><heading>THE FERRY &amp; "QUAY."</heading>
<category>Article</category><title id="64"><title> The Quay (Pate : 1889 - 1915) </title></title><date>1902-07-15</date>
<page>4</page><articleText>{}</articleText></article></records></category></response>"""
ESCAPED = STORY["articleText"].replace("&", "&amp;").replace("<", "&lt;")  # type: ignore[attr-defined]


class TestTrove(FormatContract):
    format = TROVE
    documents = (json.dumps(STORY).encode(), XML.format(ESCAPED).encode())
    unkept = (
        *("response/query/*", "response/category/@code/*", "response/category/records/@n/*"),  # told as of a search
        *("troveUrl/behind", "articleText/p/*new attribute"),  # the term of the search, and of HTML
    )


def read(report: Report | None = None, **members: Any) -> Article:
    return nf.read(
        json.dumps({"id": 1, "heading": "H", "troveUrl": "https://a.test/1", **members}).encode(), report=report
    )


def body(text: str) -> list[str]:
    return [nf.plain(block.content) for block in read(articleText=text).body if isinstance(block, Paragraph)]


@pytest.mark.cases(
    "answer",
    [
        STORY,
        {"article": STORY},
        {"query": "ferry", "category": [{"code": "newspaper", "records": {"total": 1, "article": [STORY]}}]},
        {"query": "ferry", "zone": [{"name": "newspaper", "records": {"article": [STORY], "item": []}}]},
        {"category": [{"code": "all", "records": {"item": [{"article": STORY}]}}]},
    ],
    ids=["alone", "wrapped", "version 3", "version 2", "harvest"],
)
def test_json(answer: object) -> None:
    assert [*nf.read_all(json.dumps(answer).encode())] == [WANTED]


@pytest.mark.cases("text", [ESCAPED, STORY["articleText"]], ids=["escaped", "elements"])
def test_xml(text: str) -> None:
    report = Report()
    assert [*nf.read_all(XML.format(text).encode(), report=report)] == [WANTED]
    assert [loss.why for loss in report.losses] == ["not an article of a newspaper, left out: work"]


def test_other_records_are_reported() -> None:
    report = Report()
    records = {"work": [{"id": "9"}], "article": [STORY, {"id": "62"}]}
    found = nf.read_all(json.dumps({"category": [{"records": records}]}).encode(), report=report)
    assert [*found] == [WANTED]
    assert len(report.losses) == 2


def test_data_around_articles_is_reported() -> None:
    answer = {"query": "ferry", "a": 1, "category": [{"b": 2, "records": {"c": 3, "article": [STORY, "d"]}}, 7]}
    report = Report()
    assert [*nf.read_all(json.dumps(answer).encode(), report=report)] == [WANTED]
    assert [loss.why for loss in report.losses] == [
        "category that is not an object left out: 7",
        "a of an answer is left out: 1",
        "b of what was found is left out: 2",
        "c of records is left out: 3",
        "article that is not an object left out: d",
    ]
    report = Report()
    document = XML.format(ESCAPED).replace("<records ", "<records a='1' ").replace("</article>", "</article>b", 1)
    assert [*nf.read_all(document.encode(), report=report)] == [WANTED]
    told = {loss.why for loss in report.losses}
    assert {"a of <records> is left out: 1", "text in <records> is left out: b"} < told


def test_lines_and_paragraphs() -> None:
    assert body("<p><span>The well-</span><span>Known</span></p><p><span>Sea.</span></p><p>it</p>") == [
        "The well-Known",
        "Sea.",
        "it",
    ]
    report = Report()
    read(report, articleText="<p><span>eccen</span></p><p><span>tric com-</span><span>mon</span></p>")
    assert [remark.message[:10] for remark in report.remarks] == ["hyphens at", "paragraphs"]


def test_a_heading_is_only_dropped_if_it_is_the_whole_paragraph() -> None:
    assert body("<p>H</p><p>Text</p>") == ["Text"]
    assert body("<p>H and more</p>") == ["H and more"]
    assert body("<p>H.</p>") == []


def test_marks_stay() -> None:
    (paragraph,) = read(articleText="<p><span>It <b>is</b></span><span>so</span></p>").body
    assert paragraph == Paragraph([Text("It "), Text("is", [Style.STRONG]), Text(" so")])


def test_nothing_of_an_article_alone_is_lost() -> None:
    report = Report()
    nf.read(json.dumps(STORY).encode(), report=report)
    assert report.losses == ()


def test_unknown_members_are_kept() -> None:
    members = {"title": {"id": "1", "title": "T", "more": 1}, "date": "once", "wordCount": 7, "snippet": "x <b>y</b>"}
    article = read(**members, tag=[{"value": "ferries", "lastupdated": "2016"}, "boats", 5])
    assert article.keywords == ("ferries", "boats")
    assert nf.plain(article.summary) == "x y"
    assert article.sources == ()
    assert [part.name for part in article.foreign] == ["title", "date", "wordCount", "tag"]
    assert read(title="T").sources == (Concept(name="T"),)


def test_other_input_is_refused() -> None:
    with pytest.raises(ReadError, match="not a Trove article"):
        nf.read(b'{"id": "1"}', format="trove")
    with pytest.raises(ReadError, match="cannot be read as answer of Trove"):
        nf.read(b"<response><people/></response>", format="trove")


def test_joining_many_parts_of_a_sentence_takes_linear_time() -> None:
    text = "<p>a</p>" * 40_000
    began = time.process_time()
    assert len(body(text)) == 1
    assert time.process_time() - began < 20
