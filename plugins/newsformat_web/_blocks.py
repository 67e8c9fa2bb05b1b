"""The lines of blocks in which a page may give information about its story."""

from __future__ import annotations

from newsformat import Block, Heading, List, Paragraph, plain
from newsformat.plugin import line
from newsformat_web._paragraphs import size_of


LONG = 80  # letters of a paragraph of the story, in terms of Latin letters
SHORT = 40  # characters of a list item with an author or date


def is_long(block: Block) -> bool:
    """Is *block* a paragraph long enough to belong to a story?"""
    return isinstance(block, Paragraph) and size_of(plain(block.content)) >= LONG


def texts_of(block: Block) -> list[str]:
    """Return the lines of *block* that may inform about the story: those of a list, if all are short."""
    match block:
        case Paragraph() | Heading():
            return [text for part in plain(block.content).split("\n") if (text := line(part))]
        case List():
            found = points_of(block)
            return found if all(len(text) <= SHORT for text in found) else []
        case _:
            return []


def points_of(block: List) -> list[str]:
    """Return the lines of the items of *block*."""
    return [text for item in block.items for inner in item for text in texts_of(inner)]
