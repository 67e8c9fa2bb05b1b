"""``newsformat validate``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

import newsformat as nf
from newsformat._cli._by_rule import Groups
from newsformat._cli._command import Command
from newsformat._cli._failures import FAILED, USAGE
from newsformat._cli._parameters import (
    FileName,
    FormatName,
    OptionPair,
    check_stdin_once,
    file_filter_options,
    hidden_recursive_option,
    parse_pairs,
    source_options,
)
from newsformat._cli._terminal import say
from newsformat._cli._verdict import Kind, ProblemPrinter, Verdict, Verdicts, keep_problem, line_of, print_problem
from newsformat._output import emit
from newsformat._own_options import check_options, shared_options
from newsformat._problem import NoSchema, NoSchemaFits
from newsformat._reading import format_of
from newsformat._validation import no_schema_of
from newsformat._wording import placed
from newsformat.bulk._folders import Choice, InputFile, Skipped
from newsformat.bulk._inputs import source_name, source_of
from newsformat.bulk._no_news import check_is_file, is_something_else


@click.command("validate", cls=Command, unheard=FAILED)
@click.argument("inputs", metavar="FILE...", nargs=-1, required=True, type=FileName(), callback=check_stdin_once)
@click.option("-f", "--from", "format", type=FormatName(), help="The format of the files [default: detected].")
@click.option(
    "--schema",
    metavar="PLACE",
    type=FileName(),
    help="A file or folder with the official schema, for an extra check.",
)
@click.option(
    "-O",
    "--option",
    "options",
    multiple=True,
    type=OptionPair("validate"),
    metavar="KEY=VALUE",
    callback=parse_pairs,
    help="An option of the validator; 'newsformat formats NAME' lists them.",
)
@source_options
@hidden_recursive_option
@file_filter_options
@click.option("--by-rule", is_flag=True, help="Print how often each rule is broken, and where first.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per file (or rule), each on a line.")
@click.option("-v", "--verbose", is_flag=True, help="Also show what was assumed or could not be checked.")
@click.option("-q", "--quiet", is_flag=True, help="On standard error, show only what could not be read.")
def command(
    inputs: tuple[str, ...],
    by_rule: bool,  # noqa: FBT001 -- an option
    as_json: bool,  # noqa: FBT001 -- an option
    verbose: bool,  # noqa: FBT001 -- an option
    quiet: bool,  # noqa: FBT001 -- an option
    **given: Any,
) -> int:
    """Check files against the rules of their standards.

    FILE is a file, a folder (with everything below it), or - for standard input. Each problem is one line,
    FILE:LINE:COLUMN: RULE: MESSAGE. Files are always checked against newsformat's own rules; with --schema, also
    against the official schema of the standard. newsformat does not ship these schemas: name the folder where you keep
    them. Nothing is ever fetched. A file that cannot be read does not stop the others. Files in a format without rules,
    and files in a folder that are in no known format, are only counted; so are files for which --schema has no schema,
    after they have been checked against newsformat's own rules.

    GLOB works as in .gitignore: '*.xml' matches names at any depth, '2009/*.xml' and '**/may/*.xml' match the path
    below the given folder, and a matching folder includes everything in it. Hidden files are never taken.

    Exit codes: 0 all files are valid, perhaps with warnings; 1 a file is not valid, cannot be read, or was named
    although its format has no rules, or not all files were checked because the output was closed; 2 wrong usage, or
    --schema has no schema for any file.

    \b
    newsformat validate story.xml
    newsformat validate inbox/ --from newsml-g2 --schema NewsML-G2/2.35/
    newsformat validate inbox/ --include '*.xml' --json
    newsformat validate archive/ --by-rule
    """  # noqa: D301 -- click wants a backspace, not a backslash
    options = _checked(given["format"], {**given.pop("options"), **_named(given.pop("schema"))})
    include, exclude = given.pop("include"), given.pop("exclude")
    choice = Choice(include=include, exclude=exclude, format=given["format"], limits=given["limits"])
    verdicts, skipped, groups = Verdicts(), Skipped(), Groups()
    take = groups.take if by_rule else keep_problem if as_json else print_problem
    for verdict in _verdicts(inputs, choice, skipped, options, take=take, quietly=as_json and not by_rule, **given):
        verdicts.add(verdict)
        if as_json and not by_rule:
            emit([line_of(verdict)])
        if verbose:
            _print_remarks(verdict)
    if as_json:
        emit(groups.json_lines())
    else:
        for line in groups.lines():
            click.echo(line)
    if not quiet:
        for remark in (*skipped.remarks, verdicts):
            say(str(remark))
    if why := verdicts.why_not_checked:
        say(why, colour="red")
        return USAGE
    return verdicts.code


def _named(schema: str | None) -> dict[str, str]:
    if schema and schema != "-" and not Path(schema).exists():
        raise click.UsageError(f"--schema {schema}: there is no such file or folder")
    return {"schema": schema} if schema else {}


def _checked(format: str | None, options: dict[str, str]) -> dict[str, str]:
    """Return *options*; wrong ones are found before anything is read."""
    fmt = nf.registry()[format] if format else None
    if fmt is not None and fmt.validate is None:
        raise click.UsageError(f"{format} cannot be validated; 'newsformat formats' says which can")
    check_options("validate", options, fmt)
    return options


def _verdicts(
    inputs: Sequence[str], choice: Choice, skipped: Skipped, options: dict[str, str], *, quietly: bool, **given: Any
) -> Iterator[Verdict]:
    choice.check(inputs)
    for name in inputs:
        for file in choice.files(name, skipped) if choice.holds_files(name) else [InputFile(name, name)]:
            yield _verdict(file, options, shared=file.found or len(inputs) > 1, quietly=quietly, **given)
    for error in skipped.refused:
        none = Verdict(error.source)
        none.fail(error, quietly=quietly)
        yield none


def _verdict(  # noqa: PLR0913 -- the options of the command
    file: InputFile,
    options: dict[str, str],
    *,
    shared: bool,
    format: str | None,
    encoding: str,
    limits: nf.Limits,
    take: ProblemPrinter,
    quietly: bool,
) -> Verdict:
    """Validate one file, and let *take* have each problem as it is found."""
    verdict = Verdict(source_name(file.source), format or "")
    try:
        if file.found:
            check_is_file(file.source)
        with source_of(file.source, encoding, limits) as source:
            fmt = format_of(source, verdict.format)
            verdict.format = fmt.name
            if fmt.validate is None:
                verdict.pass_over(is_named=not file.found, quietly=quietly)
                return verdict
            has_none = "schema" in options and issubclass(fmt.validate_options, NoSchema)
            known = {name: options[name] for name in options.keys() - {"schema"}} if has_none else options
            own_options = shared_options(fmt, "validate", known, verdict.report.note) if shared else known
            for problem in nf.validate(source, verdict.format, own_options, report=verdict.report):
                verdict.take(problem, take)
            verdict.no_schema = no_schema_of(fmt) if has_none else ""
    except NoSchemaFits as error:
        if not file.found:
            verdict.fail(error, quietly=quietly)
        verdict.no_schema = str(error)
    except nf.NewsformatError as error:
        if file.found and isinstance(error, nf.UnknownFormat) and is_something_else(file.source, limits):
            verdict.not_examined = Kind.UNKNOWN
        else:
            verdict.fail(error, quietly=quietly)
    return verdict


def _print_remarks(verdict: Verdict) -> None:
    for remark in verdict.remarks:
        say(placed(remark.message, verdict.name, remark.line, remark.column))
