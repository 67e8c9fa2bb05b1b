"""Datelines of the agencies and papers of many languages: ``datelines.txt`` has place, source and what is printed."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf

from .test_pages_of_languages import stories


BLOCKS = Path(__file__).with_name("datelines.txt").read_text("utf-8").split("## ")[1:]
LINES = {language: rows for language, *rows in map(str.splitlines, BLOCKS)}
STORIES = stories()


def _told(language: str, printed: str) -> tuple[str, str, str]:
    headline, first, *story = STORIES[language]
    text = "\n".join([headline, "12.03.2024 14:32", f"{printed}{first}", *story])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    found = article.dateline or nf.Dateline()
    block = article.body[0]
    assert isinstance(block, nf.Paragraph)
    return found.place or "none", found.source or article.credit, nf.plain(block.content)


@pytest.mark.parametrize("language", LINES)
def test_a_dateline_is_cut_off(language: str) -> None:
    rows = [row.removesuffix("|").split(" | ", maxsplit=2) for row in LINES[language]]
    first = STORIES[language][1]
    assert [_told(language, printed) for _, _, printed in rows] == [(place, source, first) for place, source, _ in rows]
