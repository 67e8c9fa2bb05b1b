"""The lines of a text: without blank ones and rows of signs, hard-wrapped ones joined again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsformat.markup.paragraphs import is_full
from newsformat.plugin import seam
from newsformat_text._labels import Apart
from newsformat_text._rows import rows
from newsformat_text._shape import STOPS, bullet, numbered


_LEAST, _LEAST_UNPARTED, _MOST = 30, 12, 100  # characters of a hard-wrapped line
_CELL = "|"  # begins a row of a table
_SHARE = 0.75
_ENOUGH, _SHARE_UNPARTED, _SMALL = 6, 0.4, 0.4  # lines, and the shares of them, where there are no blank lines


def joined(text: str) -> tuple[list[str], Sequence[int], Apart]:
    """Return the lines that are not blank, the number of each in the source, and rows of signs."""
    every = list(map(str.strip, text.splitlines()))
    numbers: Sequence[int] = range(1, len(every) + 1)
    if away := rows(every):
        numbers = [number for number in numbers if number not in away]
        every = [every[number - 1] for number in numbers]
    if "" not in every:
        if len(every) >= _ENOUGH and _is_wrapped_unparted(every):
            return *_rejoined(every, numbers), away
        return every, numbers, away
    numbers = [number for number, line in zip(numbers, every, strict=True) if line]
    lines = [line for line in every if line]
    if len(lines) > 2 and _is_wrapped(lines, numbers):  # noqa: PLR2004 -- too few to tell
        return *_rejoined(lines, numbers), away
    return lines, numbers, away


def _width(lines: list[str]) -> int:
    """Return the length of the longest line, 0 if that is too much.

    A word alone, such as an address, may be longer, and so may a row of a table.
    """
    for line in lines:
        if len(line) > _MOST and " " in line and line[0] != _CELL:
            return 0
    parted = [len(line) for line in lines if " " in line and line[0] != _CELL]
    width = max(parted) if len(parted) * 2 > len(lines) else max(map(len, lines))
    return width if width <= _MOST else 0


def _is_wrapped(lines: list[str], numbers: list[int]) -> bool:
    """Are lines within paragraphs filled up to one width? Nearly all must be that are not the last of theirs."""
    if not (width := _width(lines)):
        return False
    beside = zip(pairwise(lines), numbers, numbers[1:], strict=False)
    pairs = [pair for pair, one, other in beside if other == one + 1 and not any(map(_is_item, pair))]
    if len(pairs) < 3:  # noqa: PLR2004 -- too few to tell
        return False
    filled = [below for line, below in pairs if _is_filled(line, below, width)]
    return len(filled) >= _SHARE * len(pairs) or _goes_on(filled, len(pairs))


def _is_item(line: str) -> bool:
    """Is *line* an item of a list or a row of a table, which is as long as it is?"""
    return line[0] == _CELL or bullet(line) > 0 or numbered(line) > 0


def _is_wrapped_unparted(lines: list[str]) -> bool:
    """Are lines filled up to one width, though no blank line parts paragraphs?"""
    if not (width := _width(lines)):
        return False
    return _goes_on([below for line, below in pairwise(lines) if _is_filled(line, below, width)], len(lines))


def _is_filled(line: str, below: str, width: int) -> bool:
    """Is *line* long enough to be wrapped, and was there no room for what follows?

    Where nothing parts words all lines are as long, so are paragraphs by chance; but these end with a full stop.
    """
    if seam(line, below):
        return len(line) >= _LEAST and is_full(line, below, width - 1)
    return len(line) >= _LEAST_UNPARTED and line[-1] not in STOPS and is_full(line, below, width)


def _goes_on(filled: list[str], size: int) -> bool:
    """Do many of *size* lines follow one that is *filled*, and many of those begin with a small letter?"""
    small = sum(line[0].islower() for line in filled)
    return size >= _ENOUGH and len(filled) >= _SHARE_UNPARTED * size and small >= _SMALL * len(filled)


def _rejoined(lines: list[str], numbers: Sequence[int]) -> tuple[list[str], list[int]]:
    width = _width(lines)
    out, starts = [lines[0]], [numbers[0]]
    for k in range(1, len(lines)):
        before = lines[k - 1]
        follows = numbers[k] == numbers[k - 1] + 1
        if follows and is_full(before, lines[k], width - 1) and _CELL not in {before[0], lines[k][0]}:
            out[-1] = f"{out[-1]}{seam(before, lines[k])}{lines[k]}"
        else:
            out.append(lines[k])
            starts.append(numbers[k])
    return out, starts
