"""Offsets in code points and in UTF-16 units, which differ behind each character beyond U+FFFF.

Python programs (spaCy, Prodigy) count code points; JavaScript and Java (Doccano, INCEpTION) count UTF-16 units, of
which an emoji has two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import accumulate

from newsformat_annotations._spans import Span


CODE_POINTS, UTF_16 = "code-points", "utf-16"
_LAST = "\uffff"  # the last character of one unit

Measure = Callable[[int], int]


def _same_place(place: int) -> int:
    return place


def _units(text: str) -> list[int]:
    """Return the offsets of the characters of *text* in UTF-16 units, and that of its end."""
    return [0, *accumulate([1 + (char > _LAST) for char in text])]


def has_pairs(text: str) -> bool:
    """Does *text* contain characters of two units?"""
    return not text.isascii() and max(text) > _LAST


def into_units(text: str) -> Measure:
    """Return a function that converts offsets in *text* from code points to UTF-16 units."""
    return _units(text).__getitem__ if has_pairs(text) else _same_place


def out_of_units(text: str) -> Measure:
    """Return a function that converts offsets in *text* from UTF-16 units to code points; inside a pair, to -1.

    An offset beyond the end stays equally far beyond it.
    """
    if not has_pairs(text):
        return _same_place
    units = _units(text)
    places, beyond = {unit: place for place, unit in enumerate(units)}, units[-1] - len(text)
    return lambda unit: places.get(unit, unit - beyond if unit > units[-1] else -1)


def in_code_points(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return *spans* of *text* with offsets in UTF-16 units converted to code points."""
    measure = out_of_units(text)
    return [span._replace(start=measure(span.start), end=measure(span.end)) for span in spans]
