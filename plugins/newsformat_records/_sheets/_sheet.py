"""Sheets of a workbook as rows of texts and links."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


MOST_COLUMNS = 16_384  # of a sheet (Excel's specifications and limits)
HIDDEN_ROW = "a hidden row is read as if it were shown"


class Row(NamedTuple):
    """A row: its *number* (from 1), and the texts and *links* of its cells by column (from 0).

    Empty cells are omitted.
    """

    number: int
    cells: dict[int, str]
    links: dict[int, str]


class Sheet(NamedTuple):
    """A sheet with this *name*."""

    name: str
    rows: Iterator[Row]
