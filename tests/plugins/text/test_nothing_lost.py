"""No character is lost: what is in no field or block is in the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import fields, has
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf


SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))

LINES = (
    "Town opens its new lock at last", "By Ann Lee and Tom Brandt, Acme", "Reuters", "12 May 2026, 10:00 GMT", "Share this article", "Related stories",
    "- Night sailings for hospital patients", "Read more: The islanders who bought a lock", "LOCKTON (AP) — The lock opened on Friday, and three barges went through before rain.",
    "It took nine years to build, two more than planned, and cost the town more than any bridge.", "Photo: Ann Lee", "Tags: locks, boats", "© 2026 Acme", "Comments", "What changes now",
    "The rules are:", "- no fishing;", "1. first", "2. second", "“At last.”", "— A Skipper", "___", "Embargoed until 12 May 2026", "(rin/fad)", "ann@example.com", "Source: AP", "وكالاتأكد رئيس البلدية اليوم",
    "موضوعات ذات صلة", "CRONACAIl faro cerca un custode", "Home » News", "新华社北京4月24日电（记者李望舒）新的水闸周五开通", "x", "-", "…",
)  # fmt: skip


def strings(value: Any) -> Iterator[str]:
    """Every string in a value of the model."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif has(type(value)):
        if isinstance(value, nf.List) and value.ordered:
            yield " ".join(map(str, range(1, len(value.items) + 1)))
        for attribute in fields(type(value)):
            yield from strings(getattr(value, attribute.name))


def letters(text: str) -> Counter[str]:
    return Counter(char for char in text if char.isalnum())


def missing(text: str) -> Counter[str]:
    report = nf.Report()
    article = nf.read(nf.Source.text(text), "text", {"language": "en"}, report=report)
    kept = " ".join([*strings(article), *(remark.message for remark in report.remarks)])
    return letters(text) - letters(kept)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_of_a_seed(path: Path) -> None:
    assert not missing(path.read_text("utf-8"))


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=25))
def test_of_lines_in_any_order(lines: list[str]) -> None:
    assert not missing("\n".join(lines))


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(
        lambda text: text.strip() and "=" not in text
    )
)
def test_of_any_text(text: str) -> None:
    try:
        assert not missing(text)
    except nf.ReadError:
        assert not text.strip("\ufeff \n\t\r")
