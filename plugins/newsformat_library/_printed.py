"""Headings that a text begins with."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat import Block, Paragraph, plain
from newsformat.plugin import letters


def printed_in(blocks: Sequence[Block], heading: str) -> int:
    """Return how many *blocks*, from the first, print the *heading*, if they print all of it and nothing else."""
    left = letters(heading)
    for number, block in enumerate(blocks):
        if not left:
            return number
        own = letters(plain(block.content)) if isinstance(block, Paragraph) else ""
        if not own or not left.startswith(own):
            return 0
        left = left.removeprefix(own)
    return 0 if left else len(blocks)
