"""Which text of a page counts: that which it prints, or that which its data say, where this is fuller."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsformat import Block, Heading, List, Media, Paragraph, Quote, Table, plain
from newsformat.plugin import Report, letters


_LONGER = 1.5  # times
_A_STORY = 120  # characters


def fuller_text(printed: tuple[Block, ...], stated: tuple[Block, ...], report: Report) -> tuple[Block, ...]:
    """Return the text *printed* on the page, or the one *stated* in its data where no story is printed.

    Where the page prints but the beginning, as to those who have not paid for the rest, that is read from the data.
    """
    media = tuple([block for block in printed if isinstance(block, Media)])
    if len(media) == len(printed) or (is_story(stated) and not is_story(printed)):
        return (*media, *stated)
    much, more = sum(map(_size, printed)), sum(map(_size, stated))
    if more <= _LONGER * much:
        return printed
    if (continued := _continued(printed, stated)) is not None:
        report.note("the page shows only the beginning of the story; the rest is read from its data")
        return continued
    report.left_out(f"the text in the data of the page, of {more} characters, is left out; it prints {much}")
    return printed


def _continued(printed: tuple[Block, ...], stated: tuple[Block, ...]) -> tuple[Block, ...] | None:
    """Return what is *printed*, and what is *stated* behind it; `None` if that does not begin so.

    The last paragraph may be cut off; the data may have all of them in one, and may lack headings, lists and the like.
    """
    stated_letters, done = "".join(map(_letters, stated)), 0
    for block in printed:
        text = _letters(block)
        if stated_letters.startswith(text, done):
            done += len(text)
        elif isinstance(block, Paragraph):
            return None
    for index, block in enumerate(stated) if done else ():
        if not done:
            return (*printed, *stated[index:])
        if (size := len(_letters(block))) > done:
            begun = _joined(printed, block, done) if isinstance(block, Paragraph) else None
            return None if begun is None else (*begun, *stated[index + 1 :])
        done -= size
    return None


def _joined(printed: tuple[Block, ...], stated: Paragraph, done: int) -> tuple[Block, ...] | None:
    """Return what is *printed*, with what is *stated* in its place or behind it; its last letters, *done*, begin that.

    `None` if the last paragraph is cut off, and begins before it.
    """
    index, last = next((position, block) for position, block in reversed([*enumerate(printed)]) if _letters(block))
    text = plain(stated.content)
    stop = _STOP.match(text, _place(text, done))
    if stop is not None and not (isinstance(last, Paragraph) and _CUT_OFF.search(plain(last.content))):
        return (*printed, Paragraph(text[stop.end() :]))
    left = done - len(_letters(last))
    if left < 0 or not isinstance(last, Paragraph):
        return None
    behind = Paragraph(_BEHIND.sub("", text[_place(text, left) :], count=1)) if left else stated
    return (*printed[:index], *printed[index + 1 :], behind)


_STOP = re.compile(r"""[.!?…。！？][\"'”’»“)\]」』）]*(?!\d)\s*""")
_CUT_OFF = re.compile(r"""(?:\.\.|…|[^.!?。！？\"'”’»“)\]])\s*\Z""")
_BEHIND = re.compile(r"""\A[.!?…,;:。！？”’»"')\]]*\s*""")


def _place(text: str, count: int) -> int:
    """Return the place in *text* behind this *count* of letters."""
    position = 0
    while count > 0:
        count -= len(letters(text[position]))
        position += 1
    return position


def _letters(block: Block) -> str:
    match block:
        case Paragraph() | Heading():
            return letters(plain(block.content))
        case List():
            return "".join([_letters(inner_block) for item in block.items for inner_block in item])
        case Quote():
            return "".join(map(_letters, block.content))
        case _:
            return ""


def is_story(blocks: Iterable[Block]) -> bool:
    """Are there some sentences in *blocks*, and not only what stands there until a program has fetched the story?"""
    return any(isinstance(block, Quote | Table) for block in blocks) or sum(map(_size, blocks)) >= _A_STORY


def _size(block: Block) -> int:
    if isinstance(block, List):
        return sum(_size(inner_block) for item in block.items for inner_block in item)
    return len(plain(block.content)) if isinstance(block, Paragraph) else 0
