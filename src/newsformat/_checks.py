"""Checks the values given to the model, so that a wrong one is refused at once and not by some writer later."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, timezone
from typing import Any, NoReturn, TypeGuard

from attrs import Attribute

from newsformat._lazy_patterns import lazily


_MOST_URGENT, _LEAST_URGENT = 1, 9
MOST_OF_A_FILE = 10**15 - 1  # pixels or bytes: below a petabyte


def aware(result: object, attribute: Attribute[datetime | None], value: object) -> None:
    """Refuse anything but a datetime with a time zone, or `None`.

    No format can express an offset with seconds, as local mean times have (ISO 8601): the offset is rounded down to
    whole minutes, and the moment kept.
    """
    if value is None:
        return
    if not isinstance(value, datetime):
        _refuse(attribute, datetime, value)
    if value.tzinfo is None:
        raise ValueError(f"{attribute.name} needs a time zone, as in datetime.now(UTC)")
    if (offset := value.utcoffset()) and offset % _MINUTE:
        object.__setattr__(result, attribute.name, _in_minutes(value, offset))


_MINUTE = timedelta(minutes=1)


def checked_time(at: datetime) -> datetime:
    """Return *at*, and refuse one without a time zone, even where it is compared with nothing in the end.

    Raises:
        TypeError: it is no datetime.
        ValueError: it has no time zone.
    """
    if not isinstance(at, datetime):
        raise TypeError(f"a datetime is needed, not {type(at).__name__}")
    if at.tzinfo is None:
        raise ValueError("the time needs a time zone, as in datetime.now(UTC)")
    return at


def _in_minutes(value: datetime, offset: timedelta) -> datetime:
    zone = timezone(offset - offset % _MINUTE)
    try:
        return value.astimezone(zone)
    except OverflowError:  # the first or last representable day
        return value.replace(tzinfo=zone)


def urgency(_: object, attribute: Attribute[int | None], value: object) -> None:
    """Refuse anything but a number from 1 to 9, or `None`."""
    if value is None:
        return
    if not _is_whole(value):
        raise TypeError(f"{attribute.name} must be a number from 1 to 9, not {value!r:.60}")
    if not _MOST_URGENT <= value <= _LEAST_URGENT:
        raise ValueError(f"{attribute.name} must be a number from 1 to 9, not {value}")


def extent(_: object, attribute: Attribute[int | None], value: object) -> None:
    """Refuse anything but a possible number of pixels or bytes, or `None`."""
    if value is None:
        return
    if not _is_whole(value):
        raise TypeError(f"{attribute.name} must be a whole number, not {value!r:.60}")
    if not 0 <= value <= MOST_OF_A_FILE:
        raise ValueError(f"{attribute.name} must be a number from 0 to {MOST_OF_A_FILE}, not {value}")


def whole_number(_: object, attribute: Attribute[int], value: object) -> None:
    """Refuse anything but a whole number."""
    if not _is_whole(value):
        raise TypeError(f"{attribute.name} must be a whole number, not {value!r:.60}")


def number(least: int, most: int | None = None) -> Callable[[object, Attribute[int], Any], None]:
    """Return a check that refuses anything but a whole number from *least* to *most*."""
    allowed = f"from {least} to {most}" if most is not None else f"at least {least}"

    def check(result: object, attribute: Attribute[int], value: Any) -> None:
        whole_number(result, attribute, value)
        if value < least or (most is not None and value > most):
            raise ValueError(f"{attribute.name} must be {allowed}, not {value}")

    return check


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def string(_: object, attribute: Attribute[str], value: object) -> None:
    """Refuse anything but a string."""
    if not isinstance(value, str):
        _refuse(attribute, str, value)


def slug(owner: str) -> Callable[[object, Attribute[str], object], None]:
    """Return a check that refuses anything but lowercase letters, digits and hyphens; *owner* is ``a format``."""

    def check(_: object, attribute: Attribute[str], value: object) -> None:
        if not isinstance(value, str) or not _SLUG.fullmatch(value):
            what = f"the {attribute.name} of {owner}"
            raise ValueError(f"{what} must be lowercase letters, digits and hyphens, not {value!r:.60}")

    return check


_SLUG = lazily(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def boolean(_: object, attribute: Attribute[bool], value: object) -> None:
    """Refuse anything but true and false."""
    if not isinstance(value, bool):
        raise TypeError(f"{attribute.name} must be true or false, not {value!r:.60}")


def optional(kind: type) -> Callable[[object, Attribute[Any], object], None]:
    """Return a check that refuses anything but a *kind*, or `None`."""

    def check(_: object, attribute: Attribute[Any], value: object) -> None:
        if value is not None and not isinstance(value, kind):
            _refuse(attribute, kind, value)

    return check


def all_are(kind: type) -> Callable[[object, Attribute[Any], Iterable[object]], None]:
    """Return a check that refuses a list with an item that is not a *kind*."""
    only = frozenset({kind})

    def check(_: object, attribute: Attribute[Any], values: Iterable[object]) -> None:
        if only.issuperset(map(type, values)):
            return
        for value in values:
            if not isinstance(value, kind):
                _refuse(attribute, kind, value, "each of the ")

    return check


def _refuse(attribute: Attribute[Any], kind: type, value: object, position: str = "") -> NoReturn:
    name = kind.__name__
    article = "an" if name[0] in "AEIOU" else "a"
    hint = _hint(kind, value)
    raise TypeError(f"{position}{attribute.name} must be {article} {name}, not {type(value).__name__}{hint}")


def _hint(kind: type, value: object) -> str:
    """Suggest what would hold *value*, if the caller forgot the enclosing *kind*."""
    from newsformat._feature_names import PRINCIPAL

    if isinstance(value, str) and kind is datetime:
        return "; newsformat.markup.dates.read_date makes one from a text"
    names = PRINCIPAL.get(kind, frozenset())
    if not isinstance(value, str | datetime) or len(names) != 1:
        return ""
    shown = repr(value) if isinstance(value, str) and kind.__name__ != "Embargo" and len(value) < _LONG else "…"
    return f"; {kind.__name__}({next(iter(names))}={shown}) is one"


_LONG = 60
