"""A run of ``convert``: what it prints on each input when that is done, and on all of them at the end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import newsformat as nf
from newsformat._cli._failures import FAILED, LOST, USAGE, code_of, trace, where
from newsformat._cli._losses import (
    A_FILE,
    FILES,
    print_loss_summary,
    print_losses,
    print_remark_count,
    print_remarks,
    print_unusable_hint,
)
from newsformat._cli._progress import shown
from newsformat._cli._tally import Tally
from newsformat._cli._terminal import say
from newsformat._output import NoSpace
from newsformat._reading import no_article
from newsformat.bulk._outcome import Fate, Outcome, Wishes
from newsformat.bulk._plan import Plan


if TYPE_CHECKING:
    from newsformat._cli._report_file import ReportFile


class Run:
    """Shows what becomes of the inputs of *plan*, and writes it to the *report*, if one is wanted."""

    def __init__(self, plan: Plan, wishes: Wishes, report: ReportFile | None, *, verbose: bool, quiet: bool) -> None:
        self._plan, self._report, self._verbose, self._quiet = plan, report, verbose, quiet
        self._tally = Tally(codes={code_of(error) for error in plan.refused})
        self._inputs = len(plan.jobs) + len(plan.refused)
        self._is_full = False
        self._loses = wishes.on_loss is not nf.OnLoss.IGNORE
        self._keeps_unusable = not any(name.partition("=")[0] == "drop-unusable" for name in wishes.transforms)
        self._tells_each = not quiet and (verbose or len(plan.jobs) <= FILES)

    def follow(self, outcomes: Iterable[Outcome]) -> None:
        """Print what was refused, then what became of each input while *outcomes* come."""
        for error in self._plan.refused:
            say(str(error), colour="red")
        for remark in self._plan.remarks if not self._quiet else ():
            say(str(remark))
        target = (self._plan.first and self._plan.first.target) or "-"
        with shown(outcomes, len(self._plan.jobs), target, quiet=self._quiet) as coming:
            for outcome in coming:
                self._tally.add(outcome)
                self._report_outcome(outcome)
                self._is_full |= isinstance(outcome.error, NoSpace)

    def hush(self) -> None:
        """Print no more."""
        self._quiet = True

    def end(self) -> None:
        """Print what became of all inputs that are done, and end the report."""
        if not self._quiet:
            self._print_counts()
        if self._is_full and not self._plan.together and self._tally.inputs < len(self._plan.jobs):
            say("nothing more can be written there; once it can, --no-clobber goes on from here", colour="red")
        if self._report:
            self._report.end()

    def code(self) -> int:
        """Return the exit code: wrong usage before a failure before a loss; that no input held an article is said."""
        code = next((code for code in (USAGE, FAILED, LOST) if code in self._tally.codes), 0)
        if code or not self._tally.fates.keys() <= {Fate.EMPTY, Fate.UNKNOWN}:
            return code
        if len(self._plan.jobs) > 1:  # of the only one it has been said
            say("no input holds an article", colour="red")
        return FAILED

    # An input ---------------------------------------------------------------------

    def _report_outcome(self, outcome: Outcome) -> None:
        if self._report:
            self._report.add(outcome)
        if self._verbose:
            _print_reading(outcome)
        if self._tells_each and self._loses:
            print_losses(outcome, all_of_them=self._verbose, kept=self._report is not None)
        if self._tells_each or self._inputs == 1:
            self._print_left_out(outcome)
        if self._tells_each:
            self._print_kept(outcome)
        if outcome.error and (self._quiet or not isinstance(outcome.error, nf.LossError)):
            trace(outcome.error)
            say(f"{_line(outcome.error, outcome.source)}{where(outcome.error)}", colour="red")

    def _print_left_out(self, outcome: Outcome) -> None:
        """Print that nothing becomes of the input, if so; of the only one, that is an error."""
        left_out = "" if self._inputs == 1 else "; left out"
        if outcome.fate is Fate.EMPTY:
            say(f"{no_article(outcome.source, outcome.report)}{left_out}")
        elif outcome.fate is Fate.UNKNOWN:
            say(f"{outcome.source}: in no known format{left_out}")

    def _print_kept(self, outcome: Outcome) -> None:
        """Print which files are left as they are; of a feed that is read again, they may be thousands."""
        if len(outcome.kept) > A_FILE and not self._verbose:
            say(f"{outcome.source}: {len(outcome.kept):,} files already exist and are left as they are; -v lists them")
            return
        for path in outcome.kept:
            say(f"{outcome.source}: {path} already exists and is left as it is")

    # All of them ------------------------------------------------------------------

    def _print_counts(self) -> None:
        tally, jobs = self._tally, len(self._plan.jobs)
        if jobs > FILES and self._loses and not self._verbose:
            print_loss_summary(tally.losses(), kept=self._report is not None)
        if self._loses and self._keeps_unusable and tally.may_come_too_early:
            print_unusable_hint()
        if self._inputs > 1:
            fates = tally.fates
            counts = {
                "left as they are": fates[Fate.KEPT],
                "without an article": fates[Fate.EMPTY],
                "in no known format": fates[Fate.UNKNOWN],
                "failed": fates[Fate.FAILED] + len(self._plan.refused),
                "not done": jobs - tally.inputs,
            }
            converted = fates[Fate.CONVERTED]
            more = f" ({tally.articles} articles)" if tally.articles != converted else ""
            say(", ".join([f"{converted} converted{more}", *(f"{n} {what}" for what, n in counts.items() if n)]))
        if not self._verbose and not self._report:
            print_remark_count(tally.remarks)


def _print_reading(outcome: Outcome) -> None:
    if outcome.report.dialect:
        say(f"{outcome.source}: is read by the dialect {outcome.report.dialect}")
    print_remarks(outcome)


def _line(error: nf.NewsformatError, source: str) -> str:
    """Return the message of *error*, beginning with the name of its source."""
    message = str(error)
    names_source = isinstance(error, nf.ReadError | nf.WriteError) and not isinstance(error, nf.LossError)
    return message if (names_source and ": " in message) or message.startswith(source) else f"{source}: {message}"
