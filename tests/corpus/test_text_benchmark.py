"""The plain-text reader on the labelled benchmark, as ``plaintext/score.py`` beside it measures.

The line model was made from these very texts:
`test_text_left_out` measures it on others.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import newsformat as nf
from newsformat_text._languages._identify import identify

from .shared import SHARED


BENCHMARK = SHARED / "plaintext"
SEED = SHARED / "seeds" / "000_ce289c37d510c88d.txt"

pytestmark = pytest.mark.skipif(not BENCHMARK.is_dir(), reason="the benchmark is not here (../shared/plaintext)")


def module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"benchmark_{name}", BENCHMARK / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def scored(folder: str) -> dict[str, float]:
    """The row that score.py prints, over all texts of *folder*."""
    score, predict = module("score"), module("predict")
    totals = score.Totals()
    for path in list(texts(folder)):
        gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
        lines = path.read_text("utf-8").rstrip("\n").split("\n")
        totals.add(score.score_document(gold, lines, predict.predict(path)))
    row: dict[str, float] = totals.row()
    return row


def texts(folder: str) -> Iterator[Path]:
    yield from sorted((BENCHMARK / folder).glob("*.txt"))


@pytest.mark.parametrize(
    ("folder", "least"),
    [
        ("dev", {"headline": 99.5, "line_f1": 96, "doc_f1": 98, "related_f1": 82, "author_f1": 88, "date": 97}),
        (
            "dev_crawl",
            {"headline": 98.5, "line_f1": 97.5, "doc_f1": 98.8, "related_f1": 70, "author_f1": 68, "date": 84},
        ),
    ],
)
def test_scores(folder: str, least: dict[str, float]) -> None:
    row = scored(folder)
    assert not {name: row[name] for name, value in least.items() if row[name] < value}


def test_the_language_of_nearly_every_text_is_right() -> None:
    wrong = []
    for path in texts("dev"):
        gold = json.loads(path.with_suffix(".json").read_text("utf-8"))["language"]
        found = identify(path.read_text("utf-8")).tag.split("-")[0]
        if found != gold:
            wrong.append((path.stem, gold, found))
    assert len(wrong) <= 1, wrong


@pytest.fixture(scope="module")
def seed() -> nf.Article:
    return nf.read(SEED)


def test_the_headline_of_the_seed_is_its_first_line(seed: nf.Article) -> None:
    assert nf.plain(seed.headline) == SEED.read_text("utf-8").split("\n")[0]


def test_the_seed_is_arabic(seed: nf.Article) -> None:
    assert (seed.language, seed.direction) == ("ar", "rtl")


def test_the_credit_glued_to_the_first_word_of_the_seed(seed: nf.Article) -> None:
    first = seed.body[0]
    assert isinstance(first, nf.Paragraph)
    assert seed.credit == "وكالات"
    assert nf.plain(first.content).startswith("أكد")


def test_the_blocks_of_the_seed(seed: nf.Article) -> None:
    kinds = [type(block) for block in seed.body]
    assert kinds == [nf.Paragraph] * 3 + [nf.Related] + [nf.Paragraph] * 4


def test_the_related_stories_of_the_seed(seed: nf.Article) -> None:
    related = seed.body[3]
    assert isinstance(related, nf.Related)
    assert related.title == "موضوعات ذات صلة"
    assert len(related.links) == 12


def test_the_seed_as_text_is_a_fixed_point(seed: nf.Article) -> None:
    data = nf.write(seed, "text")
    again = nf.read(nf.Source(data), "text")
    assert again == seed
    assert nf.write(again, "text") == data
