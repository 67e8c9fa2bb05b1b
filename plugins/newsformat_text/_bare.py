"""Letters as phrases, names and dates are known by: not stretched, not of full width, without signs of direction.

A short line is looked at so. What it says goes into fields so; all other lines stay as they are printed.
"""

from __future__ import annotations

import re

from newsformat.plugin import Report
from newsformat_text._document import Document
from newsformat_text._invisible import DIRECTIONS, there_are
from newsformat_text._labels import Label


_LONGEST = 160  # characters of a byline or date line
_TATWEEL = "\u0640"
_ODD = re.compile(f"[{_TATWEEL}{DIRECTIONS}０-９Ａ-Ｚａ-ｚ]")
_GONE = _TATWEEL + DIRECTIONS
_QUICK = f"{_TATWEEL}\u200e\u200f\u202c\u2069１２ＥＡａｅ"  # hardly a name or date is without one of these
_PLAIN: dict[int, int | None] = dict.fromkeys(map(ord, _GONE)) | {
    ord(char): ord(char) - 0xFEE0 for char in map(chr, range(0xFF10, 0xFF5B)) if char.isalnum()
}
_FIELDS = frozenset({Label.BYLINE, Label.CREDIT, Label.DATE, Label.DATELINE, Label.EMBARGO})


def bared(lines: list[str], text: str) -> list[str]:
    """Return the *lines* of *text*, the short ones bare; the very same list if all are so already."""
    if not there_are(text, _QUICK):
        return lines
    return [bare(line) if len(line) <= _LONGEST else line for line in lines]


def bare(line: str) -> str:
    """Return *line* bare, if it does not begin so already."""
    if line.isascii() or not _ODD.search(line, 0, _LONGEST):
        return line
    return line.translate(_PLAIN).strip() or line


def print_again(document: Document, printed: dict[int, str], report: Report) -> None:
    """Put the lines of *document* back as they are *printed*, by number, but for those whose words go into fields."""
    for index, number in enumerate(document.numbers):
        line = printed.get(number)
        if line is None or line == document.lines[index]:
            continue
        verdict, match = document.verdicts[index], document.matches[index]
        if verdict is not None and verdict.label in _FIELDS:
            report.note(f"read by its letters alone: {line}", line=number)
            continue
        document.lines[index] = line
        if match is not None:
            document.matches[index] = match._replace(rest=tail(line, match.rest))


def tail(line: str, rest: str) -> str:
    """Return the end of *line* that is *rest* but for what is not bare."""
    start = len(line)
    for char in reversed(rest):
        start -= 1
        while line[start] in _GONE and char not in _GONE:
            start -= 1
    return line[start:]
