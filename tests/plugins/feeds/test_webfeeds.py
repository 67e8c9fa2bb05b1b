"""AP WebFeeds: what the extensions of an entry say where nothing else does."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf
from newsformat import Byline, Concept, Dateline, EditorsNote, Embargo, Headline, Identifier, Rights, Status


AP = "http://ap.org/schemas/03/2005"


def entry(content: str = "", management: str = "", more: str = "") -> tuple[nf.Article, nf.Report]:
    report = nf.Report()
    document = (
        f'<entry xmlns="http://www.w3.org/2005/Atom" xmlns:apcm="{AP}/apcm" xmlns:apnm="{AP}/apnm"><id>urn:a</id>{more}'
        f"<apcm:ContentMetadata>{content}</apcm:ContentMetadata><apnm:NewsManagement>{management}</apnm:NewsManagement>"
        "</entry>"
    )
    return nf.read(document.encode(), "atom", report=report), report


CONTENT = {
    "<apcm:HeadLine>Boats return</apcm:HeadLine>": {"headline": nf.Article(headline="Boats return").headline},
    "<apcm:ExtendedHeadLine>Boats return home</apcm:ExtendedHeadLine>": {
        "headline": nf.Article(headline="Boats return home").headline,
        "other_headlines": (),
    },
    "<apcm:ExtendedHeadLine>Boats return home</apcm:ExtendedHeadLine><apcm:HeadLine>Boats return</apcm:HeadLine>": {
        "headline": nf.Article(headline="Boats return").headline,
        "other_headlines": (Headline(content="Boats return home", role="ExtendedHeadLine"),),
    },
    '<apcm:ByLine Title="Writer">By Ann Lee</apcm:ByLine>': {
        "bylines": (Byline(name="Ann Lee", role="Writer", text="By Ann Lee"),)
    },
    "<apcm:DateLine>BERTH</apcm:DateLine>": {"dateline": Dateline(place="BERTH", text="BERTH")},
    "<apcm:SlugLine>US--Boats</apcm:SlugLine><apcm:CreditLine>AP</apcm:CreditLine>": {
        "slug": "US--Boats",
        "credit": "AP",
    },
    "<apcm:Keywords>Boats</apcm:Keywords><apcm:Source>AP</apcm:Source>": {
        "keywords": ("Boats",),
        "sources": (Concept(name="AP"),),
    },
    "<apcm:CopyrightLine>Copyright 2026</apcm:CopyrightLine>": {"rights": (Rights(notice="Copyright 2026"),)},
    '<apcm:Priority Numeric="4" Legacy="r"/>': {"urgency": 4},
    '<apcm:Priority Numeric="0"/><apcm:Priority Numeric="12"/><apcm:Priority Numeric="0512"/>': {"urgency": None},
    '<apcm:SubjectClassification Authority="AP Category Code" Value="a"/>'
    '<apcm:SubjectClassification Authority="AP Subject" Id="a1" Value="Boats"/>'
    '<apcm:SubjectClassification Authority="Another" Value="b"/><apcm:SubjectClassification/>': {
        "subjects": (
            Concept(code="a", scheme="ap-category"),
            Concept(name="Boats", code="a1", scheme="http://cv.ap.org/id/", uri="http://cv.ap.org/id/a1"),
        )
    },
    '<apcm:EntityClassification Authority="AP Party" Value="Ann Ek"/>'
    '<apcm:EntityClassification Authority="AP Geography" Value="Berth"/>': {
        "entities": (Concept(name="Ann Ek", kind="person"), Concept(name="Berth", kind="place"))
    },
}
MANAGEMENT = {
    "<apnm:ManagementId>urn:m</apnm:ManagementId>": {"identifiers": (Identifier(value="urn:m", kind="ManagementId"),)},
    "<apnm:ManagementSequenceNumber>3</apnm:ManagementSequenceNumber>": {"version": "3"},
    "<apnm:PublishingStatus>Usable</apnm:PublishingStatus>": {"status": Status.USABLE, "embargo": None},
    "<apnm:PublishingStatus>Canceled</apnm:PublishingStatus>": {"status": Status.CANCELED},
    '<apnm:PublishingStatus statusChangeOn="2026-11-24T12:00:00">Embargoed</apnm:PublishingStatus>': {
        "embargo": Embargo(until=datetime(2026, 11, 24, 12, tzinfo=UTC))
    },
    "<apnm:PublishingStatus>Embargoed</apnm:PublishingStatus>": {"embargo": Embargo()},
    "<apnm:PublishingSpecialInstructions>Hold</apnm:PublishingSpecialInstructions>": {
        "notes": (EditorsNote(text="Hold"),)
    },
}


@pytest.mark.cases("content", CONTENT)
def test_what_the_metadata_say(content: str) -> None:
    article, _ = entry(content)
    assert {name: getattr(article, name) for name in CONTENT[content]} == CONTENT[content]
    assert [part.name for part in article.foreign] == ["ContentMetadata", "NewsManagement"]


@pytest.mark.cases("management", MANAGEMENT)
def test_what_the_management_says(management: str) -> None:
    article, _ = entry(management=management)
    assert {name: getattr(article, name) for name in MANAGEMENT[management]} == MANAGEMENT[management]


def test_what_the_entry_says_itself_counts() -> None:
    own = "<title>Boats return</title><author><name>Bo Ek</name></author><rights>Ours</rights>"
    said = "<apcm:HeadLine>Other</apcm:HeadLine><apcm:ExtendedHeadLine>Boats return</apcm:ExtendedHeadLine>"
    article, _ = entry(
        f"{said}<apcm:ByLine>By Ann Lee</apcm:ByLine><apcm:CopyrightLine>x</apcm:CopyrightLine>", more=own
    )
    assert (nf.plain(article.headline), article.other_headlines) == ("Boats return", ())
    assert article.bylines == (Byline(name="Bo Ek"),)
    assert article.rights == (Rights(notice="Ours"),)
