"""Arrow's moments, days, times and spans of time → `datetime`, and text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from typing import Any


Tell = Callable[[str, int], None]
"""Is told what is not as it was, and of which of the values."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNITS = {"s": 1_000_000, "ms": 1_000, "us": 1, "ns": 0.001}  # microseconds
_NANO = 1000
_SHORT = 32  # bits


def is_moment(pa: Any, kind: Any) -> bool:
    """Is *kind* one of these types?"""
    types = pa.types
    return bool(types.is_timestamp(kind) or types.is_date(kind) or types.is_time(kind) or types.is_duration(kind))


def moments(pa: Any, array: Any, tell: Tell) -> list[Any]:
    """Return moments as `datetime`, with the zone if there is one; days, times and spans of time as text."""
    types, kind = pa.types, array.type
    numbers = array.view(pa.int32() if kind.bit_width == _SHORT else pa.int64()).to_pylist()
    made: Callable[[int, int], Any]
    if types.is_timestamp(kind):
        made = _timestamp(kind.unit, kind.tz, tell)
    elif types.is_date(kind):
        made = _day(86_400_000_000 if types.is_date32(kind) else _NANO)
    elif types.is_time(kind):
        made = _time(_UNITS[kind.unit])
    else:
        made = _span(_UNITS[kind.unit])
    return [None if value is None else _made(made, value, number, tell) for number, value in enumerate(numbers)]


def _made(made: Callable[[int, int], Any], value: int, number: int, tell: Tell) -> Any:
    try:
        return made(value, number)
    except (OverflowError, ValueError):
        tell(f"a date outside the years 1 to 9999 is left out: {value}", number)
        return None


def _timestamp(unit: str, zone: str | None, tell: Tell) -> Callable[[int, int], datetime]:
    known = _zone(zone) if zone else None

    def made(value: int, number: int) -> datetime:
        if unit == "ns":
            if value % _NANO:
                tell("nanoseconds are cut off", number)
            when = _EPOCH + timedelta(microseconds=value // _NANO)
        else:
            when = _EPOCH + timedelta(microseconds=value * int(_UNITS[unit]))
        if not zone:
            return when.replace(tzinfo=None)
        if known is None:
            tell(f"the time zone {zone:.60} is unknown; UTC is used instead", number)
        there = when.astimezone(known or UTC)
        return there.replace(tzinfo=timezone(there.utcoffset() or timedelta()))

    return made


@cache
def _zone(name: str) -> Any:
    """Return the time zone called so, of the IANA database or an offset as Arrow has it; `None` if it is unknown."""
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


def _span(unit: float) -> Callable[[int, int], str]:
    return lambda value, _: str(timedelta(microseconds=int(value * unit)))
