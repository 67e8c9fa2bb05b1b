"""Record batches → rows of values, a limited amount of memory at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.plugin import Limits, ReadError, Report, limit_message, line
from newsformat_records._arrow import _pages, _tables, _values
from newsformat_records._arrow._headings import Heading
from newsformat_records._arrow._library import pyarrow


_ROW_OVERHEAD = 64  # minimum bytes counted for a row
_UNCHECKED = 16 * 1024 * 1024  # bytes; smaller tables are not checked for their ratio
_Row = tuple[int, dict[str, Any], str, int]


class Cells:
    """The cells of a *table* with these *headings*."""

    def __init__(self, table: _tables.Table, headings: list[Heading], limits: Limits, report: Report) -> None:
        self._table, self._headings, self._limits, self._report = table, headings, limits, report
        self._bytes_left = max(_UNCHECKED, table.size * limits.ratio)
        self._reported: set[str] = set()
        self._pa = pyarrow("pyarrow", ReadError)
        self._failures = (
            self._pa.ArrowException,
            ValueError,
            IndexError,
            KeyError,
        )  # a KeyError for types that it does not know

    def rows(self) -> Iterator[_Row]:
        """Yield number and values of each row; of unreadable rows, the first number, the error and how many they are.

        Raises:
            ReadError: the rows become larger than the limits allow.
        """
        for rows in self._table.rows:
            if rows.fault:
                yield rows.number, {}, rows.fault, max(rows.many, 1)
            else:
                yield from self._batch_rows(rows.number, rows.batch)

    def _batch_rows(self, number: int, batch: Any) -> Iterator[_Row]:
        columns = {heading: self._valid_column(heading, batch, number) for heading in self._headings}
        for start, many, size in self._pieces(columns, 0, batch.num_rows):
            self._bytes_left -= size + many * _ROW_OVERHEAD
            if self._bytes_left < 0:
                times = self._limits.ratio
                raise ReadError(
                    limit_message("ratio", f"the rows become more than {times} times as large as the file"),
                    line=number + start,
                )
            if many == 1 and size > self._limits.item_bytes:
                most = self._limits.item_bytes
                yield number + start, {}, limit_message("item_bytes", f"larger than {most} bytes"), 1
                continue
            found = [
                self._values(heading, column.slice(start, many), number + start) for heading, column in columns.items()
            ]
            names = [heading.member for heading in columns]
            for place, row in enumerate(zip(*found, strict=True)):
                yield number + start + place, dict(zip(names, row, strict=True)), "", 1

    def _pieces(self, columns: dict[Heading, Any], start: int, many: int) -> Iterator[tuple[int, int, int]]:
        """Yield slices of *columns* as (start, rows, size): halved until they are small enough, or a single row."""
        size = sum(_values.size(column.slice(start, many)) for column in columns.values())
        if many <= 1 or size <= _pages.BATCH:
            if many:
                yield start, many, size
            return
        half = many // 2
        yield from self._pieces(columns, start, half)
        yield from self._pieces(columns, start + half, many - half)

    def _valid_column(self, heading: Heading, batch: Any, number: int) -> Any:
        """Return a column if it is sound, with invalid UTF-8 as bytes; nulls for one that can't be read."""
        try:
            column = _sound(self._pa, batch.column(heading.place))
            _values.size(column[:0])
        except _values.Unknown as error:
            return self._nulls(heading, batch.num_rows, f"it is of the type {error}", None)
        except self._failures as error:
            return self._nulls(heading, batch.num_rows, f"damaged, or unknown: {line(str(error))}", number)
        return column

    def _nulls(self, heading: Heading, many: int, why: str, number: int | None) -> Any:
        self._report_column(heading, f"can't be read, {why:.120}", number)
        return self._pa.nulls(many)

    def _values(self, heading: Heading, column: Any, number: int) -> list[Any]:
        try:
            found = _values.values(column, lambda message, place: self._report_column(heading, message, number + place))
        except self._failures as error:
            why = f"damaged, or unknown: {line(str(error))}"
            found = _values.values(self._nulls(heading, len(column), why, number), _ignore)
        if not heading.labels or not self._pa.types.is_integer(column.type):
            return found
        if "labels" not in self._reported:
            self._reported.add("labels")
            self._report.note("class numbers are replaced by the names that the file has for them")
        known = dict(enumerate(heading.labels))
        return [known.get(value, value) for value in found]

    def _report_column(self, heading: Heading, message: str, number: int | None) -> None:
        if number is None and heading.name in self._reported:
            return
        self._reported.add(heading.name)
        self._report.left_out(f"column {heading.name:.60}: {message}", line=number)


def _ignore(_: str, __: int) -> None:
    """Ignore the report."""


def _sound(pa: Any, column: Any) -> Any:
    """Return *column* after full validation; text that is not valid UTF-8 is returned as bytes.

    Raises:
        ArrowException: its values can't be read.
    """
    try:
        column.validate(full=True)
    except pa.ArrowInvalid:
        bare = {pa.string(): pa.binary(), pa.large_string(): pa.large_binary(), pa.string_view(): pa.binary_view()}
        if column.type not in bare:
            raise
        column = column.view(bare[column.type])
        column.validate(full=True)
    return column
