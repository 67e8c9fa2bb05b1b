"""Collects lines of hOCR, and text between them, which is a line, too."""

from __future__ import annotations

from typing import NamedTuple

from newsformat.plugin import line
from newsformat_library._hocr._tree import (
    Node,
    classes_of,
    is_line,
    is_word,
    languages_in,
    name_of,
    number_in,
    printed,
    properties_of,
)


class Row(NamedTuple):
    """A line: text, type size (0: unknown), whether it is a heading, and languages of its parts."""

    text: str
    size: float
    is_heading: bool
    languages: list[str]


class Rows:
    """Lines in order; *holders* are the elements that contain lines."""

    def __init__(self, holders: set[Node]) -> None:
        self._holders = holders
        self._rows: list[Row] = []
        self._texts: list[str] = []
        self._languages: list[str] = []

    def add_text(self, text: str | None) -> None:
        """Add *text* outside of lines."""
        self._texts.append(text or "")

    def add(self, node: Node) -> None:
        """Add *node*: a line, a container of lines, or a part of a text outside of lines."""
        if not name_of(node):
            return
        if node in self._holders:
            self.add_inside(node)
        elif is_line(node):
            self._end_text()
            self._rows.append(_row(node))
        else:
            self._texts.append(printed(node))
            self._languages += languages_in(node)

    def add_inside(self, node: Node) -> None:
        """Add the content of *node*."""
        if node not in self._holders:
            self._end_text()
            self._rows.append(_row(node))
            return
        self.add_text(node.text)
        for child in node:
            self.add(child)
            self.add_text(child.tail)
        self._end_text()

    def _end_text(self) -> None:
        if text := line("".join(self._texts)):
            self._rows.append(Row(text, 0, is_heading=False, languages=self._languages))
            self._languages = []
        self._texts = []

    def taken(self) -> list[Row]:
        """Return the lines so far, and start again."""
        self._end_text()
        rows, self._rows = self._rows, []
        return rows


def _row(node: Node) -> Row:
    properties = properties_of(node)
    size = number_in(properties.get("x_size")) or number_in(properties.get("x_fsize"))
    if not size and (word := next(filter(is_word, node), None)) is not None:
        size = number_in(properties_of(word).get("x_fsize"))
    languages = [language for item in node for language in languages_in(item)]
    return Row(printed(node), size or 0, "ocr_header" in classes_of(node), languages)
