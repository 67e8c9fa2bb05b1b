"""Rows of what a recipe takes, rows of figures, posts of live blogs, lists that a sentence announces."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import labels_in_order


COOKED = (
    "Heat the oil in a large pan on a low flame. Add the leeks and cook for ten minutes until they are soft.",
    "Add the potatoes and the stock, bring it to a boil and simmer for a quarter of an hour, until they fall apart.",
)


@pytest.mark.cases(
    "rows",
    [
        ("2 tbsp olive oil", "3 leeks, washed and sliced", "500g floury potatoes, diced", "Salt and black pepper"),
        ("½ cup cream", "1 1/2 lbs carrots", "One bay leaf", "200 ml stock"),
        ("- 250 g Mehl", "- 1 TL Salz", "- 3 Eier"),
        ("100 г сыра", "2 ст. л. сметаны", "2 зубчика чеснока"),
    ],
)
def test_rows_of_what_a_recipe_takes_are_a_list(rows: tuple[str, ...]) -> None:
    found = labels_in_order(
        "Leek and potato soup", "A bowl for cold evenings, and ready in half an hour.", *rows, *COOKED
    )
    assert found[2 : 2 + len(rows)] == ["list"] * len(rows)


def test_counts_are_no_amounts() -> None:
    found = labels_in_order("Leek and potato soup", *COOKED, "12 comments", "3 photos", "41 likes")
    assert "list" not in found


def test_rows_of_figures_within_the_story() -> None:
    first = "Lockton beat Eastport on Saturday in front of 3,112 people, who saw the home side lead from the start."
    last = "The two meet again in March at Eastport, where Lockton has not won a single game for eleven years now."
    rows = ("Lockton 14 11 6 15 — 46", "Eastport 10 8 12 9 — 39")
    assert labels_in_order("Lockton beats Eastport", first, *rows, last)[2:4] == ["table", "table"]


def test_posts_right_under_the_headline_have_their_times() -> None:
    found = labels_in_order(
        "Storm Ada: ferries cancelled as winds reach 90mph",
        "14.32",
        "Ferries to Lockton cancelled until Thursday",
        "The harbour board says no boat will leave Lockton before Thursday morning.",
        "13.58",
        "Tree falls on school bus",
        "A tree has come down on an empty school bus in Mill Lane, the fire service says. Nobody was hurt.",
        "13.40",
        "Welcome to our live coverage",
        "Good afternoon. We will bring you the latest on Storm Ada as it makes its way up the coast.",
    )
    assert found[1:4] == ["skipped", "subheading", "lead"]
    assert found[4:] == ["skipped", "subheading", "body"] * 2


def test_a_sentence_announces_long_items_where_the_story_goes_on() -> None:
    found = labels_in_order(
        "Agency picks five more",
        "The agency announced on Monday that five more companies may bid for flights to the far side of the moon.",
        "The five that were added to its list on Monday are:",
        "- Quay Orbital Launch Company of Eastport, Maine",
        "- Harbour & Sons Moon Landers, Lockton, Vermont",
        "They may now bid for flights that the agency will hand out in the years until 2030, it said on Monday.",
    )
    assert found[2:] == ["body", "list", "list", "body"]


def test_a_place_after_at_is_where_the_author_was() -> None:
    article = nf.read(
        nf.Source.text(
            "Town go top of the league\nBy Sam Price at Mill Lane\n"
            "Lockton Town went top of the league with a goal two minutes from time on Saturday, watched by 3,112.\n"
            "Rovers led through Kane Obi after nine minutes, but Lee Marsh levelled before the break with a header."
        ),
        "text",
    )
    assert [byline.name for byline in article.bylines] == ["Sam Price"]
