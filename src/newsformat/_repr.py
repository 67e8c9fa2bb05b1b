"""The ``repr`` of values of the model: only what differs from the defaults, for messages and the prompt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeAlias

from attrs import Attribute, fields


_Show: TypeAlias = Callable[[Any], str]


def brief(self: object) -> str:
    """Represent the object without default values: ``Heading(content=(Text(text='More'),), level=3)``.

    It is the ``__repr__`` of every class that `newsformat.plugin.frozen` makes. That of attrs takes as long to make as
    the rest of a small class, and shows forty attributes of an article that has three.
    """
    try:
        parts = [f"{name}={show(value)}" for name, value, show in _shown_attributes(self) if show]
        return f"{type(self).__name__}({', '.join(parts)})"
    except RecursionError:  # for nested quotations or articles, those that are too deep
        return f"{type(self).__name__}(…)"


def non_default_attributes(value: object) -> Iterator[tuple[str, Any]]:
    """Yield the attributes of *value*, name and value, that differ from their defaults."""
    for name, found, _ in _shown_attributes(value):
        yield name, found


def _shown_attributes(value: object) -> Iterator[tuple[str, Any, _Show | None]]:
    """Yield the same, and what shows each of them; `None` is for one that is not shown."""
    cls: type = type(value)
    for name, argument, default, show in _attributes_of(cls):
        found = getattr(value, name)
        if found != default:
            yield argument, found, show


@cache
def _attributes_of(cls: type) -> tuple[tuple[str, str, Any, _Show | None], ...]:
    """Return the names of the attributes of *cls*, those of their arguments, their defaults, and what shows them."""
    return tuple([(field.name, field.alias, field.default, _show(field)) for field in fields(cls)])


def _show(attribute: Attribute[Any]) -> _Show | None:
    """Return the function that displays an attribute, or whether it is displayed, as its field declares."""
    return attribute.repr if callable(attribute.repr) else repr if attribute.repr else None
