"""WET: the text of crawled pages, a record each."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Article, Byline, Foreign, Identifier, Paragraph, ReadError, Related, RelatedLink, Report


CASE = Path(__file__).parent / "cases" / "crawl.warc.wet"
DREDGER = (
    "Dredger leaves port\nThe dredger sails for Pate at noon, said the harbour master, who was glad to see her go.\n"
)


def record(block: bytes | str = DREDGER, kind: str = "conversion", length: str = "", **fields: str) -> bytes:
    content = block.encode() if isinstance(block, str) else block
    known = {"WARC-Type": kind, "Content-Type": "text/plain", "Content-Length": length or str(len(content))}
    known |= {name.replace("_", "-"): value for name, value in fields.items()}
    header = "".join(f"{name}: {value}\r\n" for name, value in known.items())
    return f"WARC/1.0\r\n{header}\r\n".encode() + content + b"\r\n\r\n"


def titles(document: bytes, report: Report | None = None, **known: object) -> list[str]:
    source = nf.Source(document, **known)  # type: ignore[arg-type]  # of limits
    return [nf.plain(article.headline) for article in nf.read_all(source, "wet", report=report)]


def test_a_page_with_its_menu_and_when_it_was_seen() -> None:
    report = Report()
    ferry, dredger = nf.read_all(CASE, report=report)
    assert ferry == Article(
        uri="https://acme.example/ferry",
        identifiers=[Identifier(value="urn:uuid:0b6d6a5e-0000-4000-8000-000000000001", kind="WARC-Record-ID")],
        headline="Night ferry to Manda goes electric",
        bylines=[Byline(name="Ann Lee", text="By Ann Lee")],
        published=datetime(2026, 11, 24, 10, tzinfo=UTC),
        language="en",
        body=[
            Paragraph(
                "The night ferry to Manda has sailed with an electric engine since Monday, and passengers say that they can hear the sea."
            ),
            Related([RelatedLink("Night ferry back in service")], "Read more:"),
            Paragraph(
                "The trial ends in March. If it goes well, the harbour office said, the two day ferries will follow in the summer."
            ),
        ],
        foreign=[
            Foreign("warc", "WARC-Date", "2026-11-24T12:00:00Z"),
            Foreign("warc", "WARC-Block-Digest", "sha1:ACME"),
            Foreign("warc", "WARC-Identified-Content-Language", "eng"),
        ],
    )
    assert nf.plain(dredger.headline) == "Dredger leaves port"
    assert report.losses == ()
    assert "in line 4 of the text of https://acme.example/ferry: read as a date: 2 hours ago" in map(
        str, report.remarks
    )


def test_members_of_gzip_one_after_the_other(tmp_path: Path) -> None:
    file = tmp_path / "crawl-00000.warc.wet.gz"
    file.write_bytes(b"".join(gzip.compress(record()) for _ in range(3)))
    assert len(list(nf.read_all(file))) == 3


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (
            record("<p>A</p>", Content_Type="text/html"),
            "it holds text/html, and no text/plain; take the text out first",
        ),
        (
            record("A", WARC_Target_URI="https://a.example", Content_Type=""),
            "it holds nothing that it names, and no text",
        ),
        (record(b"\xff\xfe\xff"), "not UTF-8 at byte 0"),
        (record(" \n"), "empty: there is no text"),
        (record("A" * 3000), "larger than 2000 bytes; raise the limit item_bytes to read it"),
    ],
)
def test_a_record_that_cannot_be_read_stops_no_other(broken: bytes, why: str) -> None:
    report = Report()
    limits = nf.Limits(item_bytes=2000)
    assert titles(record() + broken + record(), report, limits=limits) == ["Dredger leaves port"] * 2
    assert [why in str(loss) for loss in report.losses] == [True]


def test_a_record_whose_header_is_broken_is_passed_over() -> None:
    assert titles(record(length="many") + record()) == ["Dredger leaves port"]


def test_a_record_that_is_cut_off_is_left_out() -> None:
    report = Report()
    assert titles(record() + record(WARC_Target_URI="https://a.example/2")[:-30], report) == ["Dredger leaves port"]
    assert [str(loss) for loss in report.losses] == [
        "left out a record of https://a.example/2 that can't be read: cut off"
    ]


@pytest.mark.parametrize(
    ("document", "why"),
    [
        (b"no WARC", "no WARC: there is no record in it"),
        (record("a: b", "warcinfo"), r"there is no record of text \(WARC-Type: conversion\) in it"),
        (
            record("HTTP/1.1 200 OK", "response", Content_Type="application/http"),
            "it holds application/http, and no text",
        ),
    ],
)
def test_a_file_without_text_is_an_error(document: bytes, why: str) -> None:
    with pytest.raises(ReadError, match=why):
        titles(document)
