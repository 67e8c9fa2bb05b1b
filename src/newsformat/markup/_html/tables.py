"""``<table>`` → `Table`: header rows, captions, and spans spread out."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat._blocks import Block, Table
from newsformat._frozen import maker
from newsformat._inline import Inlines, text_run
from newsformat._text import line
from newsformat.markup._html.flow import (
    Flow,
    Marks,
    Reading,
    add_text,
    blocks_in,
    content_of,
    is_marked_empty,
    language_in,
)
from newsformat.markup._html.trees import Element, name_of
from newsformat.markup._tree import whole_number
from newsformat.markup.tables import Grid, span


def table(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """``table``; what a cell can't hold, such as a picture, comes after it, what stands beside cells before it."""
    flow.end()
    language = language_in(reading, element, flow)
    beside = Flow(language)
    _beside(reading, element, "table", beside)
    beside.end(spaces=False)
    flow.blocks += beside.blocks
    flow.blocks += _read(reading, element, language)


def _beside(reading: Reading, around: Element, place: str, flow: Flow) -> None:
    """Add what stands in a table, a section of it or a row where it may not, as browsers have it."""
    parts = _PARTS[place]
    add_text(around.text, flow, ())
    for part in around:
        name = name_of(part)
        if name not in parts:
            reading.action(part.tag)(reading, part, flow, ())
        else:
            flow.end(spaces=False)
            if name in _PARTS:
                _beside(reading, part, name, flow)
        add_text(part.tail, flow, ())


_SECTION = frozenset(("tr",))
_PARTS = {
    "table": frozenset(("caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr")),
    **dict.fromkeys(("thead", "tbody", "tfoot"), _SECTION),
    "tr": frozenset(("td", "th")),
}


def _read(reading: Reading, element: Element, language: str) -> list[Block]:
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
    for section, row in _rows(element):
        extra += _row(reading, section, row, grid)
    header = whole_number((element.get("data-header") or "").strip()) or grid.header
    if not (grid.rows or caption or is_marked_empty(element)):
        return extra
    return [_table(tuple([tuple(row) for row in grid.rows]), header, caption, language=language), *extra]


_table = maker(Table)


def _rows(table: Element) -> Iterator[tuple[str, Element]]:
    """Yield the rows with the name of what they are in; a footer's come last."""
    last = []
    for part in table:
        name = name_of(part)
        if name == "tr":
            yield "", part
        elif name in {"thead", "tbody", "tfoot"}:
            rows = [(name, row) for row in part if name_of(row) == "tr"]
            if name == "tfoot":
                last += rows
            else:
                yield from rows
    yield from last


def _row(reading: Reading, section: str, row: Element, grid: Grid) -> list[Block]:
    """Read *row*; return what its cells can't hold."""
    extra: list[Block] = []
    headings = True
    grid.begin()
    for cell in row:
        name = name_of(cell)
        if name not in {"td", "th"}:
            continue
        headings = headings and name == "th"
        if not len(cell) and not cell.keys():  # by far the most
            text = line(cell.text or "")
            grid.place((text_run(text),) if text else ())
            continue
        content, below = content_of(reading, cell)
        extra += below
        if grid.place(content, span(cell.get("colspan")), span(cell.get("rowspan"))):
            reading.note("cells that span rows or columns are spread out, the text in the first", cell)
    grid.end(section, headings=headings)
    return extra
