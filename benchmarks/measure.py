"""Ratios of two times of the processor, measured in turn in one run, so that a busy machine slows both."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from typing import Any

from attrs import frozen


Clock = Callable[[], float]  # of seconds
ROUNDS = 15
SECONDS = 0.03  # each side of a round takes about so long


class Skipped(Exception):
    """A benchmark cannot run here; says why."""


@frozen
class Result:
    """What one benchmark found: how many times as long as the limit, and how many it should be at most."""

    name: str
    ratio: float
    goal: float
    unit: str = "×"

    def __str__(self) -> str:
        verdict = "ok" if self.ratio <= self.goal else "SHORT"
        return f"{self.name:<58} {self.ratio:6.2f} {self.unit} (goal {self.goal:.3g} {self.unit}) {verdict}"


def ratio(
    ours: Callable[[], Any],
    limit: Callable[[], Any],
    rounds: int = ROUNDS,
    before: Callable[[], Any] = lambda: None,
    clock: Clock = time.process_time,
) -> float:
    """Return the median over *rounds* of the time of *ours* divided by that of *limit*.

    What *before* does is done before each round, and not measured. Processes that are waited for take no time of this
    one: they need a *clock* on the wall.
    """
    many, few = _repeats(limit, clock), _repeats(ours, clock)
    gc.collect()
    gc.freeze()  # what was loaded before is not what is measured
    found = []
    for _ in range(rounds):
        before()
        found.append(_time(ours, few, clock) / _time(limit, many, clock))
    return statistics.median(found)


def _repeats(function: Callable[[], Any], clock: Clock) -> int:
    function()
    return max(1, round(SECONDS / max(_time(function, 3, clock), 1e-7)))


def _time(function: Callable[[], Any], repeats: int, clock: Clock) -> float:
    start = clock()
    for _ in range(repeats):
        function()
    return (clock() - start) / repeats
