"""Tables whose cases are all checked by one test: each case is, and each that fails is shown."""

from __future__ import annotations

import pytest


CHECKED: list[object] = []


@pytest.mark.cases(("one", "other"), [(1, "a"), pytest.param(2, "b", id="two")])
@pytest.mark.cases("sign", ["+", "-"], ids=["plus", "minus"])
def test_each_row_of_a_table_goes_with_each_of_another(one: int, other: str, sign: str) -> None:
    CHECKED.append((one, other, sign))
    if len(CHECKED) == 4:
        assert sorted(CHECKED) == [(1, "a", "+"), (1, "a", "-"), (2, "b", "+"), (2, "b", "-")]


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
