"""What is said of text and paragraphs at one place of a document, and what is found there."""

from __future__ import annotations

from typing import NamedTuple

from newsformat import Link, Media


class Face(NamedTuple):
    """How text looks. What ends in ``_too`` is of scripts that run from right to left or join their letters."""

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
    """How a paragraph looks: its style, outline level, list and depth in that, and whether it is in a table."""

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
    """A paragraph; *marker* is the number or bullet that is printed before it, *pictures* stood in it."""

    form: Form
    runs: list[Run]
    marker: str = ""
    pictures: tuple[Media, ...] = ()


class Cell(NamedTuple):
    """What the definition of a row says of a cell: where it ends, and whether one beside or above covers it."""

    end: int
    covered: bool


class Row(NamedTuple):
    """A row of a table, with the paragraphs of each cell."""

    cells: list[list[Par]]
    ends: list[Cell]
    header: bool


Item = Par | Row
