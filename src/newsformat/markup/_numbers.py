"""Numbers of pixels and bytes in documents."""

from __future__ import annotations

from typing import Any

from newsformat._checks import MOST_OF_A_FILE
from newsformat.markup._json._kinds import is_number


def whole_number(value: str | None) -> int | None:
    """Return the attribute *value* as a number; `None` if it is not one, or too long."""
    known = value is not None and value.isascii() and value.isdecimal() and len(value) <= _MOST_DIGITS
    return int(value or "") if known else None


_MOST_DIGITS = len(str(MOST_OF_A_FILE))


def extent(value: Any) -> int | None:
    """Return *value*, a number of JSON or a text of digits, as a number of pixels or bytes; `None` if it is none."""
    if isinstance(value, str):
        return whole_number(value.strip())
    if not is_number(value) or not 0 <= value <= MOST_OF_A_FILE:
        return None
    return int(value) if value == int(value) else None
