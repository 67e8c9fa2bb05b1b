"""Checks the values of simple types as XML Schema 1.0, part 2, defines them, with messages for a newsroom.

Unlike `_simple_types`, which rejects doubtful values, this accepts whatever the schema accepts.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from functools import cache
from typing import Final, NamedTuple


class Kind(NamedTuple):
    """A simple type: the name of its rule, a description of valid values, and the check."""

    rule: str
    should: str
    check: Callable[[str], bool]


_SPACE = " \t\n\r"
_BLANKS = re.compile(r"[ \t\n\r]+")
_ZONE = r"(?P<zone>Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?"
_YEAR = r"-?(?P<year>[1-9]\d{4,}|\d{4})"
_TIME = r"T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)"
_FORMS: Final = {
    "dateTime": rf"{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d){_TIME}{_ZONE}",
    "date": rf"{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d){_ZONE}",
    "gYearMonth": rf"{_YEAR}-(?P<month>\d\d){_ZONE}",
    "gYear": rf"{_YEAR}{_ZONE}",
    "gMonthDay": rf"--(?P<month>\d\d)-(?P<day>\d\d){_ZONE}",
    "gMonth": rf"--(?P<month>\d\d)(?:--)?{_ZONE}",
    "gDay": rf"---(?P<day>\d\d){_ZONE}",
}
_LEAP = 2000  # a leap year: every date exists in it


def _date(*forms: str) -> Callable[[str], bool]:
    patterns = [re.compile(_FORMS[form], re.ASCII) for form in forms]
    return lambda value: any(map(_is_real, (pattern.fullmatch(value.strip(_SPACE)) for pattern in patterns)))


def _is_real(match: re.Match[str] | None) -> bool:
    """Does the date exist?"""
    if match is None:
        return False
    parts = match.groupdict()
    year, month, day = parts.get("year"), parts.get("month"), parts.get("day")
    if year is not None and not int(year[-400:]):
        return False  # XML Schema 1.0 has no year 0
    if month is not None and not 1 <= int(month) <= 12:  # noqa: PLR2004 -- months
        return False
    last = monthrange(2000 + int(year[-4:]) % 400 if year else _LEAP, int(month or 1))[1]
    return day is None or 1 <= int(day) <= last


def _text(pattern: str) -> Callable[[str], bool]:
    compiled = re.compile(pattern)
    return lambda value: compiled.fullmatch(value) is not None


def _collapsed(pattern: str) -> Callable[[str], bool]:
    compiled = re.compile(pattern, re.ASCII)
    return lambda value: compiled.fullmatch(value.strip(_SPACE)) is not None


def _number(low: int | None, high: int | None = None) -> Callable[[str], bool]:
    """Return a check for integers; it compares digits, since converting long numbers is slow."""

    def check(value: str) -> bool:
        match = re.fullmatch(r"([+-]?)(\d+)", value.strip(_SPACE), re.ASCII)
        if match is None:
            return False
        digits = match[2].lstrip("0") or "0"
        number = int(digits) if len(digits) <= 20 else 10**20  # noqa: PLR2004 -- beyond any limit
        number = -number if match[1] == "-" else number
        return (low is None or number >= low) and (high is None or number <= high)

    return check


def _check_of_list(check: Callable[[str], bool], *, least: int = 0) -> Callable[[str], bool]:
    def every(value: str) -> bool:
        parts = _BLANKS.split(value.strip(_SPACE)) if value.strip(_SPACE) else []
        return len(parts) >= least and all(map(check, parts))

    return every


_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*", re.ASCII)
_LITERAL_HOST = re.compile(r"(?<![^:])//(?:[^/?#\[\]@]*@)?\[[0-9A-Fa-f:.v]*\](?=[:/?#]|$)")
_BAD_IN_URI = re.compile(r"%(?![0-9A-Fa-f]{2})|#.*#|[\[\]]", re.DOTALL)


def _uri(value: str) -> bool:
    """May *value* be an IRI or a relative reference (RFC 3987)? Only values that certainly are not are rejected.

    XML Schema accepts blanks, which would have to be escaped (part 2, 3.2.17).
    """
    value = value.strip(_SPACE)
    if _BAD_IN_URI.search(_LITERAL_HOST.sub("//host", value)):
        return False
    before, colon, _ = value.partition(":")
    if not colon or any(sign in before for sign in "/?#"):
        return True
    return _SCHEME.fullmatch(before) is not None


_XSD_SPACE = " \\t\\n\\r"
_QCODE = _text(rf"[^:{_XSD_SPACE}]+:[^{_XSD_SPACE}]+")
_NAME_START = r"A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f"
_NAME_START += r"\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
_NAME_MORE = rf"{_NAME_START}.\d\u00b7\u0300-\u036f\u203f-\u2040-"
_NAME = rf"[{_NAME_START}][{_NAME_MORE}]*"


def _name(value: str) -> bool:
    return re.fullmatch(_NAME, value.strip(_SPACE)) is not None


_date_time = _date("dateTime")
_DURATION = r"-?P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?"
_DECIMAL = r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)"
_DAYS = r"[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)"

_KINDS: Final = {
    "string": Kind("value", "text", lambda _: True),
    "g2normalizedString": Kind("value", "text in one line, without tabs", _text(r"[^\n\r\t]*")),
    "QCodeType": Kind("qcode", "a QCode, alias:code without blanks", _QCODE),
    "QCodeListType": Kind("qcode", "QCodes, alias:code, separated by blanks", _check_of_list(_QCODE)),
    "IRIType": Kind("uri", "an IRI", _uri),
    "anyURI": Kind("uri", "an IRI", _uri),
    "IRIListType": Kind("uri", "IRIs, separated by blanks", _check_of_list(_uri)),
    "ID": Kind("value", "a name of XML", _name),
    "NCName": Kind("value", "a name of XML", _name),
    "IDREF": Kind("value", "a name of XML", _name),
    "IDREFS": Kind("value", "names of XML, separated by blanks", _check_of_list(_name, least=1)),
    "NMTOKENS": Kind(
        "value", "tokens of XML, separated by blanks", _check_of_list(_text(rf"[:{_NAME_MORE}]+"), least=1)
    ),
    "QName": Kind("value", "a qualified name of XML", _text(rf"[{_XSD_SPACE}]*(?:{_NAME}:)?{_NAME}[{_XSD_SPACE}]*")),
    "boolean": Kind("value", "true or false", _collapsed("true|false|0|1")),
    "language": Kind("language", "a language tag", _collapsed("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")),
    "xml:space": Kind("value", "default or preserve", _text("default|preserve")),
    "xml:base": Kind("uri", "an IRI", _uri),
    "xml:id": Kind("value", "a name of XML", _name),
    "xml:lang": Kind("language", "a language tag", _collapsed("(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)?")),
    "Int1to9Type": Kind("number", "a whole number from 1 to 9", _number(1, 9)),
    "Int100Type": Kind("number", "a whole number from 0 to 100", _number(0, 100)),
    "positiveInteger": Kind("number", "a whole number from 1", _number(1)),
    "nonNegativeInteger": Kind("number", "a whole number from 0", _number(0)),
    "integer": Kind("number", "a whole number", _number(None)),
    "decimal": Kind("number", "a number", _collapsed(_DECIMAL)),
    "double": Kind("number", "a number", _collapsed(rf"{_DECIMAL}(?:[Ee][+-]?\d+)?|-?INF|NaN")),
    "duration": Kind("date", "a duration such as P1DT2H", _collapsed(_DURATION)),
    "dateTime": Kind("date", "a date and time such as 2026-11-25T08:00:00Z", _date_time),
    "DateOptTimeType": Kind("date", "a date, with or without a time", _date("date", "dateTime")),
    "TruncatedDateTimeType": Kind(
        "date", "a year, month, date, or date and time", _date("date", "dateTime", "gYearMonth", "gYear")
    ),
    "UnionDateTimeType": Kind("date", "a date and time, or part of one", _date(*_FORMS)),
    "UnionDateTimeEmptyStringType": Kind(
        "date", "a date and time, or nothing", lambda value: not value or _date_time(value)
    ),
}
_RECURRENCE: Final = {  # lists of RFC 5545, 3.3.10
    "bysecond": _number(0, 59),
    "byminute": _number(0, 59),
    "byhour": _number(0, 23),
    "byday": _text(_DAYS),
    "bymonthday": lambda value: _number(-31, 31)(value) and not _number(0, 0)(value),
    "bymonth": _number(1, 12),
    "byyearday": lambda value: _number(-366, 366)(value) and not _number(0, 0)(value),
    "byweekno": lambda value: _number(-53, 53)(value) and not _number(0, 0)(value),
    "bysetpos": lambda value: _number(-366, 366)(value) and not _number(0, 0)(value),
}


@cache
def kind(simple: str, attribute: str = "") -> Kind:
    """Return the simple type that `_facts` calls *simple*; an unknown name is a pattern of the values."""
    if attribute in _RECURRENCE:
        return Kind(
            "value", "a list as in a recurrence rule of iCalendar", _check_of_list(_RECURRENCE[attribute], least=1)
        )
    return _KINDS.get(simple) or Kind("value", f"like {simple}", _text(simple))
