"""APPL of AP: a story with its handling, rights and subjects; a picture; a film; what holds one back."""

from __future__ import annotations

from datetime import UTC, datetime
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
    Rendition,
    Report,
    Rights,
    Status,
    Style,
    Text,
)


CASES = Path(__file__).parent / "cases"
AP = "http://cv.ap.org/id/"


def said(name: str, value: str) -> Foreign:
    return Foreign("ap-appl", name, value)


def appl(*sections: str) -> bytes:
    space = 'xmlns="http://ap.org/schemas/03/2005/appl"'
    lines = "<NewsLines><HeadLine>A</HeadLine></NewsLines>"
    return f"<Publication {space}>{''.join(sections)}{lines}</Publication>".encode()


def managed(fields: str) -> Article:
    return nf.read(appl(f"<PublicationManagement>{fields}</PublicationManagement>"))


def test_a_story() -> None:
    report = Report()
    found = nf.read(CASES / "ap-appl.xml", report=report)
    assert report.losses == ()
    assert [part.name for part in found.foreign] == [
        *("CompositionType", "EditorialPriority", "RecordType", "FilingType", "ArrivalDateTime", "FirstCreated"),
        *("Editorial", "Instruction", "ItemExpireDateTime", "TimeRestrictions", "SeriesLine", "Creator"),
        *("TransmissionSource", "Property", "SubjectClassification", "ThirdPartyMeta", "FilingMetadata"),
        *("PublicationComponent", "PublicationComponent", "PublicationComponent", "Main/DataContent"),
    ]
    assert nf.Article(
        **{name: getattr(found, name) for name in ("uri", "version", "identifiers", "language")}
    ) == Article(
        uri="a1b2",
        version="2",
        identifiers=[
            Identifier(value="c3d4", kind="RecordId"),
            Identifier(value="9912", kind="FriendlyKey"),
            Identifier(value="Text|dune-n|dune|AP|DUNE--Ferry", kind="ItemKey"),
            Identifier(value="http://dune.example/a1b2", kind="url"),
        ],
        language="en-us",
    )
    assert (found.created, found.updated, found.expires) == (
        datetime(2026, 11, 24, 9, tzinfo=UTC),
        datetime(2026, 11, 24, 10, tzinfo=UTC),
        datetime(2027, 11, 24, 10, tzinfo=UTC),
    )
    assert found.embargo == Embargo(until=datetime(2026, 11, 25, 6, tzinfo=UTC))
    assert (found.status, found.urgency) == (Status.USABLE, 4)
    assert found.signals == ("lead", "Advance", "explicitcontent", "HALO", "newscontent")
    assert found.body == (
        Paragraph([Text("The ferry sails at "), Text("noon", (Style.EMPHASIS,)), Text(".")]),
        Paragraph("It is late."),
    )
    assert found.associations == (
        Association(role="picture", uri="e5f6", foreign=[said("LinkType", "Item")]),
        Association(role="RefersTo", uri="b7b8"),
    )


def test_what_is_printed_and_whose_it_is() -> None:
    found = nf.read(CASES / "ap-appl.xml")
    assert (nf.plain(found.headline), nf.plain(found.kicker), found.title) == (
        "Ferry rounds the dune",
        "Harbour",
        "DUNE--Ferry",
    )
    assert found.slug == "BC-DUNE--Ferry"
    assert found.keywords == ("Ferry",)
    assert found.other_headlines == (
        Headline(content="The ferry rounds the dune that stopped it for a week", role="extended"),
    )
    assert found.bylines == (Byline(name="ANN LEE", role="Dune Press Writer", text="By ANN LEE"),)
    assert found.contributors == (
        Concept(name="ANN LEE", kind="person", code="w7", relation="creator"),
        Concept(name="Tom Ode", kind="person", relation="contributor", role="editedby"),
    )
    assert found.dateline == Dateline(place="LAMU, Kenya", source="AP", text="LAMU, Kenya (AP) --")
    assert found.sources == (
        Concept(name="Dune Press", code="DP", relation="provider", foreign=[said("Type", "AP")]),
        Concept(
            name="Lamu Desk",
            uri="http://dune.example/",
            foreign=[said("City", "Lamu"), said("Type", "ThirdParty")],
        ),
    )
    assert found.rights == (
        Rights(holder="DP", notice="Copyright 2026 Dune Press.", foreign=[said("Date", "2026")]),
        Rights(holder="Lamu Desk", usage_terms="No sales.", scope="Archive", foreign=[said("Geography", "Kenya")]),
    )
    assert found.notes == (
        EditorsNote(text="Eds: A photo follows.", role="SpecialInstructions"),
        EditorsNote(text="Shared by the Lamu Desk.", role="PublishableEditorNotes"),
    )


