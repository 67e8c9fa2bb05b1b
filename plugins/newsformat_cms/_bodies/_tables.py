"""Tables of editors, whose cells contain blocks; those of the model contain running text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from newsformat import Block, Embed, Media, Raw, Rule, Table
from newsformat.markup.tables import HEADING_CELLS, SPREAD_OUT, Grid
from newsformat.plugin import Report
from newsformat_cms._bodies._simple_blocks import lines_of


class Cell(NamedTuple):
    """A cell that spans *columns* and *rows*."""

    blocks: Sequence[Block]
    is_heading: bool
    columns: int = 1
    rows: int = 1


def table_of(rows: Iterable[Sequence[Cell]], report: Report) -> list[Block]:
    """Return the table of *rows*, followed by what the model's cells have no place for."""
    grid, below = Grid(), list[Block]()
    for cells in rows:
        grid.begin()
        for cell in cells:
            below += [block for block in cell.blocks if isinstance(block, _NO_TEXT)]
            content = lines_of(block for block in cell.blocks if not isinstance(block, _NO_TEXT))
            if grid.place(content, cell.columns, cell.rows):
                report.note(SPREAD_OUT)
        in_header = grid.end("", headings=all(cell.is_heading for cell in cells))
        if not in_header and any(cell.is_heading for cell in cells):
            report.note(HEADING_CELLS)
    return [Table(grid.rows, header=grid.header), *below]


_NO_TEXT: Final = (Media, Embed, Raw, Rule, Table)
