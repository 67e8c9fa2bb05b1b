"""Several inputs converted into one document, an article at a time: it is written whole, or not at all.

An input that cannot be read stops no other: what was read of it before is in the document, and its outcome says how
many articles those are. But a file that is there is not replaced by a part. What cannot be written stops all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from attrs import define, field

import newsformat as nf
from newsformat._cli._conversion import opened, refuse_losses, write_document
from newsformat._cli._outcome import Outcome, Wishes
from newsformat._cli._plan import Job
from newsformat._features import note_envelope_losses


def together(jobs: Sequence[Job], wishes: Wishes) -> Iterator[Outcome]:
    """Convert all inputs of *jobs*, which have one target; if that fails, say only what is the reason."""
    joined = _Joined(jobs, wishes)
    articles = iter(joined)
    try:
        if (first := next(articles, None)) is not None:  # without one, nothing is written
            write_document(nf.Articles(chain([first], articles)), jobs[0], joined.report, wishes)
    except _PartOnly as error:
        for outcome in joined.failed:
            outcome.error = nf.ReadError(f"{outcome.error}; {error}")
        yield from joined.failed
        return
    except nf.NewsformatError as error:
        joined.blame(error)
        yield from joined.failed
        return
    for outcome in joined.outcomes:
        if outcome.articles:
            _say_written(outcome)
        yield outcome


def _say_written(outcome: Outcome) -> None:
    if outcome.job.target:
        outcome.targets = (outcome.job.target,)
    if outcome.error:
        many = "1 article" if outcome.articles == 1 else f"{outcome.articles} articles"
        outcome.error = nf.ReadError(f"{outcome.error}; what came before that is written ({many})")


class _PartOnly(nf.WriteError):
    """The document would replace a file, and lacks what could not be read."""


@define
class _Passing(nf.Report):
    """What the writer is given: passes on what it says to the report of the input that the article is from.

    Some writers read the second article before they write the first; what the first one loses has no number.
    """

    _first: nf.Report | None = field(init=False, default=None)
    _current: nf.Report = field(init=False, factory=nf.Report)
    _number: int = field(init=False, default=1)

    def pass_to(self, outcome: Outcome) -> None:
        """Say whose article comes next."""
        self._current, self._number = outcome.report, outcome.articles
        self._first = self._first or outcome.report

    def lost(self, what: str, *, where: str = "", why: str = "") -> None:
        """Say that *what* of the current article does not survive."""
        report, number = (self._current, self._number) if self.article or not self._first else (self._first, 1)
        report.article = f"article {number}" if number > 1 else ""
        report.lost(what, where=where, why=why)

    def note(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        """Say what the writer assumed or repaired."""
        self._current.note(message, line=line, column=column)

    @property
    def losses(self) -> tuple[nf.Loss, ...]:
        """What the first and the current input lose: where losses are errors, there are no others."""
        return (*(self._first.losses if self._first else ()), *self._current.losses)


@define
class _Joined:
    """The articles of all inputs, and the outcome of each as far as they are read."""

    jobs: Sequence[Job]
    wishes: Wishes
    outcomes: list[Outcome] = field(factory=list)
    report: _Passing = field(factory=_Passing)

    @property
    def failed(self) -> list[Outcome]:
        """The outcomes that are errors, so far."""
        return [outcome for outcome in self.outcomes if outcome.error]

    def __iter__(self) -> Iterator[nf.Article]:
        for job in self.jobs:
            outcome = Outcome(job)
            self.outcomes.append(outcome)
            try:
                with opened(outcome, self.wishes) as articles:
                    envelope = articles.envelope
                    for article in outcome.counted(articles):
                        self.report.pass_to(outcome)
                        if outcome.articles == 1:
                            self._lose(envelope, outcome.report)
                        yield article
                refuse_losses(outcome.report, self.wishes)
            except nf.LossError:
                raise
            except nf.NewsformatError as error:
                outcome.fail(error)
        if self.failed and self.jobs[0].is_there:
            raise _PartOnly(f"{self.jobs[0].target} is left as it is")

    def blame(self, error: nf.NewsformatError) -> None:
        """Say that the input that was read last is why there is no document."""
        read = [outcome for outcome in self.outcomes if outcome.articles and not outcome.error]
        last = (read or self.outcomes)[-1]
        last.error = error

    def _lose(self, envelope: nf.Envelope, report: nf.Report) -> None:
        if self.wishes.on_loss is not nf.OnLoss.IGNORE:
            note_envelope_losses(envelope, (), report, "a document of several inputs has none of their envelopes")
