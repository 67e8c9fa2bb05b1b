"""The line model: body, related story or neither, by weights that are data (``_weights.json``)."""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path


CLASSES = ("body", "related", "other")
Weights = dict[str, list[float]]


@cache
def weights() -> Weights:
    """Return the weights that are shipped."""
    import json

    # `importlib.resources` takes longer to import than this file to read
    found: Weights = json.loads(Path(__file__).with_name("_weights.json").read_bytes())
    return found


def judge(features: list[str], own: Weights) -> tuple[float, float, float]:
    """Return how likely a line with *features* is body, a related story, or neither."""
    body = related = other = 0.0
    for feature in features:
        found = own.get(feature)
        if found is not None:
            body += found[0]
            related += found[1]
            other += found[2]
    top = max(body, related, other)
    shares = math.exp(body - top), math.exp(related - top), math.exp(other - top)
    total = sum(shares)
    return shares[0] / total, shares[1] / total, shares[2] / total


def telling(features: list[str], label: int, own: Weights) -> list[str]:
    """Return the features that speak most for class *label*, the strongest first."""
    scored = []
    for feature in features:
        found = own.get(feature)
        if found is not None:
            scored.append((found[label] - max(w for k, w in enumerate(found) if k != label), feature))
    return [feature for gain, feature in sorted(scored, reverse=True)[:3] if gain > 0]
