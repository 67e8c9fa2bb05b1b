"""Aligned rows with figures → tables; two words side by side are not one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsformat_office._pdf._line import Line


_ROWS = 3  # the least number
_CELLS = 3  # least cells in a row of words; with a figure, two are enough


def tables_in(lines: Sequence[Line]) -> Iterator[tuple[list[Line], list[list[Line | None]] | None]]:
    """Yield successive *lines* in parts: those of a table with its rows of cells, and others with `None`."""
    run: list[Line] = []
    others: list[Line] = []
    for line in [*lines, None]:
        if line is not None and len(line.cells) > 1:
            run.append(line)
            continue
        rows = _rows(run)
        if rows is None:
            others += run
        else:
            if others:
                yield others, None
            yield run, rows
            others = []
        run = []
        if line is not None:
            others.append(line)
    if others:
        yield others, None


def _rows(lines: Sequence[Line]) -> list[list[Line | None]] | None:
    """Return the rows of the table *lines*; `None` if they are not a table."""
    if len(lines) < _ROWS:
        return None
    most = max(len(line.cells) for line in lines)
    columns = _columns([line for line in lines if len(line.cells) == most])
    if len(columns) != most or (most < _CELLS and not _have_figures(lines)):
        return None
    middles = [sum(column) / 2 for column in columns]
    rows: list[list[Line | None]] = []
    for line in lines:
        row: list[Line | None] = [None] * most
        for cell in line.cells:
            position = _column_of(cell, middles)
            if row[position] is not None:
                return None
            row[position] = cell
        rows.append(row[::-1] if lines[0].leftward else row)
    return rows


def _columns(lines: Sequence[Line]) -> list[tuple[float, float]]:
    """Return the left and right edges of the columns of cells in *lines*."""
    found: list[tuple[float, float]] = []
    for left, right in sorted((cell.left, cell.right) for line in lines for cell in line.cells):
        if found and left < found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found


def _column_of(cell: Line, middles: Sequence[float]) -> int:
    """Return the index of the column with the middle nearest to that of *cell*; *middles* are ascending."""
    middle = (cell.left + cell.right) / 2
    position = bisect_left(middles, middle)
    return min(
        range(max(position - 1, 0), min(position + 1, len(middles))), key=lambda offset: abs(middles[offset] - middle)
    )


def _have_figures(lines: Sequence[Line]) -> bool:
    """Do most of *lines* have a cell that is mostly digits?"""
    cells = [[cell.seen.strip() for cell in line.cells] for line in lines]
    return 2 * sum(any(2 * sum(map(str.isdigit, cell)) >= len(cell) for cell in row) for row in cells) > len(lines)
