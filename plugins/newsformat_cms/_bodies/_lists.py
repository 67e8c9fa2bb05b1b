"""Converts adjacent items with a depth to nested lists, for editors without a tree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from newsformat import Block, Inlines, List, Paragraph, Preformatted
from newsformat_cms._bodies._codec import Segment


_DEEPEST = 32  # levels; deeper items are put there


class Item(NamedTuple):
    """An item of a list: its depth, whether it is numbered, and its content."""

    level: int
    ordered: bool
    content: list[Block]


class _Open(NamedTuple):
    level: int
    ordered: bool
    items: list[list[Block]]


def segments_of(
    nodes: Sequence[Any], item: Callable[[Any], Item | None], blocks: Callable[[Any], Sequence[Block]]
) -> list[Segment]:
    """Return the segments of *nodes*: those for which *item* returns an item form lists, the others are *blocks*."""
    found: list[Segment] = []
    items: list[Item] = []
    for node in nodes:
        if (list_item := item(node)) is not None:
            items.append(list_item)
            continue
        found += _listed(items)
        items = []
        found.append(Segment(1, tuple(blocks(node))))
    return [*found, *_listed(items)]


def _listed(items: list[Item]) -> list[Segment]:
    return [Segment(len(items), tuple(lists_of(items)))] if items else []


def with_code_joined(segments: Sequence[Segment]) -> list[Segment]:
    """Return *segments* with adjacent lines of code, separate blocks, joined to one text."""
    found: list[Segment] = []
    for is_code, group in groupby(segments, key=_is_code):
        same = [*group]
        if is_code:
            text = "\n".join(block.text for pair in same for block in pair.blocks if isinstance(block, Preformatted))
            same = [Segment(sum(pair.nodes for pair in same), (Preformatted(text),))]
        found += same
    return found


def _is_code(segment: Segment) -> bool:
    return len(segment.blocks) == 1 and isinstance(segment.blocks[0], Preformatted)


def lists_of(items: Sequence[Item]) -> list[List]:
    """Return the lists of *items*; a change of kind on a level begins another list."""
    found: list[List] = []
    stack: list[_Open] = []

    def close() -> None:
        _, ordered, content = stack.pop()
        done = List(content, ordered=ordered)
        if stack:
            stack[-1].items[-1].append(done)
        else:
            found.append(done)

    for depth, ordered, content in items:
        level = min(max(depth, 0), _DEEPEST)
        while stack and (stack[-1].level > level or (stack[-1].level == level and stack[-1].ordered is not ordered)):
            close()
        if not stack or stack[-1].level < level:
            stack.append(_Open(level, ordered, []))
        stack[-1].items.append([*content])
    while stack:
        close()
    return found


def flattened(block: List, level: int = 0) -> list[tuple[int, bool, Inlines]] | None:
    """Return the items of *block* and its nested lists, with level and kind.

    `None` if an item holds anything but a paragraph and lists below it.
    """
    found: list[tuple[int, bool, Inlines]] = []
    for item in block.items:
        first, rest = (item[0].content, item[1:]) if item and isinstance(item[0], Paragraph) else ((), item)
        found.append((level, block.ordered, first))
        for part in rest:
            inner = flattened(part, level + 1) if isinstance(part, List) else None
            if inner is None:
                return None
            found += inner
    return found
