"""The line model: the probability of each label of a line, by the decision trees in `newsformat_text._learned._trees`.

Each round has one tree per class, which gives what a line's features add to the score of that class.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

from attrs import frozen


CLASSES = ("body", "subhead", "related", "caption", "other")
REASONS = (
    "reads as running text", "reads as a subheading", "reads as the title of another story", "reads as a caption",
    "does not read like a part of the story",
)  # fmt: skip
Row = tuple[float, ...]
Shares = tuple[float, ...]
Step = tuple[Callable[..., float], ...]  # each takes a feature row

# Few lines need all rounds. Required lead of a class, as a logarithm, reduced with each round; and the lag by which
# one is given up. Measured: 1 line in 550 gets another class than after all rounds, with 3 trees in 10.
ROUNDS = 10  # per step, between two checks
_SURE, _LESS = 3.0, 0.02
_HOPELESS = 4.0


@frozen(eq=False, repr=False)
class Trees:
    """The score that each step adds to each class, and the usual value of each feature."""

    steps: tuple[Step, ...]
    usual: tuple[float, ...]


@cache
def trees() -> Trees:
    """Return the shipped trees."""
    from newsformat_text._learned._trees import STEPS, USUAL

    return Trees(STEPS, USUAL)


def class_shares(row: Row, trees: Trees) -> Shares:
    """Return the probability of each class for a line with the features *row*."""
    scores = [0.0] * len(CLASSES)
    likely = [*range(len(CLASSES))]
    ahead = _SURE
    for step in trees.steps:
        for k in likely:
            scores[k] += step[k](*row)
        ordered = sorted(scores)
        best = ordered[-1]
        ahead -= _LESS * ROUNDS
        if best - ordered[-2] > ahead:
            break
        min_score = best - _HOPELESS
        likely = [k for k in likely if scores[k] > min_score]
    top = max(scores)
    shares = [math.exp(score - top) for score in scores]
    total = sum(shares)
    return tuple([share / total for share in shares])


def decisive_features(row: Row, label: int, trees: Trees) -> list[int]:
    """Return up to three features that most increase the probability of class *label*."""
    full = class_shares(row, trees)[label]
    gains = []
    for feature, usual in enumerate(trees.usual):
        without = class_shares((*row[:feature], usual, *row[feature + 1 :]), trees)[label]
        gains.append((full - without, -feature))
    return [-feature for gain, feature in sorted(gains, reverse=True)[:3] if gain > 0]
