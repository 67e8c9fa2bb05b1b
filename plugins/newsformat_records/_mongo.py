"""Values as MongoDB exports them, and elements of Kontent.ai.

Extended JSON v2: https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/
"""

from __future__ import annotations

from typing import Any


_NUMBERS = {"$numberLong": int, "$numberInt": int, "$numberDouble": float}


def unwrapped(value: Any) -> Any:
    """Return the value that *value* wraps: an object ID, a date (as text, or seconds since 1970), or a number.

    An element of Kontent.ai has its value beside type and name. Anything else is returned unchanged.
    """
    match value:
        case {"$oid": str(inner)} if len(value) == 1:
            return inner
        case {"$date": inner} if len(value) == 1:
            return _date(_number(inner), value)
        case {"type": str(), "name": str(), "value": inner}:  # an element of Kontent.ai
            return inner
    return _number(value)


def _date(date: Any, value: Any) -> Any:
    if isinstance(date, str):
        return date
    return date / 1000 if type(date) is int and abs(date) < _MAX_MILLISECONDS else value


_MAX_MILLISECONDS = 10**15  # milliseconds


def _number(value: Any) -> Any:
    if isinstance(value, dict) and len(value) == 1:
        ((name, number),) = value.items()
        if name in _NUMBERS and isinstance(number, str):
            try:
                return _NUMBERS[name](number)
            except ValueError:
                return value
    return value
