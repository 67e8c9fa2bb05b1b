"""Arrow's timestamps, dates, times and durations → `datetime`, and text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from typing import Any


ReportValue = Callable[[str, int], None]
"""Called with a message about a changed value, and its index."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNITS = {"s": 1_000_000, "ms": 1_000, "us": 1, "ns": 0.001}  # microseconds
_NANO = 1000
_BITS_32 = 32  # bits


def is_moment(pa: Any, kind: Any) -> bool:
    """Is *kind* one of these types?"""
    types = pa.types
    return bool(types.is_timestamp(kind) or types.is_date(kind) or types.is_time(kind) or types.is_duration(kind))


def moments(pa: Any, array: Any, report_value: ReportValue) -> list[Any]:
    """Return timestamps as `datetime`, with their zone if there is one; dates, times and durations as text."""
    types, kind = pa.types, array.type
    numbers = array.view(pa.int32() if kind.bit_width == _BITS_32 else pa.int64()).to_pylist()
    function: Callable[[int, int], Any]
    if types.is_timestamp(kind):
        function = _timestamp(kind.unit, kind.tz, report_value)
    elif types.is_date(kind):
        function = _day(86_400_000_000 if types.is_date32(kind) else _NANO)
    elif types.is_time(kind):
        function = _time(_UNITS[kind.unit])
    else:
        function = _duration(_UNITS[kind.unit])
    return [
        None if value is None else _converted(function, value, number, report_value)
        for number, value in enumerate(numbers)
    ]


def _converted(function: Callable[[int, int], Any], value: int, number: int, report_value: ReportValue) -> Any:
    try:
        return function(value, number)
    except (OverflowError, ValueError):
        report_value(f"a date outside the years 1 to 9999 is left out: {value}", number)
        return None


def _timestamp(unit: str, zone: str | None, report_value: ReportValue) -> Callable[[int, int], datetime]:
    known = _zone(zone) if zone else None

    def moment_of(value: int, number: int) -> datetime:
        if unit == "ns":
            if value % _NANO:
                report_value("nanoseconds are cut off", number)
            when = _EPOCH + timedelta(microseconds=value // _NANO)
        else:
            when = _EPOCH + timedelta(microseconds=value * int(_UNITS[unit]))
        if not zone:
            return when.replace(tzinfo=None)
        if known is None:
            report_value(f"the time zone {zone:.60} is unknown; UTC is used instead", number)
        there = when.astimezone(known or UTC)
        return there.replace(tzinfo=timezone(there.utcoffset() or timedelta()))

    return moment_of


@cache
def _zone(name: str) -> Any:
    """Return the time zone *name*, of the IANA database or an offset in Arrow's form; `None` if it is unknown."""
    if name.upper() in {"UTC", "Z", "ETC/UTC", "GMT"}:
        return UTC
    from zoneinfo import ZoneInfo

    try:
        if name[:1] in "+-":
            return datetime.strptime(name, "%z").tzinfo
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def _day(unit: int) -> Callable[[int, int], str]:
    return lambda value, _: (date(1970, 1, 1) + timedelta(microseconds=value * unit)).isoformat()


def _time(unit: float) -> Callable[[int, int], str]:
    return lambda value, _: (_EPOCH + timedelta(microseconds=int(value * unit))).time().isoformat()


def _duration(unit: float) -> Callable[[int, int], str]:
    return lambda value, _: str(timedelta(microseconds=int(value * unit)))
