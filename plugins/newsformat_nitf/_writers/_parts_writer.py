"""Writes parts of the model as elements; newsformat's own attributes hold what NITF cannot express."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from newsformat import Foreign
from newsformat.markup.foreign import foreign_as
from newsformat.markup.xml import Element, attributes_of, local
from newsformat_nitf._names import SPACE
from newsformat_nitf._readers._draft import moment_of
from newsformat_nitf._readers._parts import fields_of
from newsformat_nitf._rules import may_have
from newsformat_nitf._writers._pen import Pen
from newsformat_nitf._writers._placing import element_of, put


def correct(pen: Pen, element: Element, wanted: Any, read: Callable[[Element], Any]) -> Element:
    """Set attributes on *element* for whatever *read* would find in it that differs from *wanted*."""
    write_differences(pen, element, wanted, read(element))
    return element


def write_differences(pen: Pen, element: Element, wanted: Any, found: Any) -> None:
    """Set attributes on *element*, from which a reader gets *found*, for whatever differs from *wanted*."""
    names, values = fields_of(wanted.__class__)
    for name, value, other in zip(names, values(wanted), values(found), strict=True):
        if value != other and isinstance(value, str):
            pen.ours(element, name, value)


def keep_parts(pen: Pen, element: Element, kept: Iterable[Foreign], read: Callable[[Element], Any]) -> None:
    """Put the foreign parts *kept* back on *element*, if valid there, or keep them as text."""
    wanted = [foreign_part for foreign_part in kept if foreign_part.space == SPACE]
    if not wanted:
        return
    before = attributes_of(element)
    for part in wanted:
        _put_back(pen, element, part)
    if list(read(element).foreign) != wanted:
        element.attrib.clear()
        element.attrib.update(before)
        for child in element.findall(f"{pen.prefix}alt-code"):
            element.remove(child)
        pen.ours(element, "foreign", foreign_as(wanted, SPACE))


def _put_back(pen: Pen, element: Element, foreign: Foreign) -> None:
    name = local(element)
    if foreign.name.startswith("@"):
        key = foreign.name[1:]
        if element.get(key) is None and may_have(name, key, foreign.value):
            element.set(key, foreign.value)
    elif foreign.name == "alt-code":
        code = element_of("concept", foreign.value)
        if code is not None:
            put(pen, element, code)


def moment(when: datetime) -> str:
    """Return *when* in NITF's date format: basic, with the zone in hours and minutes."""
    offset = when.utcoffset() or timedelta()
    if offset.seconds % 60 or offset.microseconds:
        try:
            when = when.astimezone(UTC)
        except OverflowError:
            when = when.replace(tzinfo=UTC)
        offset = timedelta()
    sign, minutes = ("-", -offset) if offset < timedelta() else ("+", offset)
    hours, rest = divmod(int(minutes.total_seconds()) // 60, 60)
    zone = f"{sign}{hours:02}{rest:02}" if minutes else "Z"
    text = when.replace(tzinfo=None).isoformat()
    return f"{text.replace('-', '').replace(':', '')}{zone}"


def dated(pen: Pen, parent: Element, name: str, when: datetime) -> Element:
    """Append the element *name* with a date and time."""
    element = pen.child(parent, name, norm=moment(when))
    back = moment_of(element)
    if back != when or back.utcoffset() != when.utcoffset():
        pen.ours(element, "value", when.isoformat())
    return element
