"""Writes blocks as the content of a body, valid against the schema of NITF 3.6 anywhere in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
from newsformat.markup.xml import Element
from newsformat.plugin import WriteError, inlines
from newsformat_nitf._readers._reading import is_blank
from newsformat_nitf._writers._media_writer import write_embed, write_media
from newsformat_nitf._writers._pen import Pen
from newsformat_nitf._writers._running_writer import write_runs


def write_content(pen: Pen, content: Element, blocks: Iterable[Block]) -> None:
    """Append *blocks* to *content*, a ``body.content``.

    Raises:
        WriteError: blocks nest too deeply.
    """
    try:
        for index, block in enumerate(blocks):
            pen.where = f"body[{index}]"
            if isinstance(block, Related):
                _related(pen, content, block)
            else:
                write_block(pen, content, block)
    except RecursionError:
        raise WriteError("blocks nest too deeply for NITF") from None
    pen.where = ""


def write_block(pen: Pen, parent: Element, block: Block) -> None:
    """Append *block* to *parent*, which may be any element that contains blocks."""
    match block:
        case Paragraph():
            _language(pen, write_runs(pen, pen.child(parent, "p"), block.content), block)
        case Heading():
            _heading(pen, parent, block)
        case Quote():
            _quote(pen, parent, block)
        case List():
            _list(pen, parent, block)
        case Media():
            _language(pen, write_media(pen, parent, block), block)
        case Table():
            _language(pen, _table(pen, parent, block), block)
        case Preformatted():
            _preformatted(pen, parent, block)
        case Rule():
            _language(pen, pen.child(parent, "hr"), block)
        case Embed():
            _language(pen, write_embed(pen, parent, block), block)
        case Related():
            _links(pen, parent, block, block.title)
        case Raw():
            pass  # cannot be written, which the core reports
        case _:
            assert_never(block)


def _language(pen: Pen, element: Element, block: Block) -> None:
    if block.language:
        pen.language(element, block.language)


def _preformatted(pen: Pen, parent: Element, block: Preformatted) -> None:
    element = pen.child(parent, "pre", block.text)
    _language(pen, element, block)
    if block.text and is_blank(element.text or ""):
        pen.report.lost("body.preformatted", where=pen.where, why="it contains only blanks")


def _heading(pen: Pen, parent: Element, block: Heading) -> None:
    element = write_runs(pen, pen.child(parent, "hl2"), block.content)
    if block.level != 2:  # noqa: PLR2004 -- which ``hl2`` says itself
        pen.ours(element, "level", str(block.level))
    _language(pen, element, block)


def _quote(pen: Pen, parent: Element, block: Quote) -> None:
    element = pen.child(parent, "bq")
    inner = pen.child(element, "block")
    for inner_block in block.content:
        write_block(pen, inner, inner_block)
    if block.attribution:
        write_runs(pen, pen.child(element, "credit"), block.attribution)
    _language(pen, element, block)


def _list(pen: Pen, parent: Element, block: List) -> None:
    items = [item for item in block.items if item]
    if not items:
        return
    element = pen.child(parent, "ol" if block.ordered else "ul")
    for item in items:
        _item(pen, pen.child(element, "li"), item)
    _language(pen, element, block)


def _item(pen: Pen, element: Element, item: Sequence[Block]) -> None:
    only = item[0]
    if len(item) == 1 and isinstance(only, Paragraph) and not only.language:
        write_runs(pen, element, only.content)
        return
    for block in item:
        write_block(pen, element, block)


# Tables -----------------------------------------------------------------------


def _table(pen: Pen, parent: Element, block: Table) -> Element:
    element = pen.child(parent, "table")
    if block.caption:
        write_runs(pen, pen.child(element, "caption"), block.caption)
    head = block.header if 0 < block.header < len(block.rows) else 0
    if head:
        section = pen.child(element, "thead")
        for row in block.rows[:head]:
            _row(pen, section, row, "th")
    section = pen.child(element, "tbody")
    for row in block.rows[head:]:
        _row(pen, section, row, "td" if head or not block.header else "th")
    if not block.rows:
        pen.child(pen.child(section, "tr"), "td")
        pen.ours(element, "rows", "0")
    if block.header > len(block.rows) or not all(block.rows[: block.header]):
        pen.ours(element, "header", str(block.header))
    return element


def _row(pen: Pen, section: Element, row: Sequence[Inlines], cell: str) -> None:
    element = pen.child(section, "tr")
    for content in row:
        write_runs(pen, pen.child(element, cell), content)
    if not row:
        pen.child(element, cell)
        pen.ours(element, "cells", "0")


# Related stories --------------------------------------------------------------


def _related(pen: Pen, content: Element, block: Related) -> None:
    """Write related stories as a block with a heading, as readers of other programs expect it."""
    if not block.title:
        _links(pen, content, block, "")
        return
    element = pen.child(content, "block", **{"class": "related"})
    pen.ours(element, "block", "related")
    write_runs(pen, pen.child(element, "hl2"), inlines(block.title))
    _links(pen, element, Related(block.links), "")
    _language(pen, element, block)


def _links(pen: Pen, parent: Element, block: Related, title: str) -> None:
    if not block.links:
        if title:
            pen.report.lost("body.related.title", where=pen.where, why="there are no links under it")
        return
    element = pen.child(parent, "ul", **{"class": "related"})
    pen.ours(element, "block", "related")
    if title:
        pen.ours(element, "title", title)
    for link in block.links:
        href = pen.href(link.href, "body.related.href")
        pen.child(pen.child(element, "li"), "a", link.text, href=href)
    _language(pen, element, block)
