"""``<table>`` → `Table`: header rows, captions, and cells with spans; a table that frames a picture → `Media`."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat._blocks import Block, Media, Table
from newsformat._frozen import maker
from newsformat._inline import Inlines, text_run
from newsformat._text import line
from newsformat.markup._html._flow import (
    Flow,
    Marks,
    Reading,
    add_text,
    blocks_in,
    classes,
    content_of,
    is_marked_empty,
    language_in,
    with_language,
)
from newsformat.markup._html._trees import Element, name_of
from newsformat.markup._numbers import whole_number
from newsformat.markup.tables import HEADING_CELLS, SPREAD_OUT, Grid, span


def table(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``table``; content that cells cannot hold (a picture …) follows it; content beside cells precedes it."""
    flow.end()
    language = language_in(reading, element, flow)
    outside = Flow(language)
    read = _read(reading, element, language, outside)
    if "tr-caption-container" in classes(element):
        read = _unframed(read)
    outside.end(spaces=False)
    flow.blocks += [*outside.blocks, *read]


def _unframed(read: list[Block]) -> list[Block]:
    """Return the picture that Blogger frames with a table, whose other cell is its caption."""
    match read:
        case [Table(caption=(), rows=rows), Media(caption=()) as media]:
            texts = [cell for row in rows for cell in row if cell]
            return [evolve(media, caption=texts[0] if texts else ())] if len(texts) <= 1 else read
    return read


def _read(reading: Reading, element: Element, language: str, outside: Flow) -> list[Block]:
    grid = Grid()
    caption: Inlines = ()
    extra: list[Block] = []
    for part in element:
        if name_of(part) == "caption":
            if caption:
                extra += blocks_in(reading, part, language)
            else:
                caption, further = content_of(reading, part)
                extra += further
    for section, row, marks in _rows(reading, element, outside):
        extra += _row(reading, section, row, marks, grid, outside)
    header = whole_number((element.get("data-header") or "").strip()) or grid.header
    if not (grid.rows or caption or is_marked_empty(element)):
        return extra
    return [_table(tuple([tuple(row) for row in grid.rows]), header, caption, language=language), *extra]


_table = maker(Table)


def _rows(reading: Reading, table: Element, outside: Flow) -> Iterator[tuple[str, Element, Marks]]:
    """Yield the rows with the name and language of their section; those of a footer come last."""
    last = []
    for name, part in _parts(reading, table, _IN_TABLE, outside):
        if name == "tr":
            yield "", part, ()
        elif name in _SECTIONS:
            marks = with_language(reading, part, ())
            rows = [(name, row, marks) for _, row in _parts(reading, part, _ROWS, outside)]
            if name == "tfoot":
                last += rows
            else:
                yield from rows
    yield from last


def _row(  # noqa: PLR0913, PLR0917 -- what it is in, and what it goes to
    reading: Reading, section: str, row: Element, marks: Marks, grid: Grid, outside: Flow
) -> list[Block]:
    """Read *row*; return the blocks that its cells can't hold."""
    extra: list[Block] = []
    marks = with_language(reading, row, marks)
    headings, has_headings = True, False
    grid.begin()
    for name, cell in _parts(reading, row, _CELLS, outside):
        headings, has_headings = headings and name == "th", has_headings or name == "th"
        if not (marks or len(cell) or cell.keys()):  # by far the most frequent case
            text = line(cell.text or "")
            grid.place((text_run(text),) if text else ())
            continue
        if any(name_of(part) in _OF_LINES for part in cell):
            reading.note("lists, quotations, headings and tables in cells are read as lines", cell)
        content, below = content_of(reading, cell, marks)
        extra += below
        if grid.place(content, span(cell.get("colspan")), span(cell.get("rowspan"))):
            reading.note(SPREAD_OUT, cell)
    if not grid.end(section, headings=headings) and has_headings:
        reading.note(HEADING_CELLS, row)
    return extra


def _parts(reading: Reading, parent: Element, names: frozenset[str], outside: Flow) -> Iterator[tuple[str, Element]]:
    """Yield the elements in *parent* with one of these *names*; all others go *outside* the table, as in browsers."""
    if (text := parent.text) and not text.isspace():
        add_text(text, outside, ())
    for part in parent:
        name = name_of(part)
        if name in names:
            if outside.runs:
                outside.end(spaces=False)
            yield name, part
        else:
            reading.action(part.tag)(reading, part, outside, ())
        if (text := part.tail) and not text.isspace():
            add_text(text, outside, ())


_SECTIONS = frozenset(("thead", "tbody", "tfoot"))
_ROWS = frozenset(("tr",))
_CELLS = frozenset(("td", "th"))
_OF_LINES = frozenset(("ul", "ol", "dl", "blockquote", "table", "pre", "h1", "h2", "h3", "h4", "h5", "h6"))
_IN_TABLE = _SECTIONS | _ROWS | {"caption", "colgroup", "col"}
