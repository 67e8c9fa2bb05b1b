"""The messages of ``convert``: about each input when it is done, and about all of them at the end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import newsformat as nf
from newsformat._cli._failures import FAILED, LOST, USAGE, code_of, trace, where
from newsformat._cli._losses import (
    MAX_FILES_IN_DETAIL,
    MAX_LINES_PER_FILE,
    print_loss_summary,
    print_losses,
    print_remark_count,
    print_remarks,
    print_unusable_hint,
)
from newsformat._cli._progress import with_progress_bar
from newsformat._cli._tally import Tally
from newsformat._cli._terminal import say
from newsformat._output import NoSpace
from newsformat._reading import no_article
from newsformat.bulk._outcome import Fate, Outcome, Settings
from newsformat.bulk._plan import Plan


if TYPE_CHECKING:
    from newsformat._cli._report_file import ReportFile


class Run:
    """Prints the outcome for each input of *plan*, and writes it to the *report*, if there is one."""

    def __init__(
        self, plan: Plan, settings: Settings, report: ReportFile | None, *, verbose: bool, quiet: bool
    ) -> None:
        self._plan, self._report, self._verbose, self._quiet = plan, report, verbose, quiet
        self._tally = Tally(codes={code_of(error) for error in plan.refused})
        self._inputs = len(plan.jobs) + len(plan.refused)
        self._is_full = False
        self._shows_losses = settings.on_loss is not nf.OnLoss.IGNORE
        self._keeps_unusable = not any(name.partition("=")[0] == "drop-unusable" for name in settings.transforms)
        self._shows_each = not quiet and (verbose or len(plan.jobs) <= MAX_FILES_IN_DETAIL)

    def follow(self, outcomes: Iterable[Outcome]) -> None:
        """Print the refused inputs, then each of *outcomes* as it arrives."""
        for error in self._plan.refused:
            say(str(error), colour="red")
        for remark in self._plan.remarks if not self._quiet else ():
            say(str(remark))
        target = (self._plan.first and self._plan.first.target) or "-"
        with with_progress_bar(outcomes, len(self._plan.jobs), target, quiet=self._quiet) as arriving:
            for outcome in arriving:
                self._tally.add(outcome)
                self._report_outcome(outcome)
                self._is_full |= isinstance(outcome.error, NoSpace)

    def stop_printing(self) -> None:
        """Print no more about the outcomes."""
        self._quiet = True

    def end(self) -> None:
        """Print a summary of the inputs done so far, and end the report."""
        if not self._quiet:
            self._print_counts()
        if self._is_full and not self._plan.together and self._tally.inputs < len(self._plan.jobs):
            say("nothing more can be written there; once it can, --no-clobber goes on from here", colour="red")
        if self._report:
            self._report.end()

    def code(self) -> int:
        """Return the exit code: wrong usage counts more than a failure, and that more than a loss."""
        code = next((code for code in (USAGE, FAILED, LOST) if code in self._tally.codes), 0)
        if code or not self._tally.fates.keys() <= {Fate.EMPTY, Fate.UNKNOWN}:
            return code
        if len(self._plan.jobs) > 1:  # for a single one, it was printed before
            say("no input holds an article", colour="red")
        return FAILED

    # An input ---------------------------------------------------------------------

    def _report_outcome(self, outcome: Outcome) -> None:
        if self._report:
            self._report.add(outcome)
        if self._verbose:
            _print_reading(outcome)
        if self._shows_each and self._shows_losses:
            print_losses(outcome, all_of_them=self._verbose, kept=self._report is not None)
        if self._shows_each or self._inputs == 1:
            self._print_left_out(outcome)
        if self._shows_each:
            self._print_kept(outcome)
        if outcome.error and (self._quiet or not isinstance(outcome.error, nf.LossError)):
            trace(outcome.error)
            say(f"{_line(outcome.error, outcome.source)}{where(outcome.error)}", colour="red")

    def _print_left_out(self, outcome: Outcome) -> None:
        """Print why the input is left out, if it is; for a single input, that is an error."""
        left_out = "" if self._inputs == 1 else "; left out"
        if outcome.fate is Fate.EMPTY:
            say(f"{no_article(outcome.source, outcome.report)}{left_out}")
        elif outcome.fate is Fate.UNKNOWN:
            say(f"{outcome.source}: in no known format{left_out}")

    def _print_kept(self, outcome: Outcome) -> None:
        """Print which files are left as they are; when a feed is read again, that may be thousands."""
        if len(outcome.kept) > MAX_LINES_PER_FILE and not self._verbose:
            say(f"{outcome.source}: {len(outcome.kept):,} files already exist and are left as they are; -v lists them")
            return
        for path in outcome.kept:
            say(f"{outcome.source}: {path} already exists and is left as it is")

    # All of them ------------------------------------------------------------------

    def _print_counts(self) -> None:
        tally, jobs = self._tally, len(self._plan.jobs)
        if jobs > MAX_FILES_IN_DETAIL and self._shows_losses and not self._verbose:
            print_loss_summary(tally.losses(), kept=self._report is not None)
        if self._shows_losses and self._keeps_unusable and tally.may_come_too_early:
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
