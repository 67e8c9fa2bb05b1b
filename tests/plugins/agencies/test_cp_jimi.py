"""The Canadian Press: a story with its headlines, notes and times, and a picture."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from time import process_time

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Association,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Embargo,
    Foreign,
    Headline,
    Identifier,
    Media,
    Paragraph,
    Report,
    Rights,
    Style,
    Text,
)


CASES = Path(__file__).parent / "cases"
EASTERN = timezone(timedelta(hours=-5))


def test_a_story() -> None:
    report = Report()
    assert nf.read(CASES / "cp-jimi.xml", report=report) == Article(
        uri="aa11",
        version="2",
        identifiers=[Identifier(value="d001", kind="FileName")],
        headline="Le bac & la dune",
        other_headlines=[Headline(content="Le bac contourne la dune", role="Headline2")],
        slug="DUNE-Bac",
        bylines=[Byline(name="Léa Roy", role="Envoyée spéciale")],
        dateline=Dateline(place="Havre"),
        credit="LA PRESSE DES DUNES",
        sources=[Concept(name="Presse des Dunes")],
        services=[
            Concept(name="Écrit", scheme="cp-service"),
            Concept(name="Radio", scheme="cp-service"),
            Concept(code="dunes", scheme="cp-psc"),
        ],
        created=datetime(2026, 11, 24, 10, 0, 0, 500_000, UTC),
        updated=datetime(2026, 11, 24, 6, tzinfo=EASTERN),
        published=datetime(2026, 11, 24, 11, tzinfo=UTC),
        embargo=Embargo(until=datetime(2026, 11, 24, 18, tzinfo=EASTERN)),
        language="fr",
        status=nf.Status.WITHHELD,
        urgency=2,
        signals=["correction", "lead"],
        notes=[
            EditorsNote(text="Une photo suit.", role="EditorNote"),
            EditorsNote(text="Le bac part à midi.", role="Corrections"),
        ],
        subjects=[Concept(name="Atlantique", scheme="cp-category"), Concept(name="Transport", scheme="cp-index")],
        keywords=["bac", "dune", "marée"],
        associations=[Association(uri="P1", role="PhotoReference"), Association(uri="P2", role="PhotoReference")],
        body=[
            Paragraph([Text("Le bac ne part plus du "), Text("port", (Style.STRONG,)), Text(", dit-on.")]),
            Paragraph("Il part d’ici."),
        ],
        foreign=[
            Foreign("cp-jimi", "PublishID", "7"),
            Foreign("cp-jimi", "WritethruNum", "2ème"),
            Foreign("cp-jimi", "Placeline", "Havre;;Canada"),
            Foreign("cp-jimi", "DirectoryText", "Le bac ne part plus du port, di"),
        ],
    )
    said = " ".join(map(str, report.remarks))
    assert "assumed America/Toronto" in said
    assert "HoldFlag is set" in said
    assert report.losses == ()


def test_a_photo() -> None:
    found = nf.read(CASES / "cp-jimi-photo.xml")
    assert found.kind == "picture"
    assert found.body == (Media("ferry.jpg", caption="The ferry at noon.", credit="DUNE PRESS"),)
    assert found.notes == (EditorsNote(text="No sales.", role="SpecialInstructions"),)
    assert found.rights == (Rights(notice="(c) Dune"),)
    assert [association.uri for association in found.associations] == ["aa11", "cc33"]
    assert (found.embargo, found.urgency, found.language) == (None, None, "en")


def one(fields: str, report: Report | None = None) -> Article:
    return nf.read(f"<Publish><ContentItem>{fields}</ContentItem></Publish>".encode(), report=report)


def test_an_embargo_that_is_no_date_is_one_until_further_notice() -> None:
    assert one("<EmbargoTime>soon</EmbargoTime>").embargo == Embargo()


def test_what_the_directory_has_of_its_own_is_the_summary() -> None:
    found = one("<DirectoryText>In brief.</DirectoryText><ContentText>&lt;p&gt;At length.&lt;/p&gt;</ContentText>")
    assert nf.plain(found.summary) == "In brief."
    assert found.foreign == ()


def test_the_second_headline_is_the_headline_if_there_is_no_other() -> None:
    assert one("<Headline2>A</Headline2>").headline == one("<Headline>A</Headline><Headline2>A</Headline2>").headline


@pytest.mark.cases("fields", ["<Headline>A</Headline><Headline>B</Headline>", "text", '<Headline x="1">A</Headline>'])
def test_what_has_no_place_is_a_loss(fields: str) -> None:
    report = Report()
    one(fields, report)
    assert len(report.losses) == 1


def test_a_byline_title_alone_and_values_that_are_not_known_are_kept() -> None:
    found = one(
        "<BylineTitle>T</BylineTitle><Language>3</Language><RankingValue>x</RankingValue>"
        "<WriteThruType>Sub</WriteThruType><CreatedDateTime>2026</CreatedDateTime>"
    )
    assert {part.name for part in found.foreign} == {
        "BylineTitle", "Language", "RankingValue", "WriteThruType", "CreatedDateTime",
    }  # fmt: skip
    assert found.language == ""


def test_a_second_file_of_a_photo_is_kept() -> None:
    document = """<Publish><ContentItem><ContentType>Photo</ContentType><Headline>Tide</Headline><ContentRef>a.jpg</ContentRef>
        <ContentRef>b.jpg</ContentRef><EnglishCaption>High</EnglishCaption></ContentItem></Publish>"""
    article = nf.read(document.encode(), "cp-jimi")
    assert article.body == (Media("a.jpg", caption="High"),)
    assert any("b.jpg" in part.value for part in article.foreign)


def test_a_long_time_takes_linear_time() -> None:
    times = "2026-11-24T10:00:00" * 10_000
    begin = process_time()
    article = nf.read(
        f"<Publish><ContentItem><CreatedDateTime>{times}</CreatedDateTime></ContentItem></Publish>".encode()
    )
    assert process_time() - begin < 3
    assert [part.name for part in article.foreign] == ["CreatedDateTime"]
