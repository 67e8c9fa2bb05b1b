"""What a value of the model says beside its defaults: how it looks in messages and at the prompt."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from attrs import fields


def brief(self: object) -> str:
    """Return the class with what its defaults do not say: ``Heading(content=(Text(text='More'),), level=3)``.

    It is the ``__repr__`` of every class that `newsformat.plugin.frozen` makes; those of attrs would take as long as
    all else about a small class, and show forty attributes of an article that has three.
    """
    try:
        return f"{type(self).__name__}({', '.join([f'{name}={value!r}' for name, value in said_by(self)])})"
    except RecursionError:  # of quotations in quotations, or articles in articles, those that are too deep
        return f"{type(self).__name__}(…)"


def said_by(value: object) -> Iterator[tuple[str, Any]]:
    """Yield the attributes of *value*, name and value, that differ from their defaults."""
    cls: type = type(value)
    for name, argument, default in _attributes_of(cls):
        found = getattr(value, name)
        if found != default:
            yield argument, found


@cache
def _attributes_of(cls: type) -> tuple[tuple[str, str, Any], ...]:
    """Return the names of the attributes of *cls*, those of their arguments, and their defaults."""
    return tuple([(one.name, one.alias, one.default) for one in fields(cls)])
