"""Dates: read as they are found in the wild, written as RFC 3339 wants them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache

from newsformat._lazy_patterns import lazily
from newsformat._report import Report
from newsformat.markup._dates._slashed import order_in, ordered


__all__ = [
    "TimeZones",
    "day_after",
    "in_utc",
    "in_zone",
    "is_day",
    "is_iso",
    "iso",
    "order_in",
    "ordered",
    "read_date",
]

_LONGEST = 80  # characters, at most
_DAY = lazily(r"(\d{4})-?(\d\d)-?(\d\d)\s*([Zz]|[+-]\d\d:?\d\d)?", re.ASCII)
_YEAR_FIRST = lazily(r"(?P<year>\d{4})/(?P<month>\d\d?)/(?P<day>\d\d?)(?!\d)", re.ASCII)
_DAY_FIRST = lazily(r"(?P<day>\d\d?)\.(?P<month>\d\d?)\.(?P<year>\d{4})(?!\d),?", re.ASCII)
_EASTERN = lazily(
    r"(?P<year>\d{4})\s?[年년]\s?(?P<month>\d\d?)\s?[月월]\s?(?P<day>\d\d?)\s?[日일]"
    r"(?:\s*(?P<hour>\d\d?)\s?[:：時时点시]\s?(?P<minute>\d\d)(?:\s?[:：分분]\s?(?P<second>\d\d)?)?秒?)?",
    re.ASCII,
)
_EPOCH = lazily(r"(1[0-8]\d{8})(?:\d{3})?", re.ASCII)  # seconds or milliseconds, of 2001 to 2029
_CLOCK = lazily(r"\b(\d\d?)(:\d\d?(?::\d\d)?)\s*([AaPp])\.?[Mm]\b\.?")
_SIGNS = lazily(r"(?<=[A-Za-z])\.(?=\s)|(?<=\d),")  # not allowed in mail: Nov. 23, 2026, 5:04
_NAMED = lazily(
    r"\s*(?<![A-Za-z])(CES?T|EES?T|WES?T|MSK|JST|KST|AE[SD]T|NZ[SD]T|HKT|SGT|BST|WIB|WITA?|PKT|EAT|CAT|WAT|SAST|MYT|PHT)\Z"
)  # unambiguous in news
_OF_NAMES = {
    "CET": "+0100", "CEST": "+0200", "EET": "+0200", "EEST": "+0300", "WET": "+0000", "WEST": "+0100", "MSK": "+0300",
    "JST": "+0900", "KST": "+0900", "AEST": "+1000", "AEDT": "+1100", "NZST": "+1200", "NZDT": "+1300", "HKT": "+0800",
    "SGT": "+0800", "BST": "+0100", "WIB": "+0700", "WITA": "+0800", "WIT": "+0900", "PKT": "+0500", "EAT": "+0300",
    "CAT": "+0200", "WAT": "+0100", "SAST": "+0200", "MYT": "+0800", "PHT": "+0800",
}  # fmt: skip
_YEAR_LAST = lazily(  # as printed by date(1) and Java: 15:29:02 EEST 2012
    r"(:\d\d) ([A-Z]{3,5}|(?:GMT|UTC)[+-]\d\d?(?::\d\d)?|[+-]\d\d:?\d\d) (\d{4})\Z", re.ASCII
)
_ZONE_AGAIN = lazily(  # as printed by Java, JavaScript, Go, and some other programs
    r"([+-]\d\d:?\d\d)(?:Z|\[[\w/+-]{1,40}\]|\s\([^()]{1,50}\)|\s[A-Z]{3,5})\Z"
)
_STRANGE = lazily(r":\d\d(?:\.\d+)? ?(?![AP]M)([A-Z]{2,5})(?: \d{4})?\Z")  # an ambiguous name of a time zone
_FROM_GMT = lazily(  # GMT+1; +01:00 in a mail, or after a year that was moved before it
    r"(?:(?<=:\d\d)\s*|(?<=:\d\d \d{4})\s|\s*(?:GMT|UTC)\s?)([+-])(\d\d?)(?:(?::|(?<=\d\d))(\d\d))?\Z"
)
_HOURS = {"E": 5, "C": 6, "M": 7, "P": 8}  # hours behind UTC: EST, CST … (RFC 5322, 4.3)
_MOMENT = lazily(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[Tt]|\s+|(?<=\d\d\d\d\d\d\d\d))(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?"
    r"\s*([Zz]|UTC|GMT|[ECMP][SD]T|[+-]\d\d(?::?\d\d)?)?",
    re.ASCII,
)


def read_date(
    text: str, report: Report | None = None, *, line: int | None = None, end: bool = False, zone: tzinfo = UTC
) -> datetime | None:
    """Return the moment that *text* names, always with a zone; `None` if it names none.

    Accepts ISO 8601 and RFC 3339, extended or basic, also with the zone names of e-mail, or those that mean one zone
    (``CET``); the dates of e-mail and RSS, also with the month in another language (``23 févr. 2026``), and English
    ones with ``AM`` and ``PM``; what Java, JavaScript and Go print (``Thu Nov 3 12:00:00 EET 2016``); seconds and
    milliseconds since 1970; and numeric dates in which it is certain which number is the month: ``2026/11/24``,
    ``24.11.2026``, ``24-11-2026``. A date without a zone is taken as in *zone*; a day as the midnight at its beginning
    or, with *end*, at its end. *report* receives a remark on both, and on a text that could not be read, with its
    *line*, from 1. Never raises.
    """
    text = text.strip()
    found = _parsed_moment(_with_hyphens(text)) or (_untidy(text) if len(text) <= _LONGEST else None)
    if found is None:
        if report is not None:
            report.note(f"not a date with a day: {text[:_LONGEST]!r}" if text else "an empty date", line=line)
        return None
    day = (end or report is not None) and is_day(text)
    if report is not None and day:
        there = "" if found.tzinfo else f" in {zone}"
        report.note(f"{text!r} has no time; assumed {'the midnight after it' if end else 'midnight'}{there}", line=line)
    elif report is not None and found.tzinfo is None:
        strange = _STRANGE.search(text)
        problem = f"is in the time zone {strange[1]}, which is not known" if strange else "has no time zone"
        report.note(f"{text!r} {problem}; assumed {zone}", line=line)
    found = found.replace(tzinfo=zone) if found.tzinfo is None else found
    return day_after(found) if end and day else found


def is_iso(text: str) -> bool:
    """Return whether *text* is a moment or a day in ISO 8601, extended or basic; names of zones are accepted."""
    return len(text) <= _LONGEST and _iso(text.strip()) is not None


def is_day(text: str) -> bool:
    """Return whether *text* is a day without a time, if it names a moment at all."""
    text = _with_hyphens(text.strip())
    return _DAY.fullmatch(text) is not None or not (":" in text or (text.isascii() and text[:4].isdecimal()))


def day_after(when: datetime) -> datetime:
    """Return the moment a day after *when*, or *when* itself on the last day there is."""
    try:
        return when + timedelta(days=1)
    except OverflowError:
        return when


def _with_hyphens(text: str) -> str:
    """Return *text* with the year first and hyphens after it, if it has slashes, points or 年 between them."""
    if not text.isascii():
        return _of_the_east(match) if (match := _EASTERN.fullmatch(text)) else text
    if text[4:5] != "/" and "." not in text[1:3]:
        return text
    date = _YEAR_FIRST.match(text) or _DAY_FIRST.match(text)
    return f"{date['year']}-{date['month']:0>2}-{date['day']:0>2}{text[date.end() :]}" if date else text


def _parsed_moment(text: str) -> datetime | None:
    if len(text) > _LONGEST or not text.isascii():
        return None
    if not text[:4].isdecimal():
        usual = _usual(text)
        return _iso(usual) if usual[:4].isdecimal() else _mail(usual)
    if text[10:11] == "T":  # by far the most frequent case
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            pass
    if match := _EPOCH.fullmatch(text):
        return datetime.fromtimestamp(int(match[1]), UTC)
    return _iso(text) or (_iso(usual) if (usual := _usual(text)) != text else None)


def _untidy(text: str) -> datetime | None:
    """Return the date that *text* prints as pages and tables do, or in the language of the site."""
    from newsformat.markup._dates._normalised import tidied  # hardly ever needed

    usual = tidied(text)
    return (_parsed_moment(_with_hyphens(usual)) if usual != text else None) or _local(text) or _local(usual)


def _local(text: str) -> datetime | None:
    """Dates of e-mail with the month in the language of the site."""
    from newsformat.markup._dates._months import in_english  # hardly ever needed

    return _parsed_moment(english) if (english := in_english(text)) else None


def _of_the_east(match: re.Match[str]) -> str:
    """Return *match*, a date in Chinese, Japanese or Korean, in the form of ISO 8601."""
    day = f"{match['year']}-{match['month']:0>2}-{match['day']:0>2}"
    return f"{day}T{match['hour']:0>2}:{match['minute']}:{match['second'] or '00'}" if match["hour"] else day


def _usual(text: str) -> str:
    """Return *text* with a clock of 24 hours, and the offset instead of the name of a zone, or without it again."""
    if text[-1:] in "])" or text[-1:].isupper():
        text = _ZONE_AGAIN.sub(r"\1", text)
    if text[-5:-4] == " ":
        text = _YEAR_LAST.sub(r"\1 \3 \2", text)
    if match := _FROM_GMT.search(text):
        text = f"{text[: match.start()]} {match[1]}{int(match[2]):02}{match[3] or '00'}"
    text = ordered(text)
    if match := _NAMED.search(text):
        text = f"{text[: match.start()]} {_OF_NAMES[match[1]]}"
    if "m" not in text.lower():
        return text
    if match := _CLOCK.search(text):
        text = _SIGNS.sub("", text[: match.start()].replace(" - ", " ")) + _CLOCK.sub(
            _in_24_hours, text[match.start() :]
        )
    return text


def _in_24_hours(match: re.Match[str]) -> str:
    hour = int(match[1])
    if not 0 < hour <= 12:  # noqa: PLR2004 -- a clock
        return f"{match[1]}{match[2]}"
    return f"{hour % 12 + (12 if match[3] in 'Pp' else 0):02}{match[2]}"


def _iso(text: str) -> datetime | None:
    """ISO 8601 and what passes for it: blanks, no colons, 24:00, a leap second, a day with a zone."""
    if day := _DAY.fullmatch(text):
        return _moment(day[1], day[2], day[3], zone=day[4])
    if match := _MOMENT.fullmatch(text):
        year, month, date, hour, minute, second, fraction, zone = match.groups()
        micro = (fraction or "0")[:6].ljust(6, "0")
        return _moment(year, month, date, hour, minute or "0", second or "0", micro, zone)
    return None


def _moment(  # noqa: PLR0913, PLR0917 -- as many parts as a date has
    year: str,
    month: str,
    day: str,
    hour: str = "0",
    minute: str = "0",
    second: str = "0",
    micro: str = "0",
    zone: str | None = None,
) -> datetime | None:
    h, m, s = int(hour), int(minute), int(second)
    if m > 59 or s > 60 or h * 3600 + m * 60 + s > 86400:  # noqa: PLR2004 -- a clock; 60 is a leap second
        return None
    zone = "" if not zone else zone if zone[0] in "+-" else _offset(zone)
    try:
        midnight = datetime.fromisoformat(f"{year}-{month}-{day}T00:00:00{zone}")
        return midnight + timedelta(hours=h, minutes=m, seconds=s, microseconds=int(micro))
    except (ValueError, OverflowError):
        return None


def _offset(name: str) -> str:
    """Return the offset of the zone called *name*."""
    hours = _HOURS.get(name[0])
    return "+00:00" if hours is None else f"-{hours - (name[1] == 'D'):02}:00"


def _mail(text: str) -> datetime | None:
    """Dates of e-mail and RSS (RFC 5322, 3.3), also without a time."""
    from email.utils import parsedate_to_datetime  # imports sockets, for host names

    if _NO_YEAR.search(text):
        return None
    try:
        return parsedate_to_datetime(text if ":" in text else f"{text} 00:00:00")
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None


_NO_YEAR = lazily(  # mail would read a two-digit year: 30 Nov -0001, 01 Jan 0001
    r"(?:(?<![:\d])\d\d? [A-Za-z]{3,9}|\b[A-Za-z]{3,9} \d\d?),? (?:-\d{4}|00\d\d)(?![\d:])", re.ASCII
)


def in_zone(when: datetime | None, zone: str) -> datetime | None:
    """Return the moment when clocks in *zone*, of the IANA database, show *when*; `None` for an unknown zone."""
    there = _zone(zone)
    if when is None or there is None:
        return None
    try:
        offset = there.utcoffset(when)  # evaluated in local time, whatever the zone of *when*
    except (ValueError, OverflowError):
        return None
    return when.replace(tzinfo=timezone(offset)) if offset is not None else None


@cache
def _zone(name: str) -> tzinfo | None:
    """Return the time zone *name* in a dialect, if it is known."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


