"""The body of an NITF document, for every format that embeds one.

::

The docstring of `newsformat_nitf` has the mapping. Names are matched without their namespace and case.

What becomes what is said in the docstring of `newsformat_nitf`. Names count without their namespace and whatever their
case.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from newsformat import Block, Concept, EditorsNote, Media, Raw
from newsformat.markup.foreign import report_lost_foreign
from newsformat.markup.xml import Element, as_xml
from newsformat.plugin import Report, all_blocks
from newsformat_nitf._names import NITF
from newsformat_nitf._readers import _blocks  # noqa: F401 -- fills BLOCKS
from newsformat_nitf._readers._capitals import lower_names_in
from newsformat_nitf._readers._escaped_html import content_in
from newsformat_nitf._readers._reading import Reading
from newsformat_nitf._writers._body_writer import write_content
from newsformat_nitf._writers._pen import Pen


__all__ = ["lower_names_in", "read_body", "report_unkept", "write_body"]


def read_body(
    element: Element,
    report: Report,
    *,
    concepts: dict[str, Concept] | None = None,
    notes: list[EditorsNote] | None = None,
    known: Mapping[Concept, str] = MappingProxyType({}),
) -> tuple[Block, ...]:
    """Return the blocks in *element*, an lxml element ``body.content`` or one with such content.

    Args:
        element: of any namespace or none.
        report: receives what could not be kept.
        concepts: collects the entities in enriched text by `Concept.key`, to which the `Mention` in the text points.
        notes: collects text that is not for publication; without it, such text is reported as lost.
        known: the keys of those *concepts* that a name and kind alone identify, by name and kind.
    """
    lower_names_in(element, report)
    reading = Reading(report, {} if concepts is None else concepts)
    reading.known = known
    blocks = tuple(content_in(element, reading))
    if notes is not None:
        notes += reading.notes
    elif reading.notes:
        reading.left_out("a note that is not for publication was left out of the text", element)
    return blocks


def write_body(
    blocks: Iterable[Block], report: Report, *, concepts: Iterable[Concept] = (), namespace: str = NITF
) -> Any:
    """Return an element ``body.content`` with *blocks*, valid in NITF 3.6; serialise it with ``etree.tostring``.

    Args:
        blocks: `Raw` ones are skipped (see `report_unkept`).
        report: receives losses in the other blocks.
        concepts: the entities that a `Mention` may point to, needed to choose their elements.
        namespace: of the elements; ``""`` is none, as in documents of NITF's DTDs.

    Raises:
        WriteError: blocks nest too deeply.
    """

    def written(given: tuple[tuple[Block, ...], tuple[Concept, ...]]) -> Element:
        pen = Pen(report, given[1], namespace=namespace)
        content = pen.root("body.content")
        write_content(pen, content, given[0])
        return content

    return as_xml((tuple(blocks), tuple(concepts)), written, report)


def report_unkept(blocks: Iterable[Block], report: Report, carried: Collection[str]) -> None:
    """Report what has no place in NITF in those *blocks* that are otherwise *carried*.

    This is raw markup, and foreign parts of pictures.
    """
    every = [*all_blocks(blocks)]
    for space in sorted({raw.space for raw in every if isinstance(raw, Raw)}):
        if f"body.raw.{space}" in carried:
            report.lost(f"body.raw.{space}", why="NITF has no place for it")
    foreign = [part for block in every if isinstance(block, Media) for part in block.foreign]
    report_lost_foreign(foreign, report, "NITF has no place for it")
