"""Bylines as papers of many languages print them, above a story or below: ``bylines.txt`` says who signs."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf

from .test_pages_of_languages import stories


BLOCKS = Path(__file__).with_name("bylines.txt").read_text("utf-8").split("## ")[1:]
LINES = {language: rows for language, *rows in map(str.splitlines, BLOCKS)}
STORIES = stories()


def _signed(language: str, row: str) -> str:
    place, _, line = row.partition(": ")
    headline, *story = STORIES[language]
    lines = [headline, *([line] if place == "above" else []), "12.03.2024 14:32", *story]
    article = nf.read(
        nf.Source.text("\n".join([*lines, *([line] if place == "below" else [])])), "text", {"language": language}
    )
    return "; ".join(byline.name for byline in article.bylines if byline.name)


@pytest.mark.parametrize("language", LINES)
def test_it_is_told_who_signs(language: str) -> None:
    rows = [row.rpartition(" = ") for row in LINES[language]]
    assert {row: _signed(language, row) for row, _, _ in rows} == {row: names for row, _, names in rows}
