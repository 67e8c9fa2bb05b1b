"""A story (the main text or a footnote) being collected: its paragraphs and rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from newsformat import Media
from newsformat_office._rtf._destinations import Destination
from newsformat_office._rtf._state import Cell, Face, Form, Item, Par, Row, Run


if TYPE_CHECKING:
    from newsformat_office._rtf._groups import Group


class Story(Destination):
    """Collects the paragraphs and rows of a story; *hidden* is called for text that is not read."""

    def __init__(self, hidden: Callable[[Face], None]) -> None:
        self.items: list[Item] = []
        self.nested = False
        self._hidden = hidden
        self._form = Form()
        self._runs: list[Run] = []
        self._marker = ""
        self._pictures: list[Media] = []
        self._cell: list[Par] = []
        self._cells: list[list[Par]] = []
        self._ends: list[Cell] = []
        self._header = self._covered = False

    def text(self, text: str, group: Group) -> None:
        """Add *text* to the paragraph."""
        if group.face.hidden or group.face.deleted:
            self._hidden(group.face)
        elif text:
            self._form = group.form
            self._runs.append(Run(text, group.face, group.link))

    def mark(self, marker: str) -> None:
        """Set the printed number or bullet of the paragraph."""
        self._marker = self._marker or marker

    def show(self, media: Media) -> None:
        """Add a picture to the paragraph."""
        self._pictures.append(media)

    def word(self, name: str, number: int | None, group: Group) -> bool:
        """Handle the word *name* if it is about paragraphs or tables; return whether it is."""
        if name not in _KNOWN:
            return False
        if name in _BREAKS:
            self._end_paragraph(group.form)
        elif name in {"line", "lbr"}:
            self.text("\n", group)
        elif name in {"page", "column"}:
            if self._runs:
                self._end_paragraph(group.form)
        elif name in {"cell", "row"}:
            self._end_cell(group.form) if name == "cell" else self._end_row()
        elif name in {"nestcell", "nestrow"}:
            self.nested = True
            if self._runs:
                self._end_paragraph(group.form._replace(in_table=True))
        else:
            self._define(name, number)
        return True

    def _define(self, name: str, number: int | None) -> None:
        """Handle the word *name*, which defines the row."""
        if name == "trowd":
            self._ends, self._header, self._covered = [], False, False
        elif name == "trhdr":
            self._header = number != 0
        elif name in {"clmrg", "clvmrg"}:
            self._covered = True
        else:
            self._ends.append(Cell(number or 0, self._covered))
            self._covered = False

    def _end_paragraph(self, form: Form) -> None:
        ended = Par(form, self._runs, self._marker, tuple(self._pictures))
        self._runs, self._marker, self._pictures = [], "", []
        if form.in_table:
            self._cell.append(ended)
        else:
            self._end_row()
            self.items.append(ended)

    def _end_cell(self, form: Form) -> None:
        self._end_paragraph(form._replace(in_table=True))
        self._cells.append(self._cell)
        self._cell = []

    def _end_row(self) -> None:
        if self._cell:  # an unfinished cell
            self._cells.append(self._cell)
        if self._cells:
            self.items.append(Row(self._cells, self._ends, self._header))
        self._cell, self._cells = [], []

    def close(self) -> None:
        """Finish the open paragraph and row."""
        if self._runs or self._pictures:
            self._end_paragraph(self._form)
        self._end_row()


_BREAKS = frozenset(("par", "sect", "\r", "\n"))
_KNOWN = _BREAKS | frozenset(
    (
        *("line", "lbr", "page", "column", "cell", "row", "nestcell", "nestrow"),
        *("trowd", "trhdr", "clmrg", "clvmrg", "cellx"),
    )
)
