"""A body in NITF."""

from __future__ import annotations

from newsformat import Block
from newsformat.markup.html import read_html
from newsformat_ninjs._item import Item
from newsformat_ninjs._texts import Said


def read_nitf(said: Said, item: Item) -> tuple[Block, ...]:
    """Return the blocks of the body of a NITF document."""
    return read_html(said.value, item.report, limits=item.limits)
