"""Counts the outcomes of all inputs; they are not kept, as there may be millions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice

import newsformat as nf
from newsformat._cli._failures import code_of
from newsformat._cli._losses import grave_losses_of, loss_verb, remarks_of
from newsformat._cli._message_kinds import message_kind
from newsformat._loss_reasons import for_one_reason, has_no_place, is_whole, without_parts
from newsformat._report import SOURCE
from newsformat._wording import how_many
from newsformat.bulk._outcome import Fate, Outcome


_MAX_KINDS = 10_000  # of losses
_MAX_SHOWN = 20  # reasons, the most frequent ones


class _Kind:
    """How many files have the same kind of loss, and the name of the *first*."""

    def __init__(self, first: str) -> None:
        self.first, self.files = first, 0


class Tally:
    """The number of inputs by their fate, of their losses by kind, and of remarks."""

    def __init__(self, codes: set[int] | None = None) -> None:
        self.fates = Counter[Fate]()
        self.remarks = 0
        self.articles = 0  # of the inputs that are converted
        self.codes = codes or set()
        self.may_come_too_early = False  # whether the target cannot show that a story must not be published
        self._losses: dict[tuple[str, str, str], _Kind] = {}
        self._not_counted = 0

    @property
    def inputs(self) -> int:
        """The number of inputs so far."""
        return self.fates.total()

    def add(self, outcome: Outcome) -> None:
        """Count the outcome for one input."""
        self.fates[outcome.fate] += 1
        self.articles += outcome.articles if outcome.fate is Fate.CONVERTED else 0
        self.remarks += sum(1 for _ in remarks_of(outcome))
        if outcome.error:
            self.codes.add(code_of(outcome.error))
        if verb := loss_verb(outcome):
            reasons = _by_reason(outcome)
            for why, names in reasons.items():
                for what in without_parts(names):
                    self._count((verb, what, why), outcome)
            self.may_come_too_early |= verb == "lost" and _hides_what_is_unusable(reasons)

    def _count(self, key: tuple[str, str, str], outcome: Outcome) -> None:
        kind = self._losses.get(key)
        if kind is None:
            if len(self._losses) >= _MAX_KINDS:
                self._not_counted += 1
                return
            kind = self._losses[key] = _Kind(outcome.source if key[1] == SOURCE else outcome.name)
        kind.files += 1

    def losses(self) -> Iterator[str]:
        """Yield a line for each reason, most frequent first, and the number of losses not listed."""
        reasons: dict[tuple[str, str, str], list[tuple[str, _Kind]]] = {}
        for (verb, what, why), kind in sorted(self._losses.items(), key=lambda item: (-item[1].files, item[0])):
            reasons.setdefault((verb, why, SOURCE if what == SOURCE else ""), []).append((what, kind))
        for (verb, why, _), kinds in islice(reasons.items(), _MAX_SHOWN):
            yield _line(verb, why, kinds)
        not_listed = [kind for kinds in islice(reasons.values(), _MAX_SHOWN, None) for _, kind in kinds]
        if rest := sum(kind.files for kind in not_listed) + self._not_counted:
            yield f"{rest} more, of other kinds"


def _hides_what_is_unusable(reasons: dict[str, dict[str, bool]]) -> bool:
    """Return whether the format has no place for an embargo or a status, and no story is withheld instead."""
    bare = [names for why, names in reasons.items() if has_no_place(why) and names.keys() & {"embargo", "status"}]
    return bool(bare) and not any("status" in names for why, names in reasons.items() if not has_no_place(why))


def _by_reason(outcome: Outcome) -> dict[str, dict[str, bool]]:
    """Return the features lost, by reason, each with whether it is lost as a whole."""
    reasons: dict[str, dict[str, bool]] = {}
    for loss in grave_losses_of(outcome):
        names = reasons.setdefault(message_kind(loss.why), {})
        names[loss.what] = names.get(loss.what, False) or is_whole(loss)
    return reasons


def _line(verb: str, why: str, kinds: list[tuple[str, _Kind]]) -> str:
    what, kind = kinds[0]
    if len(kinds) > 1:
        names = [f"{name} ({how_many(tally.files, 'file')})" for name, tally in kinds]
        return f"{verb} {for_one_reason(names, why)}"
    if kind.files == 1:
        return f"{kind.first}: {_lost(verb, what, why)}"
    colon = ":" if what == SOURCE else ""  # files from whose source something is lost are not themselves lost
    return f"{kind.files} files{colon} {_lost(verb, what, why)} (the first is {kind.first})"


def _lost(verb: str, what: str, why: str) -> str:
    return f"{verb}: {why}" if what == SOURCE else f"{verb} {nf.Loss(what, why=why)}"
