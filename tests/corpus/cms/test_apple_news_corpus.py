"""The real article of Apple News that the corpus has: told, read whole, and the same when it is written."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import newsformat as nf

from ..shared import CORPUS, characters, needs_shared, text_in


pytestmark = needs_shared

PATH = CORPUS / "other" / "superdesk-superdesk-aap" / "apple_news.json"


def loaded() -> Any:
    return json.loads(PATH.read_bytes())


def texts(holder: Any) -> Iterator[str]:
    """Yield what is in text components, but for the title."""
    for component in holder.get("components", []):
        if component["role"] != "title":
            yield re.sub(r"<[^>]*>", "", component.get("text", ""))
        yield from texts(component)


def test_it_is_told_by_its_content() -> None:
    assert nf.detect(nf.Source(PATH.read_bytes()))[0].format == "apple-news"


def test_no_other_json_is_taken() -> None:
    sniff = nf.registry()["apple-news"].sniff
    others = [path for path in CORPUS.rglob("*.json*") if path != PATH and path.is_file()]
    assert len(others) > 100
    assert [path for path in others if sniff(path.read_bytes()[:8192])] == []


def test_its_text_is_complete() -> None:
    whole = characters("".join(texts(loaded())))
    there = whole & characters(text_in(nf.read(PATH).body, "role"))
    assert whole.total() > 2000
    assert there.total() >= 0.99 * whole.total()


def test_what_is_stated_is_found() -> None:
    said, article = loaded(), nf.read(PATH)
    assert nf.plain(article.headline) == said["title"]
    assert nf.plain(article.subhead) == said["subtitle"]
    assert nf.plain(article.summary) == said["metadata"]["excerpt"]
    assert article.published == datetime.fromisoformat(said["metadata"]["datePublished"])
    assert article.language == said["language"]


def test_everything_comes_back() -> None:
    report = nf.Report()
    assert json.loads(nf.write(nf.read(PATH, report=report), "apple-news", report=report)) == loaded()
    assert report.losses == ()


def test_it_is_valid() -> None:
    assert [problem for problem in nf.validate(PATH, "apple-news") if problem.severity == "error"] == []
