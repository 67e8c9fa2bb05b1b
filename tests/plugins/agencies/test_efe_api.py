"""EFE: what its API answers, packages of objects and objects alone."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import newsformat as nf
from newsformat import Article, Association, Concept, Foreign, Media, Paragraph, Rendition, Report


CASE = Path(__file__).parent / "cases" / "efe-api.json"
SPACE = "efe-api"
SUBJ = "http://cv.iptc.org/newscodes/subjectcode/"
PHOTO = Foreign(SPACE, "format", '{"id":2,"description":"Foto"}')
TEXT = '{"id":1,"description":"Texto"}'


def read(**members: Any) -> Article:
    said = {"packageInfo": {"id": 1, "guide": "MAR", "guideComplements": [], **members}, "objects": []}
    return nf.read(json.dumps(said).encode(), "efe-api")


def test_an_answer() -> None:
    report = Report()
    found = nf.read_all(CASE, report=report)
    assert [part.name for part in found.envelope.foreign] == ["envelope", "httpResponse"]
    story, photo = found
    assert [loss.why for loss in report.losses] == ["bpp and bitrateKbps of a file is left out"]
    assert story == Article(
        uri="55001",
        version="2",
        headline="El ferri zarpa",
        subhead="Tras dos días",
        summary="Vuelve al mar.",
        slug="TRANSPORTE MAR",
        contributors=[Concept(name="Ann Lee", relation="creator")],
        credit="EFE",
        sources=[Concept(name="EFE")],
        services=[Concept(name="Actualidad", code="1", scheme="efe-classification")],
        created=datetime(2026, 11, 24, 11, tzinfo=UTC),
        updated=datetime(2026, 11, 24, 12, tzinfo=UTC),
        language="es",
        urgency=5,
        genres=[Concept(name="Resumen", code="8", scheme="efe-guideComplements")],
        subjects=[
            Concept(
                name="Transporte",
                code="04015000",
                scheme="subj",
                uri=f"{SUBJ}04015000",
                foreign=[Foreign(SPACE, "descriptionlevel1", '"Economía"')],
            )
        ],
        entities=[Concept(name="Lamu", kind="place", relation="located")],
        keywords=["barcos", "mar"],
        body=[Paragraph("Lamu, 24 nov (EFE).- El ferri zarpa."), Paragraph("El siguiente sale a las dos.")],
        associations=[
            Association(
                role="texto",
                uri="55003",
                article=Article(
                    uri="55003",
                    headline="El mar",
                    slug="MAR",
                    body=[Paragraph("Está en calma.")],
                    foreign=[Foreign(SPACE, "format", TEXT)],
                ),
            ),
            Association(
                role="foto",
                title="El ferri",
                uri="55004",
                media=Media(
                    "https://acme.test/a",
                    caption="El ferri. EFE",
                    credit="EFE/Di Oak",
                    renditions=[
                        Rendition(
                            href="https://acme.test/a",
                            name="a.jpg",
                            media_type="image/jpeg",
                            width=5472,
                            height=3648,
                            size=900,
                        ),
                        Rendition(
                            href="https://acme.test/b", name="b.jpg", media_type="image/jpeg", width=300, height=200
                        ),
                    ],
                ),
                foreign=[PHOTO],
            ),
        ],
        foreign=[
            Foreign(SPACE, "format", '{"id":5,"description":"Multimedia"}'),
            Foreign(SPACE, "wordsCount", "12"),
            Foreign(
                SPACE,
                "metaData",
                '{"relevance":{"id":5,"description":"Normal"},"editor":"","geoProperties":{"countryCode":"KE"}}',
            ),
            Foreign(SPACE, "objects", f'[{{"id":55002,"format":{TEXT}}}]'),
        ],
    )
    assert photo == Article(
        uri="55010",
        kind="picture",
        headline="Un barco",
        slug="MAR",
        body=[
            Media(
                "https://acme.test/c",
                caption="Un barco. EFE",
                renditions=[Rendition(href="https://acme.test/c", name="c.jpg", media_type="image/jpeg")],
            )
        ],
        foreign=[PHOTO],
    )


@pytest.mark.cases(
    ("members", "kept"),
    [
        ({"guideComplements": [{"id": [1], "description": "Avance"}]}, ["guideComplements"]),
        ({"metaData": {"iptcList": [{"code": "x"}]}}, ["metaData"]),
        ({"metaData": {"langCode": "??"}}, ["metaData"]),
        ({"text": ["a"]}, ["text"]),
    ],
)
def test_what_is_not_as_usual_is_kept(members: dict[str, Any], kept: list[str]) -> None:
    assert [part.name for part in read(**members).foreign] == kept


def test_objects_that_are_none_are_kept() -> None:
    article = nf.read(b'{"packageInfo": {"id": 1, "guide": "MAR"}, "objects": [1]}', "efe-api")
    assert article.foreign == (Foreign(SPACE, "objects", "[1]"),)


@pytest.mark.cases(
    ("old", "new", "rule"),
    [
        ('"guide": "MAR", "title": "Un barco"', '"title": "Un barco"', "required"),
        ('"title": "El ferri zarpa"', '"title": 5', "type"),
        ('"20261124T120000Z"', '"noon"', "date-time"),
        ('{"code": "04015000",', "{", "required"),
        ('"url": "https://acme.test/a", ', "", "required"),
    ],
)
def test_what_is_wrong_with_an_answer(old: str, new: str, rule: str) -> None:
    text = CASE.read_text("utf-8")
    assert old in text
    before = {problem.message for problem in nf.validate(CASE, "efe-api")}
    found = [*nf.validate(text.replace(old, new, 1).encode(), "efe-api")]
    assert [problem.rule for problem in found if problem.message not in before] == [rule]
