"""Tables in typed text: rows of cells separated by tabs, blanks or bars, as agencies print results and prices."""

from __future__ import annotations

from itertools import groupby

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import TABLE_CELLS, UNDER_ITEMS
from newsformat_text._shape import found_in


_GAP = lazily(r"\t+| {2,}|\u3000{2,}")
_GAPS = ("  ", "\t", "\u3000\u3000", "|")  # every row has one of them
_MIN_ROWS, _MIN_CELLS = 2, 3  # of the smallest table
_PAIRS = 3  # rows of two cells, within the story
_NUMBERS = 2  # rows with a number
_BARRED = 3  # rows of a text with little else
_LONGEST = 100  # characters of a line of such a text


def take(document: Document) -> None:
    """Take the rows of tables below the headline: at least two together, with numbers."""
    lines, numbers, verdicts = document.lines, document.numbers, document.verdicts
    if not found_in(document.text, _GAPS):
        return
    split, min_cells = (_GAP.split, _MIN_CELLS) if first_of_rows(lines) is None else (cells, 2)
    rows = [
        index
        for index in range(document.headline + 1, len(lines))
        if verdicts[index] is None and not document.prose[index] and len(split(lines[index])) > 1
    ]
    for _, run in groupby(enumerate(rows), key=lambda pair: numbers[pair[1]] - pair[0]):
        indices = [index for _, index in run]
        sizes = [len(split(lines[index])) for index in indices]
        is_wide = min(sizes) >= min_cells or (len(indices) >= _PAIRS and document.first < indices[0] < document.last)
        if (
            is_wide
            and len(indices) >= _MIN_ROWS
            and sum(any(map(str.isdigit, lines[index])) for index in indices) >= _NUMBERS
        ):
            document.set_verdict(indices, TABLE_CELLS)
            below = indices[-1] + 1
            if below <= document.last and document.prose[below] and document.matches[below] is None:
                verdicts[below] = verdicts[below] or UNDER_ITEMS


def cells(line: str) -> list[str]:
    """Return the cells of *line* between its gaps, or if it has none, between its bars."""
    found = _GAP.split(line)
    return found if len(found) > 1 else [cell.strip() for cell in line.split("|")]


def first_of_rows(lines: list[str]) -> int | None:
    """Return the first row of a text that is mostly short rows of cells between bars; ``None`` for other texts.

    Rows with bars around them are no tables: crawlers print columns of a layout like this.
    """
    rows = [index for index, line in enumerate(lines) if line.count("|") >= _MIN_CELLS - 1 and line[0] != "|"]
    if len(rows) < _BARRED or 2 * len(rows) <= len(lines) or max(map(len, lines)) > _LONGEST:
        return None
    numbers = sum(any(map(str.isdigit, lines[index])) for index in rows)
    return rows[0] if 2 * numbers > len(rows) else None
