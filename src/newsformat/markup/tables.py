"""Tables read from markup: rows of cells, some of which span several columns or rows."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from newsformat._inline import Inlines


__all__ = ["HEADING_CELLS", "SPREAD_OUT", "Grid", "Row", "span"]

Row = list[Inlines]
"""The cells of a row."""

SPREAD_OUT = "cells that span rows or columns are spread out, the text in the first"
"""The remark of a reader for which `Grid.place` has done so."""

HEADING_CELLS = "heading cells outside the header of a table are read as ordinary cells"
"""The remark of a reader that finds such cells in a row for which `Grid.end` returns `False`."""

_SPAN = 1000  # limit of "colspan" and "rowspan" in the HTML Living Standard
_SPREAD = 20_000  # cells that spans may add to one table
_DIGITS = 9  # more than any size has


@define
class Grid:
    """The rows of a table so far: `begin` one, `place` its cells, `end` it.

    Attributes:
        rows: what has been read; cells that another one covers are empty.
        header: how many rows at the top are headings.
    """

    rows: list[Row] = field(factory=list)
    header: int = 0
    _row: Row = field(factory=list)
    _above: dict[int, int] = field(factory=dict)  # column → rows that a cell above still covers
    _below: dict[int, int] = field(factory=dict)  # the same, for the current row
    _spread: int = 0

    def begin(self) -> None:
        """Begin a row."""
        self._row, self._above, self._below = [], self._below, {}

    def place(self, content: Inlines, columns: int = 1, rows: int = 1) -> bool:
        """Put a cell that spans *columns* and *rows* into the row; return whether it spans more than one.

        Its *content* goes into the first; where the table has very many of such cells, it is one cell.
        """
        if self._above:
            self._cover()
        if columns == rows == 1:
            self._row.append(content)
            return False
        self._spread += columns * rows
        if self._spread > _SPREAD:
            columns = rows = 1
        for index in range(columns):
            if rows > 1:
                self._below[len(self._row)] = rows - 1
            self._row.append(() if index else content)
        return True

    def _cover(self) -> None:
        """Put empty cells where one from a row above reaches down."""
        while (left := self._above.get(len(self._row), 0)) > 0:
            if left > 1:
                self._below[len(self._row)] = left - 1
            self._row.append(())

    def end(self, section: str, *, headings: bool, empty: bool = False) -> bool:
        """End the row, which stands in a *section* of the table: ``thead``, ``tbody``, ``tfoot`` or ``""``.

        If it stands at the top and all its cells are *headings*, it is one of the header. An *empty* one has no cells.
        Return whether it is one of the header.
        """
        self._cover()
        row = [] if empty else self._row
        in_header = section == "thead" or (section in {"", "tbody"} and headings and bool(row))
        in_header = in_header and self.header == len(self.rows)
        self.header += in_header
        self.rows.append(row)
        return in_header


def span(value: Any) -> int:
    """Return how many columns or rows a cell spans by *value*, in markup a string, in JSON a number: 1 to 1,000."""
    digits = value.strip() if isinstance(value, str) else str(value) if type(value) is int else ""
    known = digits.isascii() and digits.isdecimal() and len(digits) <= _DIGITS
    return min(max(int(digits), 1), _SPAN) if known else 1
