"""JSON-LD of real pages: headline, dates and text are all there, and every article comes back."""

from __future__ import annotations

import csv
import html
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import newsformat as nf


SHARED = Path(__file__).parents[4] / "shared"
CORPUS = SHARED / "corpus"
MANIFEST = CORPUS / "MANIFEST.tsv"
pytestmark = pytest.mark.skipif(not MANIFEST.exists(), reason="needs ../shared, the corpus")


@cache
def files() -> list[Path]:
    if not MANIFEST.exists():
        return []
    with MANIFEST.open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.DictReader(table, delimiter="\t") if row["format"] == "jsonld"]
    return [CORPUS / row["path"] for row in rows if row["kind"] == "provider"]


def things(value: Any) -> Iterator[dict[str, Any]]:
    """Yield what has a headline and a date, wherever it stands outside of others."""
    if isinstance(value, dict):
        if "headline" in value and "datePublished" in value:
            yield value
            return
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from things(item)


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


@pytest.mark.cases("path", files())
def test_the_article_of_a_page_is_read_whole_and_comes_back(path: Path) -> None:
    assert nf.detect(path)[0].format == "json-ld"
    articles = [*nf.read_all(path)]
    told = [*things(json.loads(path.read_bytes()))]
    assert len(articles) == len(told) >= 1
    for article, thing in zip(articles, told, strict=True):
        assert letters(nf.plain(article.headline)) == letters(html.unescape(thing["headline"]))
        assert article.published is not None
        assert article.published.date().isoformat() == thing["datePublished"].strip()[:10]
        if "<" not in (body := thing.get("articleBody") or ""):
            assert letters(article.text) == letters(html.unescape(body))
        if authors := thing.get("author"):
            assert article.bylines or not letters(json.dumps(authors).replace("Person", ""))
        assert nf.read(nf.write(article, "json-ld"), "json-ld") == article
