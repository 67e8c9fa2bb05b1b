"""Foreign parts: as the value of one attribute, as members of JSON, and in their original order."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from newsformat._concepts import Foreign
from newsformat._report import Report
from newsformat.markup.json import text_of, value_of


__all__ = ["foreign_as", "foreign_in", "foreign_members", "in_order", "order_of", "report_lost_foreign"]


def foreign_as(parts: Iterable[Foreign], space: str = "") -> str:
    """Return *parts* as one string, only those of *space* if it is given; ``""`` if there are none."""
    items = [
        [part.name, part.value] if space else [part.space, part.name, part.value]
        for part in parts
        if not space or part.space == space
    ]
    return json.dumps(items, ensure_ascii=False) if items else ""


def foreign_in(text: str, space: str = "") -> tuple[Foreign, ...]:
    """Return the parts in *text*, a string that `foreign_as` made; nothing if it is anything else."""
    if not text:
        return ()
    given = (space,) if space else ()
    try:
        return tuple([_foreign(*given, *part) for part in json.loads(text)])
    except (ValueError, TypeError, RecursionError):
        return ()


def foreign_members(
    parts: Iterable[Foreign], space: str, known: Collection[str], report: Report, *, feature: str = "foreign"
) -> dict[str, Any]:
    """Return those of *parts* in *space* that are members of a JSON object, by name.

    Parts that are not JSON, occur twice, or have a *known* name and therefore another place, are reported as a loss of
    the *feature* (``envelope.foreign`` for parts of an envelope).
    """
    found: dict[str, Any] = {}
    for part in parts:
        if part.space != space:
            continue
        try:
            value = value_of(part.value)
        except ValueError:
            report.lost(f"{feature}.{space}", where=part.name, why="it is not JSON")
            continue
        if part.name in known or part.name in found or value is None or text_of(value) != part.value:
            report.lost(f"{feature}.{space}", where=part.name, why="there is no place for it")
        else:
            found[part.name] = value
    return found


def report_lost_foreign(parts: Iterable[Foreign], report: Report, why: str, *, but: str = "") -> None:
    """Report that *parts* of any space *but* one are lost, and why."""
    lost: dict[str, dict[str, None]] = {}
    for part in parts:
        if part.space != but:
            lost.setdefault(part.space, {})[part.name] = None
    for space, names in sorted(lost.items()):
        report.lost(f"foreign.{space}", where=", ".join(names), why=why)


def order_of(parts: Sequence[Foreign], parts_found: Sequence[Foreign]) -> str:
    """Return the order of *parts* among those *parts_found*, as numbers separated by blanks, for `in_order`.

    The order is ``""`` if it is the same in both, or if they are not the same parts.
    """
    if [*parts] == [*parts_found] or Counter(parts) != Counter(parts_found):
        return ""
    places: dict[Foreign, list[int]] = {}
    for place in reversed(range(len(parts_found))):
        places.setdefault(parts_found[place], []).append(place)
    return " ".join([str(places[part].pop()) for part in parts])


def in_order(parts: list[Foreign], order: str) -> list[Foreign]:
    """Return *parts* in the *order* that `order_of` returned; unchanged if that is the order of other parts."""
    places = [int(place) for place in order.split() if place.isdecimal() and len(place) < _DIGITS]
    return [parts[place] for place in places] if sorted(places) == list(range(len(parts))) else parts


_DIGITS = 9  # more than the number of parts ever needs


def _foreign(space: str, name: str, value: str) -> Foreign:
    return Foreign(space + "", name + "", value + "")  # raises a TypeError for anything but strings
