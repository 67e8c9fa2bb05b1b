"""Matches in stories about sports are of the story; what looks like them elsewhere is not taken for matches."""

from __future__ import annotations

import pytest

from .texts import ENGLISH, labels


STORY = [
    "Rovers go top of the league after late winner",
    "Rovers moved to the top of the league on Saturday with a late winner against United at the Riverside ground.",
    "“We never stopped believing,” the coach said after the match, which 12,000 people watched in the rain.",
    "The next round brings a derby, and the leaders travel north without their injured captain on Sunday.",
]
MATCHES = {
    "when they are": ["Rovers – United (Saturday, 3pm)", "Town – City", "Harbour FC – Old Boys", "Albion – North End"],
    "versus": ["Rovers v United", "Town v City", "Athletic vs Wanderers", "Harbour FC vs. Old Boys"],
    "results": ["Rovers – United 2–1", "Town – City 0–0", "Athletic – Wanderers 3–2 (1–1)"],
    "goals behind each": ["Rovers 2 United 1", "Town 0 City 0", "Athletic 3 Wanderers 2"],
    "goals between": ["Rovers 2-1 United", "Town 0-0 City", "Athletic 3-2 Wanderers"],
    "a day before": ["Saturday, 3pm: Rovers v United", "Saturday, 5pm: Town v City", "Sunday, 1pm: Athletic v Albion"],
    "a time before": ["15:00 Rovers - United", "17:30 Town - City", "20:45 Athletic - Albion"],
}
OF_STORY = {"body", "lead", "list", "table", "subheading"}


@pytest.mark.cases("rows", MATCHES.values(), ids=MATCHES)
@pytest.mark.cases("heading", [[], ["The games at a glance"], ["Fixtures:"]], ids=["alone", "headed", "announced"])
@pytest.mark.cases("place", [1, 3, 4])
def test_matches_are_of_the_story_that_speaks_of_a_team(rows: list[str], heading: list[str], place: int) -> None:
    found = labels("\n\n".join([*STORY[:place], *heading, *rows, *STORY[place:]]).split("\n"))
    assert {found[line] for line in (*heading, *rows)} <= OF_STORY


def test_matches_next_to_another_story_are_of_the_page() -> None:
    rows = ["Rovers v United", "Albion v City", "Athletic v Wanderers"]
    found = labels("\n\n".join([*ENGLISH, *rows]).split("\n"))
    assert "table" not in {found[line] for line in rows}


@pytest.mark.cases(
    "rows",
    [
        ["Rovers – what the win means", "United – why the plan failed", "League – who plays next"],
        ["Rovers - News", "United - News"],
        ["Coach – “We were lucky”", "Captain – “We were tired”", "Owner – “We are proud”"],
    ],
)
def test_titles_with_a_dash_are_no_matches(rows: list[str]) -> None:
    found = labels("\n\n".join([*STORY, *rows]).split("\n"))
    assert "table" not in {found[line] for line in rows}
