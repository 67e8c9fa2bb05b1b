"""Reads JSON objects: by path, or member by member, so that the rest can be kept as foreign parts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from newsformat._concepts import Foreign
from newsformat._errors import ReadError
from newsformat._report import Report
from newsformat._text import line
from newsformat.markup._json._unread_members import report_unkept
from newsformat.markup._numbers import extent
from newsformat.markup.dates import read_date
from newsformat.markup.json import Object, is_scalar, kind_of, text_of


__all__ = [
    "Members",
    "extent",
    "extent_at",
    "has_value",
    "items_at",
    "leave_out",
    "moment_at",
    "object_at",
    "object_with",
    "objects_at",
    "one_or_several",
    "report_other_types",
    "report_other_types_within",
    "report_unkept",
    "text_among",
    "text_at",
    "texts_at",
    "value_at",
    "without_empty",
]

T = TypeVar("T")

_NOTHING: tuple[object, ...] = (None, "", [], {}, ())
_BLANKS = " \t\n\v\f\r"  # a no-break space is text


class Members:
    """The members of a JSON object; a member of another type than the one asked for is not taken, and so is kept.

    Attributes:
        left: the members that have not been taken.

    Raises:
        ReadError: it is made of a value that is no object.
    """

    def __init__(self, value: Mapping[str, Any]) -> None:
        if not isinstance(value, Mapping):
            raise ReadError(f"an object is needed here, not {kind_of(value)}")
        self.left = dict(value)

    def take(self, name: str) -> Any:
        """Take the member *name*, whatever its type; `None` if there is none."""
        return self.left.pop(name, None)

    def text(self, *names: str) -> str:
        """Take the first text or number among *names* that says something; ``""`` if none does."""
        for name in names:
            value = self.left.get(name)
            if is_scalar(value) and (text := str(value)).strip(_BLANKS):
                del self.left[name]
                return text
        return ""

    def number(self, name: str) -> int | None:
        """Take the whole number *name*, if it can be a number of pixels or bytes."""
        value = self.left.get(name)
        if type(value) is not int or (number := extent(value)) is None:
            return None
        del self.left[name]
        return number

    def moment(self, name: str, report: Report) -> datetime | None:
        """Take the moment *name*; *report* receives what was assumed."""
        value = self.left.get(name)
        when = read_date(value, report) if isinstance(value, str) and value.strip(_BLANKS) else None
        if when is not None:
            del self.left[name]
        return when

    def object(self, name: str) -> Object:
        """Take the object *name*; an empty one if there is none."""
        value = self.left.get(name)
        if not isinstance(value, dict):
            return {}
        del self.left[name]
        return value

    def objects(self, name: str) -> list[Object]:
        """Take the objects in the array *name*, if it holds nothing else."""
        return self._all(name, dict)

    def texts(self, name: str) -> list[str]:
        """Take the texts in the array *name*, if it holds nothing else."""
        return self._all(name, str)

    def _all(self, name: str, kind: type[T]) -> list[T]:
        return self.all_of(name, lambda item: isinstance(item, kind))

    def all_of(self, name: str, suits: Callable[[Any], Any]) -> list[Any]:
        """Take the array *name*, if each of its items *suits*, except for null."""
        value = self.left.get(name)
        if not isinstance(value, list):
            return []
        found = [item for item in value if item is not None] if None in value else value
        if not all(map(suits, found)):
            return []
        del self.left[name]
        return found

    def put_back(self, name: str, rest: Any) -> None:
        """Keep the *rest* of the member *name*, of which a part was taken; a member of another type is kept whole."""
        if name not in self.left:
            self.left[name] = rest

    def foreign(self, space: str) -> tuple[Foreign, ...]:
        """Return what is left and says something, each member as JSON."""
        return tuple([Foreign(space, name, text_of(value)) for name, value in self.left.items() if has_value(value)])


def has_value(value: Any) -> bool:
    """Return whether *value* says anything; null and empty values do not."""
    return value not in _NOTHING


def without_empty(members: Mapping[str, Any]) -> Object:
    """Return *members* without those that say nothing."""
    return {name: value for name, value in members.items() if value not in _NOTHING}


def value_at(value: Any, *path: str) -> Any:
    """Return the value at *path* in *value*, nested JSON objects; `None` if there is none."""
    for name in path:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def object_at(value: Any, *path: str) -> Object:
    """Return the object at *path* in *value*; an empty one if there is none."""
    found = value_at(value, *path)
    return found if isinstance(found, dict) else {}


def text_at(value: Any, *path: str) -> str:
    """Return the text at *path* in *value*; ``""`` if there is none."""
    found = value_at(value, *path)
    return found if isinstance(found, str) else ""


def text_among(value: Any, names: Iterable[str]) -> str:
    """Return the text of the first of the members *names* of *value* that has more than blanks; ``""`` if none has."""
    return next((text for name in names if line(text := text_at(value, name))), "")


def moment_at(value: Any, name: str, report: Report) -> datetime | None:
    """Return the moment in the member *name* of *value*, a JSON object; *report* receives what was assumed."""
    text = text_at(value, name)
    return read_date(text, report) if text.strip() else None


def items_at(value: Any, *path: str) -> list[Any]:
    """Return the items of the array at *path* in *value*; none if there is no array."""
    found = value_at(value, *path)
    return found if isinstance(found, list) else []


def one_or_several(value: Any) -> list[Any]:
    """Return the items of *value* if it is an array, or *value* alone, which stands for an array of one."""
    return value if isinstance(value, list) else [value]


def texts_at(value: Any, *path: str) -> list[str]:
    """Return the texts in the array at *path* in *value*, without other items."""
    return _all_at(value, path, str)


def objects_at(value: Any, *path: str) -> list[Object]:
    """Return the objects in the array at *path* in *value*, without other items."""
    return _all_at(value, path, dict)


def _all_at(value: Any, path: tuple[str, ...], kind: type[T]) -> list[T]:
    return [item for item in items_at(value, *path) if isinstance(item, kind)]


def report_other_types(value: Any, name: str, report: Report) -> None:
    """Report what `objects_at` does not return of the member *name* of *value*, as it has another type."""
    found = value_at(value, name)
    for item in one_or_several(found):
        if has_value(item) and not (isinstance(found, list) and isinstance(item, dict)):
            report.left_out(f"{name} is left out, where it is not an object in an array: {text_of(item):.60}")


def report_other_types_within(value: Any, names: Collection[str], report: Report) -> None:
    """Report the same for the members with these *names* of *value*, of the objects in them, and so on."""
    waiting = [value] if report.heard else []
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            for name in [name for name in names if name in item]:
                report_other_types(item, name, report)
                waiting.append(item[name])
        elif isinstance(item, list):
            waiting += reversed(item)


def leave_out(members: Object, known: Mapping[str, type | tuple[type, ...]], what: str, report: Report) -> None:
    """Report *members* (of what is called *what*) as left out, except the *known* if they have these types.

    `object` stands for any type. Members that say nothing are not reported.
    """
    for name, value in members.items():
        if has_value(value) and not (name in known and isinstance(value, known[name])):
            report.left_out(f"{name} of {what} is left out: {text_of(value):.60}")


def extent_at(value: Any, name: str, report: Report) -> int | None:
    """Return the number of pixels or bytes that *value*, an object of JSON, says as *name*.

    It may also be a text. Anything else is left out, and reported; a value that says nothing is ignored.
    """
    number = value_at(value, name)
    found = extent(number)
    if found is None and has_value(number):
        report.left_out(f"{name} is not a number of pixels or bytes, and left out: {text_of(number):.60}")
    return found


def object_with(value: Any, names: Collection[str], missing: str) -> Object:
    """Return *value*, an object of JSON that has a member of these *names*.

    Raises:
        ReadError: it is none; *missing* says what it is not.
    """
    if not isinstance(value, dict) or value.keys().isdisjoint(names):
        raise ReadError(missing)
    return value
