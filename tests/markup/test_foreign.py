"""Foreign parts as the value of an attribute, and as members of JSON."""

import pytest

from newsformat import Foreign, Report
from newsformat.markup.foreign import foreign_as, foreign_in, foreign_members


PARTS = (Foreign("acme", "tide", "<tide>high</tide>"), Foreign("other", "note", "ĝis"))


def test_parts_of_all_spaces_come_back():
    assert foreign_in(foreign_as(PARTS)) == PARTS


def test_parts_of_one_space_need_not_name_it():
    assert foreign_as(PARTS, "other") == '[["note", "ĝis"]]'
    assert foreign_in('[["note", "ĝis"]]', "other") == PARTS[1:]


def test_no_parts_are_an_empty_string_and_back():
    assert foreign_as([]) == ""
    assert foreign_as(PARTS, "third") == ""
    assert foreign_in("") == ()


@pytest.mark.parametrize(
    "text", ["no JSON", "1", "{}", '[["a", "b"]]', '[["a", "b", 1]]', '[["a", "b", null]]', "[" * 10_000]
)
def test_anything_else_is_none(text):
    assert foreign_in(text) == ()


def test_parts_are_members_of_an_object_and_what_cannot_be_is_lost():
    parts = [
        Foreign("acme", name, value)
        for name, value in [("a", "[1]"), ("a", "2"), ("b", "{"), ("c", "3"), ("d", "null")]
    ]
    report = Report()
    assert foreign_members([*parts, Foreign("other", "e", "4")], "acme", {"c"}, report) == {"a": [1]}
    assert [(loss.where, loss.why) for loss in report.losses] == [
        ("a", "there is no place for it"),
        ("b", "it is no JSON"),
        ("c", "there is no place for it"),
        ("d", "there is no place for it"),
    ]
    assert {loss.what for loss in report.losses} == {"foreign.acme"}
