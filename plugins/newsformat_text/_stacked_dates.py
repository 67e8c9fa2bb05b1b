"""Joins dates printed one part per line, as on a calendar leaf: ``07`` ⏎ ``yan`` ⏎ ``2025``."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat_text._dates import _when
from newsformat_text._languages._lexicon import Lexicon


_FIRST_LINES, _MAX_PART = 16, 14  # first lines to look at; characters of a part
_PARTS = (3, 2)


def may_have_stacked_date(lines: list[str]) -> bool:
    """Is one of the first *lines* a bare number of one, two or four digits, a possible day or year?"""
    head = lines[:_FIRST_LINES]
    return not _DIGITS.isdisjoint(map(len, head)) and any(line.isdecimal() and len(line) in _DIGITS for line in head)


_DIGITS = frozenset({1, 2, 4})


def join_stacked_date(lines: list[str], numbers: Sequence[int], lexicon: Lexicon) -> tuple[list[str], list[int]]:
    """Return *lines* with the first date that spans several of them joined, and their *numbers*."""
    for start in range(min(_FIRST_LINES, len(lines))):
        for size in _PARTS:
            parts = lines[start : start + size]
            if len(parts) == size and _is_date(parts, lexicon):
                stop = start + size
                joined = [*lines[:start], " ".join(parts), *lines[stop:]]
                return joined, [*numbers[: start + 1], *numbers[stop:]]
    return lines, [*numbers]


def _is_date(parts: list[str], lexicon: Lexicon) -> bool:
    """Do *parts*, at least one of them a bare number, form a date of day, month and year, and nothing else?"""
    if not any(part.isdecimal() for part in parts) or max(map(len, parts)) > _MAX_PART:
        return False
    text = " ".join(parts)
    found = _when.find_times(text, lexicon)
    return len(found) == 1 and (found[0].start, found[0].end) == (0, len(text)) and not found[0].timed
