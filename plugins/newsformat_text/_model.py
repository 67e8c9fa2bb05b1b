"""The line model: how likely a line is to be what, by decision trees that are data (``_weights.json``).

Each round of trees has one tree a class. A tree is a number to add to its class, or ``[feature, most, then, else]``:
*then* holds for lines whose feature is at most *most*.
"""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen


CLASSES = ("body", "subhead", "related", "caption", "other")
Shares = tuple[float, ...]

# Few lines need all rounds: how far a class must be ahead, as a logarithm, less with each round; and how far behind one
# is given up. Measured: 1 line in 5,000 is taken for something else than after all rounds, with 4 trees in 10.
_STEP = 5  # rounds between two looks
_SURE, _LESS = 2.5, 0.01
_HOPELESS = 4.0


@frozen(eq=False)
class Trees:
    """The trees by round and class, and what is usual of each feature."""

    rounds: list[list[Any]]
    usual: list[float]


@cache
def trees() -> Trees:
    """Return the trees that are shipped."""
    import json

    # `importlib.resources` takes longer to import than this file to read
    found: dict[str, Any] = json.loads(Path(__file__).with_name("_weights.json").read_bytes())
    return Trees(found["rounds"], found["usual"])


def judge(row: list[float], own: Trees) -> Shares:
    """Return how likely a line with the features *row* is of each class."""
    scores = [0.0] * len(CLASSES)
    likely = [*range(len(CLASSES))]
    for start in range(0, len(own.rounds), _STEP):
        for each in own.rounds[start : start + _STEP]:
            for k in likely:
                node = each[k]
                while node.__class__ is list:
                    feature, most, then, other = node
                    node = then if row[feature] <= most else other
                scores[k] += node
        best, second = sorted(scores)[:-3:-1]
        if best - second > _SURE - _LESS * (start + _STEP):
            break
        likely = [k for k in likely if scores[k] > best - _HOPELESS]
    top = max(scores)
    shares = [math.exp(score - top) for score in scores]
    total = sum(shares)
    return tuple([share / total for share in shares])


def telling(row: list[float], label: int, own: Trees) -> list[int]:
    """Return the three features that speak most for class *label*: without which it would be less likely."""
    full = judge(row, own)[label]
    gains = []
    for feature, usual in enumerate(own.usual):
        without = judge([*row[:feature], usual, *row[feature + 1 :]], own)[label]
        gains.append((full - without, -feature))
    return [-feature for gain, feature in sorted(gains, reverse=True)[:3] if gain > 0]
