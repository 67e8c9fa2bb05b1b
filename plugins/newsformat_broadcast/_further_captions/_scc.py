"""Scenarist Closed Captions → an article: line-21 codes (47 CFR 79.101; CEA-608), as a decoder displays them."""

# ruff: noqa: PLR2004 -- codes of line 21

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import Final

from attrs import define, field

from newsformat import Article, Mark, Style, Text
from newsformat.plugin import ReadError, Report, Source, inlines
from newsformat_broadcast._captions._markup import SpokenLine, spoken_lines
from newsformat_broadcast._captions._text import read_lines
from newsformat_broadcast._captions._transcript import Cue, article
from newsformat_broadcast._options import CaptionOptions


_LINE: Final = re.compile(r"\s*(\d{1,3}):(\d\d):(\d\d)([:;.,])(\d\d)\s+((?:[0-9A-Fa-f]{4}\s*)*)", re.ASCII)
_WORD: Final = re.compile("[0-9A-Fa-f]{4}")
_FRAMES: Final = 30000 / 1001  # per second
_ASCII: Final = str.maketrans(
    {"*": "á", "\\": "é", "^": "í", "_": "ó", "`": "ú", "{": "ç", "|": "÷", "}": "Ñ", "~": "ñ", "\x7f": "█"}
)
_SPECIAL: Final = "®°½¿™¢£♪à èâêîôû"
_EXTENDED: Final = {
    0x12: "ÁÉÓÚÜü‘¡*’—©℠•“”ÀÂÇÈÊËëÎÏïÔÙùÛ«»",
    0x13: "ÃãÍÌìÒòÕõ{}\\^_|~ÄäÖöß¥¤¦ÅåØø┌┐└┘",
}  # each replaces the character before it
_MISCELLANEOUS: Final = (0x14, 0x15)


class _Code(IntEnum):
    """Commands to the decoder."""

    LOAD = 0x20
    BACK = 0x21
    ROLL_UP_2 = 0x25
    ROLL_UP_3 = 0x26
    ROLL_UP_4 = 0x27
    PAINT = 0x29
    TEXT = 0x2A
    TEXT_ON = 0x2B
    ERASE = 0x2C
    RETURN = 0x2D
    EMPTY = 0x2E
    SHOW = 0x2F


@define
class _Rows:
    """Rows of text runs."""

    rows: list[list[Text]] = field(factory=lambda: [[]])
    marks: tuple[Mark, ...] = ()

    def put(self, text: str) -> None:
        self.rows[-1].append(Text(text, self.marks))

    def back(self) -> None:
        """Delete the last character."""
        row = self.rows[-1]
        if row:
            last = row.pop()
            if len(last.text) > 1:
                row.append(Text(last.text[:-1], last.marks))

    def new_row(self, marks: tuple[Mark, ...]) -> None:
        if self.rows[-1]:
            self.rows.append([])
        self.marks = marks

    def spoken(self) -> tuple[SpokenLine, ...]:
        return tuple(spoken for row in self.rows for spoken in spoken_lines([*inlines(row)], ""))


