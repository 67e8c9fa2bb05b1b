"""Days since the end of 1899 → dates, if the format of the cell shows a date (ECMA-376-1, 18.17.4)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import NamedTuple


_FIRST_INVALID_DAY = 2_958_466  # the first day of the year 10000
_DAY = 24 * 60 * 60  # seconds
_TO_1904 = 1462  # days between the two epochs
_LEAP = 60  # 29 February 1900, which did not exist
_BASE, _BEFORE_LEAP, _BASE_1904 = datetime(1899, 12, 30), datetime(1899, 12, 31), datetime(1904, 1, 1)  # noqa: DTZ001 -- no zone
# Built-in formats (18.8.30) of dates and times, some of East Asian versions only.
_DAYS = frozenset((*range(14, 18), *range(27, 32), 34, 35, 36, *range(50, 55), 57, 58))
_TIMES = frozenset((*range(18, 22), 32, 33, 45, 46, 47, 55, 56))
_DATE_AND_TIME = 22
# Literals, colours and the like; and number formats that contain letters of dates: General, 0.0E+0 (18.8.31).
_NO_DATE = re.compile(
    r'"[^"]*+"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*+\]|general|e[+-](?=[0#?])', re.IGNORECASE | re.DOTALL
)
_DAY_SIGN, _TIME_SIGN = re.compile("[yde]", re.IGNORECASE), re.compile("[hs]", re.IGNORECASE)


class Shown(NamedTuple):
    """Whether the format of a cell shows a date, and a time."""

    day: bool
    time: bool


NUMBER = Shown(day=False, time=False)


def shown(number: int, code: str = "") -> Shown:
    """Return what a format shows: that of *code*, or the built-in one with this *number*."""
    if code:
        bare = _NO_DATE.sub("", code).partition(";")[0]
        time = _TIME_SIGN.search(bare) is not None
        months = not time and "m" in bare.lower()
        return Shown(months or _DAY_SIGN.search(bare) is not None, time)
    return Shown(number in _DAYS or number == _DATE_AND_TIME, number in _TIMES or number == _DATE_AND_TIME)


def moment(value: str, how: Shown, *, since_1904: bool) -> str:
    """Return the number *value* as date and time (ISO 8601, no zone), to the second.

    Anything else is returned unchanged.
    """
    try:
        days = float(value)
    except ValueError:
        return value
    most = (_FIRST_INVALID_DAY - (_TO_1904 if since_1904 else 0)) * _DAY
    if not 0 <= days <= _FIRST_INVALID_DAY or (seconds := round(days * _DAY)) >= most:
        return value
    day_count, part = divmod(seconds, _DAY)
    base = _BASE_1904 if since_1904 else _BASE if day_count >= _LEAP else _BEFORE_LEAP
    when = base + timedelta(days=day_count, seconds=part)
    if not how.day and days < 1:
        return when.time().isoformat()
    return when.isoformat() if part or how.time else when.date().isoformat()
