"""Content models of the schema (the order and number of children) as automata (V. Glushkov, 1961).

A state is a position in a type's pattern; since the patterns of a schema are deterministic, only one is active. State 0
is the start.
"""

from __future__ import annotations

import re
from collections import deque
from functools import cache
from typing import Final, NamedTuple

from attrs import field, frozen


_TOKEN = re.compile(r"<([^>]+)>|([()|?*+])")
WILD: Final = frozenset(("#any", "#other", "#none", "#nar", "#signature"))


@frozen
class Model:
    """The transitions of a content model.

    *labels* are the names of the states, *follow* the successors of each state, *ends* the final states.
    """

    labels: tuple[str, ...]
    follow: tuple[tuple[int, ...], ...]
    ends: frozenset[int]
    _ways: dict[tuple[int, frozenset[str] | None], list[int] | None] = field(init=False, factory=dict, repr=False)

    def step(self, state: int, symbols: frozenset[str]) -> int | None:
        """Return the state reached from *state* by one of *symbols*."""
        return next((after for after in self.follow[state] if self.labels[after] in symbols), None)

    def shortest_path(self, state: int, symbols: frozenset[str] | None) -> list[int] | None:
        """Return the shortest path from *state* to one of *symbols*, or to an end if that is `None`; cached."""
        if (state, symbols) not in self._ways:
            self._ways[state, symbols] = self._way(state, symbols)
        return self._ways[state, symbols]

    def _way(self, state: int, symbols: frozenset[str] | None) -> list[int] | None:
        before: dict[int, int] = {}
        waiting = deque([state])
        while waiting:
            here = waiting.popleft()
            if here in self.ends if symbols is None else (here != state and self.labels[here] in symbols):
                return self._walked(before, state, here)
            for after in self.follow[here]:
                if after not in before and after != state:
                    before[after] = here
                    waiting.append(after)
        return None

    def _walked(self, before: dict[int, int], state: int, here: int) -> list[int]:
        shortest_path: list[int] = []
        while here != state:
            shortest_path.append(here)
            here = before[here]
        return shortest_path[::-1]

    def expected(self, state: int) -> list[str]:
        """Return the names allowed after *state*, in the order of the schema."""
        return list(dict.fromkeys(self.labels[after] for after in sorted(self.follow[state])))


class _Part(NamedTuple):
    """A part of a pattern: whether it may be empty, and its possible first and last states."""

    empty: bool
    first: tuple[int, ...]
    last: tuple[int, ...]


_NOTHING = _Part(empty=True, first=(), last=())


@cache
def model(pattern: str) -> Model:
    """Return the automaton of *pattern*, in the notation of `_facts`."""
    return _Builder(pattern).build()


class _Builder:
    """Parses a pattern once, from left to right."""

    def __init__(self, pattern: str) -> None:
        self._tokens = [match.groups() for match in _TOKEN.finditer(pattern)]
        self._at = 0
        self._labels = [""]
        self._follow: list[dict[int, None]] = [{}]

    def build(self) -> Model:
        choice = self._choice()
        self._link((0,), choice.first)
        ends = {*choice.last, 0} if choice.empty else set(choice.last)
        return Model(tuple(self._labels), tuple([tuple(after) for after in self._follow]), frozenset(ends))

    def _link(self, last: tuple[int, ...], first: tuple[int, ...]) -> None:
        for state in last:
            self._follow[state].update(dict.fromkeys(first))

    def _sign(self) -> str:
        return self._tokens[self._at][1] or "" if self._at < len(self._tokens) else ")"

    def _choice(self) -> _Part:
        parts = [self._sequence()]
        while self._sign() == "|":
            self._at += 1
            parts.append(self._sequence())
        return _Part(
            any(part.empty for part in parts),
            tuple([state for part in parts for state in part.first]),
            tuple([state for part in parts for state in part.last]),
        )

    def _sequence(self) -> _Part:
        joined = _NOTHING
        while self._sign() not in {")", "|"}:
            part = self._item()
            self._link(joined.last, part.first)
            joined = _Part(
                joined.empty and part.empty,
                (*joined.first, *part.first) if joined.empty else joined.first,
                (*joined.last, *part.last) if part.empty else part.last,
            )
        return joined

    def _item(self) -> _Part:
        name, _ = self._tokens[self._at]
        self._at += 1
        if name:
            self._labels.append(name)
            self._follow.append({})
            state = (len(self._labels) - 1,)
            part = _Part(empty=False, first=state, last=state)
        else:
            part = self._choice()
            self._at += 1
        while (sign := self._sign()) in {"?", "*", "+"} and sign:
            self._at += 1
            if sign != "?":
                self._link(part.last, part.first)
            part = part._replace(empty=part.empty or sign != "+")
        return part
