"""What SerpApi has found with Google News: dates as ``11/25/2026, 08:00 AM, +0000 UTC``, authors in the ``source``."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from newsformat import Byline


_FORM = "%m/%d/%Y, %I:%M"  # and not %p: in the locale of the program, AM may be called otherwise
_HALVES = {" AM, +0000 UTC": timedelta(), " PM, +0000 UTC": timedelta(hours=12)}


def take_values(record: dict[str, Any]) -> dict[str, Any]:
    """Return what *record* says in such members, by attribute, and take them out of it."""
    values: dict[str, Any] = {}
    if "position" not in record:
        return values
    date, source = record.get("date"), record.get("source")
    if isinstance(date, str) and (half := date[-len(" AM, +0000 UTC") :]) in _HALVES:
        try:
            values["published"] = datetime.strptime(date.removesuffix(half), _FORM).replace(tzinfo=UTC) + _HALVES[half]
        except ValueError:
            return values
        del record["date"]
    match source:
        case {"authors": [*names], **others} if all(isinstance(name, str) for name in names):
            values["bylines"] = [Byline(name=name) for name in names]
            record["source"] = others
    return values
