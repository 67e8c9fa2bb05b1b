"""Paragraphs that begin with an indented line, as books and old papers print them: no blank line need part them."""

from __future__ import annotations

from collections.abc import Collection

from newsformat.plugin import seam
from newsformat_text._shape import bullet, numbered


_LEAST, _MOST = 2, 0.4  # lines that are indented; share of them
_NARROW, _SHARE = 0.6, 0.75  # of the width, of the lines that are not the last of theirs
_WIDEST = 100  # characters of a line that is wrapped


def indented(printed: list[str]) -> frozenset[int]:
    """Return which of the lines, from 0, begin a paragraph by their indent; none where indents say something else."""
    told = [index for index, line in enumerate(printed) if line and not line.isspace()]
    indents = {index: len(printed[index]) - len(printed[index].lstrip()) for index in told}
    least = min(indents.values(), default=0)
    begins = frozenset(index for index in told if indents[index] > least)
    inside = [index for index in told if index not in begins and indents.get(index - 1, least) > least]
    if len(begins) < _LEAST or not inside or len(begins) > _MOST * len(told):
        return frozenset()
    if any(bullet(line) or numbered(line) for index in begins if (line := printed[index - 1].strip())):
        return frozenset()  # an item of a list goes on
    return begins if _are_filled(printed, begins) else frozenset()


def _are_filled(printed: list[str], begins: Collection[int]) -> bool:
    """Are nearly all lines that the next one goes on with as wide as the others?"""
    going = [
        len(line)
        for index, line in enumerate(printed[:-1])
        if not _is_blank(line) and index + 1 not in begins and not _is_blank(printed[index + 1])
    ]
    width = max(going, default=0)
    return 0 < width <= _WIDEST and sum(size >= _NARROW * width for size in going) >= _SHARE * len(going)


def _is_blank(line: str) -> bool:
    return not line or line.isspace()


def unwrapped(lines: list[str], begins: Collection[int]) -> list[str]:
    """Return *lines*, with all of a paragraph in the first of it and blank ones for the others."""
    out, start = [[line] for line in lines], -1
    for index, line in enumerate(lines):
        if index in begins:
            start = index
        elif not line:
            start = -1
        elif start >= 0:
            out[start] += (seam(lines[index - 1], line), line)
            out[index] = [""]
    return list(map("".join, out))
