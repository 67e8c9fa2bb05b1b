"""Each seed is read as the article that its golden JSON says, and that article survives every format."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

import pytest

import newsformat as nf
from newsformat.testing import unreported


SEEDS = Path(__file__).parent.parent / "seeds"
NAMES = sorted(path.stem for path in SEEDS.glob("*.txt"))
FORMATS = sorted(fmt.name for fmt in nf.registry().formats.values() if fmt.read and fmt.write)


@cache
def golden(name: str) -> nf.Article:
    return nf.read(SEEDS / f"{name}.json", "json")


@pytest.mark.cases("name", NAMES)
def test_a_seed_is_read_as_its_golden_article(name: str) -> None:
    article = nf.read(SEEDS / f"{name}.txt")
    assert nf.write(article, "json").decode() == (SEEDS / f"{name}.json").read_text("utf-8")


@pytest.mark.cases("name", NAMES)
def test_a_golden_article_is_written_as_it_stands(name: str) -> None:
    assert nf.write(golden(name), "json") == (SEEDS / f"{name}.json").read_bytes()


@pytest.mark.parametrize("format", FORMATS)
def test_golden_articles_come_back_but_for_reported_losses(format: str) -> None:
    lost = {name: missing for name in NAMES if (missing := lost_unsaid(golden(name), format))}
    assert lost == {}


def lost_unsaid(article: nf.Article, format: str) -> list[str]:
    report = nf.Report()
    data = nf.write(article, format, report=report)
    return unreported(article, nf.read(data, format), report.losses)


@pytest.mark.cases("name", NAMES)
def test_the_body_of_a_golden_article_stands_in_its_seed(name: str) -> None:
    """Guards the goldens against slips of the hand: every piece of text is in the source, in this order."""
    source = " ".join((SEEDS / f"{name}.txt").read_text("utf-8").split())
    at = 0
    for piece in golden(name).text.split("\n\n"):
        found = source.find(piece, at)
        assert found >= 0, piece
        at = found + len(piece)


def test_every_golden_has_a_seed() -> None:
    assert sorted(path.stem for path in SEEDS.glob("*.json")) == NAMES


def test_the_seeds_are_in_many_languages_and_scripts() -> None:
    articles = [golden(name) for name in NAMES]
    scripts = {
        unicodedata.name(char).split()[0]
        for article in articles
        for char in nf.plain(article.headline)
        if char.isalpha() and char not in "ªº"
    }
    assert len(NAMES) >= 20
    assert len({article.language for article in articles}) >= 16
    assert len(scripts) >= 9


def test_a_seed_is_named_after_its_language() -> None:
    assert [name for name in NAMES if not name.startswith(golden(name).language.lower())] == []
