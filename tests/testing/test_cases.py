"""Tables whose cases are all checked by one test: each case is, and each that fails is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def checked() -> Iterator[list[tuple[int, str, str]]]:
    """All cases that were checked, at the end those of both tables below."""
    found: list[tuple[int, str, str]] = []
    yield found
    assert sorted(found) == [(1, "a", "+"), (1, "a", "-"), (2, "b", "+"), (2, "b", "-")]


@pytest.mark.cases(("number", "letter"), [(1, "a"), pytest.param(2, "b", id="two")])
@pytest.mark.cases("sign", ["+", "-"], ids=["plus", "minus"])
def test_each_row_of_a_table_goes_with_each_of_another(
    checked: list[tuple[int, str, str]], number: int, letter: str, sign: str
) -> None:
    checked.append((number, letter, sign))


@pytest.mark.xfail(raises=ExceptionGroup, strict=True)
@pytest.mark.cases("number", [1, 2, 3])
def test_all_cases_that_fail_are_shown(number: int) -> None:
    assert number == 2


@pytest.mark.xfail(raises=ZeroDivisionError, strict=True)
@pytest.mark.cases("number", [1, 0, 2])
def test_one_case_that_fails_is_shown_as_it_is(number: int) -> None:
    assert 1 / number


@pytest.mark.xfail(raises=AssertionError, strict=True)
@pytest.mark.cases("number", [])
def test_a_table_without_cases_fails(number: int) -> None:
    assert number


@pytest.mark.xfail(raises=AssertionError, strict=True)
@pytest.mark.cases("number", [1, 2, 1])
def test_a_table_that_has_a_case_twice_fails(number: int) -> None:
    assert number


@pytest.mark.xfail(raises=TypeError, strict=True)
@pytest.mark.cases("number", [1, 2])
def test_no_case_is_skipped(number: int) -> None:
    if number == 2:
        pytest.skip("no case may")


@pytest.mark.xfail(raises=TypeError, strict=True)
@pytest.mark.cases("number", [1, pytest.param(2, marks=pytest.mark.xfail)])
def test_no_case_is_expected_to_fail(number: int) -> None:
    assert number == 1


@pytest.mark.xfail(raises=TypeError, strict=True)
@pytest.mark.cases("number", [1, 2])
def test_no_case_finds_what_another_has_left(number: int, tmp_path: Path) -> None:
    assert [*tmp_path.iterdir()] == []
