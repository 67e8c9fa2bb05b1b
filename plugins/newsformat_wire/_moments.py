"""Dates and times in wire messages: ``131137 GMT Nov 13`` (IPTC 7901) and ``11-13-13 1509GMT`` (ANPA 1312)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newsformat.plugin import Report, lazily, shortened


_MINUTES = {
    **dict.fromkeys(["GMT", "UTC", "UT", "Z", "WET", "TU"], 0),
    **dict.fromkeys(["CET", "MEZ", "MET", "HNEC", "BST", "WEST", "WAT", "IST"], 60),
    **dict.fromkeys(["CEST", "MESZ", "MEST", "HAEC", "HEC", "EET", "OEZ", "CAT", "SAST"], 120),
    **dict.fromkeys(["EEST", "OESZ", "MSK", "EAT", "AST"], 180),
    **dict.fromkeys(["SGT", "HKT", "AWST"], 480),
    **dict.fromkeys(["JST", "KST"], 540),
    **dict.fromkeys(["EDT", "HAE"], -240),
    **dict.fromkeys(["EST", "CDT", "HNE"], -300),
    **dict.fromkeys(["CST", "MDT"], -360),
    **dict.fromkeys(["MST", "PDT"], -420),
    "AEST": 600,
    "AEDT": 660,
    "NZST": 720,
    "PST": -480,
}
_WRITTEN = {0: "GMT", 60: "CET", 120: "EET", 180: "MSK", 480: "HKT", 540: "JST", 600: "AEST", -240: "EDT", -300: "EST"}
_WRITTEN |= {-360: "CST", -420: "MST", -480: "PST"}
_IN_SUMMER = {  # European and American names of these offsets in summer
    60: ("Europe/London", "BST"),
    120: ("Europe/Berlin", "CEST"),
    180: ("Europe/Helsinki", "EEST"),
    -300: ("America/Chicago", "CDT"),
    -360: ("America/Denver", "MDT"),
    -420: ("America/Los_Angeles", "PDT"),
}
_NAMES = """
    jan janv januar january ene enero gen gennaio janeiro jän jänner janvier|feb fév fev févr februar february febrero
    fevereiro février febbraio|mar mär mrz märz march mars marzo março maart mrt|apr avr abr april avril abril aprile|
    mai may mei maj mayo maggio maio mag|jun juin june juni junio junho giu giugno|jul juil july juli julio julho lug
    luglio juillet|aug aoû aou août aout ago august agosto augustus|sep sept set september septembre septiembre setembro
    settembre|okt oct out ott october oktober octobre octubre outubro ottobre|nov november novembre noviembre novembro|
    dez dec déc dic des december dezember décembre diciembre dezembro dicembre desember
