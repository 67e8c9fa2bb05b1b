"""Displays articles in messages as code, without default values."""

from __future__ import annotations

from enum import Enum
from typing import Any

from attrs import has

from newsformat._inline import Text
from newsformat._repr import non_default_attributes


def shown(value: Any) -> str:
    """Return *value* as Python that makes it, as short as it goes."""
    if isinstance(value, Text) and not value.marks:
        return repr(value.text)
    if has(type(value)):
        attributes = ", ".join(f"{name}={shown(found)}" for name, found in non_default_attributes(value))
        return f"{type(value).__name__}({attributes})"
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(shown, value))}]"
    return f"{type(value).__name__}.{value.name}" if isinstance(value, Enum) else repr(value).replace("datetime.", "")
