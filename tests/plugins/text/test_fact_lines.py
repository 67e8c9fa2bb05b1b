"""Facts under a label that recurs amid the story, once for each of the things that it tells of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsformat as nf


STORIES: dict[str, list[str]] = json.loads(Path(__file__).with_name("stories.json").read_text("utf-8"))


def labels(facts: list[str], language: str = "en") -> list[str]:
    """Return what the *facts* are, each between two paragraphs."""
    title, *prose = STORIES[language]
    told = [line for number, fact in enumerate(facts) for line in (f"{number}. {prose[0]}"[3:], fact, prose[1])]
    found = nf.explain(nf.Source.text("\n".join([title, *told])), "text", {"language": language}).lines
    return [str(line.label) for line in found if line.text in facts]


@pytest.mark.parametrize(
    ("language", "label", "facts"),
    [
        ("en", "Length", ["24 metres", "31 metres", "19 metres", "about 40 metres"]),
        ("ru", "Длина", ["24 метра", "31 метр", "19 метров", "около 40 метров"]),
        ("de", "Preis", ["200 Euro", "31 Euro", "19,50 Euro", "rund 40 Euro"]),
    ],
)
def test_facts(language: str, label: str, facts: list[str]) -> None:
    assert labels([f"{label}: {fact}" for fact in facts], language) == ["table"] * 4


@pytest.mark.parametrize(
    "lines",
    [
        ["Lire: The bridge nobody paid for", "Lire: The ferry", "Lire: Nine years of mud", "Lire: The lock keeper"],
        ["Kuva: Ann Lee", "Kuva: Tom Brandt", "Kuva: Bo Diaz", "Kuva: Eva Berg"],
        ["Offer: 2 for 1"] * 4,
        ["Length: 24 metres", "Length: 31 metres"],
    ],
)
def test_names_and_titles_what_is_said_again_and_what_hardly_recurs_are_no_facts(lines: list[str]) -> None:
    assert "table" not in labels(lines)
