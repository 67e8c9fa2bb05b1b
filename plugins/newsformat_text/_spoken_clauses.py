"""Joins the clauses of Korean broadcast scripts, printed one per line.

::

    군의회가 새 나루터를 놓고 ⏎ 석 달을 다퉈 왔던 끝에 ⏎ 예산안을 처리했습니다.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsformat.plugin import seam
from newsformat_text._shape import BULLETS


_LONGEST = 50  # characters of a clause
_MIN_CLAUSES = 2  # sentences in clauses
_ENDS = ("다.", "요.", "죠.", "까?", "니다")  # sentence endings
_POLITE = ("니다", "니까", "요", "죠")
_MARKS = "\\/ "  # signs after the last sentence of a report: ///
_BEFORE_ITEMS = BULLETS | frozenset("▲△▷■□")
_HANGUL = "가", "힣"
_CLAUSE = frozenset("가이은는을를에의로와과도서고며던한된할린해어아여지록게데면,")  # last syllables of clauses


def are_clauses(lines: list[str]) -> bool:
    """Are most sentences in *lines* as short as clauses, several of them below a line that ends no sentence?

    Spoken text uses polite endings, unlike newspapers.
    """
    ends = [index for index, line in enumerate(lines) if _is_end(line)]
    short_lines = [index for index in ends if len(lines[index]) <= _LONGEST]
    polite = sum(lines[index].rstrip(_MARKS).rstrip(".?").endswith(_POLITE) for index in short_lines)
    if len(short_lines) < _MIN_CLAUSES or 2 * len(short_lines) <= len(ends) or 2 * polite <= len(short_lines):
        return False
    return sum(index > 1 and _is_open(lines[index - 1]) for index in short_lines) >= _MIN_CLAUSES


def _is_end(line: str) -> bool:
    """Does *line* end a sentence?"""
    return line.rstrip(_MARKS).endswith(_ENDS)


def _is_open(line: str) -> bool:
    """Is *line* a clause that continues in the next line, and not a list item?"""
    if line.endswith(_ENDS) or len(line) > _LONGEST or line[0] in _BEFORE_ITEMS:
        return False
    return _HANGUL[0] <= line[-1] <= _HANGUL[1] or line[-1] == ","


def join_clauses(lines: list[str], numbers: Sequence[int]) -> tuple[list[str], list[int]]:
    """Return *lines* with the clauses of each sentence joined, and their *numbers*.

    Lines above the first sentence that do not end like a clause, such as a headline, are kept apart.
    """
    joined: list[str] = []
    starts: list[int] = []
    start, first = 0, True
    for index, line in enumerate(lines):
        if index + 1 < len(lines) and numbers[index + 1] == numbers[index] + 1 and _is_open(line):
            continue
        begin = index
        if _is_end(line) and len(line) <= _LONGEST:
            begin = _begin(lines, start, index) if first else start
            first = False
        joined += [*lines[start:begin], _joined(lines[begin : index + 1])]
        starts += numbers[start : begin + 1]
        start = index + 1
    return joined, starts


def _begin(lines: list[str], start: int, last: int) -> int:
    """Return the first line of the sentence that ends with line *last*: below the nearest line that is no clause."""
    return next((k + 1 for k in range(last - 1, start - 1, -1) if lines[k][-1] not in _CLAUSE), start)


def _joined(clauses: list[str]) -> str:
    text = clauses[0]
    for clause in clauses[1:]:
        text += seam(text, clause) + clause
    return text
