"""``newsformat verify``."""

from __future__ import annotations

from contextlib import closing

import click

from newsformat._cli._command import Command
from newsformat._cli._failures import FAILED, report_error
from newsformat._cli._parameters import FileName, parallel_option
from newsformat._cli._report_entries import Entry
from newsformat._cli._report_lines import known_entries
from newsformat._cli._terminal import clean, json_bytes, remark_printer, say
from newsformat._cli._verifier import Finding, Verification
from newsformat._cli._verifying import found_of
from newsformat._output import emit


@click.command("verify", cls=Command, unheard=FAILED)
@click.argument("path", metavar="REPORT", type=FileName())
@parallel_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per input, each on a line.")
@click.option("-q", "--quiet", is_flag=True, help="On standard error, show only what could not be read.")
def command(path: str, processes: int, as_json: bool, quiet: bool) -> int:  # noqa: FBT001 -- options
    """Check that a conversion lost nothing except what its report says.

    REPORT is the file that 'convert --report' wrote. Each input is read again with the same options, and so is what was
    written for it. Whatever is in the input but not in the output, and not reported as lost, is printed as INPUT:
    PLACE: WHAT. Run this in the folder in which you ran convert.

    Exit codes: 0 nothing is missing except what the report says; 1 something is missing, cannot be read again, or was
    there before the report began, so that the report says nothing about it, or not everything was checked because the
    output was closed; 2 wrong usage.

    \b
    newsformat convert archive/ -r -t newsml-g2 -o items/ --report losses.jsonl
    newsformat verify -j 0 losses.jsonl
    """  # noqa: D301 -- click wants a backspace, not a backslash
    verification = Verification()
    with closing(found_of(known_entries(path), processes, remark_printer(quiet=quiet))) as found:
        for entry, finding in found:
            verification.add(finding)
            if finding.looked_at:
                _print_finding(entry, finding, as_json=as_json)
    if not quiet:
        say(str(verification))
    return 0 if verification.proves else FAILED


def _print_finding(entry: Entry, finding: Finding, *, as_json: bool) -> None:
    if finding.error:
        report_error(finding.error)
    if as_json:
        emit([_line(entry, finding)])
        return
    for text in finding.missing:
        click.echo(clean(f"{entry['source']}: {text}"))


def _line(entry: Entry, finding: Finding) -> bytes:
    content = {
        "source": entry["source"],
        "targets": entry["targets"],
        "missing": finding.missing,
        "error": str(finding.error) if finding.error else None,
    }
    return json_bytes(content, indent=None)
