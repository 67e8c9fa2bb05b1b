"""The part of a newspaper that contains an article: pages and section."""

from __future__ import annotations

from newsformat import Concept
from newsformat.markup.xml import Element, local, text_of
from newsformat_library._catalogue._record import PAGE, Record


_PAGES = ("page", "pages", "p", "pp")


def part_of(record: Record, part: Element) -> None:
    """Read the pages and the section in *part*, of MODS, and its day, if there is no other."""
    for each in part.iterchildren("*"):
        kind = (each.get("unit") or each.get("type") or "").lower()
        match local(each):
            case "extent" if kind in _PAGES:
                record.attribute(each, "unit")
                _extent(record, each)
            case "detail" if kind in {*_PAGES, "section"}:
                number = next((one for one in each.iterchildren("{*}number", "{*}title") if text_of(one)), None)
                if number is not None:
                    record.attribute(each, "type")
                    _detail(record, kind, record.text(number))
            case "date" if not each.get("point") and record.date("published", each):
                record.attribute(each, "encoding")


def page(record: Record, first: str, last: str = "") -> None:
    """Add the pages from *first* to *last*."""
    value = f"{first}-{last}" if last and last != first else first
    record.identify(value, PAGE)


def _extent(record: Record, extent: Element) -> None:
    parts = {local(each): each for each in extent.iterchildren("*") if text_of(each)}
    if "start" in parts:
        page(record, record.text(parts["start"]), record.text(parts["end"]) if "end" in parts else "")
    elif "list" in parts:
        page(record, record.text(parts["list"]))


def _detail(record: Record, kind: str, value: str) -> None:
    if kind == "section":
        record.add("subjects", Concept(name=value, kind="section"))
    else:
        page(record, value)
