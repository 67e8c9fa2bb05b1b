"""Running text of Rich Text Format → paragraphs and tables."""

from __future__ import annotations

import re

from attrs import evolve

from newsformat import Heading, Inline, Inlines, LineBreak, Paragraph, Preformatted, Style, Table, Text, plain
from newsformat.plugin import inlines
from newsformat_office._kinds import KINDS
from newsformat_office._parts import BLANK, Part, part_of
from newsformat_office._rtf.state import Format


_OLD = "old"  # the list of paragraphs that have but a mark
_HEADING = re.compile(r"heading ([1-9])")


class Paragraphs:
    """The paragraphs of a document so far.

    Attributes:
        parts: they, and the tables.
        notes: the paragraphs of footnotes.
        format: how the paragraph is formatted that is being read.
        mark: the bullet or number that stands before it, if it is an item.
        numbered: which lists have numbers, by their name and depth.
        styles: the names of styles, in small letters, by their numbers.
    """

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.notes: list[Part] = []
        self.format = Format()
        self.mark = ""
        self.numbered: set[tuple[str, int]] = set()
        self.styles: dict[int, str] = {}
        self._runs: list[Inline] = []
        self._outside: list[list[Inline]] = []  # the text around a footnote
        self._cells: list[Inlines] = []
        self._rows: list[list[Inlines]] = []
        self._header = 0

    def add(self, run: Inline) -> None:
        """Add *run* to the paragraph."""
        self._runs.append(run)

    def begin_note(self) -> None:
        """Begin a footnote in the middle of a paragraph."""
        self._outside.append(self._runs)
        self._runs = []

    def end_note(self) -> None:
        """End it, and go on with the paragraph."""
        self.end_paragraph(at_end=True)
        self._runs = self._outside.pop()

    def end(self) -> None:
        """End the document."""
        self.end_paragraph(at_end=True)
        self._end_table()

    def end_paragraph(self, *, at_end: bool = False) -> None:
        """End a paragraph; the last one may have no end of its own."""
        if self.format.in_table and not at_end:
            self.add(LineBreak())
            return
        if self._rows and not self.format.in_table:
            self._end_table()
        part = self._part(self._content())
        self.mark = ""
        if part is not BLANK or not at_end:
            (self.notes if self._outside else self.parts).append(part)

    def end_cell(self) -> None:
        """End a cell of a table."""
        self._cells.append(self._content())
        self.mark = ""

    def end_row(self) -> None:
        """End a row."""
        if self._cells:
            self._rows.append(self._cells)
        self._cells = []

    def head(self) -> None:
        """Say that the row that begins is one of the header."""
        self._header += self._header == len(self._rows)

    def _end_table(self) -> None:
        self.end_row()
        if self._rows:
            self.parts.append(Part("", Table(self._rows, header=min(self._header, len(self._rows)))))
        self._rows, self._header = [], 0

    def _content(self) -> Inlines:
        runs, self._runs = self._runs, []
        return inlines([_paired(run) for run in _together(runs)])

    def _part(self, content: Inlines) -> Part:
        name = self.styles.get(self.format.style, "")
        kind, match = KINDS.get(name, ""), _HEADING.fullmatch(name)
        level = self.format.outline or (int(match[1]) if match else 0)
        if not content:
            return BLANK
        if kind == "code":
            return Part("code", Preformatted(plain(content)))
        if kind and kind != "more":
            return part_of(kind, _light(content) if kind == "headline" else content)
        if level:
            return Part("heading", Heading(_light(content), min(level, 6)))
        return self._item(content) if self.format.list or self.mark else Part("", Paragraph(content))

    def _item(self, content: Inlines) -> Part:
        name, depth = self.format.list or _OLD, self.format.depth
        if any(map(str.isalnum, self.mark)):
            self.numbered.add((name, depth))
        return Part("item", Paragraph(content), depth, name)


def _together(runs: list[Inline]) -> list[Inline]:
    """Return *runs*; those that follow each other and look alike are one: halves of a character may be apart."""
    found: list[Inline] = []
    texts: list[str] = []
    for run in runs:
        before = found[-1] if found else None
        if isinstance(run, Text) and isinstance(before, Text) and run.marks == before.marks:
            texts.append(run.text)
            continue
        if texts and isinstance(before, Text):
            found[-1] = evolve(before, text=before.text + "".join(texts))
        texts = []
        found.append(run)
    if texts and isinstance(found[-1], Text):
        found[-1] = evolve(found[-1], text=found[-1].text + "".join(texts))
    return found


def _paired(run: Inline) -> Inline:
    """Return *run* with the characters that two halves of UTF-16 are; a half alone is none."""
    if not isinstance(run, Text):
        return run
    return evolve(run, text=run.text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"))


def _light(content: Inlines) -> Inlines:
    """Return *content* without bold, if all of it is: that is how its style looks."""
    texts = [run for run in content if isinstance(run, Text)]
    if not all(Style.STRONG in run.marks for run in texts):
        return content
    return inlines(
        [
            evolve(run, marks=[mark for mark in run.marks if mark is not Style.STRONG])
            if isinstance(run, Text)
            else run
            for run in content
        ]
    )