class TimeZones(Collection[str]):
    """The names of all time zones in the IANA database: what a field of a dialect may say, for `Dialect.check`."""

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and _zone(name) is not None

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[str]:
        from zoneinfo import available_timezones

        return iter(sorted(available_timezones()))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def iso(value: datetime | None) -> str:
    """Return *value* in RFC 3339: ``Z`` for UTC, microseconds only if there are any; ``""`` for none.

    RFC 3339 has no seconds in an offset: a moment with such an offset (local mean time) is given in UTC.
    """
    if value is None:
        return ""
    offset = value.utcoffset()
    if offset is None:
        return value.isoformat()
    if not offset:
        return f"{value.replace(tzinfo=None).isoformat()}Z"
    if offset % timedelta(minutes=1):
        return _in_utc(value)
    return value.isoformat()


_OFFSET = lazily(r"([+-]\d\d:\d\d)\S+\Z")


def in_utc(when: datetime) -> datetime:
    """Return *when* in UTC; on the first or last day there is, with the clock unchanged if UTC would have no date."""
    try:
        return when.astimezone(UTC)
    except OverflowError:
        return when.replace(tzinfo=UTC)


def _in_utc(value: datetime) -> str:
    try:
        return iso(value.astimezone(UTC))
    except OverflowError:  # the first or last representable day: the time is right, the offset rounded to minutes
        return _OFFSET.sub(r"\1", value.isoformat())
