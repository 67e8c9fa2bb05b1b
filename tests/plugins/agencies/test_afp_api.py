"""AFP: what a search in its Core API answers, and documents that say it in another way."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Association,
    Concept,
    EditorsNote,
    Embargo,
    Foreign,
    Heading,
    Identifier,
    Media,
    Paragraph,
    Rendition,
    Report,
    Rights,
    Status,
)


CASE = Path(__file__).parent / "cases" / "afp-api.json"
SPACE = "afp-api"
CV = "http://cv.iptc.org/newscodes"


def read(report: Report | None = None, **members: Any) -> Article:
    said = {"uno": "newsml.afp.com.1", "class": "text", "revision": 1, "bagItem": [], **members}
    return nf.read(json.dumps(said).encode(), report=report)


def test_a_search() -> None:
    report = Report()
    found = nf.read_all(CASE, report=report)
    assert found.envelope.foreign == (Foreign(SPACE, "numFound", "2"),)
    story, picture = found
    assert report.losses == ()
    assert story == Article(
        uri="newsml.afp.com.20261124T120000Z.doc-1ab",
        version="2",
        identifiers=[Identifier(value="1AB", kind="afpshortid")],
        headline="Ferry sails again",
        subhead="After two days",
        summary="It is back at sea.",
        title="FERRY",
        slug="sea-ferry",
        contributors=[Concept(name="Ann LEE", relation="creator")],
        credit="AFP",
        sources=[Concept(name="AFP", relation="provider"), Concept(name="AFP")],
        services=[Concept(name="news", kind="product")],
        created=datetime(2026, 11, 24, 11, tzinfo=UTC),
        published=datetime(2026, 11, 24, 12, tzinfo=UTC),
        embargo=Embargo(until=datetime(2026, 11, 24, 14, tzinfo=UTC)),
        language="en",
        urgency=4,
        signals=["correction"],
        notes=[
            EditorsNote(text="CORRECTS the time", role="advisory"),
            EditorsNote(text="Not for radio", role="disclaimer"),
        ],
        subjects=[
            Concept(code="04015000", scheme="subj", uri=f"{CV}/subjectcode/04015000"),
            Concept(code="20000337", scheme="medtop", uri=f"{CV}/mediatopic/20000337"),
        ],
        genres=[Concept(name="Spot")],
        entities=[
            Concept(name="Lamu", kind="place", relation="located"),
            Concept(name="Bo Ray", kind="person", code="12", scheme="afpperson"),
            Concept(name="Cy Fox", kind="person"),
            Concept(name="Acme", kind="organisation"),
        ],
        keywords=["boats"],
        rights=[Rights(notice="AFP 2026", usage_terms="No sale\nWeb only")],
        body=[Paragraph("The ferry sails again."), Heading("Calm sea"), Paragraph("The next trip is at two.")],
        associations=[
            Association(
                uri="newsml.afp.com.20261124T120000Z.doc-2ab",
                title="KENYA-SEA",
                media=Media(
                    "https://acme.test/h.jpg",
                    caption="The ferry.",
                    credit="Di OAK",
                    rights="AFP",
                    renditions=[
                        Rendition(href="https://acme.test/p.jpg", name="Preview", width=300, height=200),
                        Rendition(href="https://acme.test/h.jpg", name="HighDef", width=3000, height=2000, size=900),
                    ],
                    foreign=[
                        Foreign(SPACE, "provider", '{"name":"AFP"}'),
                        Foreign(SPACE, "newslines", '{"dateline":"Lamu"}'),
                        Foreign(SPACE, "medias", '[{"role":"Text","type":"Caption"}]'),
                    ],
                ),
            ),
            Association(uri="newsml.afp.com.20261124T120000Z.doc-3ab"),
        ],
        foreign=[
            Foreign(SPACE, "country", '"KEN"'),
            Foreign(SPACE, "countryname", '"Kenya"'),
            Foreign(SPACE, "afpentity", '{"stock":[1]}'),
            Foreign(SPACE, "wordCount", "12"),
        ],
    )
    assert picture.kind == "picture"
    assert picture.body == (
        Media(
            "https://acme.test/h.jpg",
            caption="The ferry.",
            credit="Di OAK",
            renditions=[Rendition(href="https://acme.test/h.jpg", name="HighDef")],
        ),
    )
    assert picture.foreign == ()


def test_the_first_line_of_an_alert_is_its_headline() -> None:
    report = Report()
    alert = read(report, urgency=2, news=["KILL:", "Ferry sinks", "More follows."])
    assert nf.plain(alert.headline) == "Ferry sinks"
    assert alert.text == "KILL:\n\nMore follows."
    assert "first line is used" in str(report.remarks[0])
    assert not read(urgency=4, news=["Ferry sinks"]).headline


@pytest.mark.cases(
    ("members", "expected"),
    [
        ({"status": "Embargoed"}, (Status.USABLE, Embargo())),
        ({"status": "Usable", "embargoed": ""}, (Status.USABLE, None)),
        ({"status": "WithHeld"}, (Status.WITHHELD, None)),
        ({"status": "Canceled"}, (Status.CANCELED, None)),
        ({}, (Status.USABLE, None)),
    ],
)
def test_handling(members: dict[str, Any], expected: tuple[Status, Embargo | None]) -> None:
    article = read(**members)
    assert (article.status, article.embargo) == expected


@pytest.mark.cases(
    ("members", "kept"),
    [
        ({"class": "factcheck"}, {"class": '"factcheck"'}),
        ({"class": "videography"}, {"class": '"videography"'}),
        ({"urgency": 12}, {"urgency": "12"}),
        ({"iptc": ["04015000", "x"]}, {"iptc": '["04015000","x"]'}),
        ({"news": 1}, {"news": "1"}),
        ({"usageRight": [{"phrase": "Web", "name": "a"}]}, {"usageRight": '[{"phrase":"Web","name":"a"}]'}),
        ({"provider": {"name": "AFP", "id": 1}}, {"provider": '{"name":"AFP","id":1}'}),
    ],
)
def test_what_is_not_as_usual_is_kept(members: dict[str, Any], kept: dict[str, str]) -> None:
    assert {part.name: part.value for part in read(**members).foreign} == kept


def test_what_a_picture_says_that_its_document_does_not_is_kept_with_it() -> None:
    item = {"uno": "newsml.afp.com.2", "caption": "A", "newslines": {"headline": "B"}, "medias": []}
    article = read(**{"class": "picture"}, headline="C", bagItem=[item])
    assert article.body == (
        Media("", caption="A", foreign=[Foreign(SPACE, "uno", "newsml.afp.com.2"), Foreign(SPACE, "headline", "B")]),
    )


@pytest.mark.cases(
    ("old", "new", "rule"),
    [
        ('"uno": "newsml.afp.com.20261124T120000Z.doc-1ab", "afpshortid"', '"afpshortid"', "required"),
        ('"urgency": 4', '"urgency": 12', "value"),
        ('"urgency": 4', '"urgency": "4"', "type"),
        ('"news": ["The ferry sails again."', '"news": [5', "type"),
        ('"published": "2026-11-24T12:00:00Z"', '"published": "noon"', "date-time"),
        ('["04015000"]', '["4015"]', "code"),
        ('"width": 300', '"width": "wide"', "type"),
    ],
)
def test_what_is_wrong_with_an_answer(old: str, new: str, rule: str) -> None:
    text = CASE.read_text("utf-8")
    assert old in text
    before = {problem.message for problem in nf.validate(CASE, "afp-api")}
    found = [*nf.validate(text.replace(old, new, 1).encode(), "afp-api")]
    assert [problem.rule for problem in found if problem.message not in before] == [rule]
