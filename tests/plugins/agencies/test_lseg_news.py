"""The news service of LSEG: NewsML-G2 in JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import newsformat as nf
from newsformat import Article, Concept, Foreign, Identifier, Paragraph, ReadError, Report, Status


CASE = Path(__file__).parent / "cases" / "lseg-news.json"
ID = "urn:newsml:reuters.com:20260312:nL8N1"
WHEN = "2026-03-12T15:55:31Z"


def headline(**more: Any) -> dict[str, Any]:
    return {"storyId": f"{ID}:1", "newsItem": {"_version": 1, "itemMeta": {"title": [{"$": "Ferry back"}]}, **more}}


def read(value: Any, report: Report | None = None) -> Article:
    return nf.read(json.dumps(value).encode(), report=report)


def test_a_story() -> None:
    report = Report()
    story = nf.read(CASE, report=report)
    assert (story.uri, story.version, story.status) == ("tag:acme.example,2026:newsml_L8N1", "2", Status.WITHHELD)
    assert (nf.plain(story.headline), story.language, story.urgency) == ("Die Fähre fährt wieder", "de", 3)
    assert (story.created, story.updated) == (
        datetime(2026, 3, 12, 15, 50, 31, tzinfo=UTC),
        datetime(2026, 3, 12, 15, 55, 31, tzinfo=UTC),
    )
    assert story.body == (Paragraph("Sie fährt."), Paragraph("Wieder."))
    assert {(each.scheme, each.code) for each in story.subjects} == {("G", "1")}
    assert Identifier(value=f"{ID}:2", kind="storyId") in story.identifiers
    assert [each.holder for each in story.rights] == ["Acme"]
    assert [loss.why for loss in report.losses if "NewsML-G2" in loss.why] == [
        "newsItem.itemMeta.itemClass._rtr:msgType is left out: no name of NewsML-G2",
        "newsItem.itemMeta.rtr:versionedId is left out: no name of NewsML-G2",
    ]
    assert nf.read(nf.write(story, "newsml-g2"), "newsml-g2") == story


def test_headlines_that_a_search_found() -> None:
    meta = {"count": 2, "next": "x"}
    two = {"data": [headline(), headline(contentMeta={"subject": [{"_qcode": "R:ACME.N"}]})], "meta": meta}
    found = nf.read_all(json.dumps(two).encode())
    assert found.envelope.foreign == (Foreign("lseg-news", "meta", json.dumps(meta, separators=(",", ":"))),)
    first, second = found
    assert first == Article(uri=ID, version="1", headline="Ferry back")
    assert second.subjects == (Concept(code="ACME.N", scheme="R"),)


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"itemMeta": {"title": {"$": ["a"]}}}, "newsItem.itemMeta.title.$ is left out: no value of NewsML-G2"),
        (
            {"itemMeta": {"title": [["a"]]}},
            "newsItem.itemMeta.title is left out: an array in another is no value of NewsML-G2",
        ),
        ({"": 1}, "newsItem. is left out: no name of NewsML-G2"),
        ({"a²": 1}, "newsItem.a² is left out: no name of NewsML-G2"),
    ],
)
def test_what_is_no_newsml_is_told(more: dict[str, Any], why: str) -> None:
    report = Report()
    read(headline(**more), report)
    assert why in [loss.why for loss in report.losses]


def test_what_stands_beside_an_item_is_told() -> None:
    report = Report()
    read({**headline(), "topNewsMetadata": [1]}, report)
    assert [loss.why for loss in report.losses] == ["topNewsMetadata of a story is left out"]


def test_another_type_is_no_story() -> None:
    for value in ({"data": [{"newsItem": 1}]}, {"newsItem": []}):
        with pytest.raises(ReadError, match="no story of LSEG"):
            nf.read(json.dumps(value).encode(), "lseg-news")