def test_the_same_subject_is_one_whoever_found_it() -> None:
    subject, category = nf.read(CASES / "ap-appl.xml").subjects
    assert (subject.name, subject.code, subject.scheme, subject.uri) == ("Ferries", "s1", AP, f"{AP}s1")
    assert [part.value for part in subject.foreign if part.name == "System"] == ["Teragram", "Editorial"]
    assert (category.code, category.scheme, category.relation) == ("n", "ap-category", "category")


def test_who_and_where() -> None:
    found = nf.read(CASES / "ap-appl.xml").entities
    assert [(concept.name, concept.kind, concept.relation, concept.code) for concept in found] == [
        ("Lamu", "place", "located", ""),
        ("Mwana Ali", "person", "personfeatured", "p1"),
        ("Lamu Harbour", "organisation", "ancestor", "o1"),
    ]


def test_a_photo_that_is_held() -> None:
    found = nf.read(CASES / "ap-appl-photo.xml")
    assert found.kind == "picture"
    assert found.embargo == Embargo()
    assert found.summary == ()
    assert found.body == (
        Media(
            "http://dune.example/main.jpg",
            caption="The ferry at noon.",
            renditions=[
                Rendition(
                    href="http://dune.example/small.jpg",
                    name="Thumbnail",
                    media_type="image/jpeg",
                    width=100,
                    height=40,
                    size=700,
                ),
                Rendition(href="http://dune.example/main.jpg", name="Main", media_type="image/jpeg"),
            ],
        ),
    )


def test_a_film_that_is_killed() -> None:
    found = nf.read(CASES / "ap-appl-video.xml")
    assert found.status == Status.CANCELED
    assert found.body[1:] == (Paragraph("The ferry is filmed."),)
    assert found.associations == (Association(role="Shotlist", article=Article(body=[Paragraph("1. 00:00 Ferry")])),)


@pytest.mark.cases(
    ("fields", "said"),
    [
        (
            "<Status>Embargoed</Status>",
            "it is held without an end; treated as lasting until further notice",
        ),
        ("<Editorial><Type>Kill</Type></Editorial>", "the editorial type kill is read as canceled"),
    ],
)
def test_what_is_taken_for_a_status_is_told(fields: str, said: str) -> None:
    report = Report()
    nf.read(appl(f"<PublicationManagement>{fields}</PublicationManagement>"), report=report)
    assert said in [remark.message for remark in report.remarks]


@pytest.mark.cases(
    ("fields", "status", "embargo"),
    [
        ("<Status>Usable</Status>", Status.USABLE, None),
        ("<Status>Unknown</Status>", Status.WITHHELD, None),
        ("<Status>Canceled</Status>", Status.CANCELED, None),
        ("<Status>Embargoed</Status>", Status.USABLE, Embargo()),
        ("<Editorial><Type>HoldForRelease</Type></Editorial>", Status.USABLE, Embargo()),
        ("<Editorial><Type>Withhold</Type></Editorial>", Status.WITHHELD, None),
        ("<Status>Canceled</Status><Editorial><Type>Withhold</Type></Editorial>", Status.CANCELED, None),
    ],
)
def test_what_may_be_done_with_it(fields: str, status: Status, embargo: Embargo | None) -> None:
    found = managed(fields)
    assert (found.status, found.embargo) == (status, embargo)


