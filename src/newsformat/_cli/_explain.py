"""``newsformat explain``."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import click

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._failures import report_error
from newsformat._cli._parameters import FileName, check_stdin_once, reading_options
from newsformat._cli._terminal import clean, isolated, json_bytes, on_terminal
from newsformat._output import emit
from newsformat.bulk._inputs import source_name, source_of


_COLOURS = {
    "headline": "bright_cyan",
    "kicker": "cyan",
    "subhead": "cyan",
    "subheading": "cyan",
    "byline": "green",
    "credit": "green",
    "dateline": "green",
    "date": "green",
    "related-heading": "magenta",
    "related": "magenta",
    "caption": "blue",
    **dict.fromkeys(("lead", "body", "quote", "list", "table"), ""),
}
_OTHERS = "yellow"
_BAR = 5  # characters


@click.command("explain", cls=Command)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=FileName(), callback=check_stdin_once)
@reading_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON; for several files, one object a line.")
def command(files: tuple[str, ...], as_json: bool, **given: Any) -> int:  # noqa: FBT001 -- an option
    """Show how each line of a plain text is read, how sure the reader is, and why.

    FILE may be - for standard input. A file that cannot be read does not stop the others; the exit code is then 1.
    """
    status = 0
    for number, file in enumerate(files):
        try:
            source = source_of(file, given["encoding"], given["limits"])
            explanation = nf.explain(source, given["format"], given["read_options"])
        except nf.OptionError:
            raise
        except nf.NewsformatError as error:
            status = report_error(error)
            continue
        if as_json:
            emit([json_bytes(_plain(source_name(file), explanation), indent=None if len(files) > 1 else 2)])
        else:
            between = [""] if number else []
            click.echo("\n".join([*between, *_lines(source_name(file), explanation)]))
    return status


def _lines(name: str, explanation: nf.Explanation) -> Iterator[str]:
    facts = [("language", explanation.language or "unknown"), ("encoding", explanation.encoding or "unknown")]
    yield click.style(f"{clean(name)}: {', '.join(f'{fact} {clean(value)}' for fact, value in facts)}", bold=True)
    for remark in explanation.remarks:
        yield f"  {clean(remark)}"
    digits = len(str(max((line.number for line in explanation.lines), default=0)))
    labels = max((len(line.label) for line in explanation.lines), default=0)
    for line in explanation.lines:
        yield from _explained(line, digits, labels)


def _explained(line: nf.Line, digits: int, labels: int) -> Iterator[str]:
    """Yield the line with its label and, dimmed below it, the reasons."""
    number, label = str(line.number).rjust(digits), clean(line.label).ljust(labels)
    if not line.text.strip():
        yield click.style(f"{number}  {label}".rstrip(), dim=True)
        return
    sure = f"{_bar(line.confidence)} {line.confidence:4.0%}"
    indent = digits + labels + len(sure) + 6
    head = f"{number}  {click.style(label, fg=_COLOURS.get(line.label, _OTHERS) or None)}  {sure}  "
    yield head + _shortened(line.text, indent)
    for reason in line.reasons:
        yield click.style(" " * indent + clean(reason), dim=True)


def _bar(confidence: float) -> str:
    full = round(min(max(confidence, 0), 1) * _BAR)
    return "#" * full + "." * (_BAR - full)


def _shortened(text: str, indent: int) -> str:
    """Return *text* cut to the width of the terminal, isolated so that its direction does not affect the rest."""
    text = clean(text)
    if not on_terminal():
        return text
    from rich.cells import cell_len, set_cell_size

    width = max(shutil.get_terminal_size().columns - indent - 1, 20)
    if cell_len(text) > width:
        text = set_cell_size(text, width - 1).rstrip() + "…"
    return isolated(text)


def _plain(name: str, explanation: nf.Explanation) -> dict[str, object]:
    return {
        "file": name,
        "language": explanation.language,
        "encoding": explanation.encoding,
        "characters": explanation.characters,
        "words": explanation.words,
        "remarks": explanation.remarks,
        "lines": [
            {
                "number": line.number,
                "start": line.start,
                "end": line.end,
                "label": line.label,
                "confidence": round(line.confidence, 3),
                "reasons": line.reasons,
                "text": line.text,
            }
            for line in explanation.lines
        ],
    }
