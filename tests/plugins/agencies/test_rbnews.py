"""Ritzau: a story with its codes, its note and what it replaces."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Association,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Foreign,
    Identifier,
    Paragraph,
    ReadError,
    Report,
    Style,
    Text,
)


CASE = Path(__file__).parent / "cases" / "rbnews.xml"
IPTC = "http://cv.iptc.org/newscodes/subjectcode/"


def test_a_story() -> None:
    report = Report()
    assert nf.read(CASE, report=report) == Article(
        uri="n-1",
        version="3",
        language="da",
        identifiers=[Identifier(value="H-1", kind="HistID")],
        headline="Færgen & klitten",
        subhead=[Text("Den sejler "), Text("ikke", (Style.EMPHASIS,)), Text(".")],
        slug="NU/FÆRGE",
        bylines=[Byline(name="Åse Bro", contact="aase@acme.example, 12")],
        dateline=Dateline(place="Skagen"),
        credit="/acme/",
        sources=[Concept(name="acme")],
        published=datetime(2026, 7, 1, 17, 30, tzinfo=timezone(timedelta(hours=2))),
        status=nf.Status.CANCELED,
        urgency=3,
        signals=["kill", "correction"],
        notes=[EditorsNote(text="Til alle:\nvent.", role="TilRedaktionen")],
        subjects=[
            Concept(name="Indland", code="2", scheme="ritzau-section"),
            Concept(code="04000000", scheme="subj", uri=f"{IPTC}04000000"),
            Concept(code="13", scheme="ritzau-iptc"),
        ],
        genres=[Concept(name="Net", code="2", scheme="ritzau-format")],
        entities=[Concept(code="DK0000000001", scheme="ISIN", kind="organisation")],
        keywords=["færge"],
        associations=[Association(uri="n-0", role="replaces")],
        body=[Paragraph("Færgen bliver i havn."), Paragraph("- Vi venter.")],
        foreign=[
            Foreign("rbnews", "sectionShort", "I"),
            Foreign("rbnews", "MultimedieList", '<MultimedieList><Fil nr="1">klit.jpg</Fil></MultimedieList>'),
        ],
    )  # fmt: skip
    assert [str(remark) for remark in report.remarks] == [
        "4: '2026-07-01T17:30:00' has no time zone; assumed Europe/Copenhagen",
        "2: no language is given; assumed Ritzau's, da",
    ]
    assert report.losses == ()


def test_several_are_read_one_by_one_in_whatever_namespace() -> None:
    content = b'<ArrayOfRBNews xmlns="urn:x"><RBNews><NewsID>1</NewsID></RBNews><RBNews><NewsID>2</NewsID></RBNews></ArrayOfRBNews>'
    assert [article.uri for article in nf.read_all(content)] == ["1", "2"]


ANSWER = """<XMLNewsQueuedResponse xmlns="http://tempuri.org/"><XMLNewsQueuedResult><error xmlns="">0</error>
<ListOfRBNews xmlns=""><RBNews><NewsID>1</NewsID><headline>Klit</headline>
<content>&lt;p&gt;&amp;amp;quot;Vi venter.&amp;amp;quot;&lt;/p&gt;</content></RBNews><RBNews><NewsID>2</NewsID></RBNews></ListOfRBNews>
</XMLNewsQueuedResult></XMLNewsQueuedResponse>"""


def test_what_the_web_service_answers_holds_stories_whose_entities_may_be_escaped_twice() -> None:
    report = Report()
    assert [found.format for found in nf.detect(ANSWER.encode())] == ["rbnews"]
    first, second = nf.read_all(ANSWER.encode(), report=report)
    assert (first.uri, second.uri) == ("1", "2")
    assert first.body == (Paragraph('"Vi venter."'),)
    assert "3: HTML entities that were escaped twice are decoded: 2" in map(str, report.remarks)
    assert [str(loss) for loss in report.losses] == ["1: <error> is left out: 0"]


def test_entities_that_a_text_is_about_stay() -> None:
    found = nf.read(b"<RBNews><content>&lt;p&gt;A &amp;amp; B, that is &amp;amp;quot;&lt;/p&gt;</content></RBNews>")
    assert found.text == "A & B, that is &quot;"


def test_codes_without_their_names_are_kept() -> None:
    found = nf.read(b"<RBNews><sectionID>2</sectionID><byLinePhone>1</byLinePhone><Priority>0</Priority></RBNews>")
    assert [part.name for part in found.foreign] == ["sectionID", "byLinePhone", "Priority"]


@pytest.mark.cases("text", ["<a/>", "<RBNew/>", "no XML"])
def test_what_is_none_is_an_error(text: str) -> None:
    with pytest.raises(ReadError, match=r"as RBNews|not XML"):
        nf.read(text.encode(), "rbnews")
