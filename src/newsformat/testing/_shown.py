"""Articles in messages: as one would write them, without what is at its default."""

from __future__ import annotations

from typing import Any

from attrs import fields, frozen, has

from newsformat._inline import Text


def shown(value: Any) -> str:
    """Return *value* as Python that makes it, as short as it goes."""
    if isinstance(value, Text) and not value.marks:
        return repr(value.text)
    if has(type(value)):
        parts = [_argument(value, attribute) for attribute in fields(type(value))]
        return f"{type(value).__name__}({', '.join(part for part in parts if part)})"
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(shown, value))}]"
    return repr(value)


def _argument(value: Any, attribute: Any) -> str:
    found = getattr(value, attribute.name)
    return "" if found == attribute.default else f"{attribute.name}={shown(found)}"


@frozen(repr=False)
class Shown:
    """A drawn example that hypothesis prints shortly."""

    value: Any

    def __repr__(self) -> str:
        return shown(self.value)
