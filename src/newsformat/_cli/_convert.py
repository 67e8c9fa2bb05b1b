"""``newsformat convert``."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

import click
from attrs import evolve

import newsformat as nf
from newsformat._archives import within
from newsformat._cli._command import Command
from newsformat._cli._parameters import (
    FeatureName,
    FileName,
    FormatName,
    OptionPair,
    TransformName,
    file_filter_options,
    parallel_option,
    parse_pairs,
    reading_options,
)
from newsformat._cli._plugins import print_broken_plugins
from newsformat._cli._progress import Pulse, is_watched
from newsformat._cli._run import Run
from newsformat._cli._terminal import remark_printer
from newsformat._compression import inner_name
from newsformat._descriptors import descriptor_number
from newsformat._missing_files import hint_for_missing_file
from newsformat.bulk._folders import Choice
from newsformat.bulk._outcome import Outcome, Settings
from newsformat.bulk._plan import Plan, make_plan
from newsformat.bulk._several import outcomes_of


if TYPE_CHECKING:
    from collections.abc import Generator

    from newsformat._cli._report_file import ReportFile

_TABLES = {".csv", ".tsv", ".xlsx"}
_ON_LOSS = {"ignore": nf.OnLoss.IGNORE, "report": nf.OnLoss.COLLECT, "fail": nf.OnLoss.RAISE}


@click.command("convert", cls=Command)
@click.argument("inputs", metavar="IN...", nargs=-1, required=True, type=FileName())
@click.option("-t", "--to", type=FormatName(writing=True), help="The target format [default: by the suffix of -o].")
@click.option("-o", "--output", "out", metavar="OUT", type=FileName(), help="A file, a folder, or - [default: -].")
@click.option(
    "-O",
    "--write-option",
    "write_options",
    multiple=True,
    type=OptionPair("write"),
    metavar="KEY=VALUE",
    callback=parse_pairs,
    help="An option of the target format; 'newsformat formats NAME' lists them.",
)
@reading_options
@click.option(
    "--transform",
    "transforms",
    multiple=True,
    type=TransformName(),
    help="A change to make on the way; several are made in the order given. 'newsformat transforms' lists them.",
)
@click.option(
    "--on-loss",
    type=click.Choice(list(_ON_LOSS)),
    default="report",
    show_default=True,
    help="What to do if something would be lost; with fail, that file is not written, and the exit code is 3.",
)
@click.option(
    "--accept",
    "accepts",
    metavar="FEATURE",
    multiple=True,
    type=FeatureName(),
    help="A feature whose loss, or a part's, does not matter: it is not a failure, and is only shown with -v.",
)
@click.option(
    "--report",
    "report_file",
    metavar="FILE",
    type=FileName(),
    help="Write the outcome of each input to FILE as JSON; if FILE ends in .jsonl, line by line during the run.",
)
@click.option("-r", "--recursive", is_flag=True, help="Convert all files in the given folders and their subfolders.")
@file_filter_options
@click.option(
    "--whole-names",
    is_flag=True,
    help="Keep the suffix of each input (story.xml.json), so that story.xml and story.nitf do not collide.",
)
@click.option(
    "--split",
    is_flag=True,
    help="Write each article to a file of its own, numbered if an input has several.",
)
@click.option(
    "--stable-names",
    is_flag=True,
    help="Like --split, but name each file by the article's URI or headline rather than a number, so that it keeps its "
    "file while a feed changes; with --no-clobber, only new articles are written.",
)
@click.option(
    "--origin",
    default="",
    metavar="NAME",
    help="Keep the name of each input in its articles, as NAME; -O extra=NAME makes it a column of a table or record.",
)
@parallel_option
@click.option(
    "--no-clobber",
    is_flag=True,
    help="Keep existing files and skip their inputs; add to an existing report.",
)
@click.option(
    "--update",
    is_flag=True,
    help="Like --no-clobber, but replace files that are older than their input.",
)
@click.option("-v", "--verbose", is_flag=True, help="Show every loss and every remark.")
@click.option("-q", "--quiet", is_flag=True, help="Show errors only.")
def command(inputs: tuple[str, ...], out: str | None, report_file: str | None, processes: int, **given: Any) -> int:
    """Convert articles into another format.

    IN is a file, a folder (with -r), or - for standard input. With -r, an archive (ZIP, tar) counts as a folder; you
    can also name a single file in it, as in 2009.zip/05/story.xml. A single input goes to standard output, or to the
    file or folder that -o names. Several inputs go to a folder, one file each; if the format can hold many articles in
    one document, they can also go into the single file that -o names, or to standard output. If the format holds only
    one article and an input has several, or with --split, the output files are numbered, or named by --stable-names.

    An existing file is replaced only if everything that goes into it was converted. In formats such as JSON Lines and
    CSV, standard output gets each article at once; in other formats, it gets the document as a whole. Inputs without an
    article, and files in a folder that are in no known format, are skipped; if there is nothing else, that is a
    failure.

    GLOB works as in .gitignore: '*.xml' matches names at any depth, '2009/*.xml' and '**/may/*.xml' match the path
    below the given folder, and a matching folder includes everything in it. Hidden files are never taken.

    Exit codes: 0 done; 1 something could not be read or written; 2 wrong usage; 3 something would be lost, and
    --on-loss fail forbids it.

    \b
    newsformat convert story.txt -o story.md
    newsformat convert *.txt -t newsml-g2 -o outbox/
    newsformat convert archive/ -r -j 0 -t jsonl -o converted/
    newsformat convert in/ -r --include '*.xml' --exclude drafts/ -t ninjs -o out/
    newsformat convert deposit.tar.gz -r -t jsonl -o deposit.jsonl
    newsformat convert *.txt -o corpus.jsonl
    newsformat convert - -t json -O indent=0 < story.md
    """  # noqa: D301 -- click wants a backspace, not a backslash
    verbose, quiet = given.pop("verbose"), given.pop("quiet")
    if verbose and quiet:
        raise click.UsageError("--verbose and --quiet exclude each other")
    out = _standard(out or "")
    names = {name: given.pop(name) for name in ("recursive", "whole_names")}
    globs = {name: given.pop(name) for name in ("include", "exclude")}
    _refuse_outputs(inputs, out, to=given["to"])
    settings = _settings(out, **given)
    choice = Choice(**globs, out=out, format=settings.format, limits=settings.limits)
    plan = make_plan(inputs, out, settings, choice, **names)
    report = _report_file(report_file, plan, settings)
    if not quiet and not settings.format:
        print_broken_plugins()
    run = Run(plan, settings, report, verbose=verbose, quiet=quiet)
    if report and settings.on_loss is nf.OnLoss.IGNORE:  # losses are not printed, but the report has them
        settings = evolve(settings, on_loss=nf.OnLoss.COLLECT)
    pulse = Pulse()
    if is_watched(len(plan.jobs), out, quiet=quiet):
        settings = evolve(settings, watch=pulse)
    _finish(run, outcomes_of(plan, settings, processes, note=remark_printer(quiet=quiet)), pulse)
    return run.code()


def _finish(run: Run, outcomes: Generator[Outcome], pulse: Pulse) -> None:
    """Convert everything; *run* prints the *outcomes*, and *pulse* the progress between them."""
    try:
        with closing(outcomes):
            run.follow(pulse.pass_through(outcomes))
    except BrokenPipeError:  # nobody reads the document any more
        run.stop_printing()
        raise
    finally:  # even if interrupted
        run.end()


def _standard(name: str) -> str:
    """Return *name*, or ``-`` if that is another name of standard output."""
    return "-" if descriptor_number(name) == 1 else name


def _refuse_outputs(inputs: tuple[str, ...], out: str, *, to: str | None) -> None:
    """Refuse an input that is the name of a format, or of the file to write.

    Raises:
        click.UsageError: there is such an input, and no file of that name.
    """
    formats = nf.registry().formats
    for name in inputs if not to else ():
        if name in formats and formats[name].write and not os.path.exists(name):
            raise click.UsageError(f"{name} is a format, not a file; did you mean '--to {name}'?")
    last = inputs[-1]
    if (
        len(inputs) > 1
        and not out
        and last != "-"
        and not (os.path.exists(last) or within(last) or hint_for_missing_file(last))
    ):
        with suppress(nf.UnknownFormat, nf.AmbiguousFormat):
            nf.registry().by_suffix(last, writing=True)
            raise click.UsageError(f"{last}: there is no such file; did you mean '-o {last}'?")


def _settings(out: str, *, to: str | None, on_loss: str, no_clobber: bool, **given: Any) -> Settings:
    clobber = given["update"] or not no_clobber
    settings = Settings(to=_target_format(to, out), on_loss=_ON_LOSS[on_loss], clobber=clobber, stops=True, **given)
    settings.check()
    return settings


def _target_format(to: str | None, out: str) -> str:
    """Return the name of the format to write: *to*, or else the one that has the suffix of *out*."""
    if to:
        return to
    if out in {"", "-"} or out.endswith("/") or os.path.isdir(out):
        raise click.UsageError("name the format to write with --to; 'newsformat formats' lists them all")
    try:
        return nf.registry().by_suffix(out, writing=True).name
    except (nf.UnknownFormat, nf.AmbiguousFormat) as error:
        raise click.UsageError(str(error)) from error


def _report_file(path: str | None, plan: Plan, settings: Settings) -> ReportFile | None:
    """Return the file for the report, if one is wanted."""
    if not path:
        return None
    path = _standard(path)
    if inner_name(path) != path:
        raise click.UsageError(f"--report {path}: a report is not compressed; name it {inner_name(path)}")
    stem, suffix = os.path.splitext(path)
    if suffix.lower() in _TABLES:
        lines = f"{stem}.jsonl"
        raise click.UsageError(
            f"--report {path}: a report is JSON; name it {lines}; 'report {lines} --csv' makes a table"
        )
    from newsformat._cli._report_file import ReportFile

    return ReportFile(path, plan, settings)
