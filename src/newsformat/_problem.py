"""A violation of its standard that a document contains."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Self

from attrs import field

from newsformat._articles import close_items
from newsformat._errors import OptionError
from newsformat._frozen import frozen
from newsformat._wording import placed


class Layer(StrEnum):
    """The source of the rule that a document breaks."""

    RULES = "rules"
    """newsformat's own rules, which always apply."""
    SCHEMA = "schema"
    """Those of the official schema, from the folder that the user names."""


class Severity(StrEnum):
    """How bad a problem is."""

    ERROR = "error"
    """The document is not valid."""
    WARNING = "warning"
    """The document is valid, but something about it is odd."""


@frozen
class Problem:
    """One rule that a document breaks.

    Attributes:
        rule: its name, such as ``qcode`` or ``cvc-datatype-valid.1.2.1``.
        message: what is wrong, in one line, without the place.
        line, column: where; they count from 1.
        where: the same as a path in the document: XPath, or JSONPath.
        layer: the source of the rule.
        severity: whether the problem makes the document invalid.
    """

    rule: str
    message: str
    line: int | None = None
    column: int | None = None
    where: str = ""
    layer: Layer = Layer.RULES
    severity: Severity = Severity.ERROR

    @classmethod
    def warning(
        cls, rule: str, message: str, line: int | None = None, column: int | None = None, where: str = ""
    ) -> Self:
        """Return a problem for something odd in a valid document; the arguments are those of `Problem`."""
        return cls(rule, message, line, column, where, severity=Severity.WARNING)

    def __str__(self) -> str:
        warning = "warning: " if self.severity is Severity.WARNING else ""
        return placed(f"{self.rule}: {warning}{self.message}", self.line, self.column)


def sort_by_line(problems: Iterable[Problem]) -> list[Problem]:
    """Return *problems* in the order of their lines, those without one first; those of one line stay in theirs."""
    return sorted(problems, key=lambda problem: problem.line or 0)


class NoSchemaFits(OptionError):
    """The official schema of a document is not where the user says that it is."""


@frozen(kw_only=True)
class ValidateOptions:
    """How to validate.

    Attributes:
        schema: a file with the official schema of the format, or a folder that holds it. Nothing is fetched: what a
            schema imports must be in the same folder, or below.
    """

    schema: str = ""


@frozen(kw_only=True)
class NoSchema(ValidateOptions):
    """The validate options of a format without a known official schema: there is nothing to choose.

    A *schema* is accepted nevertheless, since it may be given for files in several formats. It is not offered, and the
    report says that there is none.
    """

    schema: str = field(default="", metadata={"offered": False})


class Problems(Iterator[Problem]):
    """An iterator of problems, which are found lazily.

    Closing it (or leaving a ``with`` block) closes the file that is validated.
    """

    def __init__(self, problems: Iterable[Problem], *, closing: Callable[[], object] | None = None) -> None:
        self._problems = iter(problems)
        self._closing = closing

    def __next__(self) -> Problem:
        return next(self._problems)

    def close(self) -> None:
        """Stop validating."""
        close_items(self._problems, self._closing)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