def test_when_it_is_released_is_kept_if_nothing_holds_it() -> None:
    found = managed("<ReleaseDateTime>2026-11-25T06:00:00</ReleaseDateTime>")
    assert found.embargo is None
    assert found.foreign == (said("ReleaseDateTime", "2026-11-25T06:00:00"),)


def test_a_day_that_is_not_said_is_kept() -> None:
    found = managed('<FirstCreated Year="2026" Month="11"/>')
    assert found.created is None
    assert [part.name for part in found.foreign] == ["FirstCreated"]


def test_a_text_of_another_system_is_plain() -> None:
    text = "<PublicationComponent Role='Main' MediaType='Text'><TextContentItem><DataContent><anpa>A\n\nB</anpa></DataContent>"
    report = Report()
    found = nf.read(appl(f"{text}</TextContentItem></PublicationComponent>"), report=report)
    assert found.body == (Paragraph("A"), Paragraph("B"))
    assert "<anpa> is read as plain paragraphs" in [remark.message for remark in report.remarks]


def test_validate() -> None:
    assert [*nf.validate(CASES / "ap-appl.xml")] == []
    wrong = appl(
        "<Identification><ItemId>1</ItemId><MediaType>Smell</MediaType></Identification>",
        '<PublicationManagement><RecordType/><FirstCreated Month="13"/><Status>Odd</Status>',
        "<ArrivalDateTime>noon</ArrivalDateTime></PublicationManagement><Odd/>",
    )
    assert [(problem.rule, problem.message) for problem in nf.validate(wrong)] == [
        ("required", "<Publication> has no <AdministrativeMetadata>"),
        ("text", "<Publication> has neither a text nor files"),
        ("value", "MediaType: 'Smell' is not one of audio, complexdata, graphic, photo, text, video"),
        ("required", "<PublicationManagement> has no <FilingType>"),
        ("required", "<FirstCreated> has no attribute Year"),
        ("value", "Month of <FirstCreated>: '13' is not a number from 1 to 12"),
        ("value", "Status: 'Odd' is not one of canceled, embargoed, unknown, usable, withheld"),
        ("date", "ArrivalDateTime: 'noon' is not a date and time"),
        ("child", "<Odd> is not a known part of <Publication>"),
    ]


def test_what_stands_beside_a_text_is_kept() -> None:
    beside = "A<DataContent>The ferry is back.</DataContent>B<Words>4</Words>C"
    file = "<PhotoContentItem><DataContent>D</DataContent></PhotoContentItem>"
    report = Report()
    part = f'<PublicationComponent Role="Main" MediaType="Text"><TextContentItem>{beside}</TextContentItem>{file}</PublicationComponent>'
    article = nf.read(appl(part), report=report)
    (kept,) = article.foreign
    assert (article.text, report.losses) == ("The ferry is back.", ())
    assert "<TextContentItem>A B<Words>4</Words>C</TextContentItem>" in kept.value
    assert "<PhotoContentItem><DataContent>D</DataContent></PhotoContentItem>" in kept.value


def test_a_subject_that_is_named_thousands_of_times_takes_no_time_by_their_square() -> None:
    named = "".join(f'<Occurrence Id="a" Value="B" ParentId="{number}"/>' for number in range(5_000))
    content = appl(
        f"<DescriptiveMetadata><SubjectClassification Authority='AP Subject'>{named}</SubjectClassification>"
        "</DescriptiveMetadata>"
    )
    start = process_time()
    [subject] = nf.read(content, "ap-appl").subjects
    assert len(subject.foreign) == 5_000
    assert process_time() - start < 10  # by the square of their number it was a minute
