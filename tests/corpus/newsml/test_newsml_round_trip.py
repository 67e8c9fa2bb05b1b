"""NewsML-G2 to article and back, over all that providers have delivered: what they state comes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Article
from newsformat.plugin import Articles
from newsformat.testing import unreported

from ..shared import CORPUS, needs_shared
from .canonical import Statement, kept_as_text, statements
from .corpus import rows


pytestmark = needs_shared

FILES = [
    CORPUS / row["path"]
    for row in rows()
    if row["kind"] == "provider" and row["subformat"].startswith(("newsItem", "packageItem", "newsMessage"))
]
# All that does not come back, by the first words of its statement.
REASONS = {
    ("attribute", "newsItem", "standardversion"): "the version is that of the document written",
    ("attribute", "packageItem", "standardversion"): "so it is of a package",
    ("attribute", "newsItem", "schemaLocation"): "nothing is ever fetched",
    ("attribute", "catalogRef", "href"): "IPTC's catalog is the newest, and referred to once",
    ("element", "catalogRef"): "so it is",
    ("attribute", "inlineXML", "contenttype"): "XHTML outside its namespace is written as XHTML",
    ("element", "p"): "an empty paragraph is none",
    ("element", "slugline"): "an empty element says nothing",
    ("element", "by"): "an empty element says nothing",
    ("element", "dateline"): "an empty element says nothing",
    ("element", "headline"): "an empty element says nothing",
}
AS_TEXT = "kept as text, since it is not valid at its place"
by_path = pytest.mark.cases("path", FILES)


def read(document: bytes) -> Articles:
    """By the standard alone: a dialect says in its words what a provider says in its own."""
    articles = nf.read_all(document, "newsml-g2", {"dialect": "none"})
    envelope = articles.envelope
    return Articles([*articles], envelope=envelope)


@cache
def there_and_back(path: Path) -> bytes:
    report = nf.Report()
    document = nf.write(read(path.read_bytes()), "newsml-g2", report=report)
    assert report.losses == ()
    return document


def reason(statement: Statement, kept: Counter[Statement]) -> str:
    return AS_TEXT if kept[statement] else REASONS.get(statement[:3]) or REASONS.get(statement[:2], "")


def differences(path: Path) -> Iterator[tuple[Statement, int, str]]:
    document = there_and_back(path)
    kept = kept_as_text(document)
    for statement, number in (statements(path.read_bytes()) - statements(document)).items():
        yield statement, number, reason(statement, kept)


@by_path
def test_there_is_a_reason_for_all_that_does_not_come_back(path: Path) -> None:
    assert [statement for statement, _, why in differences(path) if not why] == []


def test_at_least_99_percent_come_back() -> None:
    stated = sum(statements(path.read_bytes()).total() for path in FILES)
    lost = sum(number for path in FILES for _, number, _ in differences(path))
    assert stated > 40_000
    assert lost <= 0.01 * stated


def test_no_reason_is_given_in_vain() -> None:
    used = {why for path in FILES for _, _, why in differences(path)}
    assert {*REASONS.values()} <= used


@by_path
def test_a_second_round_changes_nothing(path: Path) -> None:
    document = there_and_back(path)
    assert nf.write(read(document), "newsml-g2") == document


@by_path
@pytest.mark.cases("by_way_of", ["json", "markdown", "text"])
def test_by_way_of_another_format_the_losses_are_those_reported(path: Path, by_way_of: str) -> None:
    for article in read(path.read_bytes()):
        report = nf.Report()
        between = nf.read(nf.write(article, by_way_of, report=report), by_way_of)
        back = nf.read(nf.write(between, "newsml-g2", report=report), "newsml-g2")
        assert unreported(article, back, report.losses) == []
        assert by_way_of != "json" or back == article


def test_a_body_that_was_changed_is_not_that_which_was_read() -> None:
    """Its old markup is kept as text, and never delivered beside the new text."""
    changed = 0
    for path in FILES:
        for article in read(path.read_bytes()):
            if any(part.name == "body" for part in article.foreign):
                new = evolve(article, body=[nf.Paragraph("Something else.")])
                document = nf.write(new, "newsml-g2")
                assert document.count(b"<inlineXML") == 1 + _others(article)
                assert nf.read(document, "newsml-g2") == new
                changed += 1
    assert changed > 50


def _others(article: Article) -> int:
    return sum(part.name == "contentSet" and part.value.startswith("<inlineXML") for part in article.foreign)
