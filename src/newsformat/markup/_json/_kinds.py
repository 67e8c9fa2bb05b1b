"""What kind of JSON a decoded value is; in Python, but not in JSON, true and false are numbers too."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_number(value: object) -> TypeGuard[int | float]:
    """Is *value* a number, and not true or false?"""
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_scalar(value: object) -> TypeGuard[str | int | float]:
    """Is *value* a string or a number?"""
    return isinstance(value, str) or is_number(value)


def kind_of(value: Any) -> str:
    """Return what kind of JSON *value* is, with its article."""
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case str():
            return "a string"
        case int() | float():
            return "a number"
        case dict():
            return "an object"
        case _:
            return "an array"
