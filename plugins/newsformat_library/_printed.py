"""Headings repeated at the beginning of a text."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat import Block, Paragraph, plain
from newsformat.plugin import letters


def printed_in(blocks: Sequence[Block], heading: str) -> int:
    """Return how many *blocks* at the start repeat the *heading*: all of it, and nothing else; otherwise 0."""
    left = letters(heading)
    for number, block in enumerate(blocks):
        if not left:
            return number
        text_letters = letters(plain(block.content)) if isinstance(block, Paragraph) else ""
        if not text_letters or not left.startswith(text_letters):
            return 0
        left = left.removeprefix(text_letters)
    return 0 if left else len(blocks)
