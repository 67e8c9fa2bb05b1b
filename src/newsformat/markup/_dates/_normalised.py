"""Dates as pages and tables print them, made such as e-mail and ISO 8601 have."""

from __future__ import annotations

import re
from unicodedata import decimal

from newsformat._lazy_patterns import lazily


_WEEKDAY = lazily(r"[,(\s]\s*(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?\)?\Z", re.IGNORECASE)
_ORDINAL = lazily(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_SHORTENED = lazily(r"\b([A-Z][a-z]{2})t?\.?(?=[\s,]+\d)")  # as in Aug. 3, Sept 3
_BETWEEN = lazily(r"(?<=[\d,])\s+(?:at|à|a las|às|alle|um|om|kl\.?|klo|в|о|[@|·–—-])\s+(?=\d)", re.IGNORECASE)
_CLOCK = lazily(r"(?<=\d)\s(?:uhr|uur|hrs?|hs\.?)\Z", re.IGNORECASE)
_HOUR = lazily(r"\b(\d\d?)\s?h\s?(\d\d)\b")
_YEAR_FIRST = lazily(r"(\d{4})([.-])\s?(\d\d?)\2\s?(\d\d?)(?:\.(?!\d))?(?!\d)")
_NAMED = lazily(r"(\d\d?)[-/]([A-Za-z]{3,9})[-/](\d{4}|\d\d)\b")
_SHORT = lazily(r"(\d\d?)\.(\d\d?)\.(\d\d)(?![\d.])")
_IN_BRACKETS = lazily(r"[(\[]((?:GMT|UTC)(?:\s?[+-]\d\d?(?::?\d\d)?)?|[A-Z]{3,4})[)\]]\Z")  # a time zone
_THIS_CENTURY = 69  # two-digit years before it belong to this century (RFC 5322 has no such years; POSIX, strptime)


def tidied(text: str) -> str:
    """Return *text*, a date, without the weekday behind it, ordinals and points, and with its parts in a usual form.

    Digits of any script are taken as those of Europe.
    """
    if not text.isascii():
        text = "".join(str(decimal(sign, sign)) for sign in text)
    text = _IN_BRACKETS.sub(r"\1", text)
    text = _ORDINAL.sub("", _WEEKDAY.sub("", text).rstrip(" ,"))
    text = _CLOCK.sub("", _HOUR.sub(r"\1:\2", _BETWEEN.sub(" ", text)))
    if match := _YEAR_FIRST.match(text):
        return f"{match[1]}-{int(match[3]):02}-{int(match[4]):02}{text[match.end() :]}"
    if match := _NAMED.match(text):
        return f"{match[1]} {match[2]} {_year(match[3])}{text[match.end() :]}"
    if match := _SHORT.match(text):
        return f"{_year(match[3])}-{int(match[2]):02}-{int(match[1]):02}{text[match.end() :]}"
    return _SHORTENED.sub(r"\1", text)


def _year(digits: str) -> str:
    if len(digits) > len("69"):
        return digits
    return f"{20 if int(digits) < _THIS_CENTURY else 19}{digits}"
