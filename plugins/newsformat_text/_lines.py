"""The lines of a text: without blank ones, hard-wrapped ones joined again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise


_LEAST, _MOST = 30, 100  # characters of a hard-wrapped line
_SHARE = 0.75
_ENOUGH, _SHARE_UNPARTED, _SMALL = 6, 0.4, 0.4  # lines, and the shares of them, where there are no blank lines


def joined(text: str) -> tuple[list[str], Sequence[int]]:
    """Return the lines that are not blank, and the number of each in the source."""
    every = [line.strip() for line in text.splitlines()]
    if "" not in every:
        if len(every) >= _ENOUGH and _is_wrapped_unparted(every):
            return _rejoined(every, [*range(1, len(every) + 1)])
        return every, range(1, len(every) + 1)
    numbers = [number for number, line in enumerate(every, 1) if line]
    lines = [line for line in every if line]
    if len(lines) > 2 and _is_wrapped(lines, numbers):  # noqa: PLR2004 -- too few to tell
        return _rejoined(lines, numbers)
    return lines, numbers


def _is_wrapped(lines: list[str], numbers: list[int]) -> bool:
    """Are lines within paragraphs filled up to one width?

    A line is filled if the first word of the next would not have fitted; that is so for nearly all lines that are not
    the last of their paragraph.
    """
    width = max(map(len, lines))
    if width > _MOST:
        return False
    inner = [k for k in range(len(lines) - 1) if numbers[k + 1] == numbers[k] + 1]
    if len(inner) < 3:  # noqa: PLR2004 -- too few to tell
        return False
    filled = sum(
        len(lines[k]) >= _LEAST and len(lines[k]) + 1 + len(lines[k + 1].split(maxsplit=1)[0]) > width - 1
        for k in inner
    )
    return filled >= _SHARE * len(inner)


def _is_wrapped_unparted(lines: list[str]) -> bool:
    """Are lines filled up to one width, though no blank line parts paragraphs?

    Most must be filled, and of those that follow a filled one many must begin with a small letter.
    """
    width = max(map(len, lines))
    if width > _MOST:
        return False
    filled = [
        below
        for line, below in pairwise(lines)
        if len(line) >= _LEAST and len(line) + 1 + len(below.split(maxsplit=1)[0]) > width - 1
    ]
    small = sum(line[0].islower() for line in filled)
    return len(filled) >= _SHARE_UNPARTED * len(lines) and small >= _SMALL * len(filled)


def _rejoined(lines: list[str], numbers: list[int]) -> tuple[list[str], list[int]]:
    width = max(map(len, lines))
    out, starts = [lines[0]], [numbers[0]]
    for k in range(1, len(lines)):
        before = lines[k - 1]
        follows = numbers[k] == numbers[k - 1] + 1
        if follows and len(before) + 1 + len(lines[k].split(maxsplit=1)[0]) > width - 1:
            out[-1] = f"{out[-1]} {lines[k]}"
        else:
            out.append(lines[k])
            starts.append(numbers[k])
    return out, starts
