"""``newsformat validate``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._failures import USAGE, as_usage
from newsformat._cli._parameters import FormatName, choosing, opening, pairs
from newsformat._cli._terminal import say
from newsformat._cli._verdict import Kind, Tally, Verdict, line_of
from newsformat._errors import placed
from newsformat._options import make_options
from newsformat._output import emit
from newsformat._problem import NoSchemaFits
from newsformat._reading import format_of
from newsformat.bulk._folders import Aside, Choice, File, is_folder
from newsformat.bulk._inputs import source_name, source_of
from newsformat.bulk._no_news import check_is_file, is_something_else


@click.command("validate", cls=Command)
@click.argument("inputs", metavar="FILE...", nargs=-1, required=True)
@click.option("-f", "--from", "format", type=FormatName(), help="The format of the files [default: detected].")
@click.option(
    "--schema", metavar="PLACE", default="", help="A file or folder with the official schema, for an extra check."
)
@click.option(
    "-O",
    "--option",
    "options",
    multiple=True,
    metavar="KEY=VALUE",
    callback=pairs,
    help="An option of the validator; 'newsformat formats NAME' lists them.",
)
@opening
@choosing
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per file and line.")
@click.option("-v", "--verbose", is_flag=True, help="Also show what was assumed or could not be checked.")
@click.option("-q", "--quiet", is_flag=True, help="On standard error, show only what could not be read.")
def command(inputs: tuple[str, ...], as_json: bool, verbose: bool, quiet: bool, **given: Any) -> int:  # noqa: FBT001 -- options
    """Check files against the rules of their standards.

    FILE is a file, a folder (with everything below it), or - for standard input. Each problem is one line,
    FILE:LINE:COLUMN: RULE: MESSAGE. Files are always checked against newsformat's own rules; with --schema, also
    against the official schema of the standard, which newsformat does not ship: name the folder where you keep it.
    Nothing is ever fetched. One file that cannot be read does not stop the others. Files in a format without rules, and
    files of a folder in no known format, are only counted; so are files that --schema has no schema for, once they have
    been checked against newsformat's own rules.

    GLOB works as in .gitignore: '*.xml' matches names at any depth, '2009/*.xml' and '**/may/*.xml' match the path
    below the given folder, and a folder that matches brings everything in it. Hidden files are never taken.

    Exit codes: 0 all files are valid, perhaps with warnings; 1 one is not valid, cannot be read, or was named although
    its format has no rules; 2 wrong usage, or no file has a schema where --schema points.

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
            emit([line_of(verdict)])
        if verbose:
            _say_remarks(verdict)
    if not quiet:
        for remark in (*aside.remarks, str(tally)):
            say(remark)
    if why := tally.held_against_none:
        say(why, colour="red")
        return USAGE
    return tally.code


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
    with as_usage():
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
            verdict.format = format_of(source, verdict.format).name
            if nf.registry()[verdict.format].validate is None:
                verdict.pass_over(named=not file.found, quietly=as_json)
                return verdict
            for problem in nf.validate(source, verdict.format, options, report=verdict.report):
                verdict.take(problem, keep=as_json)
    except NoSchemaFits as error:
        if not file.found:
            verdict.fail(error, quietly=as_json)
        verdict.no_schema = str(error)
    except nf.NewsformatError as error:
        if file.found and isinstance(error, nf.UnknownFormat) and is_something_else(file.source):
            verdict.aside = Kind.UNKNOWN
        else:
            verdict.fail(error, quietly=as_json)
    return verdict


def _say_remarks(verdict: Verdict) -> None:
    for remark in verdict.remarks:
        say(placed(remark.message, verdict.name, remark.line, remark.column))
