"""Converts several inputs into one document, an article at a time; a file is written as a whole or not at all.

Small inputs can be read by other processes; one process writes.

An input that cannot be read does not stop the others. What was read of it before is in the document, and its outcome
says how many articles those are. But an incomplete document does not replace an existing file, and a failure to write
stops everything.

The envelope of the document is what the envelopes of all inputs have in common. It is written first but only known at
the end. So what some of the inputs say is assumed, and if another input turns out to say less, the document is begun
again. Standard output gets an open-ended document as it is written, if all is known that stands before its articles.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator
from contextlib import suppress
from itertools import chain, islice

from attrs import define, field

import newsformat as nf
from newsformat._features import note_envelope_losses
from newsformat._packed import Packed
from newsformat._wording import how_many
from newsformat.bulk._common_envelope import beyond, carried_parts, common
from newsformat.bulk._conversion import (
    begun,
    changed_meanwhile,
    counted,
    fail,
    opened,
    outdate,
    read_ahead,
    refuse_losses,
    write_document,
)
from newsformat.bulk._engines import Engine
from newsformat.bulk._inputs import flows_by
from newsformat.bulk._job import Job
from newsformat.bulk._outcome import Outcome, Settings
from newsformat.bulk._passing_report import PassingReport


_OTHERS = 16  # inputs asked for their envelopes before the document is begun
_WRITTEN = "what came before that is written"


def together(jobs: Collection[Job], settings: Settings, by: Engine | None) -> Iterator[Outcome]:
    """Convert all inputs of *jobs*, which share one target; if that fails, yield only the outcomes that say why."""
    joined = _Joined(jobs, settings, by)
    while isinstance(error := joined.write(), _LessAlike):
        joined = _Joined(jobs, settings, by, error.envelope)
    if error:
        yield from joined.failed(error)
        return
    for outcome in joined.outcomes:
        if outcome.articles:
            _complete_outcome(outcome)
        yield outcome


def _complete_outcome(outcome: Outcome) -> None:
    if outcome.job.target:
        outcome.files = (outcome.job.target,)
    if outcome.error:
        many = how_many(outcome.articles, "article")
        outcome.error = _with_more(outcome.error, f"{_WRITTEN} ({many})")


def _with_more(error: nf.NewsformatError, more: str) -> nf.NewsformatError:
    """Return *error* with *more* appended to its message."""
    message = f"{error}; {more}"
    if isinstance(error, nf.ReadError):
        return nf.ReadError(message)
    error.args = (message,)
    return error


class _PartOnly(nf.WriteError):
    """The document is incomplete, and would replace an existing file."""


class _LessAlike(nf.WriteError):
    """A later input has only *envelope* in common with the one that the document was begun with."""

    def __init__(self, envelope: nf.Envelope) -> None:
        super().__init__("envelopes differ")
        self.envelope = envelope


@define
class _Joined:
    """The articles of all inputs, and the outcomes so far, which are packed since there may be millions.

    *envelope* is that of the first input with an article, unless it is known already.
    """

    jobs: Collection[Job]
    settings: Settings
    by: Engine | None
    envelope: nf.Envelope | None = None
    report: PassingReport = field(factory=PassingReport)
    _read: Packed[Outcome] = field(factory=Packed[Outcome])
    _outcomes: dict[int, Outcome] = field(factory=dict)  # the first and the last whose articles the writer has
    _changed: int | None = None  # the earliest modification of an input while it was read

    @property
    def first(self) -> Job:
        """The first job, which has the target of all."""
        return next(iter(self.jobs))

    @property
    def outcomes(self) -> Iterator[Outcome]:
        """What became of the inputs so far."""
        for number, outcome in enumerate(self._read):
            yield self._outcomes.get(number, outcome)

    def write(self) -> nf.NewsformatError | None:
        """Write the document, and return the error if that fails; without articles, no document is written."""
        articles = self._all()
        try:
            if (first := next(articles, None)) is not None:
                to_write = nf.Articles(chain([first], articles), envelope=self.envelope)
                write_document(to_write, self.first, self.report, self.settings, flows=self._flows)
        except nf.NewsformatError as error:
            return error
        finally:
            articles.close()
        if self._changed is not None and self.first.target:
            outdate([self.first.target], self._changed)
        return None

    @property
    def _flows(self) -> bool:
        """Does it go to standard output, without ever being restarted or refused because of later inputs?"""
        return (
            self.first.target is None
            and self.settings.flows
            and (len(self.jobs) == 1 or self.envelope == nf.Envelope())
        )

    def _all(self) -> Generator[nf.Article]:
        failed = False
        for outcome in self._begun():
            try:
                yield from self._articles(outcome)
            finally:
                outcome.ahead = None
                if (changed := changed_meanwhile(outcome)) is not None:
                    self._changed = min(changed, self._changed or changed)
                self._read.add(outcome)
            failed = failed or outcome.error is not None
        if failed and self.first.is_there:
            raise _PartOnly(f"{self.first.target} is left as it is")

    def _begun(self) -> Iterator[Outcome]:
        return (
            self.by(self.jobs, read_ahead, self.settings)
            if self.by
            else (begun(job, self.settings) for job in self.jobs)
        )

    def _articles(self, outcome: Outcome) -> Iterator[nf.Article]:
        if outcome.error:  # it ended the process that read it
            return
        try:
            with opened(outcome, self.settings) as articles:
                envelope = articles.envelope
                for article in counted(articles, outcome):
                    self.report.pass_to(outcome)
                    if outcome.articles == 1:
                        self._keep_outcome(outcome)
                        self._compare(envelope, outcome.report)
                    yield article
            refuse_losses(outcome.report, self.settings)
        except (nf.LossError, _LessAlike):
            raise
        except nf.NewsformatError as error:
            fail(outcome, error, self.settings)

    def _keep_outcome(self, outcome: Outcome) -> None:
        """Keep the outcome: the writer may still report losses of its articles."""
        self._outcomes = dict([*self._outcomes.items()][:1])
        self._outcomes[len(self._read)] = outcome

    def _compare(self, envelope: nf.Envelope, report: nf.Report) -> None:
        """Limit the document's envelope to what *envelope* shares; report the differences."""
        place = carried_parts(envelope, self.settings.target.carries)
        if self.envelope is None:
            self.envelope = self._first_guess(place)
        elif (alike := common(self.envelope, place)) != self.envelope:
            raise _LessAlike(alike)
        if self.settings.on_loss is not nf.OnLoss.IGNORE:
            note_envelope_losses(beyond(envelope, place), (), report, f"{self.settings.to} has no place for it")
            note_envelope_losses(beyond(place, self.envelope), (), report, "not all inputs have it")

    def _first_guess(self, place: nf.Envelope) -> nf.Envelope:
        """Return the envelope to begin the document with, if the first input has *place*."""
        if len(self.jobs) == 1:
            return place
        return self._likely(place) if self._can_begin_again(place) else nf.Envelope()

    def _likely(self, place: nf.Envelope) -> nf.Envelope:
        """Return the part of *place* that some other inputs share, so that the document seldom has to be restarted."""
        step = -(-len(self.jobs) // _OTHERS)
        for job in islice(self.jobs, step - 1, None, step):
            with suppress(nf.NewsformatError), opened(Outcome(job), self.settings) as articles:
                envelope = articles.envelope
                if next(articles, None) is not None:
                    place = common(place, carried_parts(envelope, self.settings.target.carries))
        return place

    def _can_begin_again(self, envelope: nf.Envelope) -> bool:
        """Return whether the inputs could be read again, should this *envelope* make it necessary."""
        return envelope != nf.Envelope() and not any(flows_by(job.source) for job in self.jobs)

    def failed(self, error: nf.NewsformatError) -> Iterator[Outcome]:
        """Yield the outcomes that explain why there is no document: of failed inputs, or of the last one read."""
        part = isinstance(error, _PartOnly)
        blamed = None if part else self._read_last()
        for number, outcome in enumerate(self.outcomes):
            if number == blamed:
                outcome.error = _with_more(error, _WRITTEN) if self._is_begun else error
            elif part and outcome.error:
                outcome.error = _with_more(outcome.error, str(error))
            if outcome.error:
                yield outcome

    @property
    def _is_begun(self) -> bool:
        """Whether standard output has articles of a document that could not be written to its end."""
        return self._flows and sum(outcome.articles for outcome in self.outcomes) > 1

    def _read_last(self) -> int:
        """Return the number of the last input that was read without error, or else of the last."""
        read = [number for number, outcome in enumerate(self.outcomes) if outcome.articles and not outcome.error]
        return (read or [len(self._read) - 1])[-1]
