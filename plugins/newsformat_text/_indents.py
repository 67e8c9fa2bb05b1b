"""Joins the lines of paragraphs that start with an indented line, as in books and old papers."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from newsformat.markup.hyphens import Joiner, begins_lowercase
from newsformat_text._shape import STOPS, bullet_width, has_column_gap, number_width


_MIN_INDENTED, _MAX_INDENTED_SHARE = 2, 0.4  # minimum indented lines; maximum share of them
_NARROW_SHARE, _FULL_LINE_SHARE = 0.6, 0.75  # of the width; of the lines that are not the last of a paragraph
_MAX_WIDTH = 100  # characters of a wrapped line


def indented_starts(printed: list[str]) -> frozenset[int]:
    """Return the indices of the lines that start a paragraph by their indent; none if indents mean something else."""
    with_text = [index for index, line in enumerate(printed) if line and not line.isspace()]
    indents = {index: len(printed[index]) - len(printed[index].lstrip()) for index in with_text}
    min_indent = min(indents.values(), default=0)
    begins = frozenset(index for index in with_text if indents[index] > min_indent)
    inside = [index for index in with_text if index not in begins and indents.get(index - 1, min_indent) > min_indent]
    if len(begins) < _MIN_INDENTED or not inside or len(begins) > _MAX_INDENTED_SHARE * len(with_text):
        return frozenset()
    if any(
        bullet_width(line) or number_width(line) for index in begins if index and (line := printed[index - 1].strip())
    ):
        return frozenset()  # continuation of a list item
    if 2 * sum(begins_lowercase(printed[index].lstrip()) for index in begins) > len(begins):
        return frozenset()  # verse, with every other line indented in mid-sentence
    if sum(has_column_gap(printed[index].strip()) for index in with_text) >= _MIN_INDENTED:
        return frozenset()  # a table, with its header above the columns
    return begins if _are_filled(printed, begins) else frozenset()


def _are_filled(printed: list[str], begins: Collection[int]) -> bool:
    """Are nearly all lines that continue in the next one about as wide as the widest?"""
    going = [
        len(line)
        for index, line in enumerate(printed[:-1])
        if not _is_blank(line) and index + 1 not in begins and not _is_blank(printed[index + 1])
    ]
    width = max(going, default=0)
    return 0 < width <= _MAX_WIDTH and sum(size >= _NARROW_SHARE * width for size in going) >= _FULL_LINE_SHARE * len(
        going
    )


def _is_blank(line: str) -> bool:
    return not line or line.isspace()


def join_paragraphs(lines: list[str], begins: Collection[int], joiner: Joiner) -> list[str]:
    """Return *lines* with each paragraph joined into its first line, and empty lines in place of the others."""
    joined, start = [[line] for line in lines], -1
    width = max([len(line) for line, below in pairwise(lines) if below], default=0)
    for index, line in enumerate(lines):
        before = lines[index - 1] if index else ""
        if index in begins:
            start = index
        elif not line:
            start = -1
        elif start >= 0 or _goes_on(before, line, width):
            start = start if start >= 0 else index - 1
            joiner.add(joined[start], line, index + 1)
            joined[index] = [""]
    return list(map("".join, joined))


def _goes_on(line: str, below: str, width: int) -> bool:
    """Does a sentence of *line*, in a first paragraph without indent, continue in the line *below*?"""
    return bool(line) and begins_lowercase(below) and line[-1] not in STOPS and len(line) >= _NARROW_SHARE * width
