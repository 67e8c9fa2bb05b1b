"""What was lost, said on standard error: line by line while it is little, summed up when it is much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, field

import newsformat as nf
from newsformat._cli._loss_kinds import NAMES, for_one_reason, without_parts
from newsformat._cli._terminal import say
from newsformat._report import SOURCE
from newsformat._wording import how_many, placed
from newsformat.bulk._outcome import Outcome


A_FILE = 10  # lines of one file
FILES = 5  # more files than these are summed up


def say_losses(outcome: Outcome, *, all_of_them: bool) -> None:
    """Say what the article or the files of *outcome* do not have."""
    word = word_of(outcome)
    if word and all_of_them:
        for loss in losses_of(outcome):
            say(_line(outcome, word, loss), colour="yellow")
    elif word:
        _say_in_short(outcome, word)


def losses_of(outcome: Outcome) -> Iterator[nf.Loss]:
    """Yield what is lost, which may be much."""
    return (said for said in outcome.report if isinstance(said, nf.Loss))


def grave_losses_of(outcome: Outcome) -> Iterator[nf.Loss]:
    """Yield what is lost, but for that whose loss is accepted."""
    return (loss for loss in losses_of(outcome) if not outcome.report.accepted(loss))


def remarks_of(outcome: Outcome) -> Iterator[nf.Remark]:
    """Yield what was assumed or repaired, which may be much."""
    return (said for said in outcome.report if isinstance(said, nf.Remark))


@define
class _Reason:
    """What is lost for one reason: the *first* loss, and how many there are of each feature."""

    first: nf.Loss
    times: dict[str, int] = field(factory=dict)
    places: dict[str, str] = field(factory=dict)

    def add(self, loss: nf.Loss) -> None:
        self.times[loss.what] = self.times.get(loss.what, 0) + 1
        self.places.setdefault(loss.what, loss.where)

    @property
    def is_cut(self) -> bool:
        """Whether there is more than is said of it in short."""
        return len(self.times) > NAMES or any(times > 1 for times in self.times.values())

    def names(self) -> list[str]:
        """Return what is lost, each with its place if there is but one."""
        return [self._name(what) for what in without_parts(self.times)]

    def _name(self, what: str) -> str:
        if self.times[what] > 1:
            return f"{what} ({self.times[what]:,} times)"
        return f"{what} ({self.places[what]})" if self.places[what] else what


def _say_in_short(outcome: Outcome, word: str) -> None:
    """Say what is lost, in one line for each reason; of what a reader left out, that is a reason of its own."""
    reasons: dict[tuple[bool, str], _Reason] = {}
    rest = 0
    for loss in grave_losses_of(outcome):
        key = (loss.what == SOURCE, loss.why)
        if key in reasons or len(reasons) < A_FILE - 1:
            reasons.setdefault(key, _Reason(loss)).add(loss)
        else:
            rest += 1
    for reason in reasons.values():
        say(_told(outcome, word, reason), colour="yellow")
    if rest or any(reason.is_cut for reason in reasons.values()):
        others = f"{word} {rest:,} more, of other kinds; " if rest else ""
        say(f"{outcome.name}: {others}-v lists all, --report FILE keeps them", colour="yellow")


def _told(outcome: Outcome, word: str, reason: _Reason) -> str:
    if len(names := reason.names()) > 1:
        return f"{outcome.name}: {word} {for_one_reason(names, reason.first.why)}"
    times = reason.times[reason.first.what]
    more = f", and {times - 1:,} more like it" if times > 1 else ""
    return f"{_line(outcome, word, reason.first)}{more}"


def word_of(outcome: Outcome) -> str:
    """Return how to say that something was lost; ``""`` if nothing was written for another reason."""
    if outcome.error is None or outcome.targets:
        return "lost"
    return "would lose" if isinstance(outcome.error, nf.LossError) else ""


def _line(outcome: Outcome, word: str, loss: nf.Loss) -> str:
    if loss.what == SOURCE:
        return placed(f"{word}: {loss.why}", outcome.source, loss.line, loss.column)
    return f"{outcome.name}: {word} {loss}"


def say_remarks(outcome: Outcome) -> None:
    """Say what was assumed or repaired, or left out as no news."""
    for remark in remarks_of(outcome):
        say(placed(remark.message, outcome.source, remark.line, remark.column))


def say_remarks_exist(many: int) -> None:
    """Say how many remarks there are: what was left out as no news must not go unnoticed."""
    if many:
        what = how_many(many, "remark")
        say(f"{what} on what was assumed, repaired or left out as no news: -v lists them, --report FILE keeps them")


def say_sum(lines: Iterable[str]) -> None:
    """Say what many files lost, or would lose, together."""
    summed = list(lines)
    for line in summed:
        say(line, colour="yellow")
    if summed:
        say("-v lists it for each file, --report FILE keeps it")
