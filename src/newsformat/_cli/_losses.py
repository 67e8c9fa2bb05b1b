"""What was lost, said on standard error: line by line while it is little, summed up when it is much."""

from __future__ import annotations

from collections.abc import Iterable

import newsformat as nf
from newsformat._cli._terminal import say
from newsformat._errors import placed
from newsformat._report import SOURCE
from newsformat.bulk._outcome import Outcome


A_FILE = 10  # lines of one file
FILES = 5  # more files than these are summed up


def say_losses(outcome: Outcome, *, all_of_them: bool) -> None:
    """Say what the article or the files of *outcome* do not have."""
    losses, word = outcome.report.losses, word_of(outcome)
    if not word:
        return
    shown = losses if all_of_them or len(losses) <= A_FILE else losses[: A_FILE - 1]
    for loss in shown:
        say(_line(outcome, word, loss), colour="yellow")
    if rest := len(losses) - len(shown):
        say(f"{outcome.job.name}: {word} {rest} more; -v lists them, --report FILE keeps them", colour="yellow")


def word_of(outcome: Outcome) -> str:
    """Return how to say that something was lost; ``""`` if nothing was written for another reason."""
    if outcome.error is None or outcome.targets:
        return "lost"
    return "would lose" if isinstance(outcome.error, nf.LossError) else ""


def _line(outcome: Outcome, word: str, loss: nf.Loss) -> str:
    if loss.what == SOURCE:
        return placed(f"{word}: {loss.why}", outcome.source, loss.line, loss.column)
    return f"{outcome.job.name}: {word} {loss}"


def say_remarks(outcome: Outcome) -> None:
    """Say what was assumed or repaired, or left out as no news."""
    for remark in outcome.report.remarks:
        say(placed(remark.message, outcome.source, remark.line, remark.column))


def say_remarks_exist(many: int) -> None:
    """Say how many remarks there are: what was left out as no news must not go unnoticed."""
    if many:
        what = "1 remark" if many == 1 else f"{many} remarks"
        say(f"{what} on what was assumed, repaired or left out as no news: -v lists them, --report FILE keeps them")


def say_sum(lines: Iterable[str]) -> None:
    """Say what many files lost, or would lose, together."""
    summed = list(lines)
    for line in summed:
        say(line, colour="yellow")
    if summed:
        say("-v lists it for each file, --report FILE keeps it")
