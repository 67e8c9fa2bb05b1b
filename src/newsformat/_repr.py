"""What a value of the model says beside its defaults: how it looks in messages and at the prompt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from attrs import AttrsInstance, fields


def brief(self: object) -> str:
    """Return the class with what its defaults do not say: ``Heading(content=(Text(text='More'),), level=3)``.

    It is the ``__repr__`` of every class that `newsformat.plugin.frozen` makes; those of attrs would take as long as
    all else about a small class, and show forty attributes of an article that has three.
    """
    return f"{type(self).__name__}({', '.join([f'{name}={value!r}' for name, value in said_by(self)])})"


def said_by(value: object) -> Iterator[tuple[str, Any]]:
    """Yield the attributes of *value*, name and value, that differ from their defaults."""
    for attribute in fields(cast("type[AttrsInstance]", type(value))):
        found = cast("Any", getattr(value, attribute.name))
        if found != attribute.default:
            yield attribute.alias, found
