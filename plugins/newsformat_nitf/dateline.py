"""Datelines that stand by themselves, as agencies print them, for every format that has one as an element."""

from __future__ import annotations

import re

from newsformat import Dateline
from newsformat.plugin import line


__all__ = ["read_dateline"]


_PRINTED = re.compile(
    r"(?P<place>[^,()\d]{2,60}?)(?:, (?P<date>[^()]{0,60}\d[^()]{0,20}?))? \((?P<source>[^()]{2,40})\)\s*[-–—:]*"
)
_BARE = re.compile(  # SYDNEY March 22 AAP -
    r"(?P<place>[^,()\d]{2,60}?),? "
    r"(?P<date>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}),? "
    r"(?P<source>[A-Z]{2,8})\s*[-–—]"
)
_DASHES = ("-", "–", "—")
_LONGEST = 120  # characters of a dateline that is looked into
_DIGIT = re.compile(r"\d")
_PLACE = re.compile(r"[^,()\d–—:]{2,60}\s*[-–—:]?")


def read_dateline(text: str) -> Dateline:
    """Return *text*, all of a dateline, as printed; and its place, date and source if it has a usual form.

    ::

        read_dateline("Lamu, Nov 24, 2026 (Acme) -")
        Dateline(place="Lamu", date="Nov 24, 2026", source="Acme", text="Lamu, Nov 24, 2026 (Acme) -")
    """
    text = line(text)
    if len(text) >= _LONGEST:
        return Dateline(text=text)
    match = None
    if " (" in text:
        match = _PRINTED.fullmatch(text)
    elif text.endswith(_DASHES):
        match = _BARE.fullmatch(text)
    if match is None:
        return Dateline(place=text.rstrip("-–—: ") if _PLACE.fullmatch(text) else "", text=text)
    place, date = _parted(match["place"], match["date"] or "")
    return Dateline(place=place, date=date, source=match["source"], text=text)


def _parted(place: str, date: str) -> tuple[str, str]:
    """Return *place* with what stands between it and the first part of *date* that has a digit, and the rest."""
    parts = date.split(", ")
    first = next((number for number, part in enumerate(parts) if _DIGIT.search(part)), 0)
    return ", ".join([place, *parts[:first]]), ", ".join(parts[first:])
