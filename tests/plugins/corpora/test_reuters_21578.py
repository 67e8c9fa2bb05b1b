"""Reuters-21578: stories, briefs and unprocessed text."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import newsformat as nf
from newsformat import Article, Byline, Concept, Dateline, Foreign, Identifier, Paragraph, Preformatted, Report


CASE = Path(__file__).parent / "cases" / "reuters-21578.sgm"


def foreign(name: str, value: str) -> Foreign:
    return Foreign("reuters-21578", name, value)


def entity(kind: str, name: str, group: str) -> Concept:
    return Concept(name=name, kind=kind, code=name, scheme=f"reuters-21578-{group}")


def test_a_story_a_brief_and_text_that_is_not_processed() -> None:
    report = Report()
    story, brief, unprocessed = nf.read_all(CASE, report=report)
    assert story == Article(
        uri="reuters-21578:1",
        identifiers=[Identifier(value="5544", kind="OLDID")],
        headline="ACME <ACM> FERRY SAILS",
        bylines=[Byline(name="Ann Lee", affiliation="Acme", text="By Ann Lee, Acme")],
        dateline=Dateline(place="PATE", date="Feb 26", text="PATE, Feb 26 -"),
        credit="Reuter",
        published=datetime(1987, 2, 26, 15, 1, 1, 790_000, tzinfo=UTC),
        language="en",
        subjects=[entity("", "ship", "topics"), entity("", "cocoa", "topics")],
        entities=[entity("place", "kenya", "places"), entity("person", "lee", "people")],
        body=[Paragraph("The ferry sailed on Thursday."), Paragraph("It was full.")],
        foreign=[
            foreign("REUTERS/@TOPICS", "YES"),
            foreign("REUTERS/@LEWISSPLIT", "TRAIN"),
            foreign("REUTERS/@CGISPLIT", "TRAINING-SET"),
            foreign("UNKNOWN", "C T\nf0704acme"),
        ],
    )
    assert brief == Article(
        uri="reuters-21578:2",
        headline="ACME SPLITS 2-FOR-1",
        language="en",
        foreign=[foreign("REUTERS/@TOPICS", "NO"), foreign("TEXT/@TYPE", "BRIEF")],
    )
    assert unprocessed == Article(
        uri="reuters-21578:3",
        language="en",
        body=[Paragraph("WEEKLY REPORT"), Preformatted("    Ferries      1,2     3,4\n    Barges       5,6     7,8")],
        foreign=[foreign("TEXT/@TYPE", "UNPROC")],
    )
    assert report.losses == ()
    assert [remark.message for remark in report.remarks] == [
        "control characters are left out",
        "dates have no time zone; assumed UTC",
    ]


def test_it_is_detected_whatever_the_file_name() -> None:
    assert nf.detect(CASE.read_bytes())[0].format == "reuters-21578"
