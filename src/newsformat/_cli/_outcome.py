"""What is wished, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from attrs import define, field, frozen

import newsformat as nf
from newsformat._cli._no_news import is_something_else
from newsformat._cli._plan import Job, source_name
from newsformat._format import AnyFormat


@frozen(kw_only=True)
class Wishes:
    """How inputs are converted: what other processes can be told, so formats by their names."""

    to: str
    format: str | None = None
    read_options: dict[str, str] = field(factory=dict)
    write_options: dict[str, str] = field(factory=dict)
    transforms: tuple[str, ...] = ()
    on_loss: nf.OnLoss = nf.OnLoss.COLLECT
    clobber: bool = True
    encoding: str = ""
    limits: nf.Limits = field(factory=nf.Limits)

    @property
    def target(self) -> AnyFormat:
        """The format to write."""
        return nf.registry()[self.to]


class Fate(StrEnum):
    """What can become of an input; the words are those of the report."""

    CONVERTED = "converted"
    KEPT = "kept"  # what it would be written to was there, and is as it was
    EMPTY = "empty"  # it holds no article, so nothing is written
    UNKNOWN = "unknown"  # it was only found in a folder, and is in no format that is known
    FAILED = "failed"


@frozen
class Ahead:
    """What an input holds, read before it is asked for; with the *error* that ended it."""

    envelope: nf.Envelope
    articles: tuple[nf.Article, ...]
    error: nf.NewsformatError | None = None

    def __iter__(self) -> Iterator[nf.Article | nf.Envelope]:
        yield self.envelope
        yield from self.articles
        if self.error:
            raise self.error


@define
class Outcome:
    """What became of a job: the *targets* that were written and those that were *kept*, or the *error*.

    *articles* is how many were read to be written, which may be *ahead*; what is *unknown* is no news.
    """

    job: Job
    report: nf.Report = field(factory=nf.Report)
    articles: int = 0
    targets: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    error: nf.NewsformatError | None = None
    unknown: bool = False
    ahead: Ahead | None = None

    @property
    def source(self) -> str:
        """What messages call the input."""
        return source_name(self.job.source)

    @property
    def fate(self) -> Fate:
        """What became of it, in a word."""
        if self.error:
            return Fate.FAILED
        if self.unknown:
            return Fate.UNKNOWN
        if self.kept and not self.targets:
            return Fate.KEPT
        return Fate.CONVERTED if self.articles else Fate.EMPTY

    @property
    def word(self) -> str:
        """How to say that it lost something; ``""`` if nothing was written for another reason."""
        if self.error is None or self.targets:
            return "lost"
        return "would lose" if isinstance(self.error, nf.LossError) else ""

    def fail(self, error: nf.NewsformatError) -> None:
        """Say why nothing became of it; that it is no news is an error only of a file that was named."""
        self.unknown = self.job.found and isinstance(error, nf.UnknownFormat) and is_something_else(self.job.source)
        self.error = None if self.unknown else error

    def counted(self, articles: Iterable[nf.Article]) -> Iterator[nf.Article]:
        """Pass *articles* through, counting them."""
        for article in articles:
            self.articles += 1
            yield article
