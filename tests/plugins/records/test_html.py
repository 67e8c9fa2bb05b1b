"""Records with HTML, those of a press review, and JSON that is not a record."""

from __future__ import annotations

import json

import newsformat as nf
from newsformat import Paragraph, Report, Style, Text


RECORD = {"title": "Ferry back", "url": "https://a.example/1", "publishedAt": "2026-05-14T09:00:00Z"}


def test_a_text_that_is_html_is_read_as_html() -> None:
    report = Report()
    record = RECORD | {"content": "<p>It <b>sails</b> &amp; stops.</p><p>At noon.</p>", "lead": "<p>Late</p>"}
    article = nf.read(json.dumps(record).encode(), "records", report=report)
    assert article.body == (Paragraph(["It ", Text("sails", [Style.STRONG]), " & stops."]), Paragraph("At noon."))
    assert nf.plain(article.summary) == "Late"
    assert [remark.message for remark in report.remarks] == ["the text is read as HTML"]
    clean = nf.read(json.dumps(record).encode(), "records", {"text": "clean"})
    assert clean.text == record["content"]


def test_the_html_of_a_text_is_preferred() -> None:
    report, html = (
        Report(),
        '<article><h2>Quay</h2><p>It <b>sails</b>.</p><figure><img src="https://a.example/a.jpg"></figure></article>',
    )
    record = RECORD | {"articleBody": "Quay\n\nIt sails.", "articleBodyHtml": html}
    article = nf.read(json.dumps(record).encode(), "records", report=report)
    assert article.body == (
        *(
            nf.Heading("Quay"),
            Paragraph(["It ", Text("sails", [Style.STRONG]), "."]),
            nf.Media("https://a.example/a.jpg"),
        ),
    )
    assert article.foreign == ()
    assert "the text is read from its HTML version (articleBodyHtml)" in [remark.message for remark in report.remarks]
    page = nf.read(json.dumps(record | {"articleBodyHtml": f"<p>Menu</p>{html}"}).encode(), "records")
    assert [part.name for part in page.foreign] == ["articleBodyHtml"]


def test_data_in_the_plain_text_is_found_although_the_html_is_read() -> None:
    sails, html = "The ferry sails to the island again.", "<p>The ferry sails <i>to the island</i> again.</p>"
    record = RECORD | {"articleBody": sails, "html": html}
    marked = nf.read(json.dumps(record).encode(), "records")
    assert (marked.language, marked.foreign, len(marked.body[0].content)) == ("en", (), 3)
    signed = nf.read(
        json.dumps(record | {"articleBody": f"By Ann Lee\n{sails}", "html": f"<p>By Ann Lee</p>{html}"}).encode()
    )
    assert [byline.name for byline in signed.bylines] == ["Ann Lee"]
    assert (signed.body, [part.name for part in signed.foreign]) == ((Paragraph(sails),), ["html"])


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


def test_ninjs_is_not_detected_as_a_record() -> None:
    item = {"uri": "urn:a", "type": "text", "versioncreated": "2026-05-14T09:00:00Z", "headline": [], "body": []}
    assert [detection.format for detection in nf.detect(json.dumps(item).encode())] == ["ninjs"]
