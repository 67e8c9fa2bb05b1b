"""``newsformat convert``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._failures import FAILED, as_usage, code_of, trace, where
from newsformat._cli._losses import FILES, say_losses, say_remarks, say_remarks_exist, say_sum
from newsformat._cli._parameters import FormatName, TransformName, choosing, pairs, reading
from newsformat._cli._progress import shown
from newsformat._cli._tally import Tally
from newsformat._cli._terminal import noting, say
from newsformat._reading import no_article
from newsformat.bulk._folders import Choice
from newsformat.bulk._outcome import Fate, Outcome, Wishes
from newsformat.bulk._plan import Plan, planned
from newsformat.bulk._several import outcomes_of


if TYPE_CHECKING:
    from newsformat._cli._report_file import ReportFile

_ON_LOSS = {"ignore": nf.OnLoss.IGNORE, "report": nf.OnLoss.COLLECT, "fail": nf.OnLoss.RAISE}


@click.command("convert", cls=Command)
@click.argument("inputs", metavar="IN...", nargs=-1, required=True)
@click.option("-t", "--to", type=FormatName(writing=True), help="The format to write [default: by the suffix of -o].")
@click.option("-o", "--output", "out", metavar="OUT", default="", help="A file, a folder, or - [default: -].")
@click.option(
    "-O",
    "--write-option",
    "write_options",
    multiple=True,
    metavar="KEY=VALUE",
    callback=pairs,
    help="An option of the format that is written; 'newsformat formats NAME' lists them.",
)
@reading
@click.option(
    "--transform",
    "transforms",
    multiple=True,
    type=TransformName(),
    help="A step between reading and writing; 'newsformat transforms' lists them.",
)
@click.option(
    "--on-loss",
    type=click.Choice(list(_ON_LOSS)),
    default="report",
    show_default=True,
    help="What to do about what is left out on reading or cannot be held; fail writes no such file, and exits with 3.",
)
@click.option(
    "--report",
    "report_file",
    metavar="FILE",
    help="Write what became of each input to FILE, as JSON; as it comes, a line each, if FILE is called .jsonl.",
)
@click.option("-r", "--recursive", is_flag=True, help="Convert the files in the folders that are given, and below.")
@choosing
@click.option(
    "--whole-names",
    is_flag=True,
    help="Keep the suffix of each input before that of the target, story.xml.json, so that no two have one name.",
)
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    metavar="N",
    help="How many processes convert at a time; 0 is one for each processor.",
)
@click.option(
    "--no-clobber",
    is_flag=True,
    help="Never replace a file that is there, which counts as done; go on with a report that is there.",
)
@click.option("-v", "--verbose", is_flag=True, help="Say every loss, and what was assumed, repaired or no news.")
@click.option("-q", "--quiet", is_flag=True, help="Say errors only.")
def command(inputs: tuple[str, ...], out: str, report_file: str | None, jobs: int, **given: Any) -> int:
    """Convert articles into another format.

    IN is files, folders (with -r), or - for standard input. One input goes to standard output, or to the file or
    folder that -o names. Several inputs go to a folder, each into a file of its own; or, where the format holds many
    articles a document, all into the one file that -o names, or to standard output. A document with several articles
    becomes numbered files where the format holds one. A file is replaced only when all that goes into it went well; an
    input without an article is left out, and so is a file of a folder that is in no format that is known, but it is a
    failure if nothing else is given.

    GLOB is as in .gitignore: '*.xml' fits names at any depth, '2009/*.xml' and '**/may/*.xml' the path below the folder
    that is given, and what fits a folder fits all that is in it. Hidden files are never taken.

    \b
    newsformat convert story.txt -o story.md
    newsformat convert *.txt -t newsml-g2 -o outbox/
    newsformat convert archive/ -r -j 0 -t jsonl -o converted/
    newsformat convert archive/ -r --include '*.xml' --exclude drafts/ -t ninjs -o converted/
    newsformat convert *.txt -o corpus.jsonl
    newsformat convert - -t json -O indent=0 < story.md
    """  # noqa: D301 -- click wants a backspace, not a backslash
    verbose, quiet = given.pop("verbose"), given.pop("quiet")
    if verbose and quiet:
        raise click.UsageError("--verbose and --quiet exclude each other")
    out = "-" if out == "/dev/stdout" else out
    recursive, whole_names = given.pop("recursive"), given.pop("whole_names")
    choice = Choice(include=given.pop("include"), exclude=given.pop("exclude"), out=out)
    wishes = _wishes(out, **given)
    with as_usage():
        plan = planned(inputs, out, wishes.to, choice, recursive=recursive, whole_names=whole_names)
    report = _report_file(report_file, plan, wishes)
    tell = _teller(plan, wishes, report, verbose=verbose, quiet=quiet)
    tally = Tally(codes={code_of(error) for error in plan.refused})
    try:
        with closing(outcomes_of(plan, wishes, jobs, note=noting(quiet=quiet))) as outcomes:
            _tell_all(plan, outcomes, tell, tally, quiet=quiet)
    finally:  # what is done is done, also if the rest was interrupted
        if not quiet:
            _say_end(plan, tally, summed=not verbose and wishes.on_loss is not nf.OnLoss.IGNORE)
            if not verbose and not report_file:
                say_remarks_exist(tally.remarks)
        if report:
            report.end()
    code = next((code for code in (2, FAILED, 3) if code in tally.codes), 0)  # wrong usage before failure before loss
    return code or (_none_held(plan) if tally.fates.keys() <= {Fate.EMPTY, Fate.UNKNOWN} else 0)


def _wishes(out: str, *, to: str | None, on_loss: str, no_clobber: bool, **given: Any) -> Wishes:
    wishes = Wishes(to=_target_format(to, out), on_loss=_ON_LOSS[on_loss], clobber=not no_clobber, **given)
    wishes.check()
    return wishes


def _target_format(to: str | None, out: str) -> str:
    """Return the name of the format to write: *to*, or else the one that has the suffix of *out*."""
    if to:
        return to
    if out in {"", "-"} or out.endswith("/") or Path(out).is_dir():
        names = ", ".join(name for name, fmt in nf.registry().formats.items() if fmt.write)
        raise click.UsageError(f"say the format to write with --to; there are: {names}")
    try:
        return nf.registry().by_suffix(out, writing=True).name
    except (nf.UnknownFormat, nf.AmbiguousFormat) as error:
        raise click.UsageError(str(error)) from error


def _none_held(plan: Plan) -> int:
    """Say that nothing was written, unless that was said of the only input; return the code of a failure."""
    if len(plan.jobs) > 1:
        say("no input holds an article", colour="red")
    return FAILED


def _report_file(path: str | None, plan: Plan, wishes: Wishes) -> ReportFile | None:
    """Return where the report goes, if one is wished."""
    if not path:
        return None
    from newsformat._cli._report_file import ReportFile

    return ReportFile(path, plan, wishes)


def _teller(
    plan: Plan, wishes: Wishes, report: ReportFile | None, *, verbose: bool, quiet: bool
) -> Callable[[Outcome], None]:
    """Return what says how one input went, to people and to the report."""
    few = verbose or len(plan.jobs) <= FILES
    alone = len(plan.jobs) + len(plan.refused) == 1  # so that nothing becomes of it is an error
    losses = few and not quiet and wishes.on_loss is not nf.OnLoss.IGNORE

    def tell(outcome: Outcome) -> None:
        if report:
            report.add(outcome)
        if verbose:
            say_remarks(outcome)
        if losses:
            say_losses(outcome, all_of_them=verbose)
        if outcome.fate is Fate.EMPTY and (alone or (few and not quiet)):
            say(f"{no_article(outcome.source, outcome.report)}{'' if alone else '; left out'}")
        if outcome.fate is Fate.UNKNOWN and (alone or (few and not quiet)):
            say(f"{outcome.source}: in no format that is known{'' if alone else '; left out'}")
        for path in outcome.kept if few and not quiet else ():
            say(f"{outcome.source}: {path} is there already; left as it is")
        if outcome.error and (quiet or not isinstance(outcome.error, nf.LossError)):
            trace(outcome.error)
            say(f"{_line(outcome.error, outcome.source)}{where(outcome.error)}", colour="red")

    return tell


def _line(error: nf.NewsformatError, source: str) -> str:
    """Return the message with the name of what it is about."""
    message = str(error)
    named = isinstance(error, nf.ReadError | nf.WriteError) and not isinstance(error, nf.LossError)
    return message if (named and ": " in message) or message.startswith(source) else f"{source}: {message}"


def _tell_all(
    plan: Plan, outcomes: Iterable[Outcome], tell: Callable[[Outcome], None], tally: Tally, *, quiet: bool
) -> None:
    for error in plan.refused:
        say(str(error), colour="red")
    for remark in plan.remarks if not quiet else ():
        say(remark)
    with shown(outcomes, len(plan.jobs), quiet=quiet) as coming:
        for outcome in coming:
            tally.add(outcome)
            tell(outcome)


def _say_end(plan: Plan, tally: Tally, *, summed: bool) -> None:
    if len(plan.jobs) > FILES and summed:
        say_sum(tally.losses())
    if len(plan.jobs) + len(plan.refused) > 1:
        fates = tally.fates
        counts = {
            "left as they are": fates[Fate.KEPT],
            "without an article": fates[Fate.EMPTY],
            "in no format that is known": fates[Fate.UNKNOWN],
            "failed": fates[Fate.FAILED] + len(plan.refused),
            "not done": len(plan.jobs) - tally.inputs,
        }
        say(", ".join([f"{fates[Fate.CONVERTED]} converted", *(f"{n} {what}" for what, n in counts.items() if n)]))
