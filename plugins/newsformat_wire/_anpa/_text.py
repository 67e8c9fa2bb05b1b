"""Reads the text of an ANPA 1312 message as blocks.

* a line that begins with TAB → `Paragraph`; a line without any mark continues it
* ``^text=``, ``^text<``, a paragraph in capitals → `Heading`; a line of type without an end → `Paragraph`
* BS and cells separated by ``;``, or such cells in a tabular story (DC4 DC2) → a row of a `Table`; ``^`` begins a
  header row; lines with BS but without such cells → `Preformatted`, without the ``^``, with ``{`` as ``½``; DLE and a
  blank are a fixed-width blank
* columns separated by blanks, in lines that end with ``<`` or in a tabular story → `Preformatted`; any other line
  without a mark that ends with ``<`` ends its paragraph
* ``___`` or ``---``, also centred → `Rule`
* ``^Eds: …<``, ``Pick up 3rd graf`` → a note to editors
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import define, field

from newsformat import Block, EditorsNote, Inlines, Preformatted, Rule, Table
from newsformat.plugin import Report
from newsformat_wire._anpa._type import LINE, note_of
from newsformat_wire._makers import heading, paragraph, running, table, word
from newsformat_wire._notepad import ENDS, ended
from newsformat_wire._prose import FILL
from newsformat_wire._typography import read_signs


ROW = "\b"
BAND = "\x10"  # DLE
_CELLS = re.compile(r";(?!\x7f)")
_BARE = re.compile(r"[A-Za-z\d.,:+/%()-]+")  # without blanks and characters that may have another meaning
_NOTES_BEGIN = frozenset("EPp(")
_LONGEST_SHOUT = 100  # characters
_GAP = re.compile(r"(?<=\S)(?: {2,}|\t)(?=\S)")
_WIDE_GAP = re.compile(r"(?<=\S)(?: {3,}|\t)(?=\S)")  # not used between sentences
_RULE = re.compile(r"(?:_{3,}|-{3,})[=<]?")
_OF_RULES = frozenset("_-")
_OF_TYPE = frozenset(("^", ROW))


def _row(line: str) -> tuple[Inlines, ...]:
    """Return the cells of a row."""
    line = line.removeprefix("^").strip(" ")
    cells = _CELLS.split(line) if FILL in line else line.split(";")
    return tuple(map(_cell if len(line) <= _SHORT else _cell.__wrapped__, cells))


@lru_cache(maxsize=4096)
def _cell(text: str) -> Inlines:
    """Return the content of a cell, cached if it is short, since tables repeat such cells."""
    bare = text.isalnum() or _BARE.fullmatch(text)
    return word(text) if bare else running(read_signs(text.strip(" "), row=True))


_SHORT = 100  # characters


@define
class TextReader:
    """Reads lines into `blocks` and `notes`; afterwards, it knows whether the first block is `literal`."""

    report: Report
    line: int
    tabular: bool
    blocks: list[Block] = field(factory=list)
    notes: list[EditorsNote] = field(factory=list)
    literal: bool = False
    _prose: list[str] = field(init=False, factory=list)
    _last: str = field(init=False, default="")
    _rows: list[str] = field(init=False, factory=list)

    def read(self, lines: Sequence[str]) -> None:
        """Read *lines*."""
        for line in lines:
            text = line.strip(" \t")
            if not text:
                self._close()
            elif (self.tabular or text[-1] == "<") and self._is_set(text):
                if self._prose:
                    self._end_prose()
                self._rows.append(line.strip("\t").rstrip(" ").removesuffix("<"))
            elif line[0] == "\t" or line.startswith("   "):
                self._begin(text)
            elif line[0] == ROW:
                if self._prose:
                    self._end_prose()
                self._rows.append(line[1:].removesuffix("<"))
            elif line[0] == "^":
                self._typeset(line)
            else:
                if self._rows:
                    self._end_rows()
                self._prose.append(text)
                if text[-1] == "<":
                    self._end_prose()
        self._close()
        rest, last = ended(self._last) if self._last else ("", "")
        if last:
            self.blocks[-1:] = [paragraph(read_signs(rest))] if rest else []
            self._report_end(last)

    def _is_set(self, text: str) -> bool:
        """Does the line with this *text* have columns?"""
        if text[0] in _OF_TYPE or not ("  " in text or "\t" in text):
            return False
        return (_GAP if self.tabular and text[-1] == "<" else _WIDE_GAP).search(text) is not None

    def _report_end(self, text: str) -> None:
        self.report.note(f"left out {text!r}, which ends the text", line=self.line)

    def _begin(self, line: str) -> None:
        """Begin a paragraph, or continue a table."""
        if self._prose:
            self._end_prose()
        if self.tabular and _is_row(line):
            self._rows.append(line.removesuffix("<"))
            return
        if line[0] == "^":
            line = line[1:].removesuffix("<").strip(" ")
        if self._rows:
            self._end_rows()
        if not line:  # signs for the typesetter only
            return
        if line[0] in _OF_RULES and _RULE.fullmatch(line):
            self.blocks.append(Rule())
            self._last = ""
        else:
            self._prose.append(line)

    def _typeset(self, line: str) -> None:
        match = LINE.fullmatch(line)
        if self._prose:
            self._end_prose()
        if self._rows and not (match and self.tabular and _is_row(match[1])):
            self._end_rows()
        if match is None:
            self._prose.append(line[1:].strip(" "))
            return
        text = match[1].strip(" ")
        if self.tabular and _is_row(text):
            self._rows.append(text)
            return
        shown = read_signs(text)
        if match[2] == "<" and ENDS.fullmatch(text):
            self._report_end(text)
        elif text[:1] != FILL and not is_shouted(shown) and (note := note_of(shown)):
            self.notes.append(note)
        elif match[2] == "<" and text[:1] == "(" and text[-1:] == ")":
            self.notes.append(EditorsNote(text=shown[1:-1]))
        elif shown:
            self.literal = self.literal or (text[0] == FILL and not self.blocks)
            self.blocks.append(Rule() if text[0] in _OF_RULES and _RULE.fullmatch(text) else heading(shown))
            self._last = ""

    def _close(self) -> None:
        if self._prose:
            self._end_prose()
        if self._rows:
            self._end_rows()

    def _end_prose(self) -> None:
        text = self._last = " ".join(self._prose).removesuffix("<")
        self._prose = []
        shown = read_signs(text)
        first = text[:1]
        if first == FILL:
            self.literal = self.literal or not self.blocks
            self.blocks.append(paragraph(shown))
        elif first in _NOTES_BEGIN and (note := note_of(shown)):
            self.notes.append(note)
        else:
            self.blocks.append(heading(shown) if shown.isupper() and is_shouted(shown) else paragraph(shown))

    def _end_rows(self) -> None:
        self.blocks.append(read_rows(self._rows))
        self._rows, self._last = [], ""


def _is_row(line: str) -> bool:
    return ";" in line and "; " not in line and FILL not in line


def is_shouted(text: str) -> bool:
    """Is *text* a heading, because it is in capitals?"""
    return (
        text.isupper() and text[0] != "(" and " " in text and len(text) <= _LONGEST_SHOUT and text[-1] not in ".?!:;,"
    )


def read_rows(lines: Sequence[str]) -> Table | Preformatted:
    """Return the block for the table *lines*; without cells, their white space is significant."""
    joined_lines = "\n".join(lines)
    plain = [_unbanded(line) for line in lines] if BAND in joined_lines else lines
    if not _CELLS.search(joined_lines):
        return Preformatted("\n".join(map(_printed, plain)))
    header = 0
    while header < len(lines) and lines[header][:1] == "^":
        header += 1
    if not header and lines[0].strip(" ")[:1] == ";":
        header = 1
    return table(map(_row, plain), header)


def _printed(line: str) -> str:
    """Return the printed part of *line*, including blanks, but without the mark of a header."""
    return _HALF.sub("½", line.removeprefix("^")).replace(FILL, "")


_HALF = re.compile(r"\{(?!\x7f)")


def _unbanded(line: str) -> str:
    """Return *line* with plain blanks for the bands between words, and without the band at its end."""
    end = line.rstrip(" ")
    line = end[:-1] if end[-1:] == BAND else line
    return line.replace(f"{BAND} ", " ").replace(BAND, " ") if BAND in line else line
