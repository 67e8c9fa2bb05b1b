"""Belga's archive: what a search answers, an object alone, and components that say it in another way."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Concept,
    Dateline,
    EditorsNote,
    Foreign,
    Headline,
    Identifier,
    Media,
    Paragraph,
    ReadError,
    Rendition,
    Report,
    Style,
    Text,
    UnknownFormat,
)


CASE = Path(__file__).parent / "cases" / "belga-360.json"
SPACE = "belga-360"


def component(kind: str, *texts: str, **more: Any) -> dict[str, Any]:
    return {"assetType": kind, "proxies": [{"varcharData": text} for text in texts], **more}


def read(*components: object, report: Report | None = None, **members: Any) -> Article:
    said = {"newsObjectId": 1, "headLine": "H", "newsComponents": [*components], **members}
    return nf.read(json.dumps(said).encode(), report=report)


def test_a_search() -> None:
    report = Report()
    found = nf.read_all(CASE, report=report)
    assert found.envelope.foreign == (Foreign(SPACE, "nrNewsObjects", "2"),)
    story, picture = found
    assert story == Article(
        uri="501",
        identifiers=[Identifier(value="500", kind="newsItemId")],
        headline="The ferry sails again",
        other_headlines=[Headline(content="Ferry sails", role="Title")],
        summary="It is back at sea & on time.",
        slug="Ferries",
        contributors=[
            Concept(name="ABC", kind="person", relation="creator", role="AUTHOR"),
            Concept(name="DEF", kind="person", relation="contributor", role="EDITOR"),
        ],
        dateline=Dateline(place="Oostende"),
        credit="BELGA",
        sources=[Concept(name="BELGA")],
        services=[Concept(code="INT/POL", scheme="belga-package")],
        created=datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
        published=datetime(2023, 11, 14, 22, 14, 20, 500_000, tzinfo=UTC),
        language="en",
        notes=[EditorsNote(text="Replaces 499.", role="editorialInfo")],
        genres=[Concept(name="Short")],
        keywords=["BRIEF", "TRANSPORT"],
        body=[Paragraph("The first trip was at noon."), Paragraph("The next is at two.")],
        foreign=[Foreign(SPACE, "country", '"België"')],
    )
    assert picture.kind == "picture"
    assert picture.body == (
        Media(
            "https://acme.test/h.jpg",
            caption="The ferry at its pier.",
            renditions=[
                Rendition(href="https://acme.test/h.jpg", name="highres"),
                Rendition(href="https://acme.test/t.jpg", name="thumbnail"),
            ],
            foreign=[
                Foreign(SPACE, "assetFormat", '"Jpeg"'),
                Foreign(SPACE, "componentClass", '"Image"'),
                Foreign(SPACE, "width", "640"),
            ],
        ),
    )
    assert {part.name for part in picture.foreign} == {
        "newsComponents",
        "language",
        "comments",
        "createDate",
        "packages",
    }
    assert [loss.why for loss in report.losses] == [
        "the numbers, formats, sizes and states of components, and where they are stored, are left out"
    ]


def test_a_lead_that_is_all_there_is_is_the_text() -> None:
    article = read(component("Lead", "All of it."), component("Body"))
    assert (article.summary, article.body) == ((), (Paragraph("All of it."),))


def test_html_is_read_as_that() -> None:
    article = read(component("Body", "<p>One &amp; two.</p><p>Three.</p>"), headLine="The <b>ferry</b> R&D")
    assert article.body == (Paragraph("One & two."), Paragraph("Three."))
    assert article.headline == (Text("The "), Text("ferry", (Style.STRONG,)), Text(" R&D"))


@pytest.mark.cases(
    "told",
    [
        component("Body", "One.", "Another."),
        component("Body", "One.", alternateComponents=[{"name": "x"}]),
        {"assetType": "Body", "proxies": [{"varcharData": "One", "clobData": "One."}]},
        component("Audio", "One."),
        {"assetType": 5},
        {"assetType": "Body", "proxies": 7},
        {"assetType": "Body", "proxies": {"varcharData": "One."}},
    ],
    ids=["two proxies", "alternates", "two columns", "an audio with a text", "no kind", "a number", "no array"],
)
def test_components_that_say_more_are_kept(told: dict[str, Any]) -> None:
    kept = [json.loads(part.value) for part in read(told).foreign]
    assert kept == [told]


def test_members_of_another_shape_are_kept() -> None:
    odd = {"authors": [{"name": "A"}], "renderUrls": {"a": 1}, "keywords": "x", "createDate": 10**30, "city": ["C"]}
    article = read(component("Image"), "no component", **odd)
    names = {part.name: json.loads(part.value) for part in article.foreign}
    assert names == {**odd, "newsComponents": [component("Image"), "no component"]}


def test_what_is_no_object_is_none() -> None:
    with pytest.raises(ReadError, match="newsObjectId"):
        nf.read(b'{"headLine": "H"}', format="belga-360")
    with pytest.raises(UnknownFormat):
        nf.read(b'{"newsObjectId": 1, "title": "a story of another kind"}')


@pytest.mark.cases(
    ("old", "new", "rule"),
    [
        ('"newsObjectId": 501, ', "", "required"),
        ('"keywords": ["BRIEF", "TRANSPORT"]', '"keywords": "BRIEF"', "type"),
        ('"proxies": [{"proxyId": 8', '"proxies": [5, {"proxyId": 8', "type"),
        ('"createDate": 1700000000000', '"createDate": 1.5', "type"),
    ],
)
def test_what_is_wrong_with_an_answer(old: str, new: str, rule: str) -> None:
    text = CASE.read_text("utf-8")
    assert old in text
    before = {problem.message for problem in nf.validate(CASE, "belga-360")}
    found = [*nf.validate(text.replace(old, new, 1).encode(), "belga-360")]
    assert [problem.rule for problem in found if problem.message not in before] == [rule]
