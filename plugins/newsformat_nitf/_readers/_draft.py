"""An article in the making: its values so far, and what is kept as it was found."""

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
    """An article in the making: *values* by its attributes.

    *none* names those that newsformat itself has left unsaid: nothing else may be taken for them. *habits*
    are those of the provider (see `newsformat_nitf._dialects`).
    """

    def __init__(self, report: Report, none: str = "", habits: Habits = MappingProxyType({})) -> None:
        self.report = report
        self.none = frozenset(none.split())
        self.habits = habits
        self.zone = next(iter(habits.get("dates", ())), "")
        self.values: dict[str, Any] = {}
        self.metas: list[tuple[str, str]] = []  # name and content
        self.listing: list[Element] = []  # which ``meta`` lists keywords
        self.docdata: list[Element] = []  # those that say something themselves
        self.releases: list[tuple[datetime, bool]] = []  # when each is over; a day without a time?
        self.expiries: list[tuple[datetime, Element]] = []
        self.revisions: list[Element] = []
        self.publications: list[Element] = []
        self.stories: list[Element] = []  # dates in datelines, as machines write them
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
        """Set *name*, unless it is set or there is no *value*."""
        if not value or self.values.get(name):
            return False
        self.values[name] = value
        return True

    def add(self, name: str, value: object, element: Element) -> None:
        """Append *value* to the tuple *name*; *element* may say at which place."""
        place = element.get(_ORDER)
        number = _LAST
        if place is not None and place.isdecimal() and len(place) < _DIGITS:
            number, self._ordered = int(place), True
        self._several.setdefault(name, []).append((number, value))

    def add_first(self, name: str, value: object) -> None:
        """Put *value* before all others of the tuple *name*, wherever they stand."""
        self._ordered = True
        self._several.setdefault(name, []).append((-1, value))

    def found(self, name: str) -> list[Any]:
        """Return what was added to *name* so far."""
        return [value for _, value in self._several.get(name, ())]

    def replace(self, name: str, number: int, value: object) -> None:
        """Put *value* in the place of the one of that *number* that was added to *name*."""
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
        """Return what was kept, in the order of the schema or in one that newsformat has written down."""
        found = [foreign for _, _, foreign in sorted(self._kept)]
        return in_order(found, order) if order else found

    def keep(self, place: str, element: Element) -> None:
        """Keep *element*, which stands in *place*, as it is."""
        value = snippet(element)
        tag = element.tag if " xmlns" not in value else ""
        self._kept.append((rank(place, tag), len(self._kept), _foreign(SPACE, place, value)))

    def keep_attribute(self, place: str, key: str, value: str) -> None:
        """Keep an attribute of the element *place*."""
        foreign = Foreign(SPACE, f"{place}/@{key}", value)
        self._kept.append((rank(foreign.name, ""), len(self._kept), foreign))

    def keep_text(self, name: str, value: str) -> None:
        """Keep what had no place in the document, but stands in newsformat's own element."""
        found = _TAG.match(value)
        tag = found[1] if found and " xmlns" not in value else ""
        self._kept.append((rank(name, tag), len(self._kept), Foreign(SPACE, name, value)))

    def note(self, message: str, element: Element) -> None:
        """Say what was assumed or repaired."""
        self.report.note(message, line=line_of(element))

    def left_out(self, message: str, element: Element) -> None:
        """Say what is left out."""
        self.report.left_out(message, line=line_of(element))

    def moment(self, element: Element, key: str = "norm") -> datetime | None:
        """Return the moment in the attribute *key* of *element*."""
        return moment_of(element, key, self.report, self.zone)

    def day(self, year: str, month: str, day: str) -> datetime | None:
        """Return when that day began by the clocks of the provider."""
        return _moment_in(f"{year:0>4}{month:0>2}{day:0>2}T000000", None, self.report, self.zone)


def moment_of(element: Element, key: str = "norm", report: Report | None = None, zone: str = "") -> datetime | None:
    """Return the moment in the attribute *key* of *element*, if there is one; *zone* is that of the provider."""
    exact = own(element, "value")
    if exact is not None and (when := _usual(exact)) is not None and when.tzinfo is not None:
        return when
    text = element.get(key) or (element.text if key == "norm" else "") or ""
    return _moment_in(text, line_of(element), report, zone) if text.strip() else None


def _moment_in(text: str, line: int | None, report: Report | None, zone: str) -> datetime | None:
    """Return the moment that *text*, in that *line*, names."""
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
    """Return the moment that *text* names in the form that the standard has for it, perhaps without a zone."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
