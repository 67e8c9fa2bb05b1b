"""Which text of a page counts: that which it prints, or that which its data say, where this is fuller."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsformat import Block, List, Media, Paragraph, Quote, Table, plain
from newsformat.plugin import Report, letters


_LONGER = 1.5  # times
_A_STORY = 120  # characters


def fuller(printed: tuple[Block, ...], said: tuple[Block, ...], report: Report) -> tuple[Block, ...]:
    """Return the text that is *printed* on the page, or that which the data have *said* where no story is printed.

    Where the page prints but the beginning, as to those who have not paid for the rest, that is read from the data.
    """
    media = tuple([block for block in printed if isinstance(block, Media)])
    if len(media) == len(printed) or (is_story(said) and not is_story(printed)):
        return (*media, *said)
    much, more = sum(map(_size, printed)), sum(map(_size, said))
    if more <= _LONGER * much:
        return printed
    if (whole := _continued(printed, said)) is not None:
        report.note("the page prints but the beginning of the story; the rest is read from its data")
        return whole
    report.left_out(f"the text in the data of the page, of {more} characters, is left out; it prints {much}")
    return printed


def _continued(printed: tuple[Block, ...], said: tuple[Block, ...]) -> tuple[Block, ...] | None:
    """Return what is *printed*, and what is *said* behind it; `None` if that does not begin so.

    The last paragraph may be cut off; and the data may have all of them in one.
    """
    own = "".join(map(_letters, printed))
    done = 0
    for at, block in enumerate(said):
        text, rest = _letters(block), own[done:]
        if len(text) <= len(rest):
            if not rest.startswith(text):
                return None
            done += len(text)
        elif not rest:
            return (*printed, *said[at:])
        elif text.startswith(rest) and isinstance(block, Paragraph):
            begun = _joined(printed, block, rest)
            return None if begun is None else (*begun, *said[at + 1 :])
        else:
            return None
    return None


def _joined(printed: tuple[Block, ...], said: Paragraph, rest: str) -> tuple[Block, ...] | None:
    """Return what is *printed*, with what is *said* in its place or behind it; its last letters, *rest*, begin that.

    `None` if the last paragraph is cut off, and begins before it.
    """
    at, last = next((at, each) for at, each in reversed([*enumerate(printed)]) if isinstance(each, Paragraph))
    is_whole = _END.search(plain(last.content)) is not None
    left = len(rest) if is_whole else len(rest) - len(_letters(last))
    if left < 0:
        return None
    text, end = plain(said.content), 0
    while left > 0:
        left -= len(letters(text[end]))
        end += 1
    behind = Paragraph(_BEHIND.sub("", text[end:], count=1)) if end else said
    return (*(printed if is_whole else (*printed[:at], *printed[at + 1 :])), behind)


_END = re.compile(r"""(?<!\.\.)[.!?。！？][\"'”’»“)\]]*\s*\Z""")
_BEHIND = re.compile(r"""\A[.!?…,;:。！？”’»"')\]]*\s*""")


def _letters(block: Block) -> str:
    return letters(plain(block.content)) if isinstance(block, Paragraph) else ""


def is_story(blocks: Iterable[Block]) -> bool:
    """Are there some sentences in *blocks*, and not only what stands there until a program has fetched the story?"""
    return any(isinstance(each, Quote | Table) for each in blocks) or sum(map(_size, blocks)) >= _A_STORY


def _size(block: Block) -> int:
    if isinstance(block, List):
        return sum(_size(each) for item in block.items for each in item)
    return len(plain(block.content)) if isinstance(block, Paragraph) else 0
