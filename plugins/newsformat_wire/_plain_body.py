"""Reduces a body to what the wire can represent: characters of the code set, no marks, quotations unwrapped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
    plain,
)
from newsformat.plugin import inlines
from newsformat_wire._wording import Wording


def plain_body(body: Iterable[Block], wording: Wording, cells: Wording | None = None) -> list[tuple[Block, str]]:
    """Return the blocks of *body* that the wire can represent, with their positions.

    *cells* words table cells, if they differ from other text.
    """
    found: list[tuple[Block, str]] = []
    for index, block in enumerate(body):
        where = f"body[{index}]"
        found += [
            (spelled, where)
            for inner_block in _opened(block)
            if (spelled := _spelled_block(inner_block, wording, cells or wording, where))
        ]
    return found


def _opened(block: Block) -> Iterator[Block]:
    """Yield *block*, or the blocks within a quotation or caption, whose text is kept although that is lost."""
    if type(block) is Table and block.caption:
        yield Paragraph(block.caption)
    if type(block) is not Quote:
        yield block
        return
    for inner in block.content:
        yield from _opened(inner)
    if block.attribution:
        yield Paragraph(f"-- {plain(block.attribution)}")


def _spelled_block(block: Block, wording: Wording, cells: Wording, where: str) -> Block | None:
    match block:
        case Paragraph():
            text = wording.text_of(block.content, "body.paragraph", where=where)
            return Paragraph(text) if text else None
        case Heading():
            text = wording.text_of(block.content, "body.heading", where=where)
            return Heading(text, block.level) if text else None
        case List():
            items = [text for item in block.items for text in _item(item, wording, where)]
            return List([[Paragraph(text)] for text in items], ordered=block.ordered)
        case Table():
            rows = [[cells.text_of(cell, "body.table", where=where) for cell in row] for row in block.rows]
            return Table(rows, header=block.header)
        case Preformatted():
            return Preformatted("\n".join(wording.lines(block.text, "body.preformatted", where=where)))
        case Rule():
            return Rule()
        case Quote() | Media() | Embed() | Related() | Raw():
            return None  # reported by the core
        case _:
            assert_never(block)


def _item(item: Sequence[Block], wording: Wording, where: str) -> Iterator[str]:
    """Yield an item as one paragraph, and nested items as further paragraphs; the core reports the loss of nesting."""
    texts = [
        wording.text_of(content, "body.list", where=where) for inner_block in item for content in _contents(inner_block)
    ]
    if len(texts) > 1:
        wording.report.lost("body.list", where=where, why="one paragraph an item")
    yield " ".join(filter(None, texts))
    for block in item:
        if type(block) is List:
            yield from (text for entry in block.items for text in _item(entry, wording, where))


def _contents(block: Block) -> Iterator[Inlines]:
    """Yield the running text of a block in an item."""
    match block:
        case Paragraph() | Heading():
            yield block.content
        case Quote():
            for inner in _opened(block):
                yield from _contents(inner)
        case Preformatted():
            yield inlines(block.text)
        case Table():
            yield from (cell for row in [[block.caption], *block.rows] for cell in row if cell)
