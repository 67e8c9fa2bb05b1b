"""The stories that the lines of an export hold."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat.markup._exports._borders import borders, has_story_line
from newsformat.markup._exports._europresse import of_europresse
from newsformat.markup._exports._factiva import coded, uncoded
from newsformat.markup._exports._fields import Copy, Fields
from newsformat.markup._exports._head import is_prose
from newsformat.markup._exports._labelled_copies import labelled
from newsformat.markup._exports._retriever import of_retriever


def copies(lines: Sequence[str]) -> list[Copy]:
    """Return the stories in *lines* of an export, each with its fields; nothing if they are not an export.

    White space at the edges of lines shows which are centred. Text between stories belongs to the one below, or at the
    end to the one above.
    """
    bare = [line.replace("\xa0", " ").strip() for line in lines]
    if not bare:
        return []
    starts = borders(bare)
    found: list[tuple[int, int]] = []
    ahead = 0
    for start, stop in zip(starts, [*starts[1:], len(bare)], strict=True):
        if has_story_line(bare[start:stop]):
            found.append((ahead, stop))
            ahead = stop
    if not found:
        return []
    if sum(map(is_prose, bare[ahead:])) >= _TOLD:  # a story without fields, as it is truncated
        found.append((ahead, len(bare)))
    found[-1] = found[-1][0], len(bare)
    read = [Copy(start, stop, _fields(bare[start:stop], lines[start:stop])) for start, stop in found]
    return read if len(read) > 1 or read[0].fields else []


_TOLD = 2  # sentences


def _fields(lines: Sequence[str], printed: Sequence[str]) -> Fields:
    return coded(lines) or of_europresse(lines) or of_retriever(lines) or uncoded(lines) or labelled(lines, printed)
