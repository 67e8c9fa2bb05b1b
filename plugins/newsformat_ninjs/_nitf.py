"""A body in NITF."""

from __future__ import annotations

from typing import Any

from newsformat import Block, Concept, EditorsNote
from newsformat.markup.html import read_html
from newsformat.markup.xml import parse
from newsformat.plugin import ReadError
from newsformat_ninjs._item import Item
from newsformat_ninjs._texts import Said
from newsformat_nitf.body import read_body


def read_nitf(said: Said, item: Item) -> tuple[Block, ...]:
    """Return the blocks of the body of a NITF document, or of the elements in one; *item* takes what it names."""
    try:
        root: Any = parse(said.value.strip().encode(), limits=item.limits, report=item.report)
    except (ReadError, UnicodeEncodeError):
        item.report.note("a body of NITF is no XML; read as HTML")
        return read_html(said.value, item.report, limits=item.limits)
    named = [*item.values.get("entities", ()), *item.values.get("subjects", ())]
    concepts: dict[str, Concept] = {concept.key: concept for concept in named}
    known, notes = len(concepts), list[EditorsNote]()
    blocks = read_body(next(root.iter("{*}body.content"), root), item.report, concepts=concepts, notes=notes)
    for concept in [*concepts.values()][known:]:
        item.add("entities", concept)
    for note in notes:
        item.add("notes", note)
    return blocks
