"""Texts for the line model that are put together anew from those of several publishers."""

from __future__ import annotations

from pathlib import Path

from newsformat_text._recombination import Text, recombined


def text(name: str, publisher: str, *lines: str, language: str = "en") -> Text:
    """One whose lines are told by their first letter: h(eadline), b(ody), o(ther)."""
    labels = {"h": "headline", "b": "body", "o": "other"}
    gold = {"publisher": publisher, "language": language}
    return Path("dev") / f"{name}.json", gold, [(line, labels[line[0]]) for line in lines]


ONE = text("one", "Acme", "o Acme", "h1", "b1", "b2", "b3", "b4", "o Acme foot")
TWO = text("two", "Bay", "h2", "o Bay", "b5", "b6", "o Bay box", "b7", "b8", "o Bay foot", "o Bay end")


def test_a_story_gets_the_head_the_boxes_and_the_foot_of_another_publisher() -> None:
    one, two = ([line for line, _ in lines] for _, _, lines in recombined([ONE, TWO]))
    assert one == ["h1", "o Bay", "b1", "b2", "o Bay box", "b3", "b4", "o Bay foot", "o Bay end"]
    assert two == ["o Acme", "h2", "b5", "b6", "b7", "b8", "o Acme foot"]


def test_recombining_twice_gives_the_same_texts() -> None:
    assert [*recombined([ONE, TWO])] == [*recombined([ONE, TWO])]


def test_there_is_none_without_another_publisher_of_the_language() -> None:
    of_the_same = text("three", "Acme", "h3", "b1", "b2", "b3")
    in_another = text("four", "Tal", "h4", "b1", "b2", "b3", language="de")
    assert not [*recombined([ONE, of_the_same, in_another])]


def test_there_is_none_of_a_text_with_hardly_a_story() -> None:
    assert [own[0].stem for own in recombined([ONE, TWO, text("five", "Cove", "h5", "b1", "b2")])] == ["one", "two"]
