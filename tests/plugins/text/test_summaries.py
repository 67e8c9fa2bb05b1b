"""Summaries in points: those that an AI made are no part of the story, and those of people are."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES


POINTS = ["- The new lock opened on Friday.", "- Three barges went through it.", "- It took nine years to build."]


def labels(language: str, *above: str) -> dict[str, str]:
    headline, *story = STORIES.get(language, STORIES["en"])
    found = nf.explain(nf.Source.text("\n".join([headline, *above, *story])), "text", {"language": language}).lines
    return {line.text: str(line.label) for line in found}


@pytest.mark.cases(
    ("language", "made"),
    [
        ("en", "This summary was written by AI and checked by an editor."),
        ("de", "Diese Zusammenfassung hat eine KI erstellt."),
        ("fr", "Résumé généré par une intelligence artificielle"),
        ("es", "Resumen hecho con inteligencia artificial"),
        ("no", "Sammendraget er laget av ChatGPT og godkjent av redaksjonen."),
        ("sv", "Sammanfattningen är gjord av AI och granskad av en reporter."),
        ("pl", "Podsumowanie przygotowała sztuczna inteligencja"),
    ],
)
@pytest.mark.cases("where", ["above", "below", "above a heading"])
def test_points_that_an_ai_made_are_no_part_of_the_story(language: str, made: str, where: str) -> None:
    order = {
        "above": [made, *POINTS],
        "below": ["In short", *POINTS, made],
        "above a heading": [made, "In short", *POINTS],
    }
    found = labels(language, *order[where])
    assert {found[point] for point in POINTS} == {"skipped"}
    assert found[made] == "tool"
    assert found.get("In short", "skipped") == "skipped"


@pytest.mark.cases("above", ["In short", "What AI can do for the harbour:", "The summary of the harbour master"])
def test_other_points_are_taken_as_any_list_is(above: str) -> None:
    headline, *story = STORIES["en"]
    found = nf.explain(nf.Source.text("\n".join([headline, above, *POINTS, *story])), "text", {"language": "en"}).lines
    assert not any("by an AI" in reason for line in found for reason in line.reasons)


BARE = [point[2:].rstrip(".") for point in POINTS]


@pytest.mark.cases("heading", ["Summary", "Key Points", "Key takeaways:", "Das Wichtigste in Kürze"])
@pytest.mark.cases("points", [POINTS, BARE])
def test_points_above_the_text_are_items_and_no_subheadings(heading: str, points: list[str]) -> None:
    found = labels("en", "By Ann Lee", heading, *points)
    assert [found[line] for line in (heading, *points)] == ["skipped", "list", "list", "list"]
    assert found["By Ann Lee"] == "byline"


def test_points_under_a_headline_and_above_the_author() -> None:
    found = labels("en", *BARE, "By Ann Lee")
    assert [found[line] for line in (*BARE, "By Ann Lee")] == ["list", "list", "list", "byline"]


def test_what_heads_sentences_is_no_name() -> None:
    assert labels("en", "Key Points")["Key Points"] == "skipped"


def test_points_above_the_headline() -> None:
    headline, *story = STORIES["en"]
    text = "\n".join(["Key Points", *POINTS, headline, *story])
    article = nf.read(nf.Source.text(text), "text")
    assert nf.plain(article.headline) == headline
    assert isinstance(article.body[0], nf.List)
