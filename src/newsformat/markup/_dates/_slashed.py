"""Numeric dates with the year last; their first number may be the day or the month."""

from __future__ import annotations

import re

from newsformat._lazy_patterns import lazily


SLASHED = lazily(r"\b(\d\d?)([/-])(\d\d?)\2(\d{4})\b,?")
_MONTHS = 12


def order_in(text: str) -> str:
    """Return what comes first in the numeric dates in *text* (``28/02/2026``), ``day`` or ``month``.

    ``""`` if that is uncertain or inconsistent.
    """
    orders = {first for match in SLASHED.finditer(text) if (first := _first(match))}
    return orders.pop() if len(orders) == 1 else ""


def ordered(text: str, first: str = "") -> str:
    """Return *text* with the year first, if it begins with a numeric date that has the year last.

    *first* is what such dates begin with if that is uncertain, ``day`` or ``month``. If it is unknown, the text is left
    as it is, unless both numbers are the same.
    """
    match = SLASHED.match(text)
    if match is None:
        return text
    first = _first(match) or first or ("day" if match[1] == match[3] else "")
    if not first:
        return text
    day, month = (match[1], match[3]) if first == "day" else (match[3], match[1])
    return f"{match[4]}-{int(month):02}-{int(day):02}{text[match.end() :]}"


def _first(match: re.Match[str]) -> str:
    one, other = int(match[1]) > _MONTHS, int(match[3]) > _MONTHS
    return "" if one == other else "day" if one else "month"
