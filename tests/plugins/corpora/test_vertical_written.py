"""Vertical text: writing, and reading it back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf


ARTICLE = nf.Article(
    uri="https://t.example/1",
    identifiers=[nf.Identifier(value="n1", kind="id")],
    headline="Ferry <back>",
    subhead='A "new" one',
    bylines=[nf.Byline(name="Ann Lee")],
    published=datetime(2026, 11, 24, tzinfo=UTC),
    sources=[nf.Concept(name="The Tide")],
    subjects=[nf.Concept(name="Ports")],
    keywords=["ferries", "high tide"],
    language="en",
    body=[nf.Paragraph("It sails. A & B < C."), nf.Heading("Low tide", 2), nf.Paragraph("It’s “so”.")],
    foreign=[nf.Foreign("vertical", "genre", "news")],
)


def test_a_document() -> None:
    report = nf.Report()
    data = nf.write(ARTICLE, "vertical", report=report)
    assert data.decode().split("\n")[:12] == [
        (
            '<doc id="n1" url="https://t.example/1" title="Ferry &lt;back&gt;" subtitle="A &quot;new&quot; one" author="Ann Lee"'
            ' date="2026-11-24" source="The Tide" section="Ports" keywords="ferries|high tide" lang="en" genre="news">'
        ),
        *('<p heading="1">', "<s>", "Ferry", "&lt;", "<g/>", "back", "<g/>", "&gt;", "</s>", "</p>", "<p>"),
    ]
    assert not report.losses
    assert nf.detect(data)[0].format == "vertical"
    assert nf.read(data) == ARTICLE
    assert [*nf.read_all(nf.write([ARTICLE, ARTICLE], "vertical"))] == [ARTICLE, ARTICLE]


@pytest.mark.cases(
    "names", [("Ann Lee", "Bo Fox"), ("Ann Lee", "Tide"), ("Prince", "Madonna"), ("Lee, Ann", "Fox, Bo")]
)
def test_each_author_is_a_byline(names: tuple[str, str]) -> None:
    article = evolve(ARTICLE, bylines=[nf.Byline(name=name) for name in names])
    report = nf.Report()
    assert nf.read(nf.write(article, "vertical", report=report)) == article
    assert not report.losses


@pytest.mark.cases(
    ("change", "what"),
    [
        ({"published": datetime(2026, 11, 24, 8, tzinfo=UTC)}, "published"),
        ({"sources": [nf.Concept(name="A"), nf.Concept(name="B")]}, "sources"),
        ({"keywords": ["a|b"]}, "keywords"),
        ({"bylines": [nf.Byline(name="Ann Lee", role="Editor")]}, "bylines"),
        ({"body": [nf.Heading("Low", 3)]}, "body.heading"),
        ({"body": [nf.Paragraph("a\xa0b")]}, "body.paragraph"),
        ({"body": [nf.List([[nf.Paragraph("a")]])]}, "body.list"),
        ({"body": [nf.Media("a.jpg", caption="Not said")]}, "body.media"),
        ({"headline": "", "body": [nf.Heading("Low", 2)]}, "body.heading"),
    ],
)
def test_unsupported_content_is_reported(change: dict[str, Any], what: str) -> None:
    report = nf.Report()
    data = nf.write(evolve(ARTICLE, **change), "vertical", report=report)
    assert {loss.what for loss in report.losses} >= {what}
    assert b"Not" not in data


def test_texts_of_lists_quotations_and_tables_are_written() -> None:
    body = [
        nf.List([[nf.Paragraph("One"), nf.List([[nf.Paragraph("Two")]])]]),
        nf.Quote([nf.Paragraph("Three")], attribution="Four"),
        nf.Table([["Five", "Six"]], caption="Cap"),
        nf.Preformatted("Seven\nEight"),
    ]
    back = nf.read(nf.write(nf.Article(headline="A", body=body), "vertical"), "vertical")
    assert back.text.split() == ["One", "Two", "Three", "Four", "Cap", "Five", "Six", "Seven", "Eight"]


def test_a_script_without_word_segmentation_is_reported_once() -> None:
    report = nf.Report()
    article = nf.Article(headline="เรือ", body=[nf.Paragraph("เรือข้ามฟาก กลับมา")])
    nf.write([article, article], "vertical", report=report)
    assert [str(remark) for remark in report.remarks] == ["text in the script thai is only split into words at blanks"]


def test_a_heading_that_is_not_the_headline_stays() -> None:
    article = nf.Article(headline="A", body=[nf.Heading("A", 2), nf.Paragraph("B")])
    assert nf.read(nf.write(article, "vertical"), "vertical") == article
