"""Draws examples with hypothesis, for each test, or once for all tests with the same strategy.

To draw an article takes ten times as long as to write and read it. Where a profile draws the same examples in every
run, nothing is gained by drawing them anew for each test. So those who make strategies cache them: examples are found
again by the identity of their strategy.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from hypothesis import given, seed, settings
from hypothesis import strategies as st

from newsformat._article import Article
from newsformat.testing._display import Shown
from newsformat.testing.profiles import UNCHECKED


T = TypeVar("T")

_AT_ONCE = 12  # examples per run: from the eleventh on, hypothesis mostly varies earlier ones
_KEPT = 28  # strategies: those shared by all formats, and those of formats that do not use these
_SEED = 20261124


def check_all(strategy: st.SearchStrategy[T], count: int, check: Callable[[T], None]) -> None:
    """Run *check* on *count* examples of *strategy*; what fails is made as small as it can be."""
    __tracebackhide__ = True
    if not is_repeated():
        _run(strategy, count, check)
        return
    for first in range(0, count, _AT_ONCE):
        _run(strategy, min(_AT_ONCE, count - first), check, _SEED + first)


def _run(strategy: st.SearchStrategy[T], count: int, check: Callable[[T], None], start: int | None = None) -> None:
    @settings(max_examples=count, deadline=None, suppress_health_check=UNCHECKED)
    @given(example=strategy.map(Shown))
    def run(example: Shown) -> None:
        __tracebackhide__ = True
        check(example.value)

    __tracebackhide__ = True
    with warnings.catch_warnings():  # about the names that hypothesis gives its strategies while shrinking an example
        warnings.filterwarnings("ignore", "Generating overly large repr")
        (run if start is None else seed(start)(run))()


def check_shared(strategy: st.SearchStrategy[T], count: int, check: Callable[[T], None]) -> None:
    """Run *check* on the *count* examples of *strategy* that tests share; what fails is made as small as it can be."""
    __tracebackhide__ = True
    try:
        for example in examples(strategy, count):
            check(example)
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is raised below
        found = error
    else:
        return
    check_all(strategy, count, check)  # draws the same, and shrinks the failure
    raise found


@lru_cache(_KEPT)
def examples(strategy: st.SearchStrategy[T], count: int) -> tuple[T, ...]:
    """Return *count* examples of *strategy*, drawn when they are first asked for."""
    drawn: list[T] = []
    check_all(strategy, count, drawn.append)
    return tuple(drawn)


@lru_cache(_KEPT)
def several(strategy: st.SearchStrategy[Article], count: int) -> st.SearchStrategy[list[Article]]:
    """Lists of up to three stories of *strategy*: no two have the same URI."""
    one = st.sampled_from(examples(strategy, count)) if is_repeated() else strategy
    return st.lists(one, max_size=3, unique_by=lambda article: article.uri or object())


def is_repeated() -> bool:
    """Does every run draw the same examples?"""
    return bool(settings().derandomize)
