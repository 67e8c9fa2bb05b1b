"""The body of an NITF document, for every format that carries one.

::

    blocks = read_body(element, report)      # ``body.content``, or anything with blocks of NITF in it

What becomes what is said in `newsformat_nitf._blocks`, `newsformat_nitf._enriched` and their like. Names count without
their namespace and whatever their case.
"""

from __future__ import annotations

from typing import Any

from newsformat import Block, Concept
from newsformat.plugin import Report
from newsformat_nitf import _blocks  # noqa: F401 -- fills BLOCKS
from newsformat_nitf._flow import BLOCKS, blocks_in
from newsformat_nitf._reading import Reading


__all__ = ["is_body_element", "read_body"]


def read_body(
    element: Any, report: Report, *, concepts: dict[str, Concept] | None = None, wrapped: bool = False
) -> tuple[Block, ...]:
    """Return the blocks in *element*, an lxml element: ``body.content``, or one that has such content.

    Args:
        element: of any namespace or none.
        report: is told what could not be kept.
        concepts: takes the entities that enriched text names and that are not in it yet, by their `Concept.key`,
            which is what the `Mention` in the text points to.
        wrapped: a ``br`` only ends the lines of a narrow column, and is a blank.
    """
    reading = Reading(report, {} if concepts is None else concepts, wrapped=wrapped)
    return tuple(blocks_in(element, reading))


def is_body_element(name: str) -> bool:
    """Is *name* that of an element that NITF has in bodies: ``p``, ``media``, ``hl2``?"""
    return name.lower() in BLOCKS
