"""The outcomes of all inputs: counted and summed up, not kept, as there may be millions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice

import newsformat as nf
from newsformat._cli._alike import alike
from newsformat._cli._failures import code_of
from newsformat._cli._losses import grave_losses_of, remarks_of, word_of
from newsformat._loss_reasons import for_one_reason, has_no_place, is_whole, without_parts
from newsformat._report import SOURCE
from newsformat._wording import how_many
from newsformat.bulk._outcome import Fate, Outcome


_KINDS = 10_000  # kinds of losses that are told apart
_MAX_SHOWN = 20  # of them, those of most files


class _Kind:
    """How many files have the same kind of loss, and the name of the *first*."""

    def __init__(self, first: str) -> None:
        self.first, self.files = first, 0


class Tally:
    """How many inputs became what, what they lost, and how many remarks there are."""

    def __init__(self, codes: set[int] | None = None) -> None:
        self.fates = Counter[Fate]()
        self.remarks = 0
        self.articles = 0  # of the inputs that are converted
        self.codes = codes or set()
        self.may_come_too_early = False  # whether what is written hides that a story must not be published
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
            reasons = _by_reason(outcome)
            for why, names in reasons.items():
                for what in without_parts(names):
                    self._lose((word, what, why), outcome)
            self.may_come_too_early |= word == "lost" and _hides_what_is_unusable(reasons)

    def _lose(self, key: tuple[str, str, str], outcome: Outcome) -> None:
        kind = self._losses.get(key)
        if kind is None:
            if len(self._losses) >= _KINDS:
                self._untold += 1
                return
            kind = self._losses[key] = _Kind(outcome.source if key[1] == SOURCE else outcome.name)
        kind.files += 1

    def losses(self) -> Iterator[str]:
        """Yield a line for each reason, most frequent first, and the number of losses not listed."""
        reasons: dict[tuple[str, str, str], list[tuple[str, _Kind]]] = {}
        for (word, what, why), kind in sorted(self._losses.items(), key=lambda item: (-item[1].files, item[0])):
            reasons.setdefault((word, why, SOURCE if what == SOURCE else ""), []).append((what, kind))
        for (word, why, _), kinds in islice(reasons.items(), _MAX_SHOWN):
            yield _line(word, why, kinds)
        untold = [kind for kinds in islice(reasons.values(), _MAX_SHOWN, None) for _, kind in kinds]
        if rest := sum(kind.files for kind in untold) + self._untold:
            yield f"{rest} more, of other kinds"


def _hides_what_is_unusable(reasons: dict[str, dict[str, bool]]) -> bool:
    """Return whether a format has no place for an embargo or a status, and holds no story back for it."""
    bare = [names for why, names in reasons.items() if has_no_place(why) and names.keys() & {"embargo", "status"}]
    return bool(bare) and not any("status" in names for why, names in reasons.items() if not has_no_place(why))


def _by_reason(outcome: Outcome) -> dict[str, dict[str, bool]]:
    """Return the names of what is lost, and whether as a whole, by reason."""
    found: dict[str, dict[str, bool]] = {}
    for loss in grave_losses_of(outcome):
        names = found.setdefault(alike(loss.why), {})
        names[loss.what] = names.get(loss.what, False) or is_whole(loss)
    return found


def _line(word: str, why: str, kinds: list[tuple[str, _Kind]]) -> str:
    what, kind = kinds[0]
    if len(kinds) > 1:
        names = [f"{name} ({how_many(tally.files, 'file')})" for name, tally in kinds]
        return f"{word} {for_one_reason(names, why)}"
    if kind.files == 1:
        return f"{kind.first}: {_lost(word, what, why)}"
    colon = ":" if what == SOURCE else ""  # files from whose source something is lost are not themselves lost
    return f"{kind.files} files{colon} {_lost(word, what, why)} (the first is {kind.first})"


def _lost(word: str, what: str, why: str) -> str:
    return f"{word}: {why}" if what == SOURCE else f"{word} {nf.Loss(what, why=why)}"
