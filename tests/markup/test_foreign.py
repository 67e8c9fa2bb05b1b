"""Foreign parts as the value of an attribute."""

import pytest

from newsformat import Foreign
from newsformat.markup.foreign import foreign_as, foreign_in


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
