"""Who signs in Hungarian, with dashes between several."""

from __future__ import annotations

import pytest

from .texts import read_lines


HEADLINE = "Megnyílt az új híd a szoros felett"
STORY = [
    "Kilenc év után csütörtökön megnyílt az új híd a szoros felett, és több száz autós kelt át rajta.",
    "A híd 4,2 milliárd forintba került, és két évvel később készült el a tervezettnél.",
]


@pytest.mark.cases("line", ["Kovács Anna – Nagy Péter", "Kovács Anna - Nagy Péter"])
def test_dashes_separate_people(line: str) -> None:
    bylines = read_lines("hu", HEADLINE, "", line, "", *STORY).bylines
    assert [(byline.name, byline.affiliation) for byline in bylines] == [("Kovács Anna", ""), ("Nagy Péter", "")]


@pytest.mark.cases("house", ["Magyar Nemzet", "Index"])
def test_behind_a_dash_stands_a_paper(house: str) -> None:
    (byline,) = read_lines("hu", HEADLINE, "", f"Kovács Anna – {house}", "", *STORY).bylines
    assert (byline.name, byline.affiliation) == ("Kovács Anna", house)
