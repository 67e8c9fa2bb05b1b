"""Prints losses on standard error: one by one if there are few, summed up if there are many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import newsformat as nf
from newsformat._cli._terminal import say
from newsformat._loss_reasons import Reason, reasons_of
from newsformat._report import SOURCE
from newsformat._wording import how_many, placed
from newsformat.bulk._outcome import Fate, Outcome


MAX_LINES_PER_FILE = 10
MAX_FILES_IN_DETAIL = 5  # the losses of more files are summed up


def print_losses(outcome: Outcome, *, all_of_them: bool, kept: bool) -> None:
    """Print the losses of *outcome*; *kept* says whether a report keeps them."""
    verb = loss_verb(outcome)
    if verb and all_of_them:
        for loss in losses_of(outcome):
            say(_line(outcome, verb, loss), colour="yellow")
    elif verb:
        _print_losses_by_reason(outcome, verb, kept=kept)


def losses_of(outcome: Outcome) -> Iterator[nf.Loss]:
    """Yield the losses, of which there may be many."""
    return (entry for entry in outcome.report if isinstance(entry, nf.Loss))


def grave_losses_of(outcome: Outcome) -> Iterator[nf.Loss]:
    """Yield the losses that are not accepted."""
    return (loss for loss in losses_of(outcome) if not outcome.report.accepted(loss))


def remarks_of(outcome: Outcome) -> Iterator[nf.Remark]:
    """Yield the remarks on what was assumed or repaired, of which there may be many."""
    return (entry for entry in outcome.report if isinstance(entry, nf.Remark))


def _print_losses_by_reason(outcome: Outcome, verb: str, *, kept: bool) -> None:
    """Print the losses, a line for each reason; each part that a reader left out is a reason of its own."""
    reasons, rest = reasons_of(grave_losses_of(outcome), MAX_LINES_PER_FILE - 1)
    for reason in reasons:
        say(_reason_line(outcome, verb, reason), colour="yellow")
    if rest or any(reason.is_cut for reason in reasons):
        others = f"{verb} {rest:,} more, of other kinds; " if rest else ""
        report = "" if kept else ", --report FILE keeps them"
        say(f"{outcome.name}: {others}-v lists all{report}", colour="yellow")


def _reason_line(outcome: Outcome, verb: str, reason: Reason) -> str:
    if len(reason.names) > 1:
        return f"{outcome.name}: {verb} {reason}"
    return f"{_line(outcome, verb, reason.first)}{reason.more}"


def loss_verb(outcome: Outcome) -> str:
    """Return ``lost`` or ``would lose``; ``""`` if nothing was written for another reason."""
    if outcome.fate is Fate.KEPT:
        return ""
    if outcome.error is None or outcome.targets:
        return "lost"
    return "would lose" if isinstance(outcome.error, nf.LossError) else ""


def _line(outcome: Outcome, verb: str, loss: nf.Loss) -> str:
    if loss.what == SOURCE:
        return placed(f"{verb}: {loss.why}", outcome.source, loss.line, loss.column)
    return f"{outcome.name}: {verb} {loss}"


def print_remarks(outcome: Outcome) -> None:
    """Print what was assumed or repaired, or left out as not news."""
    for remark in remarks_of(outcome):
        say(placed(remark.message, outcome.source, remark.line, remark.column))


def print_remark_count(count: int) -> None:
    """Print the number of remarks, so that what was left out as not news does not go unnoticed."""
    if count:
        what = how_many(count, "remark")
        say(f"{what} on what was assumed, repaired or left out as not news: -v lists them, --report FILE keeps them")


def print_unusable_hint() -> None:
    """Print how to leave out stories that must not be published, for formats that cannot mark them."""
    say("stories under an embargo, withheld or killed look like any other: --transform drop-unusable leaves them out")


def print_loss_summary(lines: Iterable[str], *, kept: bool) -> None:
    """Print the *lines* that sum up the losses of many files; *kept* says whether a report keeps them."""
    summary = list(lines)
    for line in summary:
        say(line, colour="yellow")
    if summary:
        say(f"-v lists it for each file{'' if kept else ', --report FILE keeps it'}")
