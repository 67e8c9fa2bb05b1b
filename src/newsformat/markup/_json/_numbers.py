"""JSON has only one type of numbers: an integer is one in any notation."""

from __future__ import annotations

from math import isinf
from typing import Final

import msgspec


def _number(literal: str) -> int | float:
    value = float(literal)
    if value.is_integer() and -_EXACT <= value <= _EXACT:
        return int(value)
    if isinf(value):
        raise ValueError("number out of range")  # msgspec's wording
    return value


_EXACT: Final = 2**53  # floats represent all integers up to this one exactly

decode_whole: Final = msgspec.json.Decoder(float_hook=_number).decode
"""Returns the value that some JSON is, with ``3.0`` and ``3e0`` as the whole number that they are.

JSON Schema (6.1.1) and JavaScript see it so; programs that compute with floats alone write whole numbers like that.
"""
