"""RCV1: stories with their codes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Article, Byline, Concept, Dateline, Foreign, Paragraph, ReadError, Report, Rights


CASE = Path(__file__).parent / "cases" / "rcv1.xml"


def test_a_story_with_its_codes() -> None:
    detail = '<editdetail attribution="Acme Coding Group" action="confirmed" date="1996-08-20"/>'
    assert nf.read(CASE) == Article(
        uri="rcv1:2286",
        headline="Harbour opens.",
        title="KENYA: Harbour opens.",
        bylines=[Byline(name="Ann Lee")],
        dateline=Dateline(text="PATE 1996-08-20"),
        sources=[Concept(name="Acme Holdings Plc", relation="publisher"), Concept(name="Acme")],
        created=datetime(1996, 8, 19, tzinfo=UTC),
        published=datetime(1996, 8, 20, tzinfo=UTC),
        language="en",
        subjects=[Concept(code="E11", scheme="bip:topics:1.0"), Concept(code="ECAT", scheme="bip:topics:1.0")],
        entities=[
            Concept(
                code="KENYA", scheme="bip:countries:1.0", kind="place", foreign=[Foreign("rcv1", "editdetail", detail)]
            )
        ],
        rights=[Rights(notice="(c) Acme Limited 1996")],
        body=[Paragraph("The harbour opened at café time."), Paragraph('Ferries "sail".')],
        foreign=[Foreign("rcv1", "dc.creator.location", "PATE")],
    )


def test_without_a_headline_the_title_is_used_and_without_metadata_the_date_of_the_item() -> None:
    found = nf.read(b'<newsitem itemid="1" date="1996-08-20"><title>A</title><text>Bare text.</text></newsitem>')
    assert nf.plain(found.headline) == "A"
    assert found.published == datetime(1996, 8, 20, tzinfo=UTC)
    assert found.text == "Bare text."


def test_several_items_in_one_root_are_streamed_and_a_broken_one_is_a_loss() -> None:
    report = Report()
    nested = "<x>" * 300 + "</x>" * 300
    items = f'<all><newsitem itemid="1"/><newsitem itemid="2">{nested}</newsitem><newsitem itemid="3"/></all>'
    found = list(nf.read_all(items.encode(), "rcv1", report=report))
    assert [article.uri for article in found] == ["rcv1:1", "rcv1:3"]
    assert len(report.losses) == 1


@pytest.mark.cases("text", ["<a/>", "no XML"])
def test_other_input_is_refused(text: str) -> None:
    with pytest.raises(ReadError, match=r"(not|as) RCV1"):
        nf.read(text.encode(), "rcv1")
