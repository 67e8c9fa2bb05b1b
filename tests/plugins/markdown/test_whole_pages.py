"""Markdown that a program made of a whole page: its menu shows it."""

from __future__ import annotations

import pytest

import newsformat as nf


MENU = "[Alder Gazette](/)\n\n* [News](/news)\n* [Weather](/weather)\n\n"
STORY = "# Mill pond freezes over\n\nThe mill pond of Alder has frozen, [the parish said](/parish).\n\n* [Sluice](/sluice)\n"


def _remarks(text: str) -> list[str]:
    report = nf.Report()
    nf.read(nf.Source.text(text), "markdown", report=report)
    return [remark.message for remark in report.remarks]


def test_who_reads_a_page_is_told_how_to_find_its_story() -> None:
    assert any("--from text" in message for message in _remarks(MENU + STORY))


@pytest.mark.cases("text", [STORY, f"An [early](/a) word.\n\n{STORY}", f"---\nlanguage: en\n---\n{MENU}{STORY}", MENU])
def test_an_article_with_links_is_no_page(text: str) -> None:
    assert _remarks(text) == []
