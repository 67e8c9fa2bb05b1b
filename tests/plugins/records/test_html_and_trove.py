"""Records whose text is HTML, and those of old newspapers in Trove."""

from __future__ import annotations

import json

import newsformat as nf
from newsformat import Concept, Paragraph, Report, Style, Text


RECORD = {"title": "Ferry back", "url": "https://a.example/1", "publishedAt": "2026-05-14T09:00:00Z"}


def test_a_text_that_is_html_is_read_as_that() -> None:
    report = Report()
    record = RECORD | {"content": "<p>It <b>sails</b> &amp; stops.</p><p>At noon.</p>", "lead": "<p>Late</p>"}
    article = nf.read(json.dumps(record).encode(), "records", report=report)
    assert article.body == (Paragraph(["It ", Text("sails", [Style.STRONG]), " & stops."]), Paragraph("At noon."))
    assert nf.plain(article.summary) == "Late"
    assert [each.message for each in report.remarks] == ["the text is HTML, and read as that"]
    clean = nf.read(json.dumps(record).encode(), "records", {"text": "clean"})
    assert clean.text == record["content"]


def test_an_article_of_an_old_newspaper() -> None:
    record = {
        "id": "61",
        "heading": "THE FERRY.",
        "category": "Article",
        "title": {"id": "64", "title": "The Quay (Pate)"},
        "date": "1902-07-15",
        "page": "4",
        "troveUrl": "https://nla.example/article61",
        "url": "https://api.example/v3/newspaper/61",
        "articleText": "<p><span>  It left</span><span>  at noon.</span></p>",
    }
    assert nf.detect(json.dumps(record).encode())[0].format == "records"
    article = nf.read(json.dumps(record).encode())
    assert (nf.plain(article.headline), article.text) == ("THE FERRY.", "It left at noon.")
    assert article.uri == "https://nla.example/article61"
    assert article.sources == (Concept(name="The Quay (Pate)", code="64"),)
    assert [part.name for part in article.foreign] == ["page", "url"]


def test_a_search_among_old_newspapers() -> None:
    record = {"id": "61", "heading": "THE FERRY.", "troveUrl": "https://nla.example/61", "articleText": "<p>A</p>"}
    found = {"query": "ferry", "category": [{"code": "newspaper", "records": {"total": 1, "article": [record]}}]}
    assert nf.detect(json.dumps(found).encode())[0].format == "records"
    (article,) = nf.read_all(json.dumps(found).encode())
    assert (nf.plain(article.headline), article.text) == ("THE FERRY.", "A")


def test_a_search_of_a_press_review() -> None:
    record = {
        "uuid": "7",
        "title": "Ferry",
        "lead": "<p>Late.</p>",
        "publishDate": "2026-05-14T00:00:00+02:00",
        "body": None,
    }
    (article,) = nf.read_all(json.dumps({"data": [record], "_meta": {"total": 3}}).encode(), "records")
    assert nf.plain(article.summary) == "Late."
    assert str(article.published) == "2026-05-14 00:00:00+02:00"


def test_ninjs_is_no_record() -> None:
    item = {"uri": "urn:a", "type": "text", "versioncreated": "2026-05-14T09:00:00Z", "headline": [], "body": []}
    assert [each.format for each in nf.detect(json.dumps(item).encode())] == ["ninjs"]
