"""``newsformat detect``."""

from __future__ import annotations

import click

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._failures import told
from newsformat._cli._terminal import emit_json, say, table
from newsformat._detection import failures
from newsformat._errors import reason
from newsformat._reading import format_of
from newsformat.bulk._inputs import source_name, source_of


@click.command("detect", cls=Command)
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(files: tuple[str, ...], as_json: bool) -> int:  # noqa: FBT001 -- an option
    """Detect the format of a file: the candidates, best first, how sure each is, and why.

    The exit code is 1 if a file cannot be read or is in no known format.
    """
    status = 0
    found: dict[str, tuple[nf.Detection, ...]] = {}
    for file in files:
        try:
            found[source_name(file)] = _detected(file)
        except nf.NewsformatError as error:
            status = told(error)
    if as_json:
        emit_json([{"file": name, "formats": list(map(_plain, best))} for name, best in found.items()])
    else:
        table(row for name, best in found.items() for row in _rows(name, best))
    return status


def _detected(file: str) -> tuple[nf.Detection, ...]:
    with source_of(file) as source:
        found = () if source.is_empty else nf.detect(source)
        if not found:
            format_of(source)  # which raises what says why
        for name, why in failures(nf.registry().formats.values(), source):
            say(f"{source.name}: the sniffer of {name} failed: {reason(why)}")
        return found


def _rows(name: str, best: tuple[nf.Detection, ...]) -> list[tuple[str, ...]]:
    names = [f"{name}:", *[""] * (len(best) - 1)]
    return [
        (name, found.format, found.confidence.name.lower(), found.reason)
        for name, found in zip(names, best, strict=True)
    ]


def _plain(found: nf.Detection) -> dict[str, str]:
    return {"format": found.format, "confidence": found.confidence.name.lower(), "reason": found.reason}
