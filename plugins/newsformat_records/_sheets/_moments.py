"""Days since the end of 1899 → dates, where the format of their cells says that they are (ECMA-376-1, 18.17.4)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import NamedTuple


_LAST = 2_958_466  # the first day of the year 10000
_DAY = 24 * 60 * 60  # seconds
_TO_1904 = 1462  # days between the two beginnings
_LEAP = 60  # the day 29 February 1900, which never was
_BASE, _BEFORE_LEAP, _BASE_1904 = datetime(1899, 12, 30), datetime(1899, 12, 31), datetime(1904, 1, 1)  # noqa: DTZ001 -- days of no zone
# The formats that every workbook has (18.8.30): of these numbers, some in East Asian versions only.
_DAYS = frozenset((*range(14, 18), *range(27, 32), 34, 35, 36, *range(50, 55), 57, 58))
_TIMES = frozenset((*range(18, 22), 32, 33, 45, 46, 47, 55, 56))
_BOTH = 22
# Texts, colours and the like; and what shows numbers although letters of dates are in it: General, 0.0E+0 (18.8.31).
_NO_DATE = re.compile(
    r'"[^"]*+"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*+\]|general|e[+-](?=[0#?])', re.IGNORECASE | re.DOTALL
)
_DAY_SIGN, _TIME_SIGN = re.compile("[yde]", re.IGNORECASE), re.compile("[hs]", re.IGNORECASE)


class Shown(NamedTuple):
    """Whether the format of a cell shows days, and times."""

    day: bool
    time: bool


NUMBER = Shown(day=False, time=False)


def shown(number: int, code: str = "") -> Shown:
    """Return what a format shows: the built-in one of this *number*, or what its *code* says."""
    if code:
        bare = _NO_DATE.sub("", code).partition(";")[0]
        time = _TIME_SIGN.search(bare) is not None
        months = not time and "m" in bare.lower()
        return Shown(months or _DAY_SIGN.search(bare) is not None, time)
    return Shown(number in _DAYS or number == _BOTH, number in _TIMES or number == _BOTH)


def moment(value: str, how: Shown, *, since_1904: bool) -> str:
    """Return the number *value* as the date and the time that it is (ISO 8601, without zone), to the second.

    What is no such number is returned as it is.
    """
    try:
        days = float(value)
    except ValueError:
        return value
    most = (_LAST - (_TO_1904 if since_1904 else 0)) * _DAY
    if not 0 <= days <= _LAST or (seconds := round(days * _DAY)) >= most:
        return value
    whole, part = divmod(seconds, _DAY)
    base = _BASE_1904 if since_1904 else _BASE if whole >= _LEAP else _BEFORE_LEAP
    when = base + timedelta(days=whole, seconds=part)
    if not how.day and days < 1:
        return when.time().isoformat()
    return when.isoformat() if part or how.time else when.date().isoformat()
