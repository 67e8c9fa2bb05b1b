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
    assert {(subject.scheme, subject.code) for subject in story.subjects} == {("G", "1")}
    assert Identifier(value=f"{ID}:2", kind="storyId") in story.identifiers
    assert [rights.holder for rights in story.rights] == ["Acme"]
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


CLASSED = """<html><body><p class="tr-advisory">{}</p><p class="tr-by">By Ann Lee and Tom Brandt</p>
<p class="tr-story-p1"><span class="tr-dateline">LAMU, March 12 (Reuters)</span><span class="tr-dl-sep"> - </span>She
<b>sails</b> again.</p><p>At noon.</p><p class="tr-signoff">(Editing by Sue Roe)</p>
<p class="tr-contactinfo">((ann.lee@acme.example))</p><p class="tr-copyright">(c) Acme 2026</p>
<p class="tr-slugline">Keywords: FERRY-LAMU/ (UPDATE 1)</p></body></html>"""


@pytest.mark.cases("advisory", ["(Adds noon)", "."])
def test_classes_of_reuters_say_what_is_not_the_story(advisory: str) -> None:
    html = CLASSED.format(advisory)
    story = read(headline(contentSet={"inlineXML": [{"_contenttype": "application/xhtml+xml", "$": html}]}))
    assert [byline.name for byline in story.bylines] == ["Ann Lee", "Tom Brandt"]
    assert story.dateline == nf.Dateline(
        place="LAMU", date="March 12", source="Reuters", text="LAMU, March 12 (Reuters) -"
    )
    contact = nf.EditorsNote(text="((ann.lee@acme.example))", role="contact")
    assert story.notes == (*[nf.EditorsNote(text=advisory, role="advisory")] * (len(advisory) > 1), contact)
    assert (story.slug, story.rights) == ("FERRY-LAMU/ (UPDATE 1)", (nf.Rights(notice="(c) Acme 2026"),))
    assert story.body == (
        Paragraph([nf.Text("She "), nf.Text("sails", [nf.Style.STRONG]), nf.Text(" again.")]),
        Paragraph("At noon."),
        Paragraph("(Editing by Sue Roe)"),
    )


def test_a_slug_beside_that_of_the_item_is_told() -> None:
    html = CLASSED.format("(Adds noon)")
    report = Report()
    content = {"inlineXML": [{"_contenttype": "application/xhtml+xml", "$": html}]}
    story = read(headline(contentSet=content, contentMeta={"slugline": [{"$": "LAMU"}]}), report)
    assert story.slug == "LAMU"
    assert [loss.why for loss in report.losses] == ["beside the slug and notes: Keywords: FERRY-LAMU/ (UPDATE 1)"]


@pytest.mark.cases(
    ("more", "why"),
    [
        ({"itemMeta": {"title": {"$": ["a"]}}}, "newsItem.itemMeta.title.$ is left out: no value of NewsML-G2"),
        (
            {"itemMeta": {"title": [["a"]]}},
            "newsItem.itemMeta.title is left out: an array in another is not a value of NewsML-G2",
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
        with pytest.raises(ReadError, match="not an LSEG story"):
            nf.read(json.dumps(value).encode(), "lseg-news")


WRONG = [
    ({"storyId": 1}, "storyId: a string is needed, not a number"),
    ({"newsItem": []}, "newsItem: an object is needed, not an array"),
    ({"newsItem": {}}, "newsItem: the member itemMeta is missing"),
    ({"newsItem": {"itemMeta": {}, "a b": {}}}, "newsItem[\"a b\"]: 'a b' is not a valid XML name"),
]
WRONG_IN_META = [
    ({"title": [["A"]]}, "title[0]: a string or a number is needed, not an array"),
    ({"title": {"$": {}}}, 'title["$"]: a string or a number is needed, not an object'),
    ({"rtr:versionedId": [{"_guid": True}], "title": None}, ""),
    ({"versionCreated": {"$": "soon"}}, "versionCreated[\"$\"]: 'soon' is not an RFC 3339 date and time"),
    ({"versionCreated": {}}, "versionCreated: the member $ is missing"),
    ({"pubStatus": {"_qcode": "x:y"}}, "pubStatus._qcode: one of stat:usable, stat:withheld, stat:canceled is needed"),
]


@pytest.mark.cases(
    ("more", "message"),
    [
        *WRONG,
        *[
            ({"newsItem": {"itemMeta": meta}}, message and f"newsItem.itemMeta.{message}")
            for meta, message in WRONG_IN_META
        ],
    ],
)
def test_problems(more: dict[str, Any], message: str) -> None:
    found = [
        f"{problem.where.removeprefix('$.')}: {problem.message}"
        for problem in nf.validate(json.dumps(headline() | more).encode(), "lseg-news")
    ]
    assert [text.startswith(message) for text in found] == [True] * bool(message)


@pytest.mark.cases(("urgency", "fits"), [(3, True), ("9", True), (0, False), (10, False), (2.5, False), ([], False)])
def test_an_urgency_is_of_nine(urgency: Any, *, fits: bool) -> None:
    story = headline(contentMeta={"urgency": {"$": urgency}, "language": [{"_tag": "de"}]})
    assert ([*nf.validate(json.dumps({"data": [story]}).encode(), "lseg-news")] == []) is fits


def test_a_real_shape_is_valid() -> None:
    assert [*nf.validate(CASE)] == []
