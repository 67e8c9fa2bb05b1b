"""Text in visual order, from left to right → logical order: the reverse of UAX 9 for one line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from unicodedata import bidirectional, combining, mirrored


_RTL, _NUMBER = frozenset(("R", "AL")), frozenset(("EN", "AN"))
_KNOWN = _RTL | _NUMBER | {"L"}  # classes with a direction
_PARTS = frozenset(("CS", "ES", "ET"))  # of numbers: 1.5, 24/11, 30%
_OPEN = {"(": ")", "[": "]", "{": "}", "«": "»", "‹": "›", "<": ">"}
_CLOSE = {end: start for start, end in _OPEN.items()}


def runs_left(text: str) -> bool:
    """Do most letters of *text* run from right to left?"""
    kinds = [bidirectional(letter) for letter in text]
    left = sum(kind in _RTL for kind in kinds)
    return left > 0 and left >= kinds.count("L")


def has_rtl(text: str) -> bool:
    """Does *text* contain a right-to-left letter?"""
    return any(bidirectional(letter) in _RTL for letter in text)


def order(text: str, *, left: bool) -> list[int]:
    """Return the indices of the characters of *text*, one line in visual order, in the order of reading.

    Its paragraph runs from right to *left*, or from left to right.
    """
    places: list[int] = []
    for start, stop, turned in _pieces(text, left=left):
        places += reversed(range(start, stop)) if turned else range(start, stop)
    return places


def _pieces(text: str, *, left: bool) -> list[tuple[int, int, bool]]:
    """Return the runs of *text* in the order of reading."""
    pieces = list(_runs(text, left=left))
    return pieces[::-1] if left else pieces


def _runs(text: str, *, left: bool) -> Iterator[tuple[int, int, bool]]:
    """Yield start, end and direction (whether to the left) of each run of *text* in one direction."""
    ways = _ways(text, left=left)
    start = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or ways[index] != ways[start]:
            yield start, index, ways[start]
            start = index


def _ways(text: str, *, left: bool) -> list[bool]:
    """Return the direction of each character; neutral ones take that of their surroundings."""
    kinds = [bidirectional(letter) for letter in text]
    found: list[bool] = []
    for is_neutral, group in groupby(range(len(kinds)), key=lambda position: kinds[position] not in _KNOWN):
        places = [*group]
        if is_neutral:
            found += _ways_between(kinds, places[0], places[-1] + 1, before=found[-1] if found else left, left=left)
        else:
            found += [kinds[position] in _RTL for position in places]
    return found


def _ways_between(kinds: list[str], start: int, stop: int, *, before: bool, left: bool) -> list[bool]:
    """Return the direction of the neutral characters from *start* to *stop*."""
    behind = kinds[stop] in _RTL if stop < len(kinds) else left
    is_number = [0 <= position < len(kinds) and kinds[position] in _NUMBER for position in (start - 1, stop)]
    is_part = stop - start == 1 and kinds[start] in _PARTS
    way = left if before != behind or (all(is_number) and not is_part) else before
    if kinds[start] == "ET" and not before and is_number[0]:  # a percent sign belongs to its number
        return [before] + [way] * (stop - start - 1)
    return [way] * (stop - start)


def with_brackets(text: str) -> str:
    """Return *text*, a line read to the left, with brackets mirrored so that they open and close correctly.

    Producers differ in which of the two they call the shape that is seen; blanks around it say what it is.
    """
    letters = list(text)
    for index, letter in enumerate(letters):
        if letter not in _OPEN and letter not in _CLOSE:
            continue
        blank, gap = _is_edge(text, index - 1), _is_edge(text, index + 1)
        if blank and not gap:
            letters[index] = _CLOSE.get(letter, letter)
        elif gap and not blank:
            letters[index] = _OPEN.get(letter, letter)
    return "".join(letters)


def _is_edge(text: str, position: int) -> bool:
    if not 0 <= position < len(text):
        return True
    return (
        not text[position].isalnum()
        and not mirrored(text[position])
        and not combining(text[position])
        and text[position] not in "\"'“”"
    )
