"""Members that only records of single services have, which are read before the common ones."""

from __future__ import annotations

from typing import Any

from newsformat.plugin import Report, lazily
from newsformat_records._services import (
    _aylien,
    _bing,
    _chronicling,
    _dow_jones,
    _event_registry,
    _feedly,
    _lexis_nexis,
    _newsapi,
    _newscatcher,
    _optimo,
    _serpapi,
    _times,
    _webz,
)


_BEGIN = "ONLY AVAILABLE IN "  # newsdata.io, in place of a value
_PAID_ONLY = lazily(_BEGIN + r"[A-Z ]{0,60}PLANS?")
_DELETED = frozenset(("[removed]", "[deleted]"))  # Reddit, in place of a deleted text
_MEMBERS = frozenset(  # of any of the services
    (
        *("time", "concepts", "media", "multimedia", "thread", "entities", "headline", "byline", "keywords"),
        *("subsection", "subsection_name", "type_of_material", "material_type_facet", "des_facet", "org_facet"),
        *("per_facet", "geo_facet", "provider", "links", "position", "code_sets"),
    )
)


def drop_unavailable(record: dict[str, Any], report: Report, number: int) -> None:
    """Remove from *record* values that the service has withheld or deleted."""
    _newsapi.tidy(record, report, number)
    texts = [(name, value) for name, value in record.items() if isinstance(value, str) and value.startswith(_BEGIN)]
    names = [name for name, value in texts if _PAID_ONLY.fullmatch(value)]
    gone = [name for name, value in record.items() if isinstance(value, str) and value in _DELETED]
    for name in (*names, *gone):
        del record[name]
    if names:
        report.note(f"the service left out fields that need another plan: {', '.join(names):.100}", line=number)
    if gone:
        report.note(f"deleted, according to the service: {', '.join(gone):.100}", line=number)


def rename(record: dict[str, Any]) -> None:
    """Rename members of *record* that services call differently from others, such as text and title."""
    if "lccn" in record:
        _chronicling.rename(record)
    if "origin" in record and "alternate" in record:
        _feedly.rename(record)
    if _dow_jones.is_dow_jones(record):
        _dow_jones.rename(record)
    if "ResultId" in record:
        _lexis_nexis.rename(record)
    if isinstance(record.get("content"), dict) or isinstance(record.get("article"), dict):
        _optimo.rename(record)


def take_values(record: dict[str, Any]) -> dict[str, Any]:
    """Remove from *record* the members that only these services have, and return them as values by attribute."""
    found: dict[str, Any] = {}
    if _MEMBERS.isdisjoint(record):
        return found
    for service in (_aylien, _bing, _dow_jones, _event_registry, _newscatcher, _serpapi, _times, _webz):
        for attribute, value in service.take_values(record).items():
            found[attribute] = [*found[attribute], *value] if attribute in found else value
    return found


def add_values(values: dict[str, Any], more: dict[str, Any]) -> None:
    """Add *more* to *values*, by attribute: lists are joined, other values only set if missing."""
    for attribute, value in more.items():
        if isinstance(value, list):
            values[attribute] = [*values.get(attribute, ()), *value]
        else:
            values.setdefault(attribute, value)
