"""``newsformat report``."""

from __future__ import annotations

import click

from newsformat._cli._command import Command
from newsformat._cli._parameters import FileName
from newsformat._cli._report_lines import known_entries
from newsformat._cli._report_rows import KINDS, Row, rows_of, table_of
from newsformat._cli._report_sum import KindRow, Sum
from newsformat._cli._terminal import clean, say
from newsformat._output import emit


@click.command("report", cls=Command)
@click.argument("path", metavar="REPORT", type=FileName())
@click.option("--csv", "as_csv", is_flag=True, help="Print a table for spreadsheet programs.")
@click.option("--by-kind", is_flag=True, help="With --csv, print a row for each kind, with its number.")
@click.option("--only", type=click.Choice(KINDS), multiple=True, help="Show only these; can be repeated.")
@click.option("-q", "--quiet", is_flag=True, help="Do not say how many inputs became what.")
def command(path: str, as_csv: bool, by_kind: bool, only: tuple[str, ...], quiet: bool) -> None:  # noqa: FBT001 -- options
    """Sum up the report of a conversion, or turn it into a table.

    REPORT is the file that 'convert --report' wrote. Each kind of error, loss and remark gets a line, the most frequent
    first: how many there are, in how many files, what it is, and where it first occurred.

    With --csv, each error, loss and remark gets a row with the columns source, outcome, format (in which the source was
    read), articles, target (the first, if there are several), kind, what, where, line, column and message. An input
    without any of these also gets a row, unless --only is given. With --csv --by-kind, each kind gets a row with the
    columns kind, times, files, what and message, and the source, where, line and column of its first occurrence. Tables
    are safe to open in spreadsheet programs: they begin with a byte order mark, and whatever looks like a formula has
    an apostrophe before it. A program can read the report itself, which is JSON.

    \b
    newsformat report losses.jsonl
    newsformat report losses.jsonl --only error --only loss
    newsformat report losses.jsonl --csv > losses.csv
    newsformat report losses.jsonl --csv --by-kind > kinds.csv
    """  # noqa: D301 -- click wants a backspace, not a backslash
    entries = known_entries(path)
    if as_csv and not by_kind:
        emit(table_of(Row, (row for entry in entries for row in rows_of(entry, only))))
        return
    found = Sum()
    for entry in entries:
        found.add(entry, only)
    if as_csv:
        emit(table_of(KindRow, found.rows()))
        return
    for line in found.lines():
        click.echo(clean(line))
    if not quiet:
        say(found.outcomes())
        if formats := found.formats():
            say(f"read as: {formats}")
