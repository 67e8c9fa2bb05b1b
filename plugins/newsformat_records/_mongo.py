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
        case {"$oid": str(said)} if len(value) == 1:
            return said
        case {"$date": said} if len(value) == 1:
            return _date(_number(said), value)
        case {"type": str(), "name": str(), "value": said}:  # an element of Kontent.ai
            return said
    return _number(value)


def _date(said: Any, value: Any) -> Any:
    if isinstance(said, str):
        return said
    return said / 1000 if type(said) is int and abs(said) < _MAX_MILLISECONDS else value


_MAX_MILLISECONDS = 10**15  # milliseconds


def _number(value: Any) -> Any:
    if isinstance(value, dict) and len(value) == 1:
        ((name, said),) = value.items()
        if name in _NUMBERS and isinstance(said, str):
            try:
                return _NUMBERS[name](said)
            except ValueError:
                return value
    return value
