"""The options of a format, as a person reads about them."""

from __future__ import annotations

import inspect
import re
from enum import Enum
from typing import Any

from attrs import Attribute, asdict, fields, frozen

from newsformat._options import expected, option_types, type_name


@frozen
class Described:
    """One option: its name, its default as a user types it, its type, all possible values, and its purpose."""

    name: str
    default: str
    type: str
    choices: tuple[str, ...]
    about: str

    def plain(self) -> dict[str, object]:
        """Return it for JSON; *choices* is null if there are too many values to list."""
        return {**asdict(self), "choices": self.choices or None}


def described(cls: type[Any]) -> list[Described]:
    """Return the options that the options class *cls* has."""
    hints, about = option_types(cls), _attributes(cls)
    return [
        Described(
            attribute.name,
            _default(attribute),
            type_name(hints[attribute.name]),
            _choices(hints[attribute.name], attribute),
            _about(hints[attribute.name], about.get(attribute.name, "")),
        )
        for attribute in fields(cls)
        if attribute.metadata.get("offered", True)
    ]


def _choices(hint: Any, attribute: Attribute[Any]) -> tuple[str, ...]:
    """Return all values that an option of type *hint* may have; none if they cannot be listed."""
    if hint is bool:
        return ("yes", "no")
    if isinstance(hint, type) and issubclass(hint, Enum):
        return tuple([str(member.value) for member in hint])
    return tuple(map(str, getattr(attribute.validator, "options", ())))  # of `attrs.validators.in_`


def _about(hint: Any, description: str) -> str:
    """Return the *description* of an option of type *hint*, with what there is to choose from if it lacks that."""
    names = {str(member.value) for member in hint} if isinstance(hint, type) and issubclass(hint, Enum) else set()
    if description and names <= set(re.findall(r"[\w-]+", description)):
        return description
    return f"{description.removesuffix('.')}; {expected(hint)}." if description else expected(hint)


def summary(cls: type[Any]) -> str:
    """Return what the docstring says before its sections."""
    return " ".join((inspect.getdoc(cls) or "").partition("Attributes:")[0].split())


def _attributes(cls: type[Any]) -> dict[str, str]:
    """Return what the docstrings of *cls* and those above it say of each attribute, in their section "Attributes"."""
    descriptions: dict[str, str] = {}
    for ancestor in reversed(cls.__mro__):
        section = inspect.cleandoc(ancestor.__doc__ or "").partition("Attributes:")[2]
        found = re.findall(r"^ {4}(\w+): (.*(?:\n {5,}.*)*)", section, re.MULTILINE)
        descriptions |= {name: " ".join(text.split()) for name, text in found}
    return descriptions


def _default(attribute: Attribute[Any]) -> str:
    make = getattr(attribute.default, "factory", None)
    value = make() if make else attribute.default
    match value:
        case bool():
            return "yes" if value else "no"
        case Enum():
            return str(value.value)
        case tuple():
            return ",".join(map(str, value))
        case None:
            return ""
        case _:
            return str(value)
