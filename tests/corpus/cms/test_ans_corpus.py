"""The fixtures of ANS's own schema are told, read whole, come back leaf by leaf, and are valid or not as they should be."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import newsformat as nf

from ..shared import CORPUS, characters, needs_shared, text_in


pytestmark = needs_shared

FILES = sorted((CORPUS / "other" / "washingtonpost-ans-schema").glob("*.json"))
BAD = [path for path in FILES if "-bad-" in path.name]
GOOD = [path for path in FILES if path not in BAD]
by_file = pytest.mark.cases("path", FILES)

# Leaves that do not come back as they were, by the path, each with the reason why that is as it must be.
DIFFERENT: dict[str, str] = {}


def loaded(path: Path) -> dict[str, Any]:
    value = json.loads(path.read_bytes())
    assert isinstance(value, dict)
    return value


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every value without parts in *value*, with its path; of a number it does not matter how it is written."""
    if isinstance(value, dict) and value:
        for name, member in value.items():
            yield from leaves(member, f"{path}.{name}")
    elif isinstance(value, list) and value:
        for item in value:
            yield from leaves(item, f"{path}[]")
    else:
        yield path, json.dumps(int(value) if isinstance(value, float) and value.is_integer() else value)


def test_there_are_good_and_bad_ones() -> None:
    assert len(GOOD) > 8
    assert len(BAD) > 7


@by_file
def test_each_is_told_by_its_content(path: Path) -> None:
    assert [detection.format for detection in nf.detect(nf.Source(path.read_bytes()))][:1] == ["ans"]


def test_no_other_json_is_taken() -> None:
    sniff = nf.registry()["ans"].sniff
    others = [path for path in CORPUS.rglob("*.json*") if path not in FILES]
    assert len(others) > 100
    assert [path for path in others if path.is_file() and sniff(path.read_bytes()[:8192])] == []


@by_file
def test_every_leaf_comes_back(path: Path) -> None:
    report = nf.Report()
    written = json.loads(nf.write(nf.read(path, report=report), "ans", report=report))
    before, after = Counter(leaves(loaded(path))), Counter(leaves(written))
    assert {where for where, _ in (before - after) + (after - before)} - DIFFERENT.keys() == set()
    assert report.losses == ()


@by_file
def test_it_is_the_same_when_it_is_read_again(path: Path) -> None:
    article = nf.read(path)
    assert nf.read(nf.write(article, "ans"), "ans") == article


class Characters(HTMLParser):
    """Collects the text of HTML, as the standard library finds it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def without_tags(html: str) -> str:
    parser = Characters()
    parser.feed(html)
    parser.close()
    return "".join(parser.found)


TEXTS = frozenset(("content", "text", "caption"))


def texts(value: Any) -> Iterator[str]:
    """Yield what a reader sees of elements."""
    if isinstance(value, dict):
        for name, member in value.items():
            if name in TEXTS and isinstance(member, str):
                yield without_tags(member)
            elif name in {"items", "content_elements", "citation", "header", "rows"}:
                yield from texts(member)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)


def test_texts_are_complete() -> None:
    """At least 99 % of the characters of each, as nobody but the standard library reads them."""
    expected = 0
    for path in FILES:
        whole = characters("".join(texts(loaded(path).get("content_elements", []))))
        there = whole & characters(text_in(nf.read(path).body, "role"))
        assert there.total() >= 0.99 * whole.total(), path.name
        expected += whole.total()
    assert expected > 2500


FACTS: dict[str, Any] = {
    "_id": lambda article: article.uri,
    "language": lambda article: article.language,
    "location": lambda article: article.dateline.place,
    "copyright": lambda article: article.rights[0].notice,
    "canonical_url": lambda article: article.identifiers[0].value,
}


@by_file
def test_what_is_stated_is_found(path: Path) -> None:
    said, article = loaded(path), nf.read(path)
    assert {name: find(article) for name, find in FACTS.items() if name in said} == {
        name: " ".join(said[name].split()) for name in FACTS if name in said
    }
    assert nf.plain(article.headline) == said.get("headlines", {}).get("basic", "")
    authors = said.get("credits", {}).get("by", [])
    assert [byline.name for byline in article.bylines] == [author["name"] for author in authors if "name" in author]
    for name, when in {"created_date": article.created, "display_date": article.published}.items():
        assert when == (datetime.fromisoformat(said[name]) if name in said else None) or name == "display_date"


def errors(path: Path) -> list[str]:
    return [str(problem) for problem in nf.validate(path, "ans") if problem.severity == "error"]


def test_the_good_ones_are_valid_and_the_bad_ones_are_not() -> None:
    assert [path.name for path in GOOD if errors(path)] == []
    assert [path.name for path in BAD if not errors(path)] == []
