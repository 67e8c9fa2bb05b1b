"""Types of values in XML, by the names that tables of `xml_rules` use for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from newsformat.markup.dates import read_date


def is_valid_value(kind: str, value: str) -> bool:
    """Return whether *value* is of a *kind*: a type named in tables, or one of several words, separated by bars.

    >>> is_valid_value("unit", "0.5"), is_valid_value("left|right", "top")
    (True, False)
    """
    text = " ".join(value.split())
    if kind in _KINDS:
        return _KINDS[kind](text)
    if kind.startswith("list:"):
        return bool(text) and {*text.split()} <= {*kind.removeprefix("list:").split("|")}
    return value.strip() in kind.replace("_", " ").split("|")


def is_name(value: str) -> bool:
    """Return whether *value* can be an identifier, which is a name of XML without colons."""
    return _NAME.fullmatch(value) is not None


def describe_mismatch(kind: str) -> str:
    """Return a description of a value that is not of *kind*, such as ``not a number``."""
    if kind in _KINDS:
        return _WORDS.get(kind, f"not a valid {kind}")
    words = kind.removeprefix("list:").replace("_", " ").split("|")
    return f"not one of {', '.join(words)}"


_NAME = re.compile(r"[^\W\d][\w.·-]*")


def _matches(pattern: str, flags: re.RegexFlag = re.ASCII) -> Callable[[str], bool]:
    compiled = re.compile(pattern, flags)
    return lambda value: compiled.fullmatch(value) is not None


_ZONE = r"(?:Z|[+-]\d\d:\d\d)?"
_DAY = r"\d{4}-\d\d-\d\d"
_TOKEN = r"[\w.:·-]++"  # noqa: S105 -- NMTOKEN of XML
_is_float = _matches(r"[+-]?(?:\d++(?:\.\d*+)?|\.\d++)(?:[eE][+-]?\d{1,3})?|-?INF|NaN")
_is_moment = _matches(rf"-?{_DAY}T\d\d:\d\d:\d\d(?:\.\d+)?{_ZONE}")
_is_day = _matches(rf"{_DAY}{_ZONE}")
_is_month = _matches(rf"\d{{4}}(?:-\d\d)?{_ZONE}")


def _is_date_time(value: str) -> bool:
    return _is_moment(value) and read_date(value) is not None


def _is_date(value: str) -> bool:
    return _is_date_time(value) or _is_month(value) or (_is_day(value) and read_date(value[:10]) is not None)


def _is_unit(value: str) -> bool:
    return _is_float(value) and 0 <= float(value) <= 1


_KINDS: Mapping[str, Callable[[str], bool]] = {
    "string": lambda _: True,
    "float": _is_float,
    "int": _matches(r"[+-]?\d+"),
    "natural": _matches(r"\+?\d+"),
    "unit": _is_unit,
    "boolean": lambda value: value in {"true", "false", "0", "1"},
    "language": _matches(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*+"),
    "points": _matches(r"\d++,\d++(?: \d++,\d++)++"),
    "dateTime": _is_date_time,
    "date": _is_date,
    "base64": _matches(r"(?:[A-Za-z0-9+/] ?)*+(?:= ?){0,2}"),
    "hex": _matches(r"(?:[0-9A-Fa-f]{2})*"),
    "token": _matches(_TOKEN, re.NOFLAG),
    "tokens": _matches(rf"{_TOKEN}(?: {_TOKEN})*+", re.NOFLAG),
}
_WORDS = {
    "float": "not a number",
    "int": "not a whole number",
    "natural": "not a whole number from 0",
    "unit": "not a number from 0 to 1",
    "boolean": "neither true nor false",
    "base64": "not base64",
    "language": "not a language tag",
    "points": "not points such as 0,0 100,0",
    "dateTime": "not a date and time such as 2026-11-26T08:00:00",
    "hex": "not a colour such as FF0000",
    "token": "not a name token",
    "tokens": "not a list of name tokens",
}
