"""Numbers in attributes and members: whole ones that could be the size of something."""

import pytest

from newsformat.markup.members import Members, extent
from newsformat.markup.xml import whole_number


@pytest.mark.cases(
    ("said", "number"),
    [("7", 7), ("007", 7), ("0", 0), ("", None), (None, None), ("-7", None), ("7.5", None), (" 7", None), ("٧", None)],
)
def test_an_attribute_is_a_number_of_digits(said: str | None, number: int | None) -> None:
    assert whole_number(said) == number


def test_a_number_with_more_digits_than_any_size_is_none() -> None:
    assert whole_number("9" * 5000) is None


@pytest.mark.cases(
    ("said", "number"),
    [(7, 7), (7.0, 7), (7.5, None), (0, 0), (-1, None), (True, None), (" 7 ", 7), ("7px", None), (None, None),
     (10**30, None), (float("inf"), None), ([7], None)],
)  # fmt: skip
def test_a_member_is_a_number_or_a_text_of_digits(said: object, number: int | None) -> None:
    assert extent(said) == number


def test_what_is_no_number_is_left_for_foreign() -> None:
    said = Members({"width": 640, "height": "640", "depth": True, "length": -1})
    assert [said.number(name) for name in ("width", "height", "depth", "length", "weight")] == [640, *[None] * 4]
    assert [*said.left] == ["height", "depth", "length"]
