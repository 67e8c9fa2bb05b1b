"""Workbooks → articles: each row below a header is a record."""

from __future__ import annotations

from collections.abc import Iterator
from io import SEEK_END
from itertools import chain, islice
from typing import Any, NamedTuple

from newsformat import Article
from newsformat.markup.packages import Package
from newsformat.plugin import ReadError, Report, Source, read_each
from newsformat_records import _names
from newsformat_records._cells import record_of
from newsformat_records._columns import (
    MAX_LINES_ABOVE,
    check,
    extra_column_name,
    is_foreign,
    is_headed,
    is_known,
    members,
    report_textless,
)
from newsformat_records._options import ReadOptions
from newsformat_records._record import read_record
from newsformat_records._sheets import _ods, _xlsx
from newsformat_records._sheets._beside import report_properties_and_headers
from newsformat_records._sheets._options import SheetOptions
from newsformat_records._sheets._sheet import Row, Sheet
from newsformat_records._writer import ON_THE_WEB


_LINK = "link"


class Table(NamedTuple):
    """The rows of a *sheet* below its header; *columns* are the members of a record, by place."""

    sheet: str
    columns: dict[int, str]
    rows: Iterator[Row]
    is_foreign: bool = False  # whether its header is in another language than English

    def name_of(self, _: Row) -> str:
        return f"a row of the sheet {self.sheet:.40}" if self.sheet else "a row"


def read(source: Source, options: SheetOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of each row.

    Raises:
        ReadError: it is not a workbook, or none of its sheets has a column for texts or titles.
    """
    for table in tables(source, options, report):
        dates = options.dates or ("day" if table.is_foreign else "")
        chosen = ReadOptions(text=options.text, member=options.member, dates=dates)

        def article(row: Row, table: Table = table, chosen: ReadOptions = chosen) -> Iterator[Article]:
            yield read_record(row_record(table.columns, row, report), chosen, row.number, report)

        found = read_each(table.rows, article, report, name=table.name_of, line=lambda row: row.number)
        yield from (candidate for candidate in found if isinstance(candidate, Article))


def tables(source: Source, options: SheetOptions, report: Report) -> Iterator[Table]:
    """Yield the tables of news in the workbook *source*; other sheets are reported as left out.

    Raises:
        ReadError: it is not a workbook, or none of its sheets has a column for texts or titles.
    """
    none, found = [], 0
    for sheet in _sheets(source, report):
        if options.sheet not in ("", sheet.name):
            continue
        table = _table(sheet, options, report)
        if isinstance(table, Table):
            found += 1
            report_textless([*table.columns.values()], options.member, report)
            yield table
        elif table:
            none.append((sheet.name, table))
    if none and not found:
        _, row = none[0]
        otherwise = "; columns names all of a sheet without a header"
        check(members(row.cells.values()), options.member, number=row.number, otherwise=otherwise)
    for name, _ in none:
        report.left_out(f"the sheet {name:.60}: it has no column for a text or a title")
    if not none and not found:
        raise ReadError(f"no sheet is called {options.sheet!r:.60}" if options.sheet else "no sheet has a row")


def _sheets(source: Source, report: Report) -> Iterator[Sheet]:
    if not source.head.startswith(b"PK"):
        with source.open() as stream:
            yield from _ods.sheets(stream, source.limits, report)
            return
    with source.open_seekable() as stream:
        package = Package(stream, source.limits, report)
        content = package.open("content.xml")
        report_properties_and_headers(package, source.limits, report)
        if content is not None:
            yield from _ods.sheets(content, source.limits, report)
        else:
            yield from _xlsx.sheets(package, stream.seek(0, SEEK_END), source.limits, report)


def _table(sheet: Sheet, options: SheetOptions, report: Report) -> Table | Row | None:
    """Return the table in *sheet*; the first row if there is none, or `None` for an empty sheet."""
    if options.columns:
        names = members(options.columns.split(","), options.member)
        return Table(sheet.name, dict(enumerate(names)), (row for row in sheet.rows if row.cells))
    above: list[Row] = []
    for row in islice((row for row in sheet.rows if row.cells), MAX_LINES_ABOVE):
        if is_headed(row.cells.values(), options.member):
            return _table_below(sheet, row, above, sheet.rows, options, report)
        above.append(row)
    for number, row in enumerate(above):  # a table with a single column
        if is_known(row.cells.values(), options.member):
            return _table_below(sheet, row, above[:number], chain(above[number + 1 :], sheet.rows), options, report)
    return above[0] if above else None


def _table_below(  # noqa: PLR0913, PLR0917 -- a table has as many parts
    sheet: Sheet, header: Row, above: list[Row], rows: Iterator[Row], options: SheetOptions, report: Report
) -> Table:
    for row in above:
        report.left_out(f"a row above the header: {' '.join(row.cells.values()):.80}", line=row.number)
    columns = members(header.cells.values(), options.member)
    names = dict(zip(header.cells, columns, strict=True))
    return Table(sheet.name, names, _without_empty(rows, header), is_foreign(header.cells.values()))


def _without_empty(rows: Iterator[Row], header: Row) -> Iterator[Row]:
    """Yield the rows that are not empty, and do not repeat the header."""
    return (row for row in rows if row.cells and row.cells != header.cells)


def row_record(columns: dict[int, str], row: Row, report: Report) -> dict[str, Any]:
    """Return the record of *row* in a table with these *columns*."""
    names = {place: columns.get(place) or extra_column_name(place + 1, columns.values()) for place in row.cells}
    is_own = _names.EXTRACTOR in names.values()
    given = dict.fromkeys(columns.values(), "") if is_own else {}
    given |= {names[place]: text for place, text in row.cells.items()}
    record = record_of([*given], [*given.values()], row.number, report)
    return record | _links(columns, row, record)


def _links(columns: dict[int, str], row: Row, record: dict[str, Any]) -> dict[str, Any]:
    """Return the links in *row*: that of a title is the address of the page, if there is no other."""
    found = {}
    has_address = any(str(record.get(name, "")).startswith(ON_THE_WEB) for name in _names.URL)
    for place, link in row.links.items():
        name = columns.get(place, f"column {place + 1}")
        if link == record.get(name):
            continue
        if name in _names.URL or (name in _names.TITLE and not has_address):
            found["url"] = link
            has_address = True
        else:
            found[f"{name} {_LINK}"] = link
    return found
