"""The Bureau of Meteorology: a warning with its head, and heads of other shapes."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Concept,
    EditorsNote,
    Heading,
    Identifier,
    List,
    Paragraph,
    Preformatted,
    ReadError,
    Report,
)
from newsformat.testing import FormatContract
from newsformat_agencies import BOM


WARNING = """IDN21037
Australian Government Bureau of Meteorology
New South Wales

TOP PRIORITY FOR IMMEDIATE BROADCAST

Cancellation of
Gale Warning
for BIG WAVES
For people at the quay.

Issued at 4:43 pm EDT on Monday 4 January 2021.

Weather Situation

A low is off the coast. It is
expected to go.
The ferry stays.

* Stay ashore.
* Tie up
boats.

Quay     12
Pier      9

The next one is at noon
"""


class TestBom(FormatContract):
    format = BOM
    documents = (WARNING.encode(),)


def product(head: str, issued: str, text: str = "Fine.", report: Report | None = None) -> Article:
    return nf.read(f"{head}\n\n{issued}\n\n{text}\n".encode(), "bom", report=report)


def test_a_warning() -> None:
    report = Report()
    assert nf.detect(WARNING.encode())[0].format == "bom"
    assert nf.read(WARNING.replace("\n", "\r\n").encode(), report=report) == Article(
        identifiers=[Identifier(value="IDN21037", kind="product")],
        headline="Cancellation of Gale Warning",
        subhead="for BIG WAVES For people at the quay.",
        sources=[Concept(name="Australian Government Bureau of Meteorology")],
        published=datetime(2021, 1, 4, 16, 43, tzinfo=timezone(timedelta(hours=11))),
        language="en",
        notes=[EditorsNote(text="TOP PRIORITY FOR IMMEDIATE BROADCAST")],
        entities=[Concept(name="New South Wales", kind="place")],
        body=[
            Heading("Weather Situation"),
            Paragraph("A low is off the coast. It is expected to go."),
            Paragraph("The ferry stays."),
            List([[Paragraph("Stay ashore.")], [Paragraph("Tie up boats.")]]),
            Preformatted("Quay     12\nPier      9"),
            Paragraph("The next one is at noon"),
        ],
    )
    assert report.losses == ()
    assert [remark.message for remark in report.remarks] == ["no language is given; assumed the Bureau's, en"]


@pytest.mark.cases(
    ("issued", "hour", "zone"),
    [
        ("Issued at 9 am AWST Monday, 4 January 2021", 9, 8),
        ("Issued at noon CST on Monday 4 January 2021.", 12, 9.5),
        ("Issued at 1500 UTC on Monday 4 January 2021.", 15, 0),
        ("Issued at midnight UTC on Monday 4 January 2021.", 0, 0),
        ("Issued at 1:20 pm on Monday 4 January 2021.", 13, 11),
        ("Issued at 12:00 am XYZ on Monday 4 January 2021.", 0, 11),
    ],
)
def test_when_it_was_issued(issued: str, hour: int, zone: float) -> None:
    report = Report()
    when = product("IDT12345\nBureau of Meteorology\n\nForecast", issued, report=report).published
    assert when is not None
    assert (when.hour, when.utcoffset()) == (hour, timedelta(hours=zone))
    assert ("no known time zone" in str(report.remarks)) is ("pm on" in issued or "XYZ" in issued)


def test_a_day_that_there_is_not_is_reported() -> None:
    report = Report()
    assert product("IDN12345", "Issued at 1 pm on Monday 44 January 2021", report=report).published is None
    assert "44 January" in report.losses[0].why


def test_a_head_that_nothing_parts() -> None:
    article = product(
        "IDT12345\nBureau of Meteorology\nTasmania\nRoad Alert\nfor the West", "Issued at 1 pm on Monday 4 January 2021"
    )
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == ("Road Alert", "for the West")
    assert [entity.name for entity in article.entities] == ["Tasmania"]


def test_a_product_that_was_issued_at_no_time() -> None:
    article = product("IDN12345\nBureau of Meteorology\n\nForecast", "Sunny.")
    assert (nf.plain(article.headline), article.text) == ("Forecast", "Sunny.\n\nFine.")


def test_what_is_none() -> None:
    with pytest.raises(ReadError, match="IDN38100"):
        nf.read(b"Forecast\n", "bom")
    assert nf.detect(b"IDN12345\nNews of the day\n")[0].format == "text"
