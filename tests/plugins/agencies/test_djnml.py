"""DJNML: stories of Dow Jones Newswires, one after the other in a file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import newsformat as nf
from newsformat import Byline, Concept, Paragraph, Preformatted, Rights


CASE = Path(__file__).parent / "cases" / "djnml.nml"


def read(body: str, report: nf.Report | None = None) -> nf.Article:
    return nf.read(f"<doc><djnml><body>{body}</body></djnml></doc>".encode(), "djnml", report=report)


def test_stories() -> None:
    report = nf.Report()
    first, second = nf.read_all(CASE, report=report)
    assert first.uri == "20261124005062"
    assert first.published == datetime(2026, 11, 24, 16, 20, tzinfo=UTC)
    assert (nf.plain(first.headline), nf.plain(second.headline)) == ("Tide Orders Ferry", "Dune Sinks")
    assert first.bylines == (Byline(name="Ann Lee", text="By Ann Lee"),)
    assert first.dateline is not None
    assert (first.dateline.place, first.dateline.source) == ("LONDON", "Tide Newswires")
    assert first.language == "en-us"
    assert first.sources == (Concept(code="DJ", scheme="original-source"),)
    assert first.services == (Concept(code="DN", scheme="djn-product"),)
    assert first.rights == (Rights(notice="Copyright 2026 Tide & Company, Inc.", holder="Tide & Company, Inc."),)
    assert [subject.code for subject in first.subjects] == ["I/SHP", "N/DJN", "N/TRN", "M/IDU"]
    assert [(subject.code, subject.kind) for subject in first.entities] == [
        ("TIDE", "organisation"),
        ("DUNE.L", "organisation"),
        ("XX0000000001", "organisation"),
        ("R/EU", "place"),
    ]
    assert first.body == (
        Paragraph("Tide PLC ordered a ferry on Tuesday, the company said."),
        Preformatted("  Year          2026      2025\n  Passengers    1,200     1,100"),
        Paragraph("It will sail in May."),
    )
    assert second.text == "It sank."


def test_what_follows_the_end_is_told() -> None:
    report = nf.Report()
    assert read("<text><p>It sank.</p><p>(END) Tide</p><pre> May 1 </pre></text>", report).text == "It sank."
    told = [remark.message for remark in report.remarks]
    assert told == ["left out as not news: (END) Tide", "left out as not news: May 1"]


def test_lines_without_columns_are_paragraphs() -> None:
    assert read("<text><pre>\n One.\n\n Two.\n</pre></text>").body == (Paragraph("One."), Paragraph("Two."))


def test_what_has_no_place_is_kept() -> None:
    article = read("<headline>A</headline><djn-new x='1'>B</djn-new>")
    assert [(item.name, item.value) for item in article.foreign] == [("djn-new", '<djn-new x="1">B</djn-new>')]


def test_what_stands_around_elements_is_told() -> None:
    report = nf.Report()
    read(
        "loose<djn-coding>amid<djn-geo><c>R/EU</c>behind</djn-geo></djn-coding><text>above<p>It sank.</p></text>",
        report,
    )
    told = " ".join(loss.why for loss in report.losses)
    assert [word for word in ("loose", "amid", "behind", "above") if word not in told] == []


def test_attributes_of_what_is_taken_are_told() -> None:
    report = nf.Report()
    read(
        "<djn-geo><c a='A1'>R/EU</c></djn-geo><copyright year='2026' b='B2'/><text><p c='C3'>It sank.</p></text>",
        report,
    )
    told = " ".join(loss.why for loss in report.losses)
    assert [word for word in ("A1", "B2", "C3") if word not in told] == []


def test_codes() -> None:
    names = ("djn-industry", "djn-subject", "djn-market", "djn-government", "djn-stat")
    codes = "".join(f"<{name}><c>{name[4:]}</c><d>{name}</d></{name}>" for name in names)
    article = read(f"{codes}<djn-isin><c>XX1</c></djn-isin>")
    assert [(subject.scheme, subject.code, subject.kind) for subject in article.subjects] == [
        (name, name[4:], "") for name in names
    ]
    assert [(subject.scheme, subject.code) for subject in article.entities] == [("isin", "XX1")]
    assert [(subject.name, subject.value) for subject in article.foreign] == [("d", name) for name in names]


def test_attributes_without_a_place_are_kept_but_for_the_number_that_the_accession_number_ends_with() -> None:
    report = nf.Report()
    article = read("<docdata seq='7' tone='dry' empty=''/><copyright holder='Tide'/><copyright year='2026'/>", report)
    assert [(item.name, item.value) for item in article.foreign] == [("docdata/@tone", "dry")]
    assert article.rights == (Rights(notice="Copyright  Tide", holder="Tide"), Rights(notice="Copyright 2026"))
    assert report.losses == ()


def test_a_byline_is_among_the_first_parts() -> None:
    parts = "".join(f"<p>{text}</p>" for text in ("One.", "By Ann Lee", "Two.", "By Bo Ek", "By Cy Dee"))
    article = read(f"<text>{parts}</text>")
    assert [byline.name for byline in article.bylines] == ["Ann Lee", "Bo Ek"]
    assert article.text == "One.\n\nTwo.\n\nBy Cy Dee"


def test_the_text_of_a_copyright_is_told() -> None:
    report = nf.Report()
    read('<headline>A</headline><copyright year="2026" holder="Tide">All of it.</copyright>', report)
    assert [loss.why for loss in report.losses] == ["text between elements is left out: 'All of it.'"]
