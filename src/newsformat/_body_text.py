"""The characters of a body, without its structure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
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
    levels = [iter(blocks)]  # no recursion, as quotations may be nested to any depth
    while levels:
        block = next(levels[-1], None)
        match block:
            case None:
                levels.pop()
            case Paragraph() | Heading():
                yield plain(block.content)
            case Quote():
                attribution = [Paragraph(block.attribution)] if block.attribution else []
                levels.append(chain(block.content, attribution))
            case List():
                levels.append(chain.from_iterable(block.items))
            case Table():
                yield "\n".join("\t".join(map(plain, row)) for row in block.rows)
            case Preformatted():
                yield block.text
            case Media() | Related() | Embed() | Rule() | Raw():
                pass
            case _:
                assert_never(block)
