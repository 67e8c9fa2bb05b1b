"""What was lost, said on standard error: line by line while it is little, summed up when it is much."""

from __future__ import annotations

from collections.abc import Iterable

import newsformat as nf
from newsformat._cli._outcome import Outcome
from newsformat._cli._terminal import say


A_FILE = 10  # lines of one file
FILES = 5  # more files than these are summed up


def say_losses(outcome: Outcome, *, all_of_them: bool) -> None:
    """Say what the files of *outcome* do not have."""
    losses, word = outcome.report.losses, _word(outcome)
    if not word:
        return
    shown = losses if all_of_them or len(losses) <= A_FILE else losses[: A_FILE - 1]
    for loss in shown:
        say(f"{outcome.job.name}: {word} {loss}", colour="yellow")
    if rest := len(losses) - len(shown):
        say(f"{outcome.job.name}: {word} {rest} more; -v lists them, --report FILE keeps them", colour="yellow")


def _word(outcome: Outcome) -> str:
    """Return how to say a loss; ``""`` of what was not written for another reason."""
    if outcome.error is None or outcome.targets:
        return "lost"
    return "would lose" if isinstance(outcome.error, nf.LossError) else ""


def say_remarks(outcome: Outcome) -> None:
    """Say what the reader skipped, assumed or repaired."""
    name = outcome.source
    for remark in outcome.report.remarks:
        place = ":".join(str(part) for part in (name, remark.line, remark.column) if part)
        say(f"{place}: {remark.message}")


def say_remarks_exist(outcomes: Iterable[Outcome]) -> None:
    """Say how many remarks there are: text that was left out must not go unnoticed."""
    if many := sum(len(outcome.report.remarks) for outcome in outcomes):
        what = "1 remark" if many == 1 else f"{many} remarks"
        say(f"{what} on what was skipped, assumed or repaired: -v says them, --report FILE keeps them")


def say_sum(outcomes: Iterable[Outcome]) -> None:
    """Say what many files lost, or would lose, together: one line for each feature."""
    files: dict[tuple[str, str, str], list[str]] = {}
    for outcome in outcomes:
        if word := _word(outcome):
            for key in dict.fromkeys((word, loss.what, loss.why) for loss in outcome.report.losses):
                files.setdefault(key, []).append(outcome.job.name)
    for (word, what, why), names in sorted(files.items(), key=lambda item: (-len(item[1]), item[0])):
        reason = f": {why}" if why else ""
        many = f"{len(names)} files {word} {what}{reason} (the first is {names[0]})"
        say(many if len(names) > 1 else f"{names[0]}: {word} {what}{reason}", colour="yellow")
    if files:
        say("-v says it for each file, --report FILE keeps it")
