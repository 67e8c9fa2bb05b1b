"""How examples are drawn: by hypothesis for each test, or once for all tests of a contract.

To draw an article takes ten times as long as to write and read it. Where a profile draws the same examples in every
run, nothing is gained by drawing them anew for each test.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import lru_cache
from typing import Any, TypeVar

from attrs import field, frozen
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from newsformat.testing._display import Shown
from newsformat.testing.profiles import UNCHECKED


T = TypeVar("T")

_POOLS = 8  # that are kept: those of one format, and those that all have in common
_SEED = 20261124


@frozen
class Pool:
    """The examples of a strategy that all tests of a contract share.

    Attributes:
        contract: whose they are.
        carries: what its format carries.
        name: what the contract calls them.
        count: how many there are.
        strategy: what they are drawn from; the attributes before say what that is.
    """

    contract: type
    carries: Collection[str]
    name: str
    count: int
    strategy: st.SearchStrategy[Any] = field(eq=False)


def check_all(strategy: st.SearchStrategy[T], count: int, check: Callable[[T], None]) -> None:
    """Run *check* on *count* examples of *strategy*; what fails is made as small as it can be."""

    @settings(max_examples=count, deadline=None, suppress_health_check=UNCHECKED)
    @given(example=strategy.map(Shown))
    def run(example: Shown) -> None:
        check(example.value)

    (seed(_SEED)(run) if is_repeated() else run)()


def check_pool(pool: Pool, check: Callable[[Any], None]) -> None:
    """Run *check* on the examples of *pool*; what fails is made as small as it can be."""
    try:
        for example in examples(pool):
            check(example)
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is raised below
        found = error
    else:
        return
    check_all(pool.strategy, pool.count, check)  # draws the same, and makes what fails small
    raise found


@lru_cache(_POOLS)
def examples(pool: Pool) -> tuple[Any, ...]:
    """Return the examples of *pool*, drawn when they are first asked for."""
    drawn: list[Any] = []
    check_all(pool.strategy, pool.count, drawn.append)
    return tuple(drawn)


def is_repeated() -> bool:
    """Does every run draw the same examples?"""
    return bool(settings().derandomize)
