"""Turns rows of cells into a table."""

from __future__ import annotations

from newsformat import Preformatted, Table
from newsformat_text._document import Document
from newsformat_text._labels import TABLE_CELLS
from newsformat_text._rules._cells import cells


def table(document: Document, index: int) -> tuple[Table | Preformatted, int]:
    """Return the table that starts on line *index*, and the index of the line after it.

    If its rows have not all as many cells, they stay as they are printed, with their blanks.
    """
    lines, stop = document.lines, index
    while stop < len(lines) and document.verdicts[stop] is TABLE_CELLS:
        stop += 1
    rows = [_cells(document, row) for row in range(index, stop)]
    if len(rows) > 1 and len(rows[0]) + 1 == len(rows[1]) and not any(map(str.isdigit, lines[index])):
        rows[0].insert(0, "")  # there is no header above the names
    if len(set(map(len, rows))) > 1:
        return Preformatted("\n".join(lines[index:stop])), stop
    marks = document.marks
    return Table(rows, int(marks is not None and document.numbers[index] in marks.heads)), stop


def _cells(document: Document, index: int) -> list[str]:
    line, marks = document.lines[index], document.marks
    if marks is not None and document.numbers[index] in marks.rows:
        return [cell.strip() for cell in line.split("|")]
    return cells(line)
