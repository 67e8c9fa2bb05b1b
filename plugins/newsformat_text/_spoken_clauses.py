"""Scripts of Korean stations, printed one clause per line.

::

    군의회가 새 나루터를 놓고 ⏎ 석 달을 다퉈 왔던 끝에 ⏎ 예산안을 처리했습니다.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsformat.plugin import seam
from newsformat_text._shape import BULLETS


_LONGEST = 50  # characters of a clause
_FEWEST = 2  # sentences in clauses
_ENDS = ("다.", "요.", "죠.", "까?", "니다")  # of a sentence
_POLITE = ("니다", "니까", "요", "죠")
_MARKS = "\\/ "  # behind the last one, as stations end a report: ///
_BEFORE_ITEMS = BULLETS | frozenset("▲△▷■□")
_HANGUL = "가", "힣"
_CLAUSE = frozenset("가이은는을를에의로와과도서고며던한된할린해어아여지록게데면,")  # what clauses end with


def are_clauses(lines: list[str]) -> bool:
    """Are most sentences among *lines* as short as clauses, and above several of them lines that end in none?

    What is read out is polite, as no paper is.
    """
    ends = [index for index, line in enumerate(lines) if _is_end(line)]
    short = [index for index in ends if len(lines[index]) <= _LONGEST]
    polite = sum(lines[index].rstrip(_MARKS).rstrip(".?").endswith(_POLITE) for index in short)
    if len(short) < _FEWEST or 2 * len(short) <= len(ends) or 2 * polite <= len(short):
        return False
    return sum(index > 1 and _is_open(lines[index - 1]) for index in short) >= _FEWEST


def _is_end(line: str) -> bool:
    """Does *line* end a sentence?"""
    return line.rstrip(_MARKS).endswith(_ENDS)


def _is_open(line: str) -> bool:
    """Is *line* a clause that goes on, and no item with a sign before it?"""
    if line.endswith(_ENDS) or len(line) > _LONGEST or line[0] in _BEFORE_ITEMS:
        return False
    return _HANGUL[0] <= line[-1] <= _HANGUL[1] or line[-1] == ","


def join_clauses(lines: list[str], numbers: Sequence[int]) -> tuple[list[str], list[int]]:
    """Return *lines* with the clauses of each sentence as one line, and the *numbers* of these.

    What stands above the first sentence and ends as no clause does, as a headline, stays by itself.
    """
    told: list[str] = []
    starts: list[int] = []
    start, first = 0, True
    for index, line in enumerate(lines):
        if index + 1 < len(lines) and numbers[index + 1] == numbers[index] + 1 and _is_open(line):
            continue
        begin = index
        if _is_end(line) and len(line) <= _LONGEST:
            begin = _begin(lines, start, index) if first else start
            first = False
        told += [*lines[start:begin], _joined(lines[begin : index + 1])]
        starts += numbers[start : begin + 1]
        start = index + 1
    return told, starts


def _begin(lines: list[str], start: int, last: int) -> int:
    """Return where the sentence begins whose last clause line *last* is: below all that ends as no clause does."""
    return next((k + 1 for k in range(last - 1, start - 1, -1) if lines[k][-1] not in _CLAUSE), start)


def _joined(clauses: list[str]) -> str:
    text = clauses[0]
    for clause in clauses[1:]:
        text += seam(text, clause) + clause
    return text
