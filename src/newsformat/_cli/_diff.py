"""``newsformat diff``."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

import click

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._compare import Difference, differences
from newsformat._cli._failures import USAGE, report_error
from newsformat._cli._parameters import FileName, FormatName, reading_options_for_two
from newsformat._cli._terminal import clean, emit_json, hush, isolated, on_terminal, say
from newsformat._own_options import check_options
from newsformat._reading import items_of, no_article
from newsformat._wording import placed
from newsformat.bulk._folders import is_folder
from newsformat.bulk._inputs import source_name, source_of


_CONTEXT = 80  # characters shown before and behind what differs
_MAX_PAIRS = 1_000_000  # pairs of words that are compared


@click.command("diff", cls=Command)
@click.argument("old", metavar="A", type=FileName())
@click.argument("new", metavar="B", type=FileName())
@click.option(
    "-f",
    "--from",
    "formats",
    multiple=True,
    type=FormatName(),
    help="The format of both files; if given twice, of A and of B [default: detected].",
)
@reading_options_for_two
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(old: str, new: str, formats: tuple[str, ...], as_json: bool, **given: Any) -> int:  # noqa: FBT001 -- an option
    """Compare two articles, in any formats, field by field.

    Only differences are shown; bodies are compared block by block. Files with several articles are compared article by
    article, together with their envelopes. What a reader leaves out cannot be compared, so it is listed.

    Exit codes, as for diff(1): 0 the same, 1 different, 2 trouble.
    """
    if len(formats) > 2:  # noqa: PLR2004 -- A and B
        raise click.UsageError("--from can be given twice, for A and for B")
    if old == new == "-":
        raise click.UsageError("standard input (-) can be given only once")
    for name in filter(is_folder, (old, new)):
        raise click.UsageError(
            f"{name} is a folder; 'newsformat verify' compares everything that a run of convert wrote"
        )
    of_old, of_new = (*formats, *formats, None, None)[:2]
    check_options("read", given["read_options"], None)
    try:
        one, other = (_content(path, of, **given) for path, of in ((old, of_old), (new, of_new)))
        found = list(_compared(one, other))
        _print_differences(source_name(old), source_name(new), found, as_json=as_json)
    except (nf.NewsformatError, OSError) as error:
        report_error(error)
        return USAGE
    except RecursionError:
        report_error(nf.ReadError("nested too deeply to be compared", source=source_name(old)))
        return USAGE
    return 1 if found else 0


def _content(
    name: str, format: str | None, read_options: dict[str, str], limits: nf.Limits
) -> tuple[nf.Envelope, tuple[nf.Article, ...]]:
    """Return what the file *name* holds, and say what is left out of it."""
    source, report = source_of(name, limits=limits), nf.Report()
    items = items_of(source, format, read_options, report, shared=True)
    with nf.Articles(items, closing=source.close) as articles:
        envelope, found = articles.envelope, tuple(articles)
    if not found:
        raise no_article(source_name(name), report)
    for loss in report.losses:
        say(placed(f"not compared: {loss.why}", source_name(name), loss.line, loss.column), colour="yellow")
    return envelope, found


def _compared(
    old: tuple[nf.Envelope, tuple[nf.Article, ...]], new: tuple[nf.Envelope, tuple[nf.Article, ...]]
) -> Iterator[Difference]:
    yield from differences(old[0], new[0], "envelope")
    if len(old[1]) == len(new[1]) == 1:
        yield from differences(old[1][0], new[1][0])
    else:
        yield from differences(old[1], new[1], "article")


def _print_differences(old: str, new: str, found: list[Difference], *, as_json: bool) -> None:
    """Write the differences *found* to standard output; articles also differ if the output is not read to its end."""
    try:
        if as_json:
            plain = [{"where": difference.where, "old": difference.old, "new": difference.new} for difference in found]
            emit_json({"old": old, "new": new, "differences": plain})
        elif found:
            _print(old, new, found)
        sys.stdout.flush()
    except OSError as error:
        hush(sys.stdout)
        if not isinstance(error, BrokenPipeError):
            raise


def _print(old: str, new: str, found: list[Difference]) -> None:
    click.secho(f"--- {clean(old)}\n+++ {clean(new)}", bold=True)
    for difference in found:
        click.secho(difference.where, fg="cyan")
        before, after = difference.old and clean(difference.old), difference.new and clean(difference.new)
        if before and after:
            before, after = _shortened_pair(before, after)
        if before and after and on_terminal():
            before, after = _marked(before, after, "red"), _marked(after, before, "green")
        for sign, text, colour in (("-", before, "red"), ("+", after, "green")):
            if text is not None:
                click.echo(click.style(f"  {sign} ", fg=colour) + click.style(isolated(text), fg=colour))


def _shortened_pair(text: str, other: str) -> tuple[str, str]:
    """Return both texts without long parts that are the same at their beginnings or ends."""
    start = _common_length(text, other)
    rest, others = text[start:], other[start:]
    end = _common_length(rest[::-1], others[::-1])
    return _excerpt(text, start, len(text) - end), _excerpt(other, start, len(other) - end)


def _common_length(text: str, other: str) -> int:
    """Return how many characters both begin with."""
    pairs = enumerate(zip(text, other, strict=False))
    return next((place for place, (one, two) in pairs if one != two), min(len(text), len(other)))


def _excerpt(text: str, start: int, end: int) -> str:
    """Return the part of *text* from *start* to *end*, with some words around it."""
    first = text.rfind(" ", 0, start - _CONTEXT) + 1 if start > 2 * _CONTEXT else 0
    last = text.find(" ", end + _CONTEXT) if len(text) - end > 2 * _CONTEXT else -1
    return ("… " if first else "") + text[first : last if last > 0 else None] + (" …" if last > 0 else "")


def _marked(text: str, other: str, colour: str) -> str:
    """Return *text* with those words underlined that *other* does not have."""
    words, others = re.findall(r"\s+|\w+|.", text), re.findall(r"\s+|\w+|.", other)
    if len(words) * len(others) > _MAX_PAIRS:
        return click.style(text, fg=colour)
    parts = []
    for kind, start, end, _, _ in SequenceMatcher(None, words, others, autojunk=False).get_opcodes():
        part = "".join(words[start:end])
        parts.append(click.style(part, fg=colour, bold=kind != "equal", underline=kind != "equal"))
    return "".join(parts)
