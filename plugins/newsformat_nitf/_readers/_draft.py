"""An article while it is read: its values so far, and the elements kept as found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from operator import itemgetter
from types import MappingProxyType
from typing import Any, TypeAlias

from newsformat import Concept, Foreign
from newsformat.markup.dates import in_zone, read_date
from newsformat.markup.foreign import in_order
from newsformat.markup.xml import Element, line_of
from newsformat.plugin import Report, maker
from newsformat_nitf._names import OWN_, SPACE
from newsformat_nitf._readers._reading import Reading, own
from newsformat_nitf._rules import rank
from newsformat_nitf._snippets import snippet


Habits: TypeAlias = "Mapping[str, tuple[str, ...]]"

_foreign = maker(Foreign)
_ORDER = f"{OWN_}order"

_LAST = 10**9
_DIGITS = 9


class Draft:
    """An article while it is read: its *values* by attribute name.

    *none* names the fields that newsformat recorded as empty: they are not filled from elsewhere. *habits* are those of
    the provider (see `newsformat_nitf._dialects`).
    """

    def __init__(self, report: Report, none: str = "", habits: Habits = MappingProxyType({})) -> None:
        self.report = report
        self.none = frozenset(none.split())
        self.habits = habits
        self.zone = next(iter(habits.get("dates", ())), "")
        self.values: dict[str, Any] = {}
        self.metas: list[tuple[str, str]] = []  # name and content
        self.listing: list[Element] = []  # the ``meta`` elements that list keywords
        self.docdata: list[Element] = []  # those with attributes or text of their own
        self.releases: list[tuple[datetime, bool]] = []  # with each, whether it is a day without a time
        self.expiries: list[tuple[datetime, Element]] = []
        self.revisions: list[Element] = []
        self.publications: list[Element] = []
        self.stories: list[Element] = []  # machine-readable dates in datelines
        self._kept: list[tuple[tuple[int, int], int, Foreign]] = []
        self.concepts: dict[str, Concept] = {}
        related = [path for path, meanings in habits.items() if meanings == ("related",)]
        apart = [path for path in habits if "/@class/" in path and path not in related]
        wrapped = habits.get("br") == ("space",)
        self.reading = Reading(report, self.concepts, wrapped=wrapped, apart=apart, related=related)
        self.reading.about, self.reading.kept = [], []
        self._ordered = False
        self._several: dict[str, list[tuple[int, Any]]] = {}

    def once(self, name: str, value: object) -> bool:
        """Set *name* unless it is set already or *value* is empty."""
        if not value or self.values.get(name):
            return False
        self.values[name] = value
        return True

    def add(self, name: str, value: object, element: Element) -> None:
        """Append *value* to the tuple *name*; *element* may record its position."""
        place = element.get(_ORDER)
        number = _LAST
        if place is not None and place.isdecimal() and len(place) < _DIGITS:
            number, self._ordered = int(place), True
        self._several.setdefault(name, []).append((number, value))

    def add_first(self, name: str, value: object) -> None:
        """Insert *value* as the first of the tuple *name*."""
        self._ordered = True
        self._several.setdefault(name, []).append((-1, value))

    def found(self, name: str) -> list[Any]:
        """Return the values added to *name* so far."""
        return [value for _, value in self._several.get(name, ())]

    def replace(self, name: str, number: int, value: object) -> None:
        """Replace the value number *number* that was added to *name*."""
        place, _ = self._several[name][number]
        self._several[name][number] = place, value

    def finish(self) -> dict[str, Any]:
        """Return all values."""
        for name, several in self._several.items():
            if self._ordered:
                several.sort(key=itemgetter(0))
            self.values[name] = tuple([value for _, value in several])
        return self.values

    def kept(self, order: str = "") -> list[Foreign]:
        """Return the kept parts in the order of the schema, or in an *order* recorded by newsformat."""
        foreign_parts = [foreign for _, _, foreign in sorted(self._kept)]
        return in_order(foreign_parts, order) if order else foreign_parts

    def keep(self, place: str, element: Element) -> None:
        """Keep *element*, which stands in *place*, unchanged."""
        value = snippet(element)
        tag = element.tag if " xmlns" not in value else ""
        self._kept.append((rank(place, tag), len(self._kept), _foreign(SPACE, place, value)))

    def keep_attribute(self, place: str, key: str, value: str) -> None:
        """Keep an attribute of the element *place*."""
        foreign = Foreign(SPACE, f"{place}/@{key}", value)
        self._kept.append((rank(foreign.name, ""), len(self._kept), foreign))

    def keep_text(self, name: str, value: str) -> None:
        """Keep a part for which the document had no place but newsformat's own element."""
        match = _TAG.match(value)
        tag = match[1] if match and " xmlns" not in value else ""
        self._kept.append((rank(name, tag), len(self._kept), Foreign(SPACE, name, value)))

    def note(self, message: str, element: Element) -> None:
        """Report an assumption or a repair."""
        self.report.note(message, line=line_of(element))

    def left_out(self, message: str, element: Element) -> None:
        """Report a loss."""
        self.report.left_out(message, line=line_of(element))

    def moment(self, element: Element, key: str = "norm") -> datetime | None:
        """Return the date and time in the attribute *key* of *element*."""
        return moment_of(element, key, self.report, self.zone)

    def day(self, year: str, month: str, day: str) -> datetime | None:
        """Return the start of that day in the provider's time zone."""
        return _moment_in(f"{year:0>4}{month:0>2}{day:0>2}T000000", None, self.report, self.zone)


def moment_of(element: Element, key: str = "norm", report: Report | None = None, zone: str = "") -> datetime | None:
    """Return the date and time in the attribute *key* of *element*, or `None`; *zone* is the provider's time zone."""
    exact = own(element, "value")
    if exact is not None and (when := _usual(exact)) is not None and when.tzinfo is not None:
        return when
    text = element.get(key) or (element.text if key == "norm" else "") or ""
    return _moment_in(text, line_of(element), report, zone) if text.strip() else None


def _moment_in(text: str, line: int | None, report: Report | None, zone: str) -> datetime | None:
    """Return the date and time in *text*, found in the given *line*."""
    when = _usual(text) if text[8:9] == "T" else None
    if when is not None and when.tzinfo is not None:
        return when
    if zone and (when is not None or not _ZONED.search(text)):
        there = in_zone(when or read_date(text), zone)
        if there is not None:
            if report is not None:
                report.note(f"{text!r} has no time zone; assumed {zone}", line=line)
            return there
    return read_date(text, report, line=line)


_TAG = re.compile(r"<([\w.-]+)[\s/>]")
_ZONED = re.compile(r"(?:[Zz]|UTC|GMT|[ECMP][SD]T|[T :]\d[\d:.,]*[+-]\d\d(?::?\d\d)?)\s*$", re.ASCII)


def _usual(text: str) -> datetime | None:
    """Return the date and time in *text* if it has the standard's form, with or without a zone."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
