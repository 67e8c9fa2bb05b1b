"""Converts days of the calendars used in news: the Gregorian, those of Asia and Ethiopia, and eras."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


_YEARS = range(1900, 2101)
_BUDDHIST = range(2443, 2644)  # 543 years ahead, in Thailand
_PERSIAN = range(1244, 1500)  # where the rule below is right
_ETHIOPIAN = range(1900, 2092)
_BENGALI = range(1426, 1508)
# Days of the months of each year from 2057, minus 29.
_NEPALI = dict(enumerate((
    "232321110012", "132321110102", "223222101011", "223321101011", "232321110012", "222322010102", "223222101011",
    "223321101011", "232321110012", "222322011002", "223222101011", "223321101011", "232321110012", "222322011011",
    "223222101011", "232321101011", "232321110012", "222322101011", "223222101011", "232321110011", "232321110102",
    "222322101011", "223222101011", "232321110011", "232321110102", "223222101011", "223222101011",
), 2057))  # fmt: skip
# The year before the first of the era; some Japanese eras also by their initial.
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911, "R": 2018, "H": 1988}
ERAS = "|".join(era for era in _ERAS if len(era) > 1)


def common_day(year: int, month: int, day: int) -> datetime | None:
    """Return a day of the Gregorian or Buddhist calendar; `None` if there is no such day from 1900 to 2100."""
    if year in _BUDDHIST:
        year -= 543
    if year not in _YEARS:
        return None
    try:
        return datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None


def persian(year: int, month: int, day: int) -> datetime | None:
    """Return a day of the Persian calendar, with eight leap years in 33."""
    lengths = (31,) * 6 + (30,) * 6
    if year not in _PERSIAN or not 1 <= month <= len(lengths) or not 1 <= day <= lengths[month - 1]:
        return None
    leaps = sum((25 * y + 11) % 33 < 8 for y in range(_PERSIAN.start, year))  # noqa: PLR2004 -- the rule of the cycle
    days = 365 * (year - _PERSIAN.start) + leaps + sum(lengths[: month - 1]) + day - 1
    return datetime(1865, 3, 21, tzinfo=UTC) + timedelta(days=days)


def ethiopian(year: int, month: int, day: int) -> datetime | None:
    """Return a day of the Ethiopian calendar: twelve months of 30 days, and one of five or, each fourth year, six."""
    days = 30 if month < 13 else 5 + (year % 4 == 3)  # noqa: PLR2004 -- the last month; the year before one that 4 divides
    if year not in _ETHIOPIAN or not 1 <= month <= 13 or not 1 <= day <= days:  # noqa: PLR2004 -- months
        return None
    new_year = datetime(year + 7, 9, 11 + (year % 4 == 0), tzinfo=UTC)
    return new_year + timedelta(days=30 * (month - 1) + day - 1)


def nepali(year: int, month: int, day: int) -> datetime | None:
    """Return a day of the Bikram Sambat of Nepal, whose month lengths a committee sets for each year."""
    lengths = [29 + int(digit) for digit in _NEPALI[year]] if year in _NEPALI else []
    if not 1 <= month <= len(lengths) or not 1 <= day <= lengths[month - 1]:
        return None
    before = sum(sum(map(int, _NEPALI[y])) + 12 * 29 for y in range(min(_NEPALI), year))
    return datetime(2000, 4, 13, tzinfo=UTC) + timedelta(days=before + sum(lengths[: month - 1]) + day - 1)


def bengali(year: int, month: int, day: int) -> datetime | None:
    """Return a day of the calendar of Bangladesh as reformed in 1426, with the new year on 14 April."""
    from calendar import isleap  # rarely needed

    leap = isleap(year + 594)  # of the Gregorian year of the eleventh month
    lengths = (31,) * 6 + (30,) * 4 + (29 + leap, 30)
    if year not in _BENGALI or not 1 <= month <= len(lengths) or not 1 <= day <= lengths[month - 1]:
        return None
    return datetime(year + 593, 4, 14, tzinfo=UTC) + timedelta(days=sum(lengths[: month - 1]) + day - 1)


def day_in_local_calendar(tag: str, year: int, month: int, day: int) -> datetime | None:
    """Return a day of the other calendar that news in the language *tag* uses besides the Gregorian."""
    return _SOLAR.get(tag, persian)(year, month, day)


_SOLAR = {"am": ethiopian, "ne": nepali, "bn": bengali}


def day_in_era(era: str, year: str, month: int, day: int) -> datetime | None:
    """Return a day of an *era* of Japan or Taiwan; the first year may be ``元``."""
    return common_day(_ERAS[era] + (1 if year == "元" else int(year)), month, day)
