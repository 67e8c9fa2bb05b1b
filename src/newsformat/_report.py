"""What a conversion lost, and what a reader skipped, assumed or repaired."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from attrs import Factory, define, field

from newsformat._frozen import frozen


class OnLoss(StrEnum):
    """What to do when the target cannot express something."""

    IGNORE = "ignore"
    COLLECT = "collect"
    RAISE = "raise"


@frozen
class Loss:
    """One thing the article has and the target will not have.

    *what* is a feature of the model (``bylines.role``, ``body.table``, ``foreign.newsml-g2``), *where* the place in
    the article, *why* the reason.
    """

    what: str
    where: str = ""
    why: str = ""

    def __str__(self) -> str:
        where = f" in {self.where}" if self.where else ""
        return f"{self.what}{where}{f': {self.why}' if self.why else ''}"


@frozen
class Remark:
    """Something a reader skipped, assumed or repaired, with its place in the source."""

    message: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.line, self.column) if part)
        return f"{place}: {self.message}" if place else self.message


@define(repr=False)
class Report:
    """Collects losses and remarks, each once; readers and writers are handed one."""

    _losses: dict[Loss, None] = field(init=False, default=Factory(dict))
    _remarks: dict[Remark, None] = field(init=False, default=Factory(dict))
    article: str = field(init=False, default="")

    def lost(self, what: str, *, where: str = "", why: str = "") -> None:
        """Say that *what* of the current article does not survive."""
        place = ", ".join([part for part in (self.article, where) if part])
        self._losses[Loss(what, place, why)] = None

    def note(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        """Say what was skipped, assumed or repaired; *line* and *column* count from 1."""
        self._remarks[Remark(message, line, column)] = None

    @property
    def losses(self) -> tuple[Loss, ...]:
        """What the target will not have, in the order found."""
        return tuple(self._losses)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What the reader skipped, assumed or repaired, in the order found."""
        return tuple(self._remarks)

    def __iter__(self) -> Iterator[Loss | Remark]:
        yield from self._remarks
        yield from self._losses

    def __repr__(self) -> str:
        return f"Report(losses={self.losses!r}, remarks={self.remarks!r})"

    def __len__(self) -> int:
        return len(self._remarks) + len(self._losses)

    def __bool__(self) -> bool:
        return True
