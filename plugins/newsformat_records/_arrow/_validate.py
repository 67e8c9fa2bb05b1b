"""Validates rows of Parquet and Arrow; the package's docstring lists the rules."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source
from newsformat_records._arrow import _columns, _tables
from newsformat_records._arrow._options import ReadOptions
from newsformat_records._arrow._reader import Row, RowReader, plain, rows_of
from newsformat_records._rules import Rules


def validate_parquet(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each row of a Parquet file, then those of single cells."""
    with _tables.parquet(source) as table:
        yield from _table(table, source, Report())


def validate_arrow(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each row of a file or stream of Arrow, then those of single cells."""
    cell_report = Report()
    with _tables.arrow(source, cell_report) as table:
        yield from _table(table, source, cell_report)


def _table(table: _tables.Table, source: Source, cell_report: Report) -> Iterator[Problem]:
    """Yield the problems of *table*; *cell_report* gets those of cells."""
    if (envelope := table.metadata.get(_columns.ENVELOPE_KEY)) is not None:
        try:
            _columns.envelope_of(envelope)
        except ReadError as error:
            yield Problem("envelope", error.message)
    rules = Rules()
    for row in rows_of(table, "", source.limits, cell_report):
        if row.fault:
            yield Problem("row", f"left out {row.name}: {row.fault}" if row.many > 1 else row.fault, row.number)
        else:
            yield from _article(row) if row.claim_id else rules.problems(plain(row.values), row.number)
    yield from (Problem("cell", loss.why, loss.line) for loss in cell_report.losses)


def _article(row: Row) -> Iterator[Problem]:
    """Yield the problems of a row that newsformat has written."""
    row_report = Report()
    try:
        for _ in RowReader(ReadOptions(), row_report).article(row):
            pass
    except ReadError as error:
        yield Problem("article", error.message, row.number)
    for loss in row_report.losses:
        yield Problem.warning("article", loss.why, row.number)
