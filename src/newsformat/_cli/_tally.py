"""What became of all inputs together: counted and summed up, not kept, as they may be millions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import newsformat as nf
from newsformat._cli._failures import code_of
from newsformat._cli._losses import alike, losses_of, remarks_of, word_of
from newsformat._report import SOURCE
from newsformat.bulk._outcome import Fate, Outcome


_KINDS = 10_000  # kinds of losses that are told apart
_SHOWN = 20  # of them, those of most files


class _Kind:
    """How many files lose something alike, and the name of the *first*."""

    def __init__(self, first: str) -> None:
        self.first, self.files = first, 0


class Tally:
    """How many inputs became what, what they lost, and how many remarks there are."""

    def __init__(self, codes: set[int] | None = None) -> None:
        self.fates = Counter[Fate]()
        self.remarks = 0
        self.articles = 0  # of the inputs that are converted
        self.codes = codes or set()
        self._losses: dict[tuple[str, str, str], _Kind] = {}
        self._untold = 0

    @property
    def inputs(self) -> int:
        """How many there were so far."""
        return self.fates.total()

    def add(self, outcome: Outcome) -> None:
        """Count what became of one input."""
        self.fates[outcome.fate] += 1
        self.articles += outcome.articles if outcome.fate is Fate.CONVERTED else 0
        self.remarks += sum(1 for _ in remarks_of(outcome))
        if outcome.error:
            self.codes.add(code_of(outcome.error))
        if word := word_of(outcome):
            for key in dict.fromkeys((word, loss.what, alike(loss.why)) for loss in losses_of(outcome)):
                self._lose(key, outcome)

    def _lose(self, key: tuple[str, str, str], outcome: Outcome) -> None:
        kind = self._losses.get(key)
        if kind is None:
            if len(self._losses) >= _KINDS:
                self._untold += 1
                return
            kind = self._losses[key] = _Kind(outcome.source if key[1] == SOURCE else outcome.name)
        kind.files += 1

    def losses(self) -> Iterator[str]:
        """Yield a line for each kind of loss, that of most files first, and how many are not said."""
        found = sorted(self._losses.items(), key=lambda item: (-item[1].files, item[0]))
        for (word, what, why), kind in found[:_SHOWN]:
            lost = f"{word}: {why}" if what == SOURCE else f"{word} {nf.Loss(what, why=why)}"
            yield (
                f"{kind.files} files {lost} (the first is {kind.first})" if kind.files > 1 else f"{kind.first}: {lost}"
            )
        if rest := sum(kind.files for _, kind in found[_SHOWN:]) + self._untold:
            yield f"{rest} more, of other kinds"
