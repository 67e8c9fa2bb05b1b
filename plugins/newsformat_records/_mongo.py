"""Values as MongoDB exports them, and elements of Kontent.ai.

Extended JSON v2: https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/
"""

from __future__ import annotations

from typing import Any


_NUMBERS = {"$numberLong": int, "$numberInt": int, "$numberDouble": float}


def bare(value: Any) -> Any:
    """Return what *value* says: the number of a document, a date (as text, or seconds since 1970), a number.

    So is a value beside its type and name. Anything else is returned as it is.
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
    return said / 1000 if type(said) is int and abs(said) < _MOST else value


_MOST = 10**15  # milliseconds


def _number(value: Any) -> Any:
    if isinstance(value, dict) and len(value) == 1:
        ((name, said),) = value.items()
        if name in _NUMBERS and isinstance(said, str):
            try:
                return _NUMBERS[name](said)
            except ValueError:
                return value
    return value
