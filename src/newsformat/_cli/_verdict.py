"""What became of the files that were validated: of each, and of all together."""

from __future__ import annotations

from collections import Counter

import click
from attrs import asdict, define, field

import newsformat as nf
from newsformat._cli._failures import FAILED, code_of, told
from newsformat._cli._terminal import clean, json_bytes


@define
class Verdict:
    """What became of one file: its format, what is wrong with it, or why it could not be read."""

    name: str
    format: str = ""
    problems: int = 0
    warnings: int = 0
    kept: list[nf.Problem] = field(factory=list)
    report: nf.Report = field(factory=nf.Report)
    error: nf.NewsformatError | None = None
    left_out: bool = False

    def take(self, problem: nf.Problem, *, keep: bool) -> None:
        """Count a problem; keep it for later, or print it."""
        if problem.severity is nf.Severity.WARNING:
            self.warnings += 1
        else:
            self.problems += 1
        if keep:
            self.kept.append(problem)
        else:
            click.echo(clean(f"{self.name}:{'' if problem.line else ' '}{problem}"))

    def fail(self, error: nf.NewsformatError, *, quietly: bool) -> None:
        """Keep why it could not be read, and say it."""
        self.error = error
        if not quietly:
            told(_with_name(error, self.name))

    @property
    def remarks(self) -> list[nf.Remark]:
        """What was remarked; that an article has not all of a document is worth no more here."""
        left_out = [nf.Remark(loss.why, loss.line, loss.column) for loss in self.report.losses]
        return [*self.report.remarks, *left_out]

    @property
    def code(self) -> int:
        """The exit code for it."""
        if self.error is not None:
            return code_of(self.error)
        return FAILED if self.problems else 0


@define
class Tally:
    """How many files are what, and how many problems there are: counted, as they may be millions."""

    kinds: Counter[str] = field(factory=Counter)
    problems: int = 0
    warnings: int = 0
    code: int = 0

    def add(self, verdict: Verdict) -> None:
        """Count one file."""
        self.kinds[_kind(verdict)] += 1
        self.problems += verdict.problems
        self.warnings += verdict.warnings
        self.code = max(self.code, verdict.code)

    def __str__(self) -> str:
        kinds = ("valid", "not valid", "unreadable", "left out")
        parts = [f"{self.kinds[kind]} {kind}" for kind in kinds if self.kinds[kind]]
        numbers = {"problem": self.problems, "warning": self.warnings}
        found = [f"{many} {word}{'s' if many > 1 else ''}" for word, many in numbers.items() if many]
        return "; ".join([", ".join(parts), *([", ".join(found)] if found else [])])


def _kind(verdict: Verdict) -> str:
    if verdict.left_out:
        return "left out"
    if verdict.problems:
        return "not valid"
    return "unreadable" if verdict.error else "valid"


def line_of(verdict: Verdict) -> bytes:
    """Return what is said of one file, as a line of JSON."""
    content = {
        "file": verdict.name,
        "format": verdict.format or None,
        "valid": None if verdict.left_out or verdict.error else not verdict.problems,
        "problems": list(map(asdict, verdict.kept)),
        "remarks": list(map(asdict, verdict.remarks)),
        "error": str(verdict.error) if verdict.error else None,
    }
    return json_bytes(content, indent=None)


def _with_name(error: nf.NewsformatError, name: str) -> nf.NewsformatError:
    """Return *error* so that its message begins with the name of the file."""
    return error if str(error).startswith(name) else type(error)(f"{name}: {error}")
