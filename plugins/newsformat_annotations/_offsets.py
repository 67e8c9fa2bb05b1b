"""Offsets in code points and in UTF-16 units, which are others after each character beyond U+FFFF.

Python programs (spaCy, Prodigy) count code points, programs in JavaScript and Java (Doccano, INCEpTION) UTF-16 units,
as their strings have them: an emoji is two of those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import accumulate

from newsformat_annotations._spans import Span


CODE_POINTS, UTF_16 = "code-points", "utf-16"
_LAST = "\uffff"  # the last character of one unit

Measure = Callable[[int], int]


def _same(place: int) -> int:
    return place


def _units(text: str) -> list[int]:
    """Return where each character of *text* begins in UTF-16 units, and where the last one ends."""
    return [0, *accumulate([1 + (char > _LAST) for char in text])]


def has_pairs(text: str) -> bool:
    """Return whether *text* has characters of two units."""
    return not text.isascii() and max(text) > _LAST


def into_units(text: str) -> Measure:
    """Return what makes UTF-16 units of a place of *text* in code points."""
    return _units(text).__getitem__ if has_pairs(text) else _same


def out_of_units(text: str) -> Measure:
    """Return what makes code points of a place of *text* in UTF-16 units; of one between two of one character, -1.

    One beyond the end stays as far beyond it.
    """
    if not has_pairs(text):
        return _same
    units = _units(text)
    places, beyond = {unit: place for place, unit in enumerate(units)}, units[-1] - len(text)
    return lambda unit: places.get(unit, unit - beyond if unit > units[-1] else -1)


def in_code_points(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return *spans*, whose offsets are in UTF-16 units of *text*, in code points."""
    measure = out_of_units(text)
    return [span._replace(start=measure(span.start), end=measure(span.end)) for span in spans]
