"""Turns the strings of a command line into typed options."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from attrs import Attribute, AttrsInstance, asdict, fields

from newsformat._errors import OptionError, PluginError
from newsformat._lazy_patterns import lazily
from newsformat._wording import did_you_mean, one_line, reason, shortened


O = TypeVar("O", bound=AttrsInstance)  # noqa: E741 -- O as in Options

_BOOL = {"true": True, "yes": True, "on": True, "1": True}
_BOOL |= {"false": False, "no": False, "off": False, "0": False}
_ALIKE: dict[Any, Any] = {float: (float, int), tuple: (tuple, list)}


def make_options(cls: type[O], given: O | Mapping[str, Any] | None) -> O:
    """Return *given* as an instance of *cls*: ``None`` means the defaults, a mapping is parsed.

    Raises:
        OptionError: an option is unknown, or its value impossible.
    """
    if given is None:
        return _defaults(cls)  # type: ignore[no-any-return]  # of any class
    if isinstance(given, cls):
        words = [name for name in _no_texts(cls) if type(getattr(given, name)) is str]
        return _parsed(cls, asdict(given, recurse=False)) if words else given
    if isinstance(given, Mapping):
        return _parsed(cls, given)
    raise OptionError(f"options must be a mapping or {cls.__module__}.{cls.__name__}, not {type(given).__name__}")


@cache
def _no_texts(cls: Any) -> tuple[str, ...]:
    """Return the names of the options that are no texts, but can be given as such, as on the command line."""
    return tuple([name for name, hint in option_types(cls).items() if not fits(hint, "")])


def option_names(cls: type[AttrsInstance]) -> tuple[str, ...]:
    """Return the names of the options that *cls* has."""
    return tuple([attribute.name for attribute in fields(cls)])


def untyped(options: type) -> list[str]:
    """Return names in the class *options* that look like options but lack a type, which attrs ignores.

    Constants and classes, which begin with a capital, need no type.
    """
    return [
        name
        for cls in options.__mro__[:-1]
        for name, value in tuple(vars(cls).items())  # a copy: inspecting the types adds an attribute to a class
        if not (name.startswith("_") or name[0].isupper() or hasattr(value, "__get__") or name in _typed(cls))
    ]


def _typed(cls: type) -> Collection[str]:
    try:
        return cls.__annotations__
    except NameError:  # an undefined type is reported when the types of options are inspected
        return vars(cls)


def _parsed(cls: type[O], pairs: Mapping[str, Any]) -> O:
    hints, known = option_types(cls), option_names(cls)
    for name in pairs:
        if name not in known:
            there = f"available: {', '.join(known)}" if known else "there are none"
            raise OptionError(
                f"no such option: {shortened(one_line(name))}{did_you_mean(name, known, aside=True)}; {there}"
            )
    values = {name: _value(name, hints[name], value) for name, value in pairs.items()}
    return _new(cls, values)


def _new(cls: type[O], values: Mapping[str, Any]) -> O:
    try:
        return cls(**values)
    except (TypeError, ValueError) as error:
        raise OptionError(_message(error)) from error
    except Exception as error:  # converters and validators are third-party code
        raise _failing(cls, error) from error


def _failing(cls: Any, error: Exception) -> PluginError:
    return PluginError(f"the options {cls.__module__}.{cls.__name__} fail: {reason(error)}")


def _message(error: Exception) -> str:
    """Return the message of *error* alone; validators of attrs add the attribute and its choices."""
    match error.args:
        case [_, Attribute() as attribute, choice, value] if isinstance(choice, list | tuple | set | frozenset):
            choices = ", ".join([str(item) for item in choice if item != ""])
            return f"option {attribute.name}={shortened(one_line(value))}: expected one of {choices}"
        case [str() as message, *_]:
            return _BOUND.sub(_bounded, message)
    return str(error)


_BOUND = lazily(r"\A'(\w+)' must be ([<>])=? (\S+): (.*)\Z")  # attrs' wording


def _bounded(match: re.Match[str]) -> str:
    name, sign, bound, value = match.groups()
    return f"option {name}={shortened(value)}: expected {'at most' if sign == '<' else 'at least'} {bound}"


def _types(cls: Any) -> dict[str, Any]:
    """Return the type of each option of *cls*; `Any` if it has none.

    Raises:
        PluginError: it says one that is not there.
    """
    try:
        hints = get_type_hints(cls)
    except Exception as error:
        raise _failing(cls, error) from error
    return {name: hints.get(name, Any) for name in option_names(cls)}


option_types: Callable[[Any], dict[str, Any]] = cache(_types)


@cache
def _defaults(cls: Any) -> Any:
    """Return the default options of *cls*; they are frozen, so one instance serves all."""
    return _new(cls, {})


def _value(name: str, hint: Any, value: Any) -> Any:
    try:
        return _converted(hint, value)
    except Exception as error:  # the type may be third-party code
        shown = shortened(one_line(value if isinstance(value, str) else repr(value)))
        quoted = f", such as {str(value)!r:.60}" if hint is str and isinstance(value, int | float) else ""
        raise OptionError(f"option {name}={shown}: expected {expected(hint)}{quoted}") from error


def _converted(hint: Any, value: Any) -> Any:
    """Return *value* as an option of the type *hint* has it; a string is parsed, as is each in a list.

    Raises:
        Exception: it is impossible.
    """
    if isinstance(value, str):
        return _parse(hint, value)
    if isinstance(value, _SEVERAL):
        several = next((kind for kind in _kinds(hint) if _takes(kind, value)), None)
        value = _many(several, [_converted(_item_type(several), item) for item in value]) if several else value
    if not fits(hint, value):
        raise ValueError(value)
    return value


def fits(hint: Any, value: object) -> bool:
    """Return whether *value* is of the type *hint* of an option, as it is, without being parsed."""
    if type(value) is hint or hint is Any:
        return True
    origin, among = get_origin(hint), get_args(hint)
    if origin in _UNIONS:
        return any(fits(item, value) for item in among)
    if origin is Literal:
        return value in among
    kind = origin or hint
    if isinstance(value, bool) and kind in _ALIKE[float]:  # but it is an integer to Python
        return False
    if isinstance(value, datetime) and kind is date:  # a datetime is a date to Python, but cannot be compared with one
        return False
    return not isinstance(kind, type) or isinstance(value, _ALIKE.get(kind, kind))


def _parse(hint: Any, value: str) -> Any:
    *others, last = _kinds(hint)
    for kind in others:
        with suppress(Exception):  # the type may be third-party code
            return _parse(kind, value)
    if last in {Any, object}:
        return value
    if last is bool:
        return _BOOL[value.lower()]
    if last in {date, datetime}:
        return last.fromisoformat(value)
    if (inner := _item_type(last)) is not None:
        return _many(last, [_parse(inner, part) for part in value.split(",") if part])
    if get_origin(last) is Literal:
        return {str(arg): arg for arg in get_args(last)}[value]
    return last(value)


_UNIONS = (Union, UnionType)  # ``Optional[int]`` and ``int | None``
_UNORDERED = (set, frozenset)
_SEVERAL = (tuple, list, *_UNORDERED)


def _item_type(hint: Any) -> Any:
    """Return of what type each of several values is that *hint* is for; `None` if it is for one value."""
    return (get_args(hint) or (Any,))[0] if (get_origin(hint) or hint) in _SEVERAL else None


def _takes(hint: Any, values: object) -> bool:
    """Return whether *hint* is for several values, and these are in the order that it needs."""
    return _item_type(hint) is not None and (
        (get_origin(hint) or hint) in _UNORDERED or not isinstance(values, _UNORDERED)
    )


def _many(hint: Any, values: list[Any]) -> Any:
    """Return *values* as the type *hint* of an option has several: ``tuple[str, ...]``, ``frozenset[str]``."""
    return cast("Callable[[list[Any]], Any]", get_origin(hint) or hint)(values)


def _kinds(hint: Any) -> tuple[Any, ...]:
    """Return the alternatives in *hint*, except that of `None`."""
    return tuple([arg for arg in get_args(hint) if arg is not NoneType]) if get_origin(hint) in _UNIONS else (hint,)


def expected(hint: Any) -> str:
    """Return a description of the strings that an option of type *hint* takes."""
    kinds = _kinds(hint)
    if len(kinds) != 1:
        return " or ".join(map(expected, kinds))
    [hint] = kinds
    if hint is bool:
        return "yes or no"
    if hint is datetime:
        return "a date and time such as 2026-11-24T08:00:00Z"
    if (inner := _item_type(hint)) is not None:
        return f"{expected(inner)}, several separated by commas"
    if get_origin(hint) is Literal:
        return "one of " + ", ".join(map(str, get_args(hint)))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return "one of " + ", ".join(str(member.value) for member in hint)
    return {int: "a whole number", float: "a number", date: "a date such as 2026-11-24"}.get(hint, "text")


_TYPES = {bool: "boolean", int: "integer", float: "number", datetime: "datetime", date: "date"}


def type_name(hint: Any) -> str:
    """Return what the type *hint* of an option is called in JSON; that of a text or an enumeration is ``string``."""
    first = _kinds(hint)[0]
    return "array" if _item_type(first) is not None else _TYPES.get(first, "string")
