"""``newsformat validate``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click
from attrs import asdict, define, field

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._failures import FAILED, code_of, told
from newsformat._cli._folders import Aside, Choice, File, check_is_file, choosing, is_folder, is_something_else
from newsformat._cli._losses import placed
from newsformat._cli._parameters import FormatName, encoding, limits, pairs, source_of
from newsformat._cli._plan import source_name
from newsformat._cli._terminal import clean, emit, json_bytes, say
from newsformat._options import make_options


@click.command("validate", cls=Command)
@click.argument("inputs", metavar="FILE...", nargs=-1, required=True)
@click.option("-f", "--from", "format", type=FormatName(), help="The format of the files [default: detected].")
@click.option("--schema", metavar="PLACE", default="", help="A file or folder with the official schema, to use it too.")
@click.option(
    "-O",
    "--option",
    "options",
    multiple=True,
    metavar="KEY=VALUE",
    callback=pairs,
    help="An option of validating; 'newsformat formats NAME' lists them.",
)
@click.option("--encoding", metavar="NAME", default="", callback=encoding, help="The encoding, if you know it.")
@click.option(
    "--limit",
    "limits",
    multiple=True,
    metavar="NAME=NUMBER",
    callback=limits,
    help="How much a source may ask for, such as item_bytes=50M.",
)
@choosing
@click.option("--json", "as_json", is_flag=True, help="Print an object of JSON a line for each file.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was assumed or could not be examined, too.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on standard error but what could not be read.")
def command(inputs: tuple[str, ...], as_json: bool, verbose: bool, quiet: bool, **given: Any) -> int:  # noqa: FBT001 -- options
    """Say what is wrong with files by the rules of their standards.

    FILE is files, folders with all that is in them, or - for standard input. Each problem is a line
    FILE:LINE:COLUMN: RULE: MESSAGE. The rules of newsformat are always there. With --schema a file is also held against
    the official schema of its standard, which newsformat does not ship: name the folder that you have it in. Nothing
    is ever fetched. One file that cannot be read does not stop the others; a file of a folder that is in a format
    without rules, or in none that is known, is left out.

    GLOB is as in .gitignore: '*.xml' fits names at any depth, '2009/*.xml' and '**/may/*.xml' the path below the folder
    that is given, and what fits a folder fits all that is in it. Hidden files are never taken.

    Exits with 0 if all are valid, though there may be warnings; 1 if one is not or cannot be read; 2 if the command is
    wrong.

    \b
    newsformat validate story.xml
    newsformat validate inbox/ --from newsml-g2 --schema NewsML-G2/2.35/
    newsformat validate inbox/ --include '*.xml' --json
    """  # noqa: D301 -- click wants a backspace, not a backslash
    options = _checked(given["format"], {**given.pop("options"), **_named(given.pop("schema"))})
    choice = Choice(include=given.pop("include"), exclude=given.pop("exclude"))
    tally, aside = Tally(), Aside()
    for verdict in _verdicts(inputs, choice, aside, options, as_json=as_json, **given):
        tally.add(verdict)
        if as_json:
            emit([_json_line(verdict)])
        if verbose:
            _say_remarks(verdict)
    if not quiet:
        for remark in (*aside.remarks, str(tally)):
            say(remark)
    return tally.code


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


def _named(schema: str) -> dict[str, str]:
    if schema and schema != "-" and not Path(schema).exists():
        raise click.UsageError(f"--schema {schema}: there is no such file or folder")
    return {"schema": schema} if schema else {}


def _checked(format: str | None, options: dict[str, str]) -> dict[str, str]:
    """Return *options*; of a format that is named, wrong ones are found before anything is read."""
    if format:
        fmt = nf.registry()[format]
        if fmt.validate is None:
            raise click.UsageError(f"{format} cannot be validated; 'newsformat formats' says which can")
        make_options(fmt.validate_options, options)
    return options


def _verdicts(
    inputs: Sequence[str], choice: Choice, aside: Aside, options: dict[str, str], *, as_json: bool, **given: Any
) -> Iterator[Verdict]:
    if inputs.count("-") > 1:
        raise click.UsageError("standard input (-) can be given once")
    choice.check(inputs)
    for name in inputs:
        for file in choice.files(name, aside) if is_folder(name) else [File(name, name)]:
            yield _verdict(file, options, as_json=as_json, **given)
    for error in aside.refused:
        none = Verdict(error.source)
        none.fail(error, quietly=as_json)
        yield none


def _verdict(  # noqa: PLR0913 -- the options of the command
    file: File, options: dict[str, str], *, format: str | None, encoding: str, limits: nf.Limits, as_json: bool
) -> Verdict:
    """Validate one file; unless it is to be JSON, print each problem as it is found."""
    verdict = Verdict(source_name(file.source), format or "")
    try:
        if file.found:
            check_is_file(file.source)
        with source_of(file.source, encoding, limits) as source:
            verdict.format = verdict.format or _format(source)
            if file.found and nf.registry()[verdict.format].validate is None:
                verdict.left_out = True
                return verdict
            for problem in nf.validate(source, verdict.format, options, report=verdict.report):
                verdict.take(problem, keep=as_json)
    except nf.NewsformatError as error:
        if file.found and isinstance(error, nf.UnknownFormat) and is_something_else(file.source):
            verdict.left_out = True
        else:
            verdict.fail(error, quietly=as_json)
    return verdict


def _format(source: nf.Source) -> str:
    if source.is_empty:
        raise nf.ReadError("is empty", source=source.name)
    return nf.registry().detect(source).name


def _with_name(error: nf.NewsformatError, name: str) -> nf.NewsformatError:
    """Return *error* so that its message begins with the name of the file."""
    return error if str(error).startswith(name) else type(error)(f"{name}: {error}")


def _json_line(verdict: Verdict) -> bytes:
    content = {
        "file": verdict.name,
        "format": verdict.format or None,
        "valid": None if verdict.left_out or verdict.error else not verdict.problems,
        "problems": [_plain(problem) for problem in verdict.kept],
        "remarks": list(map(asdict, _remarks(verdict.report))),
        "error": str(verdict.error) if verdict.error else None,
    }
    return json_bytes(content, indent=None)


def _plain(problem: nf.Problem) -> dict[str, object]:
    return {
        "rule": problem.rule,
        "message": problem.message,
        "line": problem.line,
        "column": problem.column,
        "where": problem.where,
        "layer": problem.layer.value,
        "severity": problem.severity.value,
    }


def _say_remarks(verdict: Verdict) -> None:
    for remark in _remarks(verdict.report):
        say(f"{placed(verdict.name, remark)}: {remark.message}")


def _remarks(report: nf.Report) -> list[nf.Remark]:
    """Return what was remarked; that an article has not all of a document is worth no more here."""
    return [*report.remarks, *(nf.Remark(loss.why, loss.line, loss.column) for loss in report.losses)]


def _kind(verdict: Verdict) -> str:
    if verdict.left_out:
        return "left out"
    if verdict.problems:
        return "not valid"
    return "unreadable" if verdict.error else "valid"
