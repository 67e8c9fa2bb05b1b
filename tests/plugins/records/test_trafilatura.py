"""The XML of trafilatura."""

from __future__ import annotations

from datetime import UTC, datetime

import newsformat as nf
from newsformat import Heading, List, Media, Paragraph, Quote, Style, Table, Text


HEAD = '<doc sitename="Dune" title="Ferry Sinks" author="Ann Lee; Jo Do" date="2026-03-04" url="https://dune.example/f"'


def read(main: str, more: str = "", report: nf.Report | None = None) -> nf.Article:
    source = f'{HEAD} hostname="dune.example" tags="ferry;sea" language="en" fingerprint="f1"><main>{main}</main>{more}</doc>'
    return nf.read(source.encode(), report=report)


def test_metadata_of_the_page() -> None:
    article = read("<p>It sank.</p>")
    assert (nf.plain(article.headline), article.uri, article.language) == (
        "Ferry Sinks",
        "https://dune.example/f",
        "en",
    )
    assert article.published == datetime(2026, 3, 4, tzinfo=UTC)
    assert [byline.name for byline in article.bylines] == ["Ann Lee", "Jo Do"]
    assert article.keywords == ("ferry", "sea")
    assert [(byline.kind, byline.value) for byline in article.identifiers] == [("fingerprint", "f1")]


def test_the_text() -> None:
    article = read(
        """
    <head rend="h1">Ferry Sinks</head>
    <p>It <hi rend="#b">sank</hi>.</p>
    <head rend="h3">After</head>
    <list rend="ol"><item>One</item><item>Two</item></list>
    <quote><p>Sad.</p></quote>
    <graphic src="https://dune.example/f.jpg" alt="The ferry"/>
    <table><row><cell role="head">Year</cell></row><row><cell>2026</cell></row></table>
    <p>See <ref target="https://dune.example/g">more</ref><lb/>here.</p>
    """
    )
    assert article.body[:-1] == (
        Paragraph(["It ", Text("sank", marks=[Style.STRONG]), "."]),
        Heading("After", level=3),
        List([[Paragraph("One")], [Paragraph("Two")]], ordered=True),
        Quote([Paragraph("Sad.")]),
        Media("https://dune.example/f.jpg", alt="The ferry"),
        Table([["Year"], ["2026"]], header=1),
    )
    assert article.text.endswith("See more\nhere.")


def test_unsupported_content_is_reported() -> None:
    report = nf.Report()
    read('<p class="x">It sank.</p>', "<comments><p>So sad</p></comments>", report)
    told = [loss.why for loss in report.losses]
    assert told == ["class of <p> is left out: x", "<comments> is left out: So sad"]


def test_a_page_without_text_has_its_title() -> None:
    assert nf.plain(read("").headline) == "Ferry Sinks"


def test_a_second_text_is_reported() -> None:
    report = nf.Report()
    assert read("<p>It sank.</p></main><main><p>It sails.</p>", report=report).text == "It sank."
    assert [loss.why for loss in report.losses] == ["a further <main> is left out: It sails."]
