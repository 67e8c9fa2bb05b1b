"""Parses rows of a table of text, RFC 4180 and common deviations, one at a time and with a limit on their size."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsformat.plugin import limit_message


_UNCLOSED = "a quotation mark that opens a cell is never closed; if none opens any, quoted=false reads the row"


_ESCAPED = re.compile(r'\\(["\\])')
_IN_CELL = re.compile(r'(?<!["\\])\\"(?=\w)')
_DOUBLED = re.compile(r'\w""|""\w')


def is_escaped(text: str) -> bool:
    """Does *text*, the beginning of a table, escape quotation marks with backslashes rather than by doubling?"""
    return _IN_CELL.search(text) is not None and _DOUBLED.search(text) is None


class Row(NamedTuple):
    """The cells of a row that begins on line *number*; *fault* is the reason why it can't be read."""

    number: int
    cells: list[str]
    fault: str = ""
    stray: bool = False  # whether a quoted cell contains a quotation mark that is not doubled


def rows(readline: Callable[[int], str], sign: str, most: int, *, quoted: bool, escaped: bool = False) -> Iterator[Row]:
    """Yield the rows of a table; blank lines are skipped.

    Args:
        readline: returns the next line, at most as many characters as asked for; ``""`` at the end.
        sign: the separator, one character.
        most: the greatest number of characters in a row.
        quoted: cells may be quoted; the quotes may enclose separators and line ends.
        escaped: quotation marks in quoted cells are escaped with backslashes, as in files of Spark and MySQL.
    """
    lines, table = _Lines(readline, most), _Syntax(sign, quoted=quoted, escaped=escaped)
    while text := lines.next():
        if text.isspace() and not text.strip(" \r\n"):
            continue
        number = lines.number
        row = table.row(text, number, lines)
        if lines.exceeded:
            yield Row(number, [], limit_message("item_bytes", f"a row longer than {most} characters"))
            if lines.is_within:
                return
            lines.skip()
        else:
            yield row
        lines.taken = 0


class _Lines:
    """The lines of a table; *taken* is the number of characters in the current row."""

    def __init__(self, readline: Callable[[int], str], most: int) -> None:
        self._readline, self._most = readline, most
        self.number = self.taken = 0
        self.is_within = False  # inside a quoted cell
        self._last = ""

    def next(self) -> str:
        """Return the next line; ``""`` at the end, or if the row has become too long."""
        if self.exceeded:
            return ""
        self._last = self._readline(self._most + 1 - self.taken)
        self.taken += len(self._last)
        self.number += bool(self._last)
        return self._last

    @property
    def exceeded(self) -> bool:
        return self.taken > self._most

    def skip(self) -> None:
        """Skip the rest of a line that is too long."""
        while self._last and not self._last.endswith(("\n", "\r")):
            self._last = self._readline(self._most)


class _Syntax:
    """The syntax of cells in a table."""

    def __init__(self, sign: str, *, quoted: bool, escaped: bool) -> None:
        self._sign, self._quoted, self._escaped = sign, quoted, escaped
        escape = re.escape(sign)
        self._bare = re.compile(rf"[^{escape}\r\n]*+")
        self._opened = re.compile(r' *+"')
        bare, pair = (r'[^"\\]++', r"\\.?") if escaped else ('[^"]++', '""')
        self._within = re.compile(rf'(?:{bare}|{pair}|"(?! *+(?:[{escape}\r\n]|\Z)))*+', re.DOTALL)
        self._stray = re.compile(r'(?<!")(?:"")*+"(?!")')

    def row(self, text: str, number: int, lines: _Lines) -> Row:
        """Return the row that begins with the line *text*."""
        cells: list[str] = []
        place, stray = 0, False
        while True:
            if self._quoted and (opened := self._opened.match(text, place)):
                lines.is_within = True
                cell, text, place = self._cell(text, opened.end(), lines)
                if lines.is_within:
                    return Row(number, [], _UNCLOSED)
                stray = stray or self._stray.search(_ESCAPED.sub("", cell) if self._escaped else cell) is not None
                cells.append(_ESCAPED.sub(r"\1", cell) if self._escaped else cell.replace('""', '"'))
            else:
                bare = self._bare.match(text, place)
                place = bare.end() if bare else place
                cells.append(bare[0] if bare else "")
            if text[place : place + 1] != self._sign:
                fault = "it holds a NUL character" if any("\0" in cell for cell in cells) else ""
                return Row(number, cells, fault, stray)
            place += 1

    def _cell(self, text: str, place: int, lines: _Lines) -> tuple[str, str, int]:
        """Return the content of a quoted cell from *place* on, the line where it ends, and the position there."""
        parts: list[str] = []
        while text:
            match = self._within.match(text, place)
            end = match.end() if match else place
            parts.append(text[place:end])
            if end < len(text):
                lines.is_within = False
                bare = self._bare.match(text, end + 1)  # blanks behind the quote
                return "".join(parts), text, bare.end() if bare else end + 1
            text, place = lines.next(), 0
        return "".join(parts), text, 0
