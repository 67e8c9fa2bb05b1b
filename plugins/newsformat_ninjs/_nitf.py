"""A body in NITF."""

from __future__ import annotations

from typing import Any

from newsformat import Block
from newsformat.markup.html import read_html
from newsformat.markup.xml import parse
from newsformat.plugin import ReadError
from newsformat_ninjs._item import Item
from newsformat_ninjs._texts import Said
from newsformat_nitf.body import read_body


def read_nitf(said: Said, item: Item) -> tuple[Block, ...]:
    """Return the blocks of the body of a NITF document, or of the elements in one."""
    try:
        root: Any = parse(said.value.strip().encode(), limits=item.limits, report=item.report)
    except (ReadError, UnicodeEncodeError):
        item.report.note("a body of NITF is no XML; read as HTML")
        return read_html(said.value, item.report, limits=item.limits)
    return read_body(next(root.iter("{*}body.content"), root), item.report)
