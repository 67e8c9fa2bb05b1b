"""What to do with inputs, and the outcome for each of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from attrs import define, field, frozen

import newsformat as nf
from newsformat._format import AnyFormat
from newsformat._output import NoSpace
from newsformat._own_options import check_options
from newsformat._text import one_or_several
from newsformat._writing import on_loss_of, writable
from newsformat.bulk._inputs import source_name
from newsformat.bulk._job import Job
from newsformat.bulk._picklable_errors import picklable
from newsformat.markup.encodings import text_encoding


def _limits(given: nf.Limits | None) -> nf.Limits:
    return nf.Limits() if given is None else given


def _transforms(given: str | Iterable[str]) -> tuple[str, ...]:
    return one_or_several("transforms", given)


def _accepts(given: str | Iterable[str]) -> tuple[str, ...]:
    return one_or_several("accepts", given)


@frozen(eq=False, repr=False)
class Settings:
    """How inputs are converted; it can be pickled for other processes, so formats are given by name."""

    to: str
    format: str | None = None
    read_options: object | Mapping[str, Any] | None = None
    write_options: object | Mapping[str, Any] | None = None
    transforms: tuple[str, ...] = field(default=(), converter=_transforms)
    on_loss: nf.OnLoss = field(default=nf.OnLoss.COLLECT, converter=on_loss_of)
    accepts: tuple[str, ...] = field(default=(), converter=_accepts)
    clobber: bool = True
    update: bool = False  # whether to keep a target unless it is older than its input
    encoding: str = ""
    limits: nf.Limits = field(default=None, converter=_limits)
    split: bool = False
    stable_names: bool = False
    origin: str = ""  # the name under which each article keeps its input's name
    stops: bool = False  # whether to stop once nothing more can be written
    mixed: bool = False  # whether inputs may have several formats, so that not each has all options
    # Receives the number of articles read, in this process only
    watch: Callable[[nf.Source, int], object] | None = None

    @property
    def many(self) -> bool:
        """Whether a document may hold several articles."""
        return self.target.many and not self.apart

    @property
    def flows(self) -> bool:
        """Whether each article can go to standard output at once, as no later one can make it wrong or forbidden."""
        return self.many and self.target.open_ended and self.on_loss is not nf.OnLoss.RAISE

    @property
    def apart(self) -> bool:
        """Does each article get a file of its own?"""
        return self.split or self.stable_names

    @property
    def resumes(self) -> bool:
        """May existing targets be kept, so that their earlier reports count?"""
        return self.update or not self.clobber

    @property
    def tables(self) -> tuple[str, ...]:
        """The files that transforms go by, such as those of sections."""
        values = [name.partition("=")[2] for name in self.transforms]
        return tuple([value for value in values if value and os.path.isfile(value)])

    def keeps(self, target: str, job: Job) -> bool:
        """Return whether the existing *target* of *job* stays."""
        return not (job.is_newer_than(target) if self.update else self.clobber)

    @property
    def target(self) -> AnyFormat:
        """The format to write."""
        return writable(self.to)

    @property
    def report(self) -> nf.Report:
        """A new report on an input."""
        return nf.Report(accepts=self.accepts)

    def ended_by(self, outcome: Outcome) -> bool:
        """Whether there is no use in going on after *outcome*."""
        return self.stops and isinstance(outcome.error, NoSpace)

    def check(self) -> None:
        """Find errors before anything is read.

        Raises:
            UnknownFormat, OptionError: a format, a feature, a transform or an option is not there, or is impossible.
            TypeError: the limits are none, or the origin or the encoding is no text.
        """
        for what in ("origin", "encoding"):
            if not isinstance(given := getattr(self, what), str):
                raise TypeError(f"{what} must be a str, not {type(given).__name__}")
        if self.encoding and not text_encoding(self.encoding):
            raise nf.OptionError(f"unknown encoding {self.encoding!r}")
        if not isinstance(self.limits, nf.Limits):
            raise TypeError(f"limits must be Limits, not {type(self.limits).__name__}")
        check_options("write", self.write_options, self.target)
        check_options("read", self.read_options, nf.registry()[self.format] if self.format else None)
        for name in self.transforms:
            nf.registry().transform(name)
        nf.Report(accepts=self.accepts)


class Fate(StrEnum):
    """What can become of an input; the words are those of ``newsformat convert --report``."""

    CONVERTED = "converted"
    """It is written."""
    KEPT = "kept"
    """Its target existed already, and was left as it was."""
    EMPTY = "empty"
    """It holds no article, so nothing is written."""
    UNKNOWN = "unknown"
    """It was found in a folder, and is in no known format."""
    FAILED = "failed"
    """There is an error."""


class Ahead:
    """The content of an input, read ahead by another process, with the *error* that ended it.

    Raises:
        RecursionError: the articles nest too deeply to be sent to another process.
    """

    def __init__(self, items: Iterable[nf.Article | nf.Envelope], error: nf.NewsformatError | None = None) -> None:
        import pickle  # only for processes

        self._items, self._error = pickle.dumps([*items], pickle.HIGHEST_PROTOCOL), picklable(error)

    def __iter__(self) -> Iterator[nf.Article | nf.Envelope]:
        import pickle

        yield from pickle.loads(self._items)  # noqa: S301 -- it was made here
        if self._error:
            raise self._error


@define(eq=False)
class Outcome:
    """What became of one input.

    Attributes:
        job: what was to be done with it.
        report: what was lost, assumed and repaired on the way.
        articles: how many articles were read in order to be written.
        files: the files for its articles, in their order.
        kept: those of the files that already existed and were left as they were.
        error: why nothing was written, or why only the beginning of the input was.
        unknown: whether it was found in a folder and is not news.
        ahead: what was read from it before its turn to be written came.
        changed: when the input had last been changed as reading began, in nanoseconds; `None` if that is not known.
    """

    job: Job
    report: nf.Report = field(factory=nf.Report)
    articles: int = 0
    files: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    error: nf.NewsformatError | None = None
    unknown: bool = False
    ahead: Ahead | None = None
    changed: int | None = None

    @property
    def source(self) -> str:
        """The name of the input."""
        return source_name(self.job.source)

    @property
    def targets(self) -> tuple[str, ...]:
        """The files that were written."""
        kept = frozenset(self.kept)
        return tuple([file for file in self.files if file not in kept]) if kept else self.files

    @property
    def name(self) -> str:
        """What messages call it: the file that was written for it, or, if there are several, the input."""
        return self.job.name if self.targets in {(), (self.job.target,)} else self.source

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


class Reading(NamedTuple):
    """The content of one input.

    Attributes:
        source: the name of the input.
        articles: what it holds, read as they are asked for; raises a `NewsformatError` there if it cannot be read.
            Once the next input is asked for, those that are left cannot be read any more: a `ReadError`, too.
        report: what was left out, assumed and repaired, so far.
    """

    source: str
    articles: nf.Articles
    report: nf.Report
