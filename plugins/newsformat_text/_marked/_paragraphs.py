"""Joins paragraphs of marked texts over several lines, as in CommonMark, unless each is on one line."""

from __future__ import annotations

from newsformat.plugin import lazily, seam
from newsformat_text._document import runs
from newsformat_text._marked._marks import Marks
from newsformat_text._shape import FIRST_CJK, bullet_width, ends_sentence, number_width


_MIN_ENDED = 0.5  # share of lines directly above others; if more end a sentence, each line is a paragraph
_UNWRAPPED_COLUMNS, _MIN_UNWRAPPED_SHARE = 160, 0.1  # columns of an unwrapped line; minimum number of such lines
_BEYOND_WRAPPING = 100  # columns beyond usual wrapping
_MIN_HALF_FILLED_SHARE = 0.3  # of the lines: half-filled ones
_WRAPPED = 50  # characters of a wrapped heading


def put_together(lines: list[str], marks: Marks) -> None:
    """Join continuation lines in *lines* to the line they continue, and leave blank lines in their place."""
    continuations = [index for index in range(1, len(lines)) if _goes_on(lines, marks, index)]
    if sum(ends_sentence(lines[index - 1].rstrip()) for index in continuations) > _MIN_ENDED * len(continuations):
        return
    columns = [_columns(lines[index - 1]) for index in continuations]
    if sum(column > _UNWRAPPED_COLUMNS for column in columns) > _MIN_UNWRAPPED_SHARE * len(continuations):
        return
    longest = max(columns, default=0)
    if longest > _BEYOND_WRAPPING and sum(column < longest / 2 for column in columns) > _MIN_HALF_FILLED_SHARE * len(
        continuations
    ):
        return
    for run in runs(continuations):
        pieces = [lines[run[0] - 1].rstrip()]
        for index in run:
            text = lines[index].strip()
            pieces += ("" if _is_target(pieces) else seam(pieces[-1], text), text)
            lines[index] = ""
        lines[run[0] - 1] = "".join(pieces)


def _columns(line: str) -> int:
    return len(line) + sum(map(FIRST_CJK.__le__, line))


def _is_target(pieces: list[str]) -> bool:
    """Do *pieces* end within the address of a link, which has no spaces?"""
    line = "".join(pieces[-_MAX_PIECES:])
    start = line.rfind("](")
    return start >= 0 and _TARGET.fullmatch(line, start + 2) is not None


_TARGET = lazily(r"[^\s()]*[-/]")
_MAX_PIECES = 9  # maximum pieces


def _goes_on(lines: list[str], marks: Marks, index: int) -> bool:
    """Does line *index* continue the one above: is it neither blank nor the start of another block?"""
    above, text, number = lines[index - 1], lines[index].strip(), index + 1
    if not text or not above.strip() or above.endswith(("  ", "\\")):  # line breaks
        return False
    if number in marks.levels or bullet_width(text) or number_width(text) or {number, index} & marks.rows:
        return False
    if index in marks.levels and len(above) < _WRAPPED:
        return False
    return (number in marks.quoted) == (index in marks.quoted)
