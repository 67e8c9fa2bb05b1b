"""Converts days of the Hebrew calendar, which Israeli papers print in letters: ``י"ט בכסלו תשפ"ה``."""

from __future__ import annotations

from datetime import UTC, datetime

from newsformat.plugin import lazily


_VALUES = dict(zip("אבגדהוזחטיכלמנסעפצקרשת", (*range(1, 10), *range(10, 100, 10), 100, 200, 300, 400), strict=True))
_MONTHS = (
    "תשרי", "(?:מר)?חשוו?ן", "כסליו|כסלו", "טבת", "שבט", "אדר א['׳]", "אדר(?: ב['׳])?", "ניסן", "אייר", "סיוו?ן",
    "תמוז", "(?:מנחם )?אב", "אלול",
)  # fmt: skip
DATE = lazily(
    r"(?<![א-ת])(?P<day>(?:[א-ט]|[יכל])['׳]|[טיכ][\"״][א-ט]|ל)\s(?:ב|ל)?"
    rf"(?P<month>{'|'.join(f'(?P<m{index}>{name})' for index, name in enumerate(_MONTHS, 1))})"
    r",?\s(?:ה['׳]?)?(?P<year>תש[כ-צ][\"״][א-ט]|תש[\"״]?[כ-צ]['׳]?)(?![א-ת])"
)
_EPOCH, _MONTH = -1373429, 29  # the day before the first year; full days of a lunar month
_ADAR, _SECOND_ADAR = 6, 7  # the month that only leap years have, and the next one
_MONTH_LENGTHS = (30, 29, 30, 29, 30, 30, 29, 30, 29, 30, 29, 30, 29)  # month lengths of a leap year, from Tishri on


def day(text: str) -> datetime | None:
    """Return the Gregorian day of *text*, a match of `DATE`; ``None`` if its month has no such day."""
    match = DATE.fullmatch(text)
    month = next((index for index in range(1, 14) if match is not None and match[f"m{index}"]), 0)
    if match is None or not month:
        return None
    return _day_of(5000 + _number(match["year"]), month, _number(match["day"]))


def _number(letters: str) -> int:
    return sum(_VALUES.get(letter, 0) for letter in letters)


def _day_of(year: int, month: int, day: int) -> datetime | None:
    start, length = _new_year(year), _new_year(year + 1) - _new_year(year)
    lengths = list(_MONTH_LENGTHS)
    lengths[1] += length % 10 == 5  # noqa: PLR2004 -- a year with a day more
    lengths[2] -= length % 10 == 3  # noqa: PLR2004 -- and one with a day less
    if not _is_leap(year):
        lengths[_ADAR - 1] = 0
    if not 1 <= day <= lengths[month - 1]:
        return None
    found = datetime.fromordinal(start + sum(lengths[: month - 1]) + day - 1)
    return found.replace(tzinfo=UTC)


def _is_leap(year: int) -> bool:
    return (7 * year + 1) % 19 < 7  # noqa: PLR2004 -- seven years of nineteen


def _new_year(year: int) -> int:
    """Return the proleptic ordinal of the first day of *year*: a new moon, or up to two days later."""
    months = (235 * year - 234) // 19
    parts = 204 + 793 * (months % 1080)
    hours = 5 + 12 * months + 793 * (months // 1080) + parts // 1080
    days, parts = 1 + _MONTH * months + hours // 24, 1080 * (hours % 24) + parts % 1080
    late = parts >= 19440  # noqa: PLR2004 -- noon
    tuesday = days % 7 == 2 and parts >= 9924 and not _is_leap(year)  # noqa: PLR2004 -- else the year has 356 days
    monday = days % 7 == 1 and parts >= 16789 and _is_leap(year - 1)  # noqa: PLR2004 -- and the last one 382
    days += late or tuesday or monday
    return _EPOCH + days + (days % 7 in {0, 3, 5}) + 1