"""
MONTHS = {name: number for number, names in enumerate(_NAMES.split("|"), 1) for name in names.split()}
_ENGLISH = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905 -- as they are read
_STAMP = lazily(
    r"(?<!\d)(\d\d)(\d\d)(\d\d)(?!\d)"
    r"(?:(?: *([^\W\d_]{1,5}(?:[+-]\d{1,2})?|[+-]\d\d:?\d\d))? +([^\W\d_]{3,10})\.? *(\d{4}|\d\d)(?!\d)"
    r"(?: *([A-Z]{2,5})(?![^\W\d_]))?"
    r"|(?: *([^\W\d_]{1,5}(?:[+-]\d{1,2})?)(?![^\W\d_]))?)"
)
# As in ACME 131137 GMT NOV 13
SIGNED = r"(?:[A-Z]{2,8} +)?(\d{6} +(?:[A-Z]{1,5} +)?([^\W\d_]{3,9})\.? +\d\d(?:\d\d)?)\s*\Z"
_SIGNED = lazily(rf"\n[ \t]*{SIGNED}")
_LONGEST = 80  # characters of such a line
_DAY_FIRST = lazily(r"(\d\d)-([A-Z]{3})-(\d\d(?:\d\d)?) (\d\d):(\d\d)")  # ANSA: 24-NOV-26 12:15
_MONTH_FIRST = lazily(r"(\d\d)/(\d\d)/(\d\d)-(\d\d)/(\d\d)")  # EFE: 11/24/12-15/26
_ISO = lazily(r"(?<!\d)\d{4}-?\d\d-?\d\d[T ]\d\d:?\d\d(?::?\d\d)?(?: ?(?:Z|[+-]\d\d:?\d\d)(?!\d))?")
_CLOCK = lazily(r"(\d\d?)-(\d\d?)-(\d\d(?:\d\d)?) +(\d\d):?(\d\d) *([A-Za-z]{1,5})?")
_CLOCK_FIRST = lazily(r"\A(\d\d):(\d\d) ?([A-Z]{2,4}) (\d\d)-(\d\d)-(\d\d)\Z")  # with the day before the month
_HALF = lazily(r"([ap])([ecmp])([sd])", re.IGNORECASE)  # as in UPI's messages: aes is a.m. Eastern Standard Time
NOT_PUBLISHED = "no time of publication; the time of the last change is written instead"
_FIRST_OF_CENTURY = 70  # two-digit years from here on belong to the twentieth century


def zone(name: str, when: datetime, report: Report, line: int | None = None, home: str = "") -> datetime:
    """Return *when*, which has no zone, in the zone *name*: an abbreviation or a name of the IANA database.

    An abbreviation is looked up in the zone *home* first.
    """
    key = name.upper()
    if home and key != home.upper() and (there := _in_database(home, when)) and there.tzname() == key:
        return _with_offset(there)
    if key in _MINUTES:
        if key in _OF_SEVERAL:
            report.note(f"{key} is a zone of {_OF_SEVERAL[key]}; assumed UTC{_MINUTES[key] // 60:+}", line=line)
        return when.replace(tzinfo=_fixed(_MINUTES[key]))
    if (match := _OFFSET.fullmatch(key)) and int(match[2]) < 24 and int(match[3] or 0) < 60:  # noqa: PLR2004 -- of a day, of an hour
        return when.replace(tzinfo=_fixed(int(f"{match[1]}1") * (60 * int(match[2]) + int(match[3] or 0))))
    if there := _in_database(_REGIONS.get(key, name), when):
        return _with_offset(there)
    report.note(f"an unknown time zone {name[:20]!r}; assumed UTC" if name else "no time zone; assumed UTC", line=line)
    return when.replace(tzinfo=UTC)


_OFFSET = lazily(r"(?:GMT|UTC)?([+-])(\d\d?)(?::?(\d\d))?")
_REGIONS = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}
_OF_SEVERAL = {"IST": "India, Israel or Ireland", "AST": "Arabia or the Atlantic"}


def _in_database(name: str, when: datetime) -> datetime | None:
    try:
        return when.replace(tzinfo=ZoneInfo(name)) if "/" in name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _with_offset(when: datetime) -> datetime:
    return when.replace(tzinfo=timezone(when.utcoffset() or timedelta()))


def is_zone(name: str) -> bool:
    """Is *name* a known abbreviation?"""
    return name.upper().partition("+")[0].partition("-")[0] in _MINUTES


def _fixed(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes)) if minutes else UTC


def read_stamp(
    text: str, report: Report, line: int | None = None, *, home: str = "", received: datetime | None = None
) -> datetime | None:
    """Return the moment in a ``DDHHMM ZON Mon YY``; zone, month and year may be missing.

    *home* is the zone of one that has none. A day without a month is the last such day up to *received*; without that,
    the result is `None`.
    """
    match = _STAMP.search(text)
    if not match:
        return _otherwise(text, home, report, line)
    day, hour, minute = int(match[1]), int(match[2]), int(match[3])
    month = MONTHS.get((match[5] or "").lower())
    if month is None:
        return _completed(day, hour, minute, match[8] or home, received, report, line)
    try:
        when = datetime(_year(match[6]), month, day, hour, minute)  # noqa: DTZ001 -- the zone follows
    except ValueError:
        return None
    zone_name = match[4] or match[7] or ""
    if not zone_name and home:
        report.note(f"{match[0].strip()!r} has no time zone; assumed {home}", line=line)
    return zone(zone_name or home, when, report, line, home)


def without_stamp(text: str) -> tuple[str, str]:
    """Return *text* without a ``DDHHMM ZON Mon YY`` on its last line, which may follow the sender, and that date."""
    match = _SIGNED.search(text, max(len(text) - _LONGEST, 0))
    return (text[: match.start()], match[1]) if match and match[2].lower() in MONTHS else (text, "")


def _otherwise(text: str, home: str, report: Report, line: int | None) -> datetime | None:
    """Return the moment in *text* in the form of ANSA, EFE or ISO 8601."""
    if iso := _ISO.search(text):
        return _of_iso(iso[0], home, report, line)
    if match := _DAY_FIRST.search(text):
        day, name, year, hour, minute = match.groups()
        month = MONTHS.get(name.lower(), 0)
    elif match := _MONTH_FIRST.search(text):
        month, (day, hour, minute, year) = int(match[1]), match.groups()[1:]
    else:
        return None
    try:
        when = datetime(_year(year), month, int(day), int(hour), int(minute))  # noqa: DTZ001 -- the zone follows
    except ValueError:
        return None
    return zone(home, when, report, line, home)


def _of_iso(text: str, home: str, report: Report, line: int | None) -> datetime | None:
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return None
    return when if when.tzinfo else zone(home, when, report, line, home)


def beside_stamp(text: str) -> str:
    """Return the rest of *text* beside a ``DDHHMM ZON Mon YY``."""
    match = _STAMP.search(text) or _DAY_FIRST.search(text) or _MONTH_FIRST.search(text) or _ISO.search(text)
    return f"{text[: match.start()]} {text[match.end() :]}".strip() if match else text


def _completed(  # noqa: PLR0913, PLR0917 -- the parts of a stamp
    day: int, hour: int, minute: int, zone_name: str, received: datetime | None, report: Report, line: int | None
) -> datetime | None:
    if received is None:
        return None
    for back in range(2):
        first = received.year * 12 + received.month - 1 - back
        try:
            when = datetime(first // 12, first % 12 + 1, day, hour, minute)  # noqa: DTZ001 -- the zone follows
        except ValueError:
            continue
        if when.date() <= received.date():
            report.note(f"day {day} has no month; assumed {when:%Y-%m-%d}, the last one until it came in", line=line)
            return zone(zone_name, when, report, line)
    return None


def _year(text: str) -> int:
    number = int(text)
    return number if len(text) > 2 else number + (1900 if number >= _FIRST_OF_CENTURY else 2000)  # noqa: PLR2004 -- digits


def read_clock(text: str, report: Report, line: int | None = None) -> tuple[str, datetime | None]:
    """Return the text before an ``MM-DD-YY HHMMZON`` (or ``""`` for an ``HH:MMZON DD-MM-YY``), and its moment."""
    if first := _CLOCK_FIRST.match(text):
        hour, minute, name, day, month, year = first.groups()
        text = f"{month}-{day}-{year} {hour}{minute}{name}"
    match = _CLOCK.search(text)
    if not match:
        return text, None
    before, hour, name = text[: match.start()], int(match[4]), match[6] or ""
    if half := _HALF.fullmatch(name):
        hour = hour % 12 + 12 * (half[1] in "pP")
        name = f"{half[2]}{half[3]}T"
    try:
        when = datetime(_year(match[3]), int(match[1]), int(match[2]), hour, int(match[5]))  # noqa: DTZ001 -- the zone follows
    except ValueError:
        return text, None
    if after := text[match.end() :].strip(" \n"):
        report.left_out(f"{shortened(after)!r} after the time in the trailer is not kept", line=line)
    return before, zone(name, when, report, line)


def in_named_zone(when: datetime) -> tuple[datetime, str, str]:
    """Return *when*, rounded to a minute in a zone with a name, the name, and a description of the loss or ``""``."""
    offset = when.utcoffset() or timedelta()
    name = _name_of(when, int(offset.total_seconds()) // 60) if offset % timedelta(minutes=1) == timedelta() else None
    lost = []
    if name is None:
        lost.append("given in GMT")
        try:
            when, name = when.astimezone(UTC), "GMT"
        except OverflowError:
            return when, "", "out of the years that two digits name"
    if when.second or when.microsecond:
        lost.append("to the minute")
    if not 1900 + _FIRST_OF_CENTURY <= when.year < 2000 + _FIRST_OF_CENTURY:
        return when, "", "out of the years that two digits name"
    return when.replace(second=0, microsecond=0), name, ", ".join(lost)


def _name_of(when: datetime, minutes: int) -> str | None:
    """Return the name of the zone with an offset of so many *minutes*, in summer that of summer time."""
    region, name = _IN_SUMMER.get(minutes, ("", ""))
    there = _in_database(region, when)
    return name if there and there.utcoffset() == when.utcoffset() else _WRITTEN.get(minutes)


def stamp(when: datetime, name: str) -> str:
    """Return *when* as ``DDHHMM ZON Mon YY``."""
    return f"{when:%d%H%M} {name} {_ENGLISH[when.month - 1]} {when:%y}"


def clock(when: datetime, name: str) -> str:
    """Return *when* as ``MM-DD-YY HHMMZON``."""
    return f"{when:%m-%d-%y %H%M}{name}"
