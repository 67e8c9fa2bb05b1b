"""The characters of a body, without its structure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from newsformat._blocks import (
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
)
from newsformat._inline import plain


def body_text(blocks: Iterable[Block]) -> str:
    """Return the running text of *blocks*, with a blank line between paragraphs."""
    return "\n\n".join(_texts(blocks))


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield plain(block.content)
            case Quote():
                yield from _texts(block.content)
                if block.attribution:
                    yield plain(block.attribution)
            case List():
                for item in block.items:
                    yield from _texts(item)
            case Table():
                yield "\n".join("\t".join(map(plain, row)) for row in block.rows)
            case Preformatted():
                yield block.text
            case Media() | Related() | Embed() | Rule() | Raw():
                pass
            case _:
                assert_never(block)
