"""FollowTheMoney: documents are articles, other entities are skipped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import newsformat as nf
from newsformat import Byline, Concept, Foreign, Identifier, Paragraph, Style, Text
from newsformat.plugin import ReadError


CASES = Path(__file__).parent / "cases"


def _read(*entities: Any) -> tuple[list[nf.Article], list[str]]:
    report = nf.Report()
    content = "\n".join(map(json.dumps, entities)).encode()
    return [*nf.read_all(nf.Source(content), "followthemoney", report=report)], [str(entry) for entry in report]


def entity(**properties: Any) -> dict[str, Any]:
    return {"id": "1", "schema": "Article", "properties": properties}


def test_a_file_of_entities() -> None:
    report = nf.Report()
    first, second = nf.read_all(CASES / "ferry.ftm.json", report=report)
    assert (nf.plain(first.headline), first.uri, first.language) == (
        "Night ferry back",
        "https://gazette.example/1",
        "en",
    )
    assert first.bylines == (Byline(name="Ann Lee"), Byline(name="Bo Diaz"))
    assert first.sources == (Concept(name="The Lamu Gazette", uri="https://gazette.example"),)
    assert first.entities == (Concept(name="Cy Ray", kind="person"), Concept(name="Acme Ltd", kind="organisation"))
    assert first.identifiers == (Identifier(value="a1", kind="id"),)
    assert first.body == (Paragraph("The ferry is back."), Paragraph("It sails at noon."))
    assert ("country", "ke") in [(part.name, part.value) for part in first.foreign]
    assert second.body == (Paragraph(["It is ", Text("late", [Style.STRONG]), "."]),)
    assert second.foreign == (
        Foreign("followthemoney", "schema", "HyperText"),
        Foreign("followthemoney", "title", "A quay"),
        Foreign("followthemoney", "date", "2026-11"),
        Foreign("followthemoney", "parent", '{"id":"f1","schema":"Folder"}'),
    )
    assert "skipped, as they are not documents: entities of the schema Person" in map(str, report.remarks)


def test_responses_of_aleph() -> None:
    answer = {"status": "ok", "results": [entity(title=["A"]), entity(title=["B"])], "total": 2}
    content = json.dumps(answer, indent=2).encode()
    assert nf.detect(nf.Source(content))[0].format == "followthemoney"
    assert [nf.plain(article.headline) for article in nf.read_all(nf.Source(content))] == ["A", "B"]


@pytest.mark.cases(
    ("properties", "headline"),
    [
        ({"name": ["N"], "fileName": ["F"]}, "N"),
        ({"fileName": ["F"]}, "F"),
        ({"title": ["T"], "name": ["N"]}, "T"),
        ({}, ""),
    ],
)
def test_titles(properties: dict[str, Any], headline: str) -> None:
    (article,), _ = _read(entity(**properties))
    assert nf.plain(article.headline) == headline


def test_dates() -> None:
    (article,), _ = _read(
        entity(date=["2026-11-23"], publishedAt=["2026-11-24T09:00:00"], authoredAt=["2026"], modifiedAt=["2026-11-25"])
    )
    assert [str(item)[:10] for item in (article.published, article.updated)] == ["2026-11-24", "2026-11-25"]
    assert article.created is None
    assert {part.name for part in article.foreign} == {"date", "authoredAt"}


def _page(text: str, index: Any, document: Any = "d", **more: Any) -> dict[str, Any]:
    said = {"bodyText": [text], "index": [index], "document": [document], **more}
    return {"id": f"p{index}", "schema": "Page", "properties": said}


def test_pages_without_their_document_are_reported() -> None:
    found, told = _read(entity(title=["A"]), {"id": "2", "schema": "Page", "properties": {"bodyText": ["b"]}})
    assert len(found) == 1
    assert told == ["pages of documents that are missing, or too many to hold"]
    found, told = _read(entity(title=["A"]), _page("b", 1))
    assert told == ["pages of documents that are missing, or have a text themselves: 1"]


def test_a_document_has_the_text_of_its_pages_in_their_order() -> None:
    document = {"id": "d", "schema": "Pages", "properties": {"title": ["Ferry"], "fileName": ["f.pdf"]}}
    pages = _page("Ten.", "10"), _page("Two.\n\nAnd more.", 2), _page("One.", "1", {"id": "d"}, mimeType=["x"])
    found, told = _read(pages[0], document, entity(title=["A"]), *pages[1:])
    assert [nf.plain(article.headline) for article in found] == ["A", "Ferry"]
    assert found[1].body == tuple(map(Paragraph, ("One.", "Two.", "And more.", "Ten.")))
    assert told == ["data of pages besides their text: mimeType"]


def test_a_document_with_a_text_needs_no_pages() -> None:
    document = {"id": "d", "schema": "Pages", "properties": {"title": ["Ferry"], "bodyText": ["All."]}}
    found, told = _read(document, _page("b", 1))
    assert found[0].body == (Paragraph("All."),)
    assert told == ["pages of documents that are missing, or have a text themselves: 1"]


@pytest.mark.cases("item", [7, {}, {"schema": "Article"}, {"schema": "Article", "properties": []}])
def test_no_entities(item: object) -> None:
    with pytest.raises(ReadError):
        _read(item)
