"""Dates in corpora, mostly without a time zone, and some with a year of two digits."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from newsformat.markup.dates import read_date
from newsformat.plugin import Report


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TIME = r"(?:[\sT,]+(?P<hour>\d\d?):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.(?P<fraction>\d{1,6}))?)?)?"
_FORMS = tuple(
    re.compile(form + _TIME, re.IGNORECASE | re.ASCII)
    for form in (
        r"(?P<month>\d\d?)/(?P<day>\d\d?)/(?P<year>\d{4}|\d\d)",  # 06/01/1998 00:15:00, as in the United States
        r"(?P<day>\d\d?)[- ](?P<name>[a-z]{3})[a-z]*[- ](?P<year>\d{4}|\d\d)",  # 26-FEB-1987 15:01:01.79
        r"(?P<name>[a-z]{3})[a-z]*\.? (?P<day>\d\d?), (?P<year>\d{4})",  # April 29, 1990
        r"(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)",  # 910514
    )
)
_MAX_LENGTH = 120  # characters
_CENTURY = 50  # two-digit years below are in the 21st century


def moment(text: str, report: Report) -> datetime | None:
    """Return the time in *text*, in UTC if it has no zone; `None`, with a remark, if it is not a time."""
    text = text.strip().removeprefix("=").strip()
    found = _parsed_moment(text) if len(text) <= _MAX_LENGTH else None
    if found is None:
        return read_date(text, report)
    report.note("dates have no time zone; assumed UTC")
    return found


def _parsed_moment(text: str) -> datetime | None:
    for form in _FORMS:
        if match := form.fullmatch(text):
            parts = match.groupdict()
            name = (parts.get("name") or "").lower()
            month = _MONTHS.index(name) + 1 if name in _MONTHS else int(parts.get("month") or 0)
            year = int(parts["year"])
            year += 0 if len(parts["year"]) > 2 else 1900 if year >= _CENTURY else 2000  # noqa: PLR2004 -- digits
            hour, minute, second = [int(parts[unit] or 0) for unit in ("hour", "minute", "second")]
            fraction = int((parts["fraction"] or "").ljust(6, "0"))
            try:
                return datetime(year, month, int(parts["day"]), hour, minute, second, fraction, UTC)
            except ValueError:
                return None
    return None
