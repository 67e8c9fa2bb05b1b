"""What was lost, said on standard error: line by line while it is little, summed up when it is much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import newsformat as nf
from newsformat._cli._terminal import say
from newsformat._loss_reasons import Reason, reasons_of
from newsformat._report import SOURCE
from newsformat._wording import how_many, placed
from newsformat.bulk._outcome import Fate, Outcome


A_FILE = 10  # lines of one file
FILES = 5  # more files than these are summed up


def print_losses(outcome: Outcome, *, all_of_them: bool, kept: bool) -> None:
    """Print what the article or the files of *outcome* do not have; is it *kept* in a report?"""
    word = word_of(outcome)
    if word and all_of_them:
        for loss in losses_of(outcome):
            say(_line(outcome, word, loss), colour="yellow")
    elif word:
        _print_losses_by_reason(outcome, word, kept=kept)


def losses_of(outcome: Outcome) -> Iterator[nf.Loss]:
    """Yield the losses, of which there may be many."""
    return (entry for entry in outcome.report if isinstance(entry, nf.Loss))


def grave_losses_of(outcome: Outcome) -> Iterator[nf.Loss]:
    """Yield the losses that are not accepted."""
    return (loss for loss in losses_of(outcome) if not outcome.report.accepted(loss))


def remarks_of(outcome: Outcome) -> Iterator[nf.Remark]:
    """Yield the remarks on what was assumed or repaired, of which there may be many."""
    return (entry for entry in outcome.report if isinstance(entry, nf.Remark))


def _print_losses_by_reason(outcome: Outcome, word: str, *, kept: bool) -> None:
    """Print the losses, a line for each reason; each part that a reader left out is a reason of its own."""
    reasons, rest = reasons_of(grave_losses_of(outcome), A_FILE - 1)
    for reason in reasons:
        say(_reason_line(outcome, word, reason), colour="yellow")
    if rest or any(reason.is_cut for reason in reasons):
        others = f"{word} {rest:,} more, of other kinds; " if rest else ""
        report = "" if kept else ", --report FILE keeps them"
        say(f"{outcome.name}: {others}-v lists all{report}", colour="yellow")


def _reason_line(outcome: Outcome, word: str, reason: Reason) -> str:
    if len(reason.names) > 1:
        return f"{outcome.name}: {word} {reason}"
    return f"{_line(outcome, word, reason.first)}{reason.more}"


def word_of(outcome: Outcome) -> str:
    """Return how to say that something was lost; ``""`` if nothing was written for another reason."""
    if outcome.fate is Fate.KEPT:
        return ""
    if outcome.error is None or outcome.targets:
        return "lost"
    return "would lose" if isinstance(outcome.error, nf.LossError) else ""


def _line(outcome: Outcome, word: str, loss: nf.Loss) -> str:
    if loss.what == SOURCE:
        return placed(f"{word}: {loss.why}", outcome.source, loss.line, loss.column)
    return f"{outcome.name}: {word} {loss}"


def print_remarks(outcome: Outcome) -> None:
    """Print what was assumed or repaired, or left out as not news."""
    for remark in remarks_of(outcome):
        say(placed(remark.message, outcome.source, remark.line, remark.column))


def print_remark_count(many: int) -> None:
    """Print how many remarks there are: what was left out as not news must not go unnoticed."""
    if many:
        what = how_many(many, "remark")
        say(f"{what} on what was assumed, repaired or left out as not news: -v lists them, --report FILE keeps them")


def print_unusable_hint() -> None:
    """Print how to leave out what must not be published, for formats in which it looks like the rest."""
    say("stories under an embargo, withheld or killed look like any other: --transform drop-unusable leaves them out")


def print_loss_summary(lines: Iterable[str], *, kept: bool) -> None:
    """Print what many files lost, or would lose, together; is it *kept* in a report?"""
    summed = list(lines)
    for line in summed:
        say(line, colour="yellow")
    if summed:
        say(f"-v lists it for each file{'' if kept else ', --report FILE keeps it'}")
