"""Pages of real publishers: headline, day and text are those that are expected of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import newsformat as nf


SHARED = Path(__file__).parents[4] / "shared"
EXPECTED = SHARED / "corpus" / "EXPECTED_html.jsonl"
pytestmark = pytest.mark.skipif(not EXPECTED.exists(), reason="needs ../shared, the corpus")


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


@cache
def pages() -> list[tuple[Path, str, str, list[str]]]:
    """Return path, headline, day and paragraphs of each page, but for those that are about another one."""
    return [*_pages()]


def _pages() -> Iterator[tuple[Path, str, str, list[str]]]:
    for entry in EXPECTED.read_text("utf-8").splitlines():
        row = json.loads(entry)
        said = next(iter(row["expected"].values()))
        path = EXPECTED.parent / row["path"]
        sections = (said.get("body") or {}).get("sections") or []
        story = [text for section in sections for text in [*section["headline"], *section["paragraphs"]]]
        if story and letters(said["title"]) in letters(path.read_text("utf-8", "replace")):
            yield path, said["title"], (said.get("publishing_date") or "")[:10], story


def test_most_expectations_are_about_their_pages() -> None:
    assert len(pages()) >= 20


def test_headline_and_day() -> None:
    wrong = []
    for path, title, day, _ in pages():
        article = nf.read(path)
        if letters(nf.plain(article.headline)) != letters(title) or (day and str(article.published)[:10] != day):
            wrong.append(path.name)
    assert len(wrong) <= 3, wrong


def test_the_text_is_whole_and_little_else() -> None:
    found = missing = more = 0
    for path, _, _, story in pages():
        article = nf.read(path)
        own = [letters(part) for part in article.text.split("\n") if letters(part)]
        wanted, whole = "".join(map(letters, story)), letters(article.text)
        found += sum(len(part) for part in own if part in wanted)
        more += sum(len(part) for part in own if part not in wanted)
        missing += sum(len(letters(part)) for part in story if letters(part) not in whole)
    assert found / (found + missing) >= 0.95, "of the text"
    assert found / (found + more) >= 0.9, "of what is read"
