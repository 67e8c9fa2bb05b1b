"""Foreign parts as the value of an attribute, and as members of JSON."""

import pytest

from newsformat import Foreign, Report
from newsformat.markup.foreign import foreign_as, foreign_in, foreign_members, in_order, order_of


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


@pytest.mark.cases(
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
        ("b", "it is not JSON"),
        ("c", "there is no place for it"),
        ("d", "there is no place for it"),
    ]
    assert {loss.what for loss in report.losses} == {"foreign.acme"}


def test_parts_in_another_order_come_back_in_their_own():
    once = [PARTS[0], PARTS[1], PARTS[0]]
    found = [PARTS[1], PARTS[0], PARTS[0]]
    assert order_of(once, found) == "1 0 2"
    assert in_order(found, order_of(once, found)) == once


def test_there_is_no_order_to_tell_of_what_has_it_or_is_something_else():
    assert order_of(PARTS, PARTS) == ""
    assert order_of(PARTS, PARTS[:1]) == ""


@pytest.mark.cases("order", ["", "0", "0 0", "1 2", "1 x 0 3", "1 ١٢ 0", pytest.param("9" * 5000, id="long")])
def test_an_order_of_other_parts_changes_nothing(order):
    assert in_order(list(PARTS), order) == list(PARTS)
