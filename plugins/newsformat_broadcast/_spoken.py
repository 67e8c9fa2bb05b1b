"""Blocks as paragraphs for a presenter: whatever their kind, the words stay, in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from newsformat import (
    Block,
    Embed,
    Heading,
    Inlines,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    Rule,
    Table,
)
from newsformat.plugin import inlines


def spoken(block: Block) -> Iterator[Inlines]:
    """Yield the paragraphs of *block*; none for blocks without text, such as pictures and related stories."""
    match block:
        case Paragraph() | Heading():
            yield block.content
        case Quote():
            for inner_block in block.content:
                yield from spoken(inner_block)
            yield block.attribution
        case List():
            for item in block.items:
                for inner_block in item:
                    yield from spoken(inner_block)
        case Table():
            yield block.caption
            for row in block.rows:
                yield inlines([part for cell in row for part in (*cell, " ")])
        case Preformatted():
            yield from map(inlines, block.text.split("\n"))
        case Rule() | Media() | Embed() | Related() | Raw():
            pass
        case _:
            assert_never(block)
