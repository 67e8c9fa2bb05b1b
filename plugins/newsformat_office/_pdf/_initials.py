"""Drop caps: each is the first letter of the line beside it."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from newsformat_office._pdf._line import Line


_LETTERS = 2  # a drop cap, perhaps with a quotation mark
_LARGE = 1.8  # of the text size
_MAX_INITIALS = 40  # of a page
_NEAR = 0.8  # of the size of the drop cap


def with_initials(lines: list[Line]) -> list[Line]:
    """Return *lines* of a page with drop caps joined to the lines that they begin."""
    if not lines:
        return lines
    size = median(line.size for line in lines)
    large = [line for line in lines if line.size > _LARGE * size and 0 < len(line.seen.strip()) <= _LETTERS]
    gone = {id(line) for line in large[:_MAX_INITIALS] if _is_put(line, lines)}
    return [line for line in lines if id(line) not in gone]


def _is_put(initial: Line, lines: Sequence[Line]) -> bool:
    """Join *initial* to the line beside it; return whether there was one."""
    neighbours = [
        line
        for line in lines
        if line.size < initial.size / _LARGE
        and -initial.size / 4 < line.left - initial.right < _NEAR * initial.size
        and initial.base - line.size / 2 < line.base < initial.base + initial.size
    ]
    if not neighbours or not initial.seen.strip()[-1].isalpha():
        return False
    first = max(neighbours, key=lambda line: line.base)
    *before, last = initial.spans
    first.spans = [*before, last._replace(right=first.left), *first.spans]
    for line in neighbours:  # they now begin at the left edge of the column
        line.left = initial.left
    return True
