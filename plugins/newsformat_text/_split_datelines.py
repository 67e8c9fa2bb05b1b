"""Joins datelines that a page prints in bold with the dash on the next line: ``MAKASSAR, HARBOUR.com`` ``– The …``."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat_text._datelines import _alone
from newsformat_text._datelines._parts import is_city
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._shape import DASHES, ends_sentence


_HEAD = 12  # first lines to look at
_DATELINE = 60  # characters
_STORY = 40  # minimum characters of the sentence behind it


def may_have_split_dateline(lines: list[str]) -> bool:
    """Does one of the first *lines* start with a dash and a sentence?"""
    return any(line[0] in DASHES and line[1:2] == " " and len(line) >= _STORY for line in lines[2:_HEAD])


def join_split_dateline(lines: list[str], numbers: Sequence[int], lexicon: Lexicon) -> tuple[list[str], list[int]]:
    """Return *lines* with the dateline joined to the first line of the story, and their *numbers*."""
    for index in range(1, min(_HEAD, len(lines) - 1)):
        above, below = lines[index : index + 2]
        dashed = below[0] in DASHES and below[1:2] == " " and ends_sentence(below)
        if dashed and numbers[index + 1] == numbers[index] + 1 and _is_dateline(above, lexicon):
            joined = [*lines[:index], f"{above} {below}", *lines[index + 2 :]]
            return joined, [*numbers[: index + 1], *numbers[index + 2 :]]
    return lines, [*numbers]


def _is_dateline(line: str, lexicon: Lexicon) -> bool:
    """Is *line*, followed by a dash, a dateline: a city, or a place and a publisher?"""
    found = _alone.alone(f"{line} –", lexicon) if len(line) <= _DATELINE else None
    return found is not None and (found.source != "" or is_city(found.place))
