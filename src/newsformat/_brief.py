"""How values of the model look in messages and at the prompt."""

from __future__ import annotations

from typing import Any, cast

from attrs import AttrsInstance, fields


def brief(self: object) -> str:
    """Return the class with what its defaults do not say: ``Heading(content=(Text(text='More'),), level=3)``.

    It is the ``__repr__`` of every class that `newsformat.plugin.frozen` makes; those of attrs would take as long as
    all else about a small class, and show forty attributes of an article that has three.
    """
    said = [
        f"{attribute.name}={value!r}"
        for attribute in fields(cast("type[AttrsInstance]", type(self)))
        if (value := cast("Any", getattr(self, attribute.name))) != attribute.default
    ]
    return f"{type(self).__name__}({', '.join(said)})"
