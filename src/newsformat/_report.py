"""What a conversion lost, and what was assumed or repaired on the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import islice
from typing import Any

from attrs import define, evolve, field, setters

from newsformat._frozen import frozen
from newsformat._report_entries import UniqueValues
from newsformat._text import line as _one_line
from newsformat._text import one_or_several
from newsformat._wording import placed


class OnLoss(StrEnum):
    """What to do when something is lost on the way from source to target."""

    IGNORE = "ignore"
    """Do not even look."""
    COLLECT = "collect"
    """Keep it in the report."""
    RAISE = "raise"
    """Write nothing, and raise a `LossError`."""


SOURCE = "source"
_MAX_SHOWN = 10  # of each, in the representation
_ENOUGH_REASONS = 3  # for an error that explains why there is no article


@frozen
class Loss:
    """Something that the article has and the target will not have, or that the source has and the article does not.

    Attributes:
        what: a feature of the model (``bylines.role``, ``body.table``, ``foreign.newsml-g2``); ``source`` for what a
            reader left out.
        where: the place in the article, and which of several articles that is (``article 2, body[3]``). For what a
            reader left out, only the article (``article 2``), if `newsformat.bulk` or the command line converted it.
        why: the reason; for what a reader left out, what that is.
        line, column: the place in the source; they count from 1.
    """

    what: str
    where: str = ""
    why: str = ""
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        if self.what == SOURCE:
            return placed(self.why, self.line, self.column)
        where = f" in {self.where}" if self.where else ""
        return f"{self.what}{where}{f': {self.why}' if self.why else ''}"


@frozen
class Remark:
    """Something that a reader assumed, repaired, or left out as not news.

    Attributes:
        message: what it is, in one line, without the place.
        line, column: the place in the source; they count from 1.
    """

    message: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return placed(self.message, self.line, self.column)


_NONE: frozenset[str] = frozenset()


def _feature_names(given: str | Iterable[str]) -> frozenset[str]:
    """Return the names of features *given*, one or several; ``entities.*`` is ``entities``."""
    if given is _NONE:  # the most frequent case
        return _NONE
    several = one_or_several("accepts", given)
    if not several:
        return frozenset()
    for name in several:
        if not isinstance(name, str):
            raise TypeError(f"accepts must be names of features, not {type(name).__name__}")
    names = frozenset([name.removesuffix(".*") for name in several])
    from newsformat._feature_names import check_feature

    for name in names:
        check_feature(name)
    return names


@define(repr=False, eq=False, on_setattr=setters.NO_OP)
class Report:
    """Collects losses and remarks, each once. Every reader and writer receives one.

    A report keeps millions of them in a few bytes each: iterate over it rather than ask for all `losses` at once.

    Attributes:
        article: which of several articles is being written (``article 2``), to which reported losses belong.
        format: the name of the format in which the source, or the last one, is read; ``""`` until that is known.
        heard: whether anyone will read the report; if not, readers and writers need not look for losses.
        accepts: features that may be lost, including all their parts: `OnLoss.RAISE` ignores their loss. ``source``
            stands for what readers leave out.
    """

    _losses: UniqueValues[Loss] | None = field(init=False, default=None)
    _remarks: UniqueValues[Remark] | None = field(init=False, default=None)
    article: str = field(init=False, default="")
    format: str = field(init=False, default="")
    _dialects: dict[str, str] = field(init=False, factory=dict)  # by format: a part may be in another one
    heard: bool = field(default=True, kw_only=True)
    # Behind a property: converting on assignment, attrs would set every attribute through a function.
    _accepts: frozenset[str] = field(default=_NONE, kw_only=True, converter=_feature_names, alias="accepts")
    _refuses: bool = field(init=False, default=False)

    @property
    def accepts(self) -> frozenset[str]:
        """The features that may be lost."""
        return self._accepts

    @accepts.setter
    def accepts(self, names: str | Iterable[str]) -> None:
        self._accepts = _feature_names(names)
        self._refuses = self._losses is not None  # one of them may have been accepted before

    @property
    def dialect(self) -> str:
        """The name of the dialect by which the source is read, or the last document in it; ``""`` if by none."""
        return self._dialects.get(self.format, "") if self.format else next(reversed(self._dialects.values()), "")

    def read_by(self, dialect: str, format: str) -> None:
        """Record the *dialect* by which a document in *format* is read; `Dialect.check` calls this."""
        self._dialects[format] = dialect

    def lost(self, what: str, *, where: str = "", why: str = "") -> None:
        """Report that *what* in the current article is lost, *where* it is, and *why*. For writers.

        *what* is a feature of the model (``bylines.role``), as in `Loss`. The reason is made one line.
        """
        if self._wants(self._losses):
            place = ", ".join([part for part in (self.article, where) if part])
            self._add_loss(Loss(what, place, _one_line(why) if "\n" in why else why), placed=bool(place))

    def left_out(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        """Report something in the source that no article has, not even as foreign. For readers.

        *line* and *column* count from 1. The message may quote the source: it is made one line.
        """
        if self._wants(self._losses):
            self._add_loss(Loss(SOURCE, why=_one_line(message), line=line, column=column), placed=line is not None)

    def note(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        """Report what was assumed or repaired, as `left_out` does; *line* and *column* count from 1."""
        if self._wants(self._remarks):
            self._add_remark(Remark(_one_line(message), line, column))

    def _wants(self, entries: UniqueValues[Any] | None) -> bool:
        """Is another of these *entries* worth keeping? A few are, even if nobody reads them, and all it may refuse."""
        return self.heard or bool(self._accepts) or entries is None or len(entries) < _ENOUGH_REASONS

    def accepted(self, loss: Loss) -> bool:
        """Return whether *loss* concerns a feature, or a part of one, that may be lost."""
        return bool(self._accepts) and any(
            loss.what == name or loss.what.startswith(f"{name}.") for name in self._accepts
        )

    @property
    def refused(self) -> tuple[Loss, ...]:
        """The losses that are not accepted."""
        return tuple(loss for loss in self.losses if not self.accepted(loss)) if self._refuses else ()

    def _add_remark(self, remark: Remark) -> None:
        self._remarks = self._remarks or UniqueValues()
        self._remarks.add(remark, placed=remark.line is not None)

    def _add_loss(self, loss: Loss, *, placed: bool) -> None:
        self._refuses = self._refuses or not self.accepted(loss)
        self._losses = self._losses or UniqueValues()
        self._losses.add(loss, placed=placed)

    def add(self, part: Report, *, above: int = 0, article: str = "") -> None:
        """Add everything in *part*, the report on a part of the source that has *above* lines above it.

        If the source has several articles, *article* says which of them the losses belong to (``article 2``).
        """
        self.format = self.format or part.format  # a part read by another format's reader has its own dialects
        self._dialects |= part._dialects
        for remark in part._remarks or ():
            if self._wants(self._remarks):
                self._add_remark(evolve(remark, line=remark.line + above) if above and remark.line else remark)
        for loss in part._losses or ():
            if loss.what != SOURCE:
                self.lost(loss.what, where=loss.where, why=loss.why)
            elif self._wants(self._losses):
                moved = evolve(loss, line=loss.line + above) if above and loss.line else loss
                moved = evolve(moved, where=article) if article else moved
                self._add_loss(moved, placed=bool(article) or loss.line is not None)

    def take(self) -> Report:
        """Return what was reported since the last call, as a report of its own, and forget it here.

        Call it after each article of `read_all` to get what was reported about that article, since articles are read on
        demand. What concerns the whole document may come with the first article, and what was left out before an
        article comes with that one.
        """
        taken = Report(heard=self.heard, accepts=self._accepts)
        taken.format, taken._dialects = self.format, dict(self._dialects)
        taken._losses, taken._remarks, taken._refuses = self._losses, self._remarks, self._refuses
        self._losses, self._remarks, self._refuses = None, None, False
        return taken

    @property
    def losses(self) -> tuple[Loss, ...]:
        """What the article or the target will not have, in the order found."""
        return tuple(self._losses or ())

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What was assumed or repaired, in the order found."""
        return tuple(self._remarks or ())

    def __iter__(self) -> Iterator[Loss | Remark]:
        yield from self._remarks or ()
        yield from self._losses or ()

    def __repr__(self) -> str:
        return f"Report(losses={_first_of(self._losses)}, remarks={_first_of(self._remarks)})"

    def __len__(self) -> int:
        return len(self._remarks or ()) + len(self._losses or ())

    def __bool__(self) -> bool:
        return True


def _first_of(entries: UniqueValues[Any] | None) -> str:
    first = tuple(islice(entries or (), _MAX_SHOWN))
    more = len(entries or ()) - len(first)
    return f"({', '.join(map(repr, first))}, … {more} more)" if more else repr(first)


def latest_losses(report: Report, most: int) -> list[str]:
    """Return the reasons of the last *most* losses in *report*."""
    return [loss.why for loss in report._losses.latest(most)] if report._losses else []  # noqa: SLF001 -- of its own


def report_of(given: Report | None, *, heard: bool = True) -> Report:
    """Return the report *given* by a caller, or a new one with *heard*.

    Raises:
        TypeError: it is neither a `Report` nor `None`.
    """
    if given is None:
        return Report(heard=heard)
    if not isinstance(given, Report):
        raise TypeError(f"report must be a Report, not {type(given).__name__}")
    return given
