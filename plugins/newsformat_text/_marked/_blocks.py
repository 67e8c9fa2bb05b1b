"""Reads quotations and pictures in marked texts."""

from __future__ import annotations

from attrs import evolve

from newsformat import Block, Media, Paragraph, Quote
from newsformat_text._article import _media
from newsformat_text._document import Document
from newsformat_text._labels import MARKED_QUOTE


def quotation(document: Document, index: int) -> tuple[Quote, int]:
    """Return the quotation that starts on line *index*, and the index of the line after it."""
    marks, stop = document.marks, index
    assert marks is not None  # noqa: S101 -- for the type checker
    while stop < len(document.lines) and document.verdicts[stop] is MARKED_QUOTE:
        stop += 1
    paragraphs = [marks.content(document.numbers[k], document.lines[k]) for k in range(index, stop)]
    return Quote([Paragraph(content) for content in paragraphs]), stop


def picture(document: Document, index: int, blocks: list[Block]) -> int:
    """Add the picture of line *index* to *blocks*, or its text to the last picture; return the index of the next line.

    A caption stands on the line of its picture, or right under it.
    """
    marks, number = document.marks, document.numbers[index]
    assert marks is not None  # noqa: S101 -- for the type checker
    pictures = marks.show(number)
    if pictures and marks.lines[number].is_picture:
        blocks += pictures
        return index + 1
    above = len(blocks)
    stop = _media.add(document, index, blocks)
    if len(blocks) == above:  # it was a credit
        return stop
    shown, last = blocks[-1], pictures[-1] if pictures else blocks[above - 1] if above else None
    if isinstance(shown, Media) and isinstance(last, Media) and last.href and not (last.caption or last.credit):
        blocks[above if pictures else above - 1 :] = [
            *pictures[:-1],
            evolve(last, caption=shown.caption, credit=shown.credit),
        ]
    return stop
