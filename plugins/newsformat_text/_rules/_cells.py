"""Tables of typed text: rows whose cells are apart by tabs or by several blanks, as agencies set results and prices."""

from __future__ import annotations

from itertools import groupby

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import CELLS


_GAP = lazily(r"\t+| {2,}|\u3000{2,}")
_ROWS, _CELLS = 2, 3  # of the least of tables
_NUMBERS = 2  # rows with one


def take(document: Document) -> None:
    """Take the rows of tables below the headline, at least two together that have numbers."""
    lines, numbers, verdicts = document.lines, document.numbers, document.verdicts
    text = "\n".join(lines)
    if text.rfind("  ") < 0 and "\t" not in text and "\u3000\u3000" not in text:  # from the end it takes half the time
        return
    rows = [
        index
        for index in range(document.headline + 1, len(lines))
        if verdicts[index] is None and not document.prose[index] and len(cells(lines[index])) >= _CELLS
    ]
    for _, run in groupby(enumerate(rows), key=lambda pair: numbers[pair[1]] - pair[0]):
        own = [index for _, index in run]
        if len(own) >= _ROWS and sum(any(map(str.isdigit, lines[index])) for index in own) >= _NUMBERS:
            for index in own:
                verdicts[index] = CELLS


def cells(line: str) -> list[str]:
    """Return what stands between the gaps of *line*."""
    return _GAP.split(line)
