"""Validates records, in JSON Lines or a table.

The package's docstring lists the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import evolve

from newsformat.markup.json import Misfit
from newsformat.markup.json_rules import line_problems
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source
from newsformat_records._answers import Path, placed_records
from newsformat_records._cells import record_of
from newsformat_records._options import TableOptions
from newsformat_records._rows import Row
from newsformat_records._rules import Rules
from newsformat_records._table_reader import Table, opened


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each record, in order (https://jsonlines.org/)."""
    rules = Rules()

    def records(value: Any, path: Path) -> Iterator[Misfit]:
        for where, item in placed_records(value):
            yield from _record(item, (*path, *where), rules)

    return line_problems(source, records)


def _record(value: Any, where: Path, rules: Rules) -> Iterator[Misfit]:
    if not isinstance(value, dict):
        yield Misfit("object", "a record is an object", where)
        return
    for misfit in rules.misfits(value):
        yield evolve(misfit, where=(*where, *misfit.where))


# Tables -----------------------------------------------------------------------


def validate_table(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each row, in order (RFC 4180, 2)."""
    rules = Rules()
    with opened(source, TableOptions(), report) as table:
        if table.encoding and not table.encoding.startswith("utf"):
            message = f"the table is not in UTF-8, but likely in {table.encoding}"
            yield Problem.warning("encoding", message, 1)
        if table.escaped:
            message = "backslashes before quotation marks, which should be doubled"
            yield Problem.warning("escape", message, 1)
        yield from _header(table.names)
        for row in table.rows:
            yield from _row(row, table, rules)


_UNREAD = re.compile("[\udc80-\udcff]")


def _header(names: Sequence[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, name in enumerate(names, 1):
        if not name.strip():
            yield Problem.warning("header", f"column {number} has no name", 1)
        elif name in seen:
            yield Problem.warning("header", f"another column is called {name!r:.60}, too", 1)
        seen.add(name)


def _row(row: Row, table: Table, rules: Rules) -> Iterator[Problem]:
    if row.fault:
        yield Problem("row", row.fault, row.number)
        return
    if len(row.cells) != table.width:
        yield Problem("columns", f"{len(row.cells)} cells in a table of {table.width} columns", row.number)
    if any(map(_UNREAD.search, row.cells)):
        yield Problem("encoding", "there are bytes that are not UTF-8", row.number)
    if row.stray:
        yield Problem("quote", "a quotation mark in a quoted cell is not doubled", row.number)
    unheard = Report(heard=False)
    try:
        record = record_of(table.columns, table.converted(row.cells, row.number, unheard), row.number, unheard)
    except ReadError as error:
        yield Problem("row", error.message, row.number)
        return
    yield from rules.problems(record, row.number)
