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


def extent(said: Any) -> int | None:
    """Return *said*, a number of JSON or a text of digits, as a number of pixels or bytes; `None` if it is none."""
    if isinstance(said, str):
        return whole_number(said.strip())
    if not is_number(said) or not 0 <= said <= MOST_OF_A_FILE:
        return None
    return int(said) if said == int(said) else None
