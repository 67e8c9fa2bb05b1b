"""Days of the calendars that news is dated by: the common one, Thailand's, Persia's; eras of Japan and Taiwan."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


_YEARS = range(1900, 2101)
_BUDDHIST = range(2443, 2644)  # Thailand counts 543 years more
_PERSIAN = range(1244, 1500)  # where the rule below is right
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}  # the year before the first
ERAS = "|".join(_ERAS)


def day_of(year: int, month: int, day: int) -> datetime | None:
    """Return a day of the common calendar, or of the Buddhist one; `None` if there is none, or it is long ago."""
    if year in _BUDDHIST:
        year -= 543
    if year not in _YEARS:
        return None
    try:
        return datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None


def persian(year: int, month: int, day: int) -> datetime | None:
    """Return a day of the Persian calendar: years of 33 with eight leap years."""
    lengths = (31,) * 6 + (30,) * 6
    if year not in _PERSIAN or not 1 <= month <= len(lengths) or not 1 <= day <= lengths[month - 1]:
        return None
    leaps = sum((25 * y + 11) % 33 < 8 for y in range(_PERSIAN.start, year))  # noqa: PLR2004 -- the rule of the cycle
    days = 365 * (year - _PERSIAN.start) + leaps + sum(lengths[: month - 1]) + day - 1
    return datetime(1865, 3, 21, tzinfo=UTC) + timedelta(days=days)


def japanese(era: str, year: str, month: int, day: int) -> datetime | None:
    """Return a day of an *era* of Japan or Taiwan, whose first year is ``元``."""
    return day_of(_ERAS[era] + (1 if year == "元" else int(year)), month, day)
