"""Machine Readable News: an archive of stories, one by one; a story by itself."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Article, Concept, Dateline, Foreign, Identifier, Limits, Paragraph, Preformatted, Source, Status


CASES = Path(__file__).parent / "cases"


def test_an_archive() -> None:
    with nf.read_all(CASES / "lseg-mrn.json") as found:
        alert, story = found
        assert [(part.name, part.value) for part in found.envelope.foreign] == [
            ("RIC", '"MRN_STORY"'),
            ("MRN_TYPE", '"STORY"'),
        ]
    assert (alert.uri, alert.urgency, alert.body) == (story.uri, 1, ())
    assert story == Article(
        uri="nL4N1",
        version="1",
        identifiers=[Identifier(value="L4N1_2", kind="id"), Identifier(value="tr:L4N1_2", kind="guid")],
        headline="UPDATE 1-Ferry rounds the dune",
        dateline=Dateline(place="LAMU", date="Nov 24", source="Dune Press", text="LAMU, Nov 24 (Dune Press) -"),
        sources=[Concept(code="RTRS", scheme="NS")],
        services=[Concept(code="E", scheme="NP"), Concept(code="PSC", scheme="NP")],
        created=datetime(2026, 11, 24, 10, tzinfo=UTC),
        updated=datetime(2026, 11, 24, 10, 5, tzinfo=UTC),
        language="en",
        urgency=3,
        subjects=[Concept(code="KE", scheme="N2"), Concept(code="DUNE.N", scheme="R"), Concept(code="odd")],
        genres=[Concept(code="FERRIES", scheme="NI")],
        body=[
            Paragraph("The ferry rounded the dune that had stopped it for a week."),
            Paragraph("It sails at noon."),
            Preformatted("    PORT       HOUR      SHIPS\n    Lamu       12        1\n    Pate       13        2"),
            Paragraph("(Reporting by Ann Lee)"),
        ],
        foreign=[
            Foreign("lseg-mrn", "messageType", "2"),
            Foreign("lseg-mrn", "timestamps", '[{"name":"recorded","timestamp":"2026-11-24T10:05:01.000Z"}]'),
        ],
    )


def test_a_story_by_itself() -> None:
    found = nf.read(CASES / "lseg-mrn-story.json")
    assert (found.uri, found.version, found.status) == ("nDun1", "2", Status.CANCELED)
    assert found.body == (Paragraph("The dune moves."), Paragraph("It moves on."))


@pytest.mark.cases(
    ("rows", "table"),
    [
        ("    Lamu   12   1\n    Pate   13   2\n", "    Lamu   12   1\n    Pate   13   2"),
        ("Tides\nLamu   12   1\nPate   13   2\nSiyu   14   3\n", "Tides\nLamu   12   1\nPate   13   2\nSiyu   14   3"),
    ],
)
def test_a_table_right_below_the_text_is_the_only_part_that_is_preformatted(rows: str, table: str) -> None:
    story = json.loads((CASES / "lseg-mrn-story.json").read_text())
    body = f"(Adds tides)\n    The dune moves on, and the\nferry waits.\n    It sails.\n{rows}"
    assert nf.read(json.dumps({**story, "body": body}).encode()).body == (
        Paragraph("(Adds tides)"),
        Paragraph("The dune moves on, and the ferry waits."),
        Paragraph("It sails."),
        Preformatted(table),
    )


@pytest.mark.cases(
    ("above", "notes", "bylines"),
    [
        ("(Adds tides)\n    By Ann Lee\n", ["Adds tides"], ["Ann Lee"]),
        ("(Adds tides (at noon), changes\ndateline)\n\n    By Ann Lee and Bo Fox\n",
         ["Adds tides (at noon), changes dateline"], ["Ann Lee", "Bo Fox"]),
        ("Por Ann Lee\n", [], ["Ann Lee"]),
        ("By A. Lee and Bo J. Fox Jr.\n", [], ["A. Lee", "Bo J. Fox Jr."]),
    ],
)  # fmt: skip
def test_remarks_and_a_byline_above_the_dateline_are_not_part_of_the_text(
    above: str, notes: list[str], bylines: list[str]
) -> None:
    story = json.loads((CASES / "lseg-mrn-story.json").read_text())
    article = nf.read(json.dumps({**story, "body": f"{above}    LAMU, Nov 24 (Acme) - It sails.\n"}).encode())
    assert [note.text for note in article.notes] == notes
    assert [byline.name for byline in article.bylines] == bylines
    assert article.dateline is not None
    assert article.body == (Paragraph("It sails."),)


@pytest.mark.cases(
    "first",
    [
        "By noon the dune had moved on.",
        "By Lamu, the ferry waits for the 3 boats",
        "By Monday, the ferry should be there, it says",
        "Von Montag an gilt die neue Regel",
        "(It sails.) So they say",
    ],
)
def test_a_sentence_above_the_dateline_remains_in_the_text(first: str) -> None:
    story = json.loads((CASES / "lseg-mrn-story.json").read_text())
    article = nf.read(json.dumps({**story, "body": f"{first}\n\nLAMU, Nov 24 (Acme) - It sails.\n"}).encode())
    assert (article.bylines, article.notes, article.dateline) == ((), (), None)
    assert article.body[0] == Paragraph(first)


def test_later_takes_are_articles_of_their_own() -> None:
    report = nf.Report()
    nf.read(CASES / "lseg-mrn-story.json", report=report)
    assert [remark.message for remark in report.remarks] == [
        "one of several takes of a story is read as a separate article: nDun1, 2"
    ]


def test_an_archive_is_read_item_by_item() -> None:
    story = json.loads((CASES / "lseg-mrn-story.json").read_text())
    items = ",\n".join([json.dumps({"guid": str(number), "data": story}) for number in range(50)])
    archive = f'{{"RIC":"MRN_STORY",\n"Items":[\n{items}\n]}}\n'.encode()
    with nf.read_all(Source(archive, limits=Limits(item_bytes=2000))) as found:
        assert len([*found]) == 50
        assert found.envelope.foreign == (Foreign("lseg-mrn", "RIC", '"MRN_STORY"'),)


def test_a_story_of_the_archive_that_is_broken_is_told() -> None:
    report = nf.Report()
    archive = (CASES / "lseg-mrn.json").read_bytes().replace(b'"altId": "nL4N1", "headline": "UPDATE', b'"odd": "', 1)
    assert len([*nf.read_all(archive, report=report)]) == 1
    (loss,) = report.losses
    assert loss.why.startswith("left out the story $.Items[1] that can't be read: not a story")


def test_an_unknown_status_is_withheld_and_kept() -> None:
    found = nf.read(b'{"altId":"n1","headline":"A","audiences":["NP:E"],"pubStatus":"stat:odd"}')
    assert found.status == Status.WITHHELD
    assert found.foreign == (Foreign("lseg-mrn", "pubStatus", '"stat:odd"'),)


def test_analytics_are_no_story() -> None:
    analytics = (
        b'{"RIC":"MRN_TRNA","Items":[{"analytics":{"analyticsScores":[]},"newsItem":{"headline":"A","altId":"n"}}]}'
    )
    assert "lseg-mrn" not in [detection.format.name for detection in nf.detect(analytics)]


def test_validate() -> None:
    assert [str(problem) for problem in nf.validate(CASES / "lseg-mrn.json")] == [
        "3:610: code: warning: 'odd' is not a valid code in a scheme"
    ]
    wrong = b'{"altId":"n1","headline":"A","audiences":["NP:E"],"urgency":0,"pubStatus":"stat:odd","takeSequence":"1"}'
    assert {(problem.rule, problem.where) for problem in nf.validate(wrong)} == {
        ("required", "$"),
        ("value", "$.urgency"),
        ("value", "$.pubStatus"),
        ("type", "$.takeSequence"),
    }
