"""A report that passes everything on to the reports of several inputs whose articles are written together."""

from __future__ import annotations

from attrs import define, field

import newsformat as nf
from newsformat.bulk._outcome import Outcome


@define(eq=False)
class PassingReport(nf.Report):
    """The report given to the writer; it passes things on to the report of the input that the article is from.

    Some writers read the second article before they write the first. What the first article loses is reported without a
    number.
    """

    _first: nf.Report | None = field(init=False, default=None)
    _current: nf.Report = field(init=False, factory=nf.Report)
    _number: int = field(init=False, default=1)

    def pass_to(self, outcome: Outcome) -> None:
        """Set the outcome whose article comes next."""
        self._current, self._number = outcome.report, outcome.articles
        self._first = self._first or outcome.report

    def lost(self, what: str, *, where: str = "", why: str = "") -> None:
        """Report that *what* of the current article does not survive."""
        report, number = (self._current, self._number) if self.article or not self._first else (self._first, 1)
        report.article = f"article {number}" if number > 1 else ""
        report.lost(what, where=where, why=why)

    def note(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        """Report what the writer assumed or repaired."""
        self._current.note(message, line=line, column=column)

    @property
    def refused(self) -> tuple[nf.Loss, ...]:
        """Those of the first and the current input; if losses are errors, there are no others."""
        first = () if self._first is None or self._first is self._current else self._first.refused
        return (*first, *self._current.refused)
