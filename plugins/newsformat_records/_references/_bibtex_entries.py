"""Entries of a BibTeX file with their fields; abbreviations are expanded, values are TeX."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from newsformat.markup.encodings import OF_NEWS, decoded
from newsformat.plugin import ReadError, Report, Source, verbatim


MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
BROKEN: Final = "the rest of an entry that is broken"  # prefix of the message
UNEXPLAINED: Final = "an abbreviation that is not defined"
CUT_OFF: Final = "nothing ends the entry; it may be cut off"
NO_ENTRY: Final = "not BibTeX: there is no entry such as @article{key, …}"
_START: Final = re.compile(r"^[ \t]*@\s*\w+\s*[{(]", re.MULTILINE)
_HEAD: Final = re.compile(r"@\s*(\w+)\s*([{(])")
_KEY: Final = re.compile(r"\s*+([^\s,={}\"]*+)\s*+(?=[,})]|\Z)")
_NAME: Final = re.compile(r"[\s,]*+([^\s=,{}()\"#%'\\]++)\s*+=\s*+")
_WORD: Final = re.compile(r"[^\s,#{}()\"=%]+")
_BRACE: Final = re.compile(r"[{}]")
_QUOTE: Final = re.compile(r"[{}\"]")
_BLANK: Final = re.compile(r"[ \t\n,]*+")
_EXCERPT: Final = 60
_JOIN: Final = re.compile(r"\s*#\s*")


class Field(NamedTuple):
    """A field with its value in TeX; the *name* is in lower case."""

    name: str
    value: str
    line: int


class Entry(NamedTuple):
    """An entry of a *type* in lower case, with its citation *key*."""

    type: str
    key: str
    fields: list[Field]
    line: int


class Chunk(NamedTuple):
    """A part of a file, from the beginning of an entry to that of the next one."""

    text: str
    line: int


class Abbreviations:
    """Abbreviations (``@string``) and their values; at first only months.

    The expanded text is limited in proportion to the file, as one abbreviation may use others several times over.
    """

    def __init__(self) -> None:
        self._known: dict[str, str] = dict(zip(MONTHS, MONTHS, strict=True))
        self._left = _SPARE

    def grow(self, text: str) -> None:
        """Raise the limit by what *text*, another part of the file, allows."""
        self._left += _TIMES * len(text)

    def add(self, fields: Iterable[Field]) -> None:
        """Define the abbreviations in *fields*."""
        self._known.update({field.name: field.value for field in fields})

    def value(self, name: str) -> str | None:
        """Return the value of the abbreviation *name*; `None` if it is undefined.

        Raises:
            ReadError: the expanded text becomes too long.
        """
        found = self._known.get(name.lower())
        self._left -= len(found or "")
        if self._left < 0:
            raise ReadError("the abbreviations expand to more than a file of this size may hold")
        return found


_SPARE, _TIMES = 1_000_000, 16  # characters in any case, and times the size of the file


def chunks_of(source: Source, report: Report) -> Iterator[Chunk]:
    """Yield the parts of *source*; the first is what precedes all entries."""
    text = verbatim(decoded(source.read_bytes(), source.encoding, report, among=OF_NEWS))
    starts = [0, *[found.start() for found in _START.finditer(text) if found.start()], len(text)]
    line = 1
    for start, end in pairwise(starts):
        yield Chunk(text[start:end], line)
        line += text.count("\n", start, end)


def entries_in(chunk: Chunk, macros: Abbreviations, report: Report) -> Iterator[Entry]:
    """Yield the entries in *chunk*, usually one.

    Args:
        chunk: a part of the file.
        macros: the known abbreviations; those that *chunk* defines are added.
        report: gets what is not an entry.
    """
    place, lines = 0, _Lines(chunk)
    macros.grow(chunk.text)
    while head := _HEAD.search(chunk.text, place):
        _report_stray(chunk.text[place : head.start()], lines.at(place), report)
        parser = _Parser(chunk.text, lines, head, macros, report)
        if entry := parser.entry():
            yield entry
        place = parser.place
    _report_stray(chunk.text[place:], lines.at(place), report)


def _report_stray(text: str, line: int, report: Report) -> None:
    """Report *text* outside of entries."""
    for text_line in filter(None, map(str.strip, text.split("\n"))):
        if text_line.startswith("%"):
            report.note(f"a comment is not kept: {text_line:.60}", line=line)
        else:
            report.left_out(f"text between entries: {text_line:.60}", line=line)


class _Lines:
    """Counts the lines of *chunk*, going forwards."""

    def __init__(self, chunk: Chunk) -> None:
        self._text, self._line, self._place = chunk.text, chunk.line, 0

    def at(self, place: int) -> int:
        """Return the line of *place*, which must not precede the last one asked for."""
        self._line += self._text.count("\n", self._place, place)
        self._place = max(place, self._place)
        return self._line


class _Parser:
    """Parses the entry, or a command for the whole file, that begins with *head*; *place* is the position reached."""

    def __init__(self, text: str, lines: _Lines, head: re.Match[str], macros: Abbreviations, report: Report) -> None:
        self._text, self._lines, self._macros, self._report = text, lines, macros, report
        self._first = lines.at(head.start())
        self._type, self._closing = head[1].lower(), "}" if head[2] == "{" else ")"
        self.place = head.end()

    def _line(self) -> int:
        return self._lines.at(self.place)

    def entry(self) -> Entry | None:
        """Return the entry; `None` for a command."""
        if self._type in {"comment", "preamble"}:
            self._skip()
            return None
        key = ""
        if self._type != "string" and (match := _KEY.match(self._text, self.place)):
            key, self.place = match[1], match.end()
        fields = [*self._fields()]
        self._end()
        if self._type != "string":
            return Entry(self._type, key, fields, self._first)
        self._macros.add(fields)
        return None

    def _skip(self) -> None:
        start = self.place
        try:
            skipped = self._braced() if self._closing == "}" else self._text[start:]
        except ReadError:
            skipped = self._text[start:]
        self.place = min(start + len(skipped) + 1, len(self._text))
        if self._type == "comment":
            self._report.note(f"a comment is not kept: {skipped:.60}", line=self._first)
        else:
            self._report.left_out(f"a preamble: {skipped:.60}", line=self._first)

    def _fields(self) -> Iterator[Field]:
        while match := _NAME.match(self._text, self.place):
            self.place, line = match.end(), 0
            line = self._line()
            try:
                yield Field(match[1].lower(), self._value(), line)
            except ReadError as error:
                self._report.left_out(f"{BROKEN}, from {match[1]:.40}: {error.message}", line=line)
                self.place = len(self._text)
                return

    def _value(self) -> str:
        """Return a value: its parts, joined."""
        parts = [self._part()]
        while match := _JOIN.match(self._text, self.place):
            self.place = match.end()
            parts.append(self._part())
        return "".join(parts)

    def _part(self) -> str:
        start = self.place
        match self._text[start : start + 1]:
            case "{":
                self.place += 1
                value = self._braced()
                self.place += 1
                return value
            case '"':
                self.place += 1
                value = self._quoted()
                self.place += 1
                return value
        match = _WORD.match(self._text, start)
        if match is None:
            raise ReadError("no value", line=self._line())
        self.place = match.end()
        macro = self._macros.value(match[0])
        if macro is None and not match[0].isdecimal():
            self._report.note(f"{UNEXPLAINED}: {match[0]:.40}", line=self._line())
        return match[0] if macro is None else macro

    def _braced(self) -> str:
        """Return the text up to the closing brace."""
        depth, start = 1, self.place
        for found in _BRACE.finditer(self._text, start):
            depth += 1 if found[0] == "{" else -1
            if not depth:
                self.place = found.start()
                return self._text[start : self.place]
        raise ReadError("a brace that is not closed", line=self._line())

    def _quoted(self) -> str:
        """Return the text up to a quotation mark outside of braces."""
        depth, start = 0, self.place
        for found in _QUOTE.finditer(self._text, start):
            if found[0] != '"':
                depth += 1 if found[0] == "{" else -1
            elif depth <= 0:
                self.place = found.start()
                return self._text[start : self.place]
        raise ReadError("a quotation mark that is not closed", line=self._line())

    def _end(self) -> None:
        """Move behind the end of the entry."""
        blank = _BLANK.match(self._text, self.place)
        self.place = blank.end() if blank else self.place
        if self._text.startswith(self._closing, self.place):
            self.place += 1
        elif rest := self._text[self.place : self.place + _EXCERPT]:
            end = self._text.find(self._closing, self.place)
            end = len(self._text) if end < 0 else end
            self._report.left_out(f"{BROKEN}: {rest}", line=self._line())
            self.place = min(end + 1, len(self._text))
        else:
            self._report.note(CUT_OFF, line=self._line())
            self.place = len(self._text)
