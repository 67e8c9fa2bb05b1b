"""The shape of a ninjs item in each of the twelve versions, based on the documentation of the standard."""

from __future__ import annotations

from functools import cache

from newsformat_ninjs._shape import Members
from newsformat_ninjs._shapes_newer import second, third
from newsformat_ninjs._shapes_older import first
from newsformat_ninjs._versions import at_least


@cache
def shape_of(version: str) -> Members:
    """Return the shape of an item in *version* of the standard."""
    if at_least(version, "3.0"):
        return third(version)
    return second(version) if at_least(version, "2.0") else first(version)
