"""Lists by date: those that count up are of the story, those that count down are other stories."""

from __future__ import annotations

import pytest

from .texts import STORIES, labels


PROGRAMS = {
    "en": ["June 9 – Eastport, Town Hall", "June 12 – Westport, The Old Lock", "July 1 – Northport, Fish Market"],
    "de": ["9. Juni: Oststadt, Rathaus", "12. Juni: Weststadt, Schleuse", "1. Juli: Nordstadt, Fischmarkt"],
    "fr": ["9 juin : Port-Est, mairie", "12 juin : Port-Ouest, écluse", "1 juillet : Port-Nord, halle"],
    "pl": ["9 czerwca – Wschodni Port, ratusz", "12 czerwca – Zachodni Port, śluza", "1 lipca – Port Północny, hala"],
}


@pytest.mark.cases("language", PROGRAMS)
@pytest.mark.cases(("bullet", "label"), [("", "table"), ("- ", "list")])
def test_days_of_a_program_are_a_list(language: str, bullet: str, label: str) -> None:
    days = [bullet + day for day in PROGRAMS[language]]
    found = labels([*STORIES[language], *days], language)
    assert [found[day] for day in days] == [label] * len(days)


@pytest.mark.cases("language", PROGRAMS)
def test_days_that_count_down_are_no_program(language: str) -> None:
    days = PROGRAMS[language][::-1]
    found = labels([*STORIES[language], *days], language)
    assert "table" not in found.values()


def test_a_chronology() -> None:
    years = ["1961: The first lock opens", "1984: The river floods it", "2003–04: It is rebuilt", "2026: It closes"]
    found = labels([*STORIES["en"], *years], "en")
    assert [found[year] for year in years] == ["table"] * 4


def test_a_line_above_a_program_heads_it() -> None:
    found = labels([*STORIES["en"], "Summer dates", *PROGRAMS["en"]], "en")
    assert found["Summer dates"] == "subheading"


@pytest.mark.cases("line", ["June 31 – The lock", "1 lock for 2 boats", "2026", "June 9"])
def test_what_begins_with_no_day_or_says_no_more_is_no_program(line: str) -> None:
    assert labels([*STORIES["en"], line, line, line], "en")[line] != "table"
