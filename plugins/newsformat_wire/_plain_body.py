"""A body as the wire can say it: in the characters of the code set, without marks, quotations opened up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from newsformat import (
    Block,
    Embed,
    Heading,
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
from newsformat_wire._wording import Wording


def plain_body(body: Iterable[Block], wording: Wording, cells: Wording | None = None) -> list[tuple[Block, str]]:
    """Return the blocks of *body* that the wire can say anything of, and where they stand.

    *cells* words those of a table, if not as other text.
    """
    found: list[tuple[Block, str]] = []
    for index, block in enumerate(body):
        where = f"body[{index}]"
        found += [(said, where) for one in _opened(block) if (said := _said(one, wording, cells or wording, where))]
    return found


def _opened(block: Block) -> Iterator[Block]:
    """Yield *block*, or the blocks in a quotation: its text stays, that it is a quotation is lost."""
    if type(block) is not Quote:
        yield block
        return
    for inner in block.content:
        yield from _opened(inner)
    if block.attribution:
        yield Paragraph(f"-- {plain(block.attribution)}")


def _said(block: Block, wording: Wording, cells: Wording, where: str) -> Block | None:
    match block:
        case Paragraph():
            text = wording.said(block.content, "body.paragraph", where=where)
            return Paragraph(text) if text else None
        case Heading():
            text = wording.said(block.content, "body.heading", where=where)
            return Heading(text, block.level) if text else None
        case List():
            return List([[Paragraph(_item(item, wording, where))] for item in block.items], ordered=block.ordered)
        case Table():
            rows = [[cells.said(cell, "body.table", where=where) for cell in row] for row in block.rows]
            return Table(rows, header=block.header)
        case Preformatted():
            return Preformatted("\n".join(wording.lines(block.text, "body.preformatted", where=where)))
        case Rule():
            return Rule()
        case Quote() | Media() | Embed() | Related() | Raw():
            return None  # the core says so
        case _:
            assert_never(block)


def _item(item: Sequence[Block], wording: Wording, where: str) -> str:
    """Return an item as one paragraph; blocks in it that are none are lost, as the core says."""
    texts = [wording.said(one.content, "body.list", where=where) for one in item if type(one) is Paragraph]
    if len(texts) > 1:
        wording.report.lost("body.list", where=where, why="one paragraph an item")
    return " ".join(filter(None, texts))
