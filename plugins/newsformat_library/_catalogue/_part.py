"""The part of a newspaper that contains an article: pages and section."""

from __future__ import annotations

from newsformat import Concept
from newsformat.markup.xml import Element, local, text_of
from newsformat_library._catalogue._record import PAGE, Record


_PAGES = ("page", "pages", "p", "pp")


def part_of(record: Record, part: Element) -> None:
    """Read the pages and the section in *part*, of MODS, and its day, if there is no other."""
    for child in part.iterchildren("*"):
        kind = (child.get("unit") or child.get("type") or "").lower()
        match local(child):
            case "extent" if kind in _PAGES:
                record.attribute(child, "unit")
                _extent(record, child)
            case "detail" if kind in {*_PAGES, "section"}:
                number = next(
                    (element for element in child.iterchildren("{*}number", "{*}title") if text_of(element)), None
                )
                if number is not None:
                    record.attribute(child, "type")
                    _detail(record, kind, record.text(number))
            case "date" if not child.get("point") and record.date("published", child):
                record.attribute(child, "encoding")


def page(record: Record, first: str, last: str = "") -> None:
    """Add the pages from *first* to *last*."""
    value = f"{first}-{last}" if last and last != first else first
    record.identify(value, PAGE)


def _extent(record: Record, extent: Element) -> None:
    parts = {local(child): child for child in extent.iterchildren("*") if text_of(child)}
    if "start" in parts:
        page(record, record.text(parts["start"]), record.text(parts["end"]) if "end" in parts else "")
    elif "list" in parts:
        page(record, record.text(parts["list"]))


def _detail(record: Record, kind: str, value: str) -> None:
    if kind == "section":
        record.add("subjects", Concept(name=value, kind="section"))
    else:
        page(record, value)
