"""Regular expressions that are compiled when they are first used."""

import re

import pytest

from newsformat.plugin import lazily


def test_it_does_as_a_compiled_one() -> None:
    expression = lazily(r"(\w)-(\w)", re.ASCII)
    assert [match.groups() for match in expression.finditer("a-b é-c")] == [("a", "b")]
    assert (expression.sub("x", "a-b"), expression.split("1a-b2"), expression.fullmatch("a-b ")) == (
        "x",
        ["1", "a", "b", "2"],
        None,
    )


def test_a_wrong_one_is_told_when_it_is_used() -> None:
    expression = lazily("(")
    with pytest.raises(re.error):
        expression.match("a")


def test_bytes_are_looked_through_as_well() -> None:
    assert lazily(rb"\d").findall(b"a1b2") == [b"1", b"2"]
