"""Reads incomplete dates: a day and time without the year, ``3/12(火) 14:32``; an update time without the day."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import cache

from newsformat.plugin import lazily
from newsformat_text._dates import _when
from newsformat_text._dates._calendars import common_day
from newsformat_text._languages._alternatives import alternatives
from newsformat_text._languages._lexicon import FIRST_SOLAR_MONTH, Kind, Lexicon, lowered
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._languages._vocabulary import SIGNS
from newsformat_text._shape import has_digit


_LONGEST = 60  # characters of a line with little but a time
_MONTH_FIRST = frozenset({"ja", "zh", "ko"})
_MONTHS = 12
_STAMP = lazily(
    r"(?P<first>\d{1,2})[/.月](?P<second>\d{1,2})[.日]?\s?(?:[(（]?(?P<weekday>[^\W\d_]{1,3})[)）]?)?\s?[,|]?\s?"
    r"(?P<time>\d{1,2}[:：]\d\d)\s?[^\W\d_]{0,4}"
)


def is_stamp(line: str) -> bool:
    """Is *line* a numeric day and a time, and few other letters: ``3/12(火) 14:32配信``, ``12.3. | 14:32``?"""
    return _STAMP.fullmatch(line) is not None


def is_day_and_time(line: str, lexicon: Lexicon) -> bool:
    """Is *line* a day, a month and a time without a year: ``12 апреля, 14:05``?"""
    return _day_and_time(lexicon.tag).fullmatch(line) is not None


@cache
def _day_and_time(tag: str) -> re.Pattern[str]:
    months = lexicon_for(tag).months
    day_pattern = (
        rf"(?P<day>\d{{1,2}})\.?\s(?P<month>{alternatives(months)})" if months else r"(?!)(?P<day>)(?P<month>)"
    )
    return re.compile(rf"{day_pattern}[,.]?\s(?:[^\W\d_]{{1,5}}\s)?(?P<time>\d{{1,2}}[:.]\d\d)", re.IGNORECASE)


def resolve_without_year(line: str, seen: datetime, lexicon: Lexicon) -> _when.When | None:
    """Return the last moment before *seen* that fits the day and time of *line*, which has no year, or ``None``."""
    if len(line) > _LONGEST or not (numbers := _numbers(line, lexicon)):
        return None
    month, day, time = numbers
    try:
        latest = seen.astimezone(UTC) + timedelta(days=1)  # in some zone it is the next day already
    except OverflowError:
        return None
    weekday = _weekday(line)
    for year in range(latest.year, latest.year - (_RECURS if weekday >= 0 else 2), -1):
        start = common_day(year, month, day)
        if start is None or start > latest or weekday not in {-1, start.weekday()}:
            continue
        found = _when.time_on_day(time, start, lexicon)
        assumed = f"assumed the year {year}, as of when the page was seen"
        return _when.When(found[0], timed=True, zoned=False, start=0, end=len(line), assumed=assumed) if found else None
    return None


_RECURS = 5  # years, in which a day of a month is one day of the week once


def _weekday(line: str) -> int:
    """Return the weekday named on *line* by one character, as in Japan and Korea: 0 for Monday, -1 for none."""
    match = _STAMP.fullmatch(line)
    name = match["weekday"] or "" if match else ""
    return next((days.index(name) for days in _WEEKDAYS if len(name) == 1 and name in days), -1)


_WEEKDAYS = ("月火水木金土日", "월화수목금토일")


def _numbers(line: str, lexicon: Lexicon) -> tuple[int, int, str] | None:
    """Return month, day and time of *line*; `None` if it has none, or their order is ambiguous."""
    if match := _STAMP.fullmatch(line):
        first, second = int(match["first"]), int(match["second"])
        if "月" in line or lexicon.tag in _MONTH_FIRST or second > _MONTHS:
            return first, second, match["time"]
        return (second, first, match["time"]) if lexicon.day_first or "." in line or first > _MONTHS else None
    if match := _day_and_time(lexicon.tag).fullmatch(line):
        month = lexicon.months.get(lowered(match["month"]), 0)
        return (month, int(match["day"]), match["time"]) if month < FIRST_SOLAR_MONTH else None
    return None


_PLACE = lazily(r"\s[-–—]\s[^\W\d_a-z][^\W\d_]{2,20}(?: [^\W\d_a-z][^\W\d_]{1,20}){0,2}$")  # IST - LOCKTON


def update_time(text: str, day: _when.When, lexicon: Lexicon, start: int) -> _when.When | None:
    """Return the update time *text*, ``(Updated 4:30 pm)``, on *day*; ``None`` for other text.

    *start* is where the text stands on its line.
    """
    if len(text) > _LONGEST or not has_digit(text):
        return None
    match = lexicon.find(_PLACE.sub("", text).strip(SIGNS + "(),. "))
    if match is None or match.kind is not Kind.UPDATE or not match.rest:
        return None
    midnight = day.moment.replace(hour=0, minute=0, second=0)
    found = _when.time_on_day(match.rest.lstrip(":： "), midnight, lexicon)
    if found is None:
        return None
    moment, zoned = found
    return _when.When(
        moment,
        timed=True,
        zoned=zoned or day.zoned,
        start=start,
        end=start + len(text),
        assumed=f"assumed updated on the same day: {text.strip(SIGNS + '(), ')}",
    )
