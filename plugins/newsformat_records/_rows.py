"""Rows of a table of text, by RFC 4180 and what passes for it: one at a time, and none longer than a limit."""

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
    """Do backslashes stand before the quotation marks in *text*, the beginning of a table, and none is doubled?"""
    return _IN_CELL.search(text) is not None and _DOUBLED.search(text) is None


class Row(NamedTuple):
    """The cells of a row, which begins in the line *number*; *fault* says why it cannot be read."""

    number: int
    cells: list[str]
    fault: str = ""
    stray: bool = False  # a quotation mark in a quoted cell is not doubled


def rows(readline: Callable[[int], str], sign: str, most: int, *, quoted: bool, escaped: bool = False) -> Iterator[Row]:
    """Yield the rows that *readline* gives the lines of, whose cells *sign* parts; blank lines are none.

    Args:
        readline: returns the next line, or as many characters of it as asked for; ``""`` at the end.
        sign: one character.
        most: characters of a row.
        quoted: quotation marks around a cell are no part of it, and signs and lines between them are.
        escaped: of quotation marks between them a backslash stands before each, as Spark and MySQL write them.
    """
    lines, table = _Lines(readline, most), _Signs(sign, quoted=quoted, escaped=escaped)
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
    """The lines of a table, and how many characters of the row were *taken*."""

    def __init__(self, readline: Callable[[int], str], most: int) -> None:
        self._readline, self._most = readline, most
        self.number = self.taken = 0
        self.is_within = False  # a quoted cell
        self._last = ""

    def next(self) -> str:
        """Return the next line, ``""`` if there is none, or none that the row has room for."""
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
        """Read what is left of a line that is too long."""
        while self._last and not self._last.endswith(("\n", "\r")):
            self._last = self._readline(self._most)


class _Signs:
    """What the cells of a table look like."""

    def __init__(self, sign: str, *, quoted: bool, escaped: bool) -> None:
        self._sign, self._quoted, self._escaped = sign, quoted, escaped
        one = re.escape(sign)
        self._bare = re.compile(rf"[^{one}\r\n]*+")
        self._opened = re.compile(r' *+"')
        bare, pair = (r'[^"\\]++', r"\\.?") if escaped else ('[^"]++', '""')
        self._within = re.compile(rf'(?:{bare}|{pair}|"(?! *+(?:[{one}\r\n]|\Z)))*+', re.DOTALL)
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
        """Return what stands in a quoted cell from *place* on, the line that it ends in, and where it ends there."""
        parts: list[str] = []
        while text:
            match = self._within.match(text, place)
            end = match.end() if match else place
            parts.append(text[place:end])
            if end < len(text):
                lines.is_within = False
                bare = self._bare.match(text, end + 1)  # blanks, if anything
                return "".join(parts), text, bare.end() if bare else end + 1
            text, place = lines.next(), 0
        return "".join(parts), text, 0
