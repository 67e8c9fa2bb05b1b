"""Members of a JSON object are taken once, and what is left is foreign."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from newsformat import Foreign, ReadError, Report
from newsformat.markup.members import (
    Members,
    extent_at,
    has_value,
    leave_out,
    objects_at,
    text_among,
    text_at,
    texts_at,
    value_at,
    without_empty,
)


def test_what_is_taken_is_gone() -> None:
    members = Members({"a": "x", "b": 7, "c": {"d": 1}, "e": [{}], "f": ["y"], "g": "2026-11-24T07:00:00Z"})
    assert (members.text("a"), members.number("b"), members.object("c")) == ("x", 7, {"d": 1})
    assert (members.objects("e"), members.texts("f")) == ([{}], ["y"])
    assert members.moment("g", Report()) == datetime(2026, 11, 24, 7, tzinfo=UTC)
    assert members.left == {}
    assert members.text("a") == ""


@pytest.mark.cases(
    ("value", "kind"), [("text", "a string"), (7, "a number"), (["a"], "an array"), ([], "an array"), (None, "null")]
)
def test_what_is_no_object_cannot_be_read(value: Any, kind: str) -> None:
    with pytest.raises(ReadError, match=f"^an object is needed here, not {kind}$"):
        Members(value)


def test_what_is_of_another_type_stays() -> None:
    said = {"a": True, "b": -1, "c": [], "e": [{}, 7], "f": ["y", 7], "g": "soon"}
    members = Members(said)
    assert (members.text("a"), members.number("b"), members.object("c")) == ("", None, {})
    assert (members.objects("e"), members.texts("f"), members.moment("g", Report())) == ([], [], None)
    assert members.left == said


def test_null_in_an_array_says_nothing() -> None:
    members = Members({"a": [None, {"b": 1}], "c": ["d", None], "e": [None, 7]})
    assert (members.objects("a"), members.texts("c"), members.texts("e")) == ([{"b": 1}], ["d"], [])
    assert members.left == {"e": [None, 7]}


def test_the_first_text_that_says_something_counts() -> None:
    members = Members({"a": " \n", "b": "\u00a0", "c": 2.5})
    assert members.text("a", "b") == "\u00a0"
    assert members.text("c") == "2.5"


@pytest.mark.cases("nothing", [None, "", [], {}])
def test_what_says_nothing_is_not_foreign(nothing: object) -> None:
    assert Members({"a": nothing, "b": False}).foreign("tide") == (Foreign("tide", "b", "false"),)


def test_what_says_nothing_is_taken_out() -> None:
    members = {"a": None, "b": "", "c": [], "d": {}, "e": (), "f": False, "g": 0, "h": " "}
    assert without_empty(members) == {"f": False, "g": 0, "h": " "}
    assert [name for name, value in members.items() if has_value(value)] == ["f", "g", "h"]


def test_what_is_looked_at_stays() -> None:
    said = {"a": {"b": {"c": "x", "d": ["y", 7, {"e": 1}]}}}
    assert value_at(said, "a", "b", "c") == text_at(said, "a", "b", "c") == "x"
    assert texts_at(said, "a", "b", "d") == ["y"]
    assert objects_at(said, "a", "b", "d") == [{"e": 1}]


def test_the_first_member_with_a_text_is_taken() -> None:
    assert text_among({"a": " \n", "b": 7, "c": " x", "d": "y"}, ("a", "b", "c", "d")) == " x"
    assert text_among({"a": " "}, ("a", "b")) == text_among("x", ("a",)) == ""


@pytest.mark.cases("path", [("x",), ("a", "x"), ("a", "b", "c", "x"), ("a",)])
def test_there_is_nothing_at_another_path(path: tuple[str, ...]) -> None:
    said = {"a": {"b": {"c": "x"}}}
    assert (text_at(said, *path), texts_at(said, *path), objects_at(said, *path)) == ("", [], [])


@pytest.mark.cases(("said", "number"), [(640, 640), ("641", 641), (642.0, 642), (0, 0), (None, None), ("", None)])
def test_a_number_of_pixels_is_known(said: object, number: int | None) -> None:
    report = Report()
    assert extent_at({"width": said}, "width", report) == number
    assert report.losses == ()


@pytest.mark.cases("said", [-1, 10**15, 0.5, "100%", True, [640], float("inf"), float("nan")])
def test_what_no_file_can_be_is_told(said: object) -> None:
    report = Report()
    assert extent_at({"width": said}, "width", report) is None
    assert [str(loss).startswith("width is not a number of pixels or bytes") for loss in report.losses] == [True]


def test_members_that_are_not_known_are_told() -> None:
    report = Report()
    leave_out({"a": "x", "b": 7, "c": [], "d": "y" * 99}, {"a": str, "b": str}, "a tide", report)
    assert [str(loss) for loss in report.losses] == [
        "b of a tide is left out: 7",
        f'd of a tide is left out: "{"y" * 59}',
    ]
