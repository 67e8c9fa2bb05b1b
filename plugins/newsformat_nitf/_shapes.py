"""The content of each element of NITF 3.6, read once from the table of facts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from newsformat.markup.xml_rules import Shape, shapes
from newsformat_nitf._facts import ELEMENTS


@cache
def known_shapes() -> Mapping[str, Shape]:
    """Return the shapes of elements by name."""
    return shapes(ELEMENTS)
