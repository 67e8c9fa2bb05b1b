"""Validates a workbook: its package, and the records in its rows.

The docstring of the package `newsformat_records` lists the rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.plugin import NoSchema, Problem, Report, Source
from newsformat_records._rules import Rules
from newsformat_records._sheets._options import SheetOptions
from newsformat_records._sheets._reader import row_record, tables


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each row, in order."""
    rules, silent = Rules(), Report(heard=False)
    for table in tables(source, SheetOptions(), silent):
        for row in table.rows:
            where = f"{table.sheet}!{row.number}" if table.sheet else ""
            beyond = [place + 1 for place in row.cells if place not in table.columns]
            if beyond:
                message = f"there is no header above column {beyond[0]}"
                yield Problem.warning("columns", message, row.number, where=where)
            yield from rules.problems(row_record(table.columns, row, silent), row.number, where)
