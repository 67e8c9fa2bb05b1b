"""The state of text and paragraphs at one place in a document, and their contents."""

from __future__ import annotations

from typing import NamedTuple

from newsformat import Link, Media


class Face(NamedTuple):
    """The look of text; attributes ending in ``_too`` are for right-to-left and complex scripts."""

    font: int = 0
    font_too: int = -1
    strong: bool = False
    strong_too: bool | None = None
    emphasis: bool = False
    emphasis_too: bool | None = None
    underline: bool = False
    strike: bool = False
    raised: int = 0
    hidden: bool = False
    deleted: bool = False
    style: int = 0
    language: int = 0
    language_too: int = 0
    complex: bool = False


class Form(NamedTuple):
    """The form of a paragraph: its style, outline level, list and depth, and whether it is in a table."""

    style: int = 0
    level: int = 0
    list: int = 0
    depth: int = 0
    old_list: str = ""
    in_table: bool = False


class Run(NamedTuple):
    r"""Text of one face; ``\n`` is a line break."""

    text: str
    face: Face
    link: Link | None = None


class Par(NamedTuple):
    """A paragraph; *marker* is the printed number or bullet before it, *pictures* are those in it."""

    form: Form
    runs: list[Run]
    marker: str = ""
    pictures: tuple[Media, ...] = ()


class Cell(NamedTuple):
    """The definition of a cell: its right edge, and whether another cell covers it."""

    end: int
    covered: bool


class Row(NamedTuple):
    """A row of a table, with the paragraphs of each cell."""

    cells: list[list[Par]]
    ends: list[Cell]
    header: bool


Item = Par | Row
