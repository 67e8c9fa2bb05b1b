"""Several inputs converted into one document, an article at a time: it is written whole, or not at all.

Small inputs can be read by other processes; one process writes.

An input that cannot be read stops no other: what was read of it before is in the document, and its outcome says how
many articles those are. But a file that is there is not replaced by a part. What cannot be written stops all.

The envelope of the document is what those of all inputs say alike. It is written first, and known last: what some
inputs say is taken for it, and where another one does not say so the document is begun again with less.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator
from contextlib import suppress
from itertools import chain, islice
from pathlib import Path

from attrs import define, field

import newsformat as nf
from newsformat._features import note_envelope_losses
from newsformat._packed import Packed
from newsformat.bulk._common_envelope import beyond, common, held
from newsformat.bulk._conversion import counted, fail, opened, read_ahead, refuse_losses, write_document
from newsformat.bulk._engines import Engine
from newsformat.bulk._outcome import Outcome, Wishes
from newsformat.bulk._passing_report import PassingReport
from newsformat.bulk._plan import Job


_OTHERS = 16  # inputs that are asked for their envelope before the document is begun


def together(jobs: Collection[Job], wishes: Wishes, by: Engine | None) -> Iterator[Outcome]:
    """Convert all inputs of *jobs*, which have one target; if that fails, say only what is the reason."""
    joined = _Joined(jobs, wishes, by)
    while isinstance(error := joined.write(), _LessAlike):
        joined = _Joined(jobs, wishes, by, error.envelope)
    if error:
        yield from joined.failed(error)
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


class _LessAlike(nf.WriteError):
    """The document was begun with an *envelope* of which only this is said by a later input, too."""

    def __init__(self, envelope: nf.Envelope) -> None:
        super().__init__("envelopes are not alike")
        self.envelope = envelope


@define
class _Joined:
    """The articles of all inputs, and the outcome of each as far as they are read: packed, as they may be millions.

    Their *envelope* is that of the first one with an article, if it is not known yet.
    """

    jobs: Collection[Job]
    wishes: Wishes
    by: Engine | None
    envelope: nf.Envelope | None = None
    report: PassingReport = field(factory=PassingReport)
    _read: Packed[Outcome] = field(factory=Packed[Outcome])
    _told: dict[int, Outcome] = field(factory=dict)  # the first and the last whose articles the writer has

    @property
    def first(self) -> Job:
        """The first job, whose target is that of all."""
        return next(iter(self.jobs))

    @property
    def outcomes(self) -> Iterator[Outcome]:
        """What became of the inputs so far."""
        for number, outcome in enumerate(self._read):
            yield self._told.get(number, outcome)

    def write(self) -> nf.NewsformatError | None:
        """Write the document, and return why that cannot be done; without an article there is none."""
        articles = self._all()
        try:
            if (first := next(articles, None)) is not None:
                whole = nf.Articles(chain([first], articles), envelope=self.envelope)
                write_document(whole, self.first, self.report, self.wishes)
        except nf.NewsformatError as error:
            return error
        finally:
            articles.close()
        return None

    def _all(self) -> Generator[nf.Article]:
        failed = False
        for outcome in self._begun():
            try:
                yield from self._articles(outcome)
            finally:
                outcome.ahead = None
                self._read.add(outcome)
            failed = failed or outcome.error is not None
        if failed and self.first.is_there:
            raise _PartOnly(f"{self.first.target} is left as it is")

    def _begun(self) -> Iterator[Outcome]:
        return self.by(self.jobs, read_ahead, self.wishes) if self.by else map(Outcome, self.jobs)

    def _articles(self, outcome: Outcome) -> Iterator[nf.Article]:
        if outcome.error:  # it ended the process that read it
            return
        try:
            with opened(outcome, self.wishes) as articles:
                envelope = articles.envelope
                for article in counted(articles, outcome):
                    self.report.pass_to(outcome)
                    if outcome.articles == 1:
                        self._tell(outcome)
                        self._compare(envelope, outcome.report)
                    yield article
            refuse_losses(outcome.report, self.wishes)
        except (nf.LossError, _LessAlike):
            raise
        except nf.NewsformatError as error:
            fail(outcome, error)

    def _tell(self, outcome: Outcome) -> None:
        """The writer may still say of its articles what it loses."""
        self._told = dict([*self._told.items()][:1])
        self._told[len(self._read)] = outcome

    def _compare(self, envelope: nf.Envelope, report: nf.Report) -> None:
        """Let the document say no more than *envelope* does; tell *report* what of it the document does not say."""
        place = held(envelope, self.wishes.target.carries)
        if self.envelope is None:
            self.envelope = self._likely(place) if self._can_begin_again(place) else nf.Envelope()
        elif (alike := common(self.envelope, place)) != self.envelope:
            raise _LessAlike(alike)
        if self.wishes.on_loss is not nf.OnLoss.IGNORE:
            note_envelope_losses(beyond(envelope, place), (), report, f"{self.wishes.to} has no place for it")
            note_envelope_losses(beyond(place, self.envelope), (), report, "not all inputs of the document say it")

    def _likely(self, place: nf.Envelope) -> nf.Envelope:
        """Return what of *place* some others say, too, so that the document has seldom to be begun again."""
        step = -(-len(self.jobs) // _OTHERS)
        for job in islice(self.jobs, step - 1, None, step):
            with suppress(nf.NewsformatError), opened(Outcome(job), self.wishes) as articles:
                envelope = articles.envelope
                if next(articles, None) is not None:
                    place = common(place, held(envelope, self.wishes.target.carries))
        return place

    def _can_begin_again(self, envelope: nf.Envelope) -> bool:
        """Can what was read be read once more, if it has to be for this *envelope*?"""
        return envelope != nf.Envelope() and all(Path(job.source).is_file() for job in self.jobs)

    def failed(self, error: nf.NewsformatError) -> Iterator[Outcome]:
        """Yield why there is no document: the inputs that failed, or with them the one that was read last."""
        part = isinstance(error, _PartOnly)
        blamed = None if part else self._read_last()
        for number, outcome in enumerate(self.outcomes):
            if number == blamed:
                outcome.error = error
            elif part and outcome.error:
                outcome.error = nf.ReadError(f"{outcome.error}; {error}")
            if outcome.error:
                yield outcome

    def _read_last(self) -> int:
        """Return the number of the last input that was read well, or else of the last."""
        read = [number for number, outcome in enumerate(self.outcomes) if outcome.articles and not outcome.error]
        return (read or [len(self._read) - 1])[-1]
