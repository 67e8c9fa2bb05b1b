"""The sheets of a workbook, a row at a time: what stands in its cells, as text, and where they link to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


MOST_COLUMNS = 16_384  # that a sheet has (Excel's specifications and limits)
HIDDEN_ROW = "a hidden row is read as if it were shown"


class Row(NamedTuple):
    """The row of this *number* (the first is 1): the texts of its *cells*, and *links*, by column (the first is 0).

    Cells in which nothing stands are not there.
    """

    number: int
    cells: dict[int, str]
    links: dict[int, str]


class Sheet(NamedTuple):
    """A sheet that is called *name*."""

    name: str
    rows: Iterator[Row]
