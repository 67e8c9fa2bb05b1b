"""Make the weights of the line model from labelled texts.

    python -m newsformat_text._training WEIGHTS.json FOLDER …

Each folder holds ``<id>.txt`` and ``<id>.json`` with ``labels``, one a line, ``language`` and ``publisher``. Softmax
regression on sparse features, AdaGrad, with a fixed order: the same texts give the same weights. Few rounds and a low
rate are on purpose: tried on texts of publishers that were left out, more only learns the publishers by heart.
"""

from __future__ import annotations

import json
import math
import random
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsformat_text._classifier import prepared
from newsformat_text._features import Context
from newsformat_text._lexicon import lexicon
from newsformat_text._model import CLASSES


Example = tuple[list[str], int]

_CLASS = {"body": 0, "subhead": 0, "related": 1, "caption": 2, "other": 2, "byline": 2, "date": 2}
_ROUNDS = 4
_RATE = 0.04
_KEPT = 0.02
_RARE = 12


def examples(folder: Path, keep: Iterable[str] | None = None) -> Iterator[tuple[str, list[Example]]]:
    """Yield the publisher and the labelled lines of every text in *folder*."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        lines = path.with_suffix(".txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
        kept = [(line.strip(), label) for line, label in zip(lines, gold["labels"], strict=True) if line.strip()]
        document = prepared([line for line, _ in kept], lexicon(gold["language"]))
        context = Context(document)
        found = [(context.features(index), _CLASS[label]) for index, (_, label) in enumerate(kept) if label in _CLASS]
        yield gold["publisher"], found


def train(data: list[Example]) -> dict[str, list[float]]:
    """Return the weights of each feature, one a class."""
    counts: dict[str, int] = {}
    for features, _ in data:
        for feature in features:
            counts[feature] = counts.get(feature, 0) + 1
    weights = {feature: [0.0] * len(CLASSES) for feature, count in counts.items() if count >= _RARE}
    squares = {feature: [1e-6] * len(CLASSES) for feature in weights}
    order = random.Random(7)  # noqa: S311 -- repeatable on purpose
    for _ in range(_ROUNDS):
        order.shuffle(data)
        for features, label in data:
            _step([feature for feature in features if feature in weights], label, weights, squares)
    return weights


def _step(features: list[str], label: int, weights: dict[str, list[float]], squares: dict[str, list[float]]) -> None:
    sums = [0.0] * len(CLASSES)
    for feature in features:
        for k, weight in enumerate(weights[feature]):
            sums[k] += weight
    top = max(sums)
    shares = [math.exp(s - top) for s in sums]
    total = sum(shares)
    errors = [share / total - (k == label) for k, share in enumerate(shares)]
    for feature in features:
        own, square = weights[feature], squares[feature]
        for k, error in enumerate(errors):
            square[k] += error * error
            own[k] -= _RATE * error / math.sqrt(square[k] + 1.0)


def save(weights: dict[str, list[float]], path: Path) -> None:
    """Write *weights* as JSON, small ones left out."""
    kept = {f: [round(w, 2) for w in own] for f, own in sorted(weights.items()) if max(map(abs, own)) > _KEPT}
    lines = ",\n".join(f"{json.dumps(f, ensure_ascii=False)}: {json.dumps(own)}" for f, own in kept.items())
    path.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


def main(target: str, *folders: str) -> None:
    """Train on all *folders* and write the weights to *target*."""
    data = [example for folder in folders for _, found in examples(Path(folder)) for example in found]
    save(train(data), Path(target))


if __name__ == "__main__":
    main(*sys.argv[1:])
