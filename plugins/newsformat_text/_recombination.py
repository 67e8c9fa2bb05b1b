"""Recombines labelled texts, so that the line model does not learn which head belongs to which foot.

The story of one publisher gets the head, the boxes and the foot of others in the same
language. Only training needs this module.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any
from zlib import crc32

from attrs import frozen


Line = tuple[str, str]  # text and label
Text = tuple[Path, dict[str, Any], list[Line]]  # source, gold metadata, lines

_STORY = frozenset({"body", "subhead"})
_MIN_STORY_LINES = 3


@frozen(eq=False)
class _Parts:
    """The parts of a text; each box has its position as a share of the story."""

    text: Text
    head: list[Line]
    story: list[Line]
    boxes: list[tuple[float, list[Line]]]
    foot: list[Line]

    @property
    def publisher(self) -> str:
        return str(self.text[1]["publisher"])


def recombined(texts: Iterable[Text]) -> Iterator[Text]:
    """Yield each of *texts* that has a story, with head, boxes and foot of others in its language and folder."""
    groups = defaultdict[tuple[str, Path], list[_Parts]](list)
    for text in texts:
        if parts := _parts(text):
            groups[text[1]["language"], text[0].parent].append(parts)
    for group in groups.values():
        for own_parts in group:
            if others := [parts for parts in group if parts.publisher != own_parts.publisher]:
                head, boxes, foot = (_stable_choice(others, own_parts, part) for part in ("head", "boxes", "foot"))
                lines = [*_with_headline(head.head, own_parts.head), *_amid(own_parts.story, boxes.boxes), *foot.foot]
                yield own_parts.text[0], own_parts.text[1], lines


def _parts(text: Text) -> _Parts | None:
    """Split *text* into parts; ``None`` if its story is too short, or has not exactly one headline above it."""
    lines = text[2]
    story_indices = [index for index, (_, label) in enumerate(lines) if label in _STORY]
    if (
        len(story_indices) < _MIN_STORY_LINES
        or [label for _, label in lines[: story_indices[0]]].count("headline") != 1
    ):
        return None
    story = [lines[index] for index in story_indices]
    boxes = [
        (before / len(story_indices), lines[above + 1 : below])
        for before, (above, below) in enumerate(pairwise(story_indices), 1)
        if below > above + 1
    ]
    return _Parts(text, lines[: story_indices[0]], story, boxes, lines[story_indices[-1] + 1 :])


def _stable_choice(others: Sequence[_Parts], parts: _Parts, part: str) -> _Parts:
    """Return one of *others*, always the same one for a *part* of the text of *parts*."""
    return others[crc32(f"{parts.text[0].stem} {part}".encode()) % len(others)]


def _with_headline(head: list[Line], own_head: list[Line]) -> Iterator[Line]:
    """Yield the lines of *head* with the headline of *own_head*."""
    headline = next(line for line in own_head if line[1] == "headline")
    return (headline if label == "headline" else (line, label) for line, label in head)


def _amid(story: list[Line], boxes: list[tuple[float, list[Line]]]) -> Iterator[Line]:
    """Yield *story* with each of *boxes* inserted at its position."""
    left = list(boxes)
    for index, line in enumerate(story):
        while index and left and left[0][0] <= index / len(story):
            yield from left.pop(0)[1]
        yield line
