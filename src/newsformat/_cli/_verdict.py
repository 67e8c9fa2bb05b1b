"""The results of validating files: of each one, and of all together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from enum import StrEnum
from typing import TypeAlias

import click
from attrs import asdict, define, field

import newsformat as nf
from newsformat._cli._failures import FAILED, code_of, report_error
from newsformat._cli._terminal import clean, json_bytes
from newsformat._wording import how_many


class Kind(StrEnum):
    """What became of a file."""

    VALID = "valid"
    NOT_VALID = "not valid"
    UNREADABLE = "unreadable"
    WITHOUT_RULES = "without rules"
    """Its format has none, so nothing was checked."""
    UNKNOWN = "unknown"
    """It was found in a folder, and is in no known format."""


@define
class Verdict:
    """The result for one file: its format, its problems, or why it could not be examined.

    Attributes:
        problems, warnings: how many were found, whether or not they were *kept*.
        not_examined: the reason, if it was not examined: `Kind.WITHOUT_RULES` or `Kind.UNKNOWN`.
        no_schema: why it was not checked against an official schema that was asked for.
    """

    name: str
    format: str = ""
    problems: int = 0
    warnings: int = 0
    kept: list[nf.Problem] = field(factory=list)
    report: nf.Report = field(factory=nf.Report)
    error: nf.NewsformatError | None = None
    not_examined: Kind | None = None
    no_schema: str = ""

    def take(self, problem: nf.Problem, show: ProblemPrinter) -> None:
        """Count a problem, and pass it to *show*."""
        if problem.severity is nf.Severity.WARNING:
            self.warnings += 1
        else:
            self.problems += 1
        show(self, problem)

    def fail(self, error: nf.NewsformatError, *, quietly: bool) -> None:
        """Keep the error that prevented reading, and print it."""
        self.error = error
        if not quietly:
            report_error(_with_name(error, self.name))

    def pass_over(self, *, is_named: bool, quietly: bool) -> None:
        """Record that its format has no rules; if the user chose the format (*is_named*), that is an error."""
        self.not_examined = Kind.WITHOUT_RULES
        if is_named:
            why = f"there are no rules for {self.format}; 'newsformat formats' says which formats have some"
            self.fail(nf.UnknownFormat(why), quietly=quietly)

    @property
    def kind(self) -> Kind:
        """What became of it."""
        if self.not_examined is not None:
            return self.not_examined
        if self.problems:
            return Kind.NOT_VALID
        return Kind.UNREADABLE if self.error and not self.no_schema else Kind.VALID

    @property
    def remarks(self) -> list[nf.Remark]:
        """The remarks; losses are remarks, too, as they do not make a document invalid."""
        left_out = [nf.Remark(loss.why, loss.line, loss.column) for loss in self.report.losses]
        unchecked = [nf.Remark(self.no_schema)] if self.no_schema else []
        return [*self.report.remarks, *left_out, *unchecked]

    @property
    def code(self) -> int:
        """The exit code for it."""
        if self.error is not None:
            return code_of(self.error)
        return FAILED if self.problems else 0


ProblemPrinter: TypeAlias = Callable[[Verdict, nf.Problem], object]
"""Prints a problem of a file."""


def problem_line(name: str, problem: nf.Problem) -> str:
    """Return *problem* of the file *name* as a line."""
    return f"{name}:{'' if problem.line else ' '}{problem}"


def print_problem(verdict: Verdict, problem: nf.Problem) -> None:
    """Print *problem*, a line."""
    click.echo(clean(problem_line(verdict.name, problem)))


def keep_problem(verdict: Verdict, problem: nf.Problem) -> None:
    """Keep *problem* until its file is done."""
    verdict.kept.append(problem)


@define
class Verdicts:
    """The number of files of each kind, and of problems; only counted, as there may be millions."""

    kinds: Counter[Kind] = field(factory=Counter)
    without_rules: Counter[str] = field(factory=Counter)
    problems: int = 0
    warnings: int = 0
    no_schema: int = 0
    why_no_schema: str = ""
    checked: int = 0
    code: int = 0

    def add(self, verdict: Verdict) -> None:
        """Count one file."""
        self.kinds[verdict.kind] += 1
        if verdict.not_examined is Kind.WITHOUT_RULES:
            self.without_rules[verdict.format] += 1
        self.problems += verdict.problems
        self.warnings += verdict.warnings
        if verdict.no_schema:
            self.no_schema += 1
            if verdict.error is None:  # which would have been said
                self.why_no_schema = self.why_no_schema or f"{verdict.name}: {verdict.no_schema}"
        elif verdict.kind in {Kind.VALID, Kind.NOT_VALID}:
            self.checked += 1
        self.code = max(self.code, verdict.code)

    def __str__(self) -> str:
        parts = [f"{self.kinds[kind]} {_WORDS[kind]}{self._which(kind)}" for kind in Kind if self.kinds[kind]]
        numbers = {"problem": self.problems, "warning": self.warnings}
        found = [how_many(many, word) for word, many in numbers.items() if many]
        unchecked = [f"{self.no_schema} not checked against an official schema"] if self.no_schema else []
        return "; ".join(filter(None, [", ".join(parts), ", ".join(found), *unchecked]))

    @property
    def why_not_checked(self) -> str:
        """Why no file was checked against an official schema although that was asked for; else `""`."""
        return "" if self.checked else self.why_no_schema

    def _which(self, kind: Kind) -> str:
        if kind is not Kind.WITHOUT_RULES:
            return ""
        return f" ({', '.join(f'{name} {many}' for name, many in sorted(self.without_rules.items()))})"


_WORDS = {kind: kind.value for kind in Kind} | {Kind.UNKNOWN: "in no known format"}


def line_of(verdict: Verdict) -> bytes:
    """Return the verdict on one file as a line of JSON."""
    content = {
        "file": verdict.name,
        "format": verdict.format or None,
        "kind": verdict.kind,
        "valid": None if verdict.not_examined or verdict.error else not verdict.problems,
        "problems": list(map(asdict, verdict.kept)),
        "remarks": list(map(asdict, verdict.remarks)),
        "error": str(verdict.error) if verdict.error else None,
    }
    return json_bytes(content, indent=None)


def _with_name(error: nf.NewsformatError, name: str) -> nf.NewsformatError:
    """Return *error*, which may be of a class of a plugin, so that its message begins with the name of the file."""
    if not str(error).startswith(name):
        error.args = (f"{name}: {error}",)
    return error
