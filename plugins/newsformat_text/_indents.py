"""Paragraphs that begin with an indented line, as in books and old papers, perhaps without blank lines between them."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from newsformat.markup.hyphens import Joiner, begins_lowercase
from newsformat_text._shape import STOPS, bullet_width, has_column_gap, number_width


_MIN_INDENTED, _MAX_INDENTED_SHARE = 2, 0.4  # lines that are indented; share of them
_NARROW, _SHARE = 0.6, 0.75  # of the width, of the lines that are not the last of theirs
_MAX_WIDTH = 100  # characters of a line that is wrapped


def indented_starts(printed: list[str]) -> frozenset[int]:
    """Return which of the lines, from 0, begin a paragraph by their indent; none where indents say something else."""
    told = [index for index, line in enumerate(printed) if line and not line.isspace()]
    indents = {index: len(printed[index]) - len(printed[index].lstrip()) for index in told}
    least = min(indents.values(), default=0)
    begins = frozenset(index for index in told if indents[index] > least)
    inside = [index for index in told if index not in begins and indents.get(index - 1, least) > least]
    if len(begins) < _MIN_INDENTED or not inside or len(begins) > _MAX_INDENTED_SHARE * len(told):
        return frozenset()
    if any(
        bullet_width(line) or number_width(line) for index in begins if index and (line := printed[index - 1].strip())
    ):
        return frozenset()  # an item of a list goes on
    if 2 * sum(begins_lowercase(printed[index].lstrip()) for index in begins) > len(begins):
        return frozenset()  # every other line of verses, which begin in the middle of a sentence
    if sum(has_column_gap(printed[index].strip()) for index in told) >= _MIN_INDENTED:
        return frozenset()  # the head of a table stands over its columns
    return begins if _are_filled(printed, begins) else frozenset()


def _are_filled(printed: list[str], begins: Collection[int]) -> bool:
    """Are nearly all lines that the next one goes on with as wide as the others?"""
    going = [
        len(line)
        for index, line in enumerate(printed[:-1])
        if not _is_blank(line) and index + 1 not in begins and not _is_blank(printed[index + 1])
    ]
    width = max(going, default=0)
    return 0 < width <= _MAX_WIDTH and sum(size >= _NARROW * width for size in going) >= _SHARE * len(going)


def _is_blank(line: str) -> bool:
    return not line or line.isspace()


def join_paragraphs(lines: list[str], begins: Collection[int], joiner: Joiner) -> list[str]:
    """Return *lines*, with all of a paragraph in the first of it and blank ones for the others."""
    out, start = [[line] for line in lines], -1
    width = max([len(line) for line, below in pairwise(lines) if below], default=0)
    for index, line in enumerate(lines):
        before = lines[index - 1] if index else ""
        if index in begins:
            start = index
        elif not line:
            start = -1
        elif start >= 0 or _goes_on(before, line, width):
            start = start if start >= 0 else index - 1
            joiner.add(out[start], line, index + 1)
            out[index] = [""]
    return list(map("".join, out))


def _goes_on(line: str, below: str, width: int) -> bool:
    """Does *line*, of a first paragraph, which need not be indented, go on in the one *below* within a sentence?"""
    return bool(line) and begins_lowercase(below) and line[-1] not in STOPS and len(line) >= _NARROW * width
