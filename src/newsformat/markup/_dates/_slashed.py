"""Numeric dates with the year last, whose first number may be the day or the month."""

from __future__ import annotations

import re

from newsformat._lazy_patterns import lazily


SLASHED = lazily(r"\b(\d\d?)([/-])(\d\d?)\2(\d{4})\b,?")
_MONTHS = 12


def order_in(text: str) -> str:
    """Return what comes first in the numeric dates in *text* (``28/02/2026``), ``day`` or ``month``.

    ``""`` if that is uncertain or inconsistent.
    """
    orders = {first for found in SLASHED.finditer(text) if (first := _first(found))}
    return orders.pop() if len(orders) == 1 else ""


def ordered(text: str, first: str = "") -> str:
    """Return *text* with the year first, if it begins with a numeric date that has the year last.

    *first* is what such dates begin with if that is uncertain, ``day`` or ``month``. If it is unknown, the text is left
    as it is, unless both numbers are the same.
    """
    found = SLASHED.match(text)
    if found is None:
        return text
    first = _first(found) or first or ("day" if found[1] == found[3] else "")
    if not first:
        return text
    day, month = (found[1], found[3]) if first == "day" else (found[3], found[1])
    return f"{found[4]}-{int(month):02}-{int(day):02}{text[found.end() :]}"


def _first(found: re.Match[str]) -> str:
    one, other = int(found[1]) > _MONTHS, int(found[3]) > _MONTHS
    return "" if one == other else "day" if one else "month"
