"""What each element of NITF 3.6 holds, read once from the table of facts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from newsformat.markup.xml_rules import Shape, shapes
from newsformat_nitf._facts import ELEMENTS


@cache
def known_shapes() -> Mapping[str, Shape]:
    """Return the shapes of the elements by their names."""
    return shapes(ELEMENTS)