@define
class _Decoder:
    """A decoder: its memories, and the captions displayed so far."""

    report: Report
    cues: list[Cue] = field(factory=list)
    mode: str = ""
    hidden: _Rows = field(factory=_Rows)
    shown: _Rows = field(factory=_Rows)
    since: float = 0.0
    mine: bool = True
    last: int = 0
    line: int = 0

    def take(self, word: int, when: float) -> None:
        """Decode two bytes received at *when*."""
        high, low = word >> 8 & 0x7F, word & 0x7F
        if not 0x10 <= high <= 0x1F:
            self.last = 0
            if self.mine:
                for byte in (high, low):
                    if byte >= 0x20:
                        self._put(chr(byte).translate(_ASCII), when)
            return
        if word == self.last:  # codes are sent twice
            self.last = 0
            return
        self.last = word
        self.mine = high < 0x18
        if self.mine:
            self._control(high, low, when)
        else:
            self.report.left_out("captions of the second channel are left out", line=self.line)

    @property
    def _rows(self) -> _Rows:
        return self.hidden if self.mode == "pop-on" else self.shown

    def _put(self, text: str, when: float) -> None:
        if self.mode == "text":
            self.report.left_out("text of a text service is left out", line=self.line)
            return
        if self.mode != "pop-on" and not any(self.shown.rows):
            self.since = when
        self._rows.put(text)

    def _control(self, high: int, low: int, when: float) -> None:
        if high in _MISCELLANEOUS and 0x20 <= low <= 0x2F:
            self._command(low, when)
        elif low >= 0x40:  # begins a row
            self._rows.new_row(_marks(low & 0x1F, italic=(0x0E, 0x0F)))
        elif high == 0x11 and low >= 0x30:
            self._put(_SPECIAL[low - 0x30], when)
        elif high in _EXTENDED and low >= 0x20:
            self._rows.back()
            self._put(_EXTENDED[high][low - 0x20], when)
        elif high == 0x11 and low >= 0x20:  # within a row, takes the place of a character
            self._rows.put(" ")
            self._rows.marks = _marks(low & 0x0F, italic=(0x0E, 0x0F))

    def _command(self, low: int, when: float) -> None:
        match low:
            case _Code.LOAD:
                self.mode = "pop-on"
            case _Code.BACK:
                self._rows.back()
            case _Code.ROLL_UP_2 | _Code.ROLL_UP_3 | _Code.ROLL_UP_4:
                if self.mode != "roll-up":
                    self.flush(when)
                self.mode = "roll-up"
            case _Code.PAINT:
                self.flush(when)
                self.mode = "paint-on"
            case _Code.TEXT | _Code.TEXT_ON:
                self.mode = "text"
            case _Code.ERASE:
                self.flush(when)
            case _Code.RETURN if self.mode == "roll-up":
                self.flush(when)
            case _Code.EMPTY:
                self.hidden = _Rows()
            case _Code.SHOW:
                self.flush(when)
                self.shown, self.hidden, self.since, self.mode = self.hidden, _Rows(), when, "pop-on"
            case _:
                pass

    def flush(self, when: float) -> None:
        """End the displayed caption at *when*."""
        if spoken := self.shown.spoken():
            self.cues.append(Cue(self.since, max(when, self.since), spoken, self.line))
        self.shown = _Rows()


def _marks(low: int, italic: tuple[int, int]) -> tuple[Mark, ...]:
    marks: list[Mark] = [Style.EMPHASIS] if low in italic else []
    return (*marks, Style.UNDERLINE) if low & 1 else tuple(marks)


def read(source: Source, options: CaptionOptions, report: Report, /) -> Iterator[Article]:
    """Yield the transcript of *source*.

    Raises:
        ReadError: it has no captions.
    """
    lines = read_lines(source, report)
    if lines[0].strip("\ufeff \t") != "Scenarist_SCC V1.0":
        raise ReadError("not SCC: it does not begin with Scenarist_SCC V1.0", line=1)
    decoder = _Decoder(report)
    when = 0.0
    for number, line in enumerate(lines[1:], 2):
        if match := _LINE.fullmatch(line):
            when, decoder.line = _seconds(match), number
            for place, word in enumerate(_WORD.findall(match[6])):
                decoder.take(int(word, 16), when + place / _FRAMES)
        elif line.strip():
            report.left_out(f"a line that is not a caption is left out: {line.strip():.60}", line=number)
    decoder.flush(when)
    yield article(decoder.cues, "scc", options.pause, report)


def _seconds(match: re.Match[str]) -> float:
    """Return the time of a line in seconds; a semicolon means drop-frame time code, else the clock is slow."""
    clock = int(match[1]) * 3600 + int(match[2]) * 60 + int(match[3])
    return (clock if match[4] in ";," else clock * 1.001) + int(match[5]) / _FRAMES
