"""``<table>`` → `Table`: header rows, captions, and spans spread out."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, field

from newsformat._blocks import Block, Table
from newsformat._frozen import maker
from newsformat._inline import Inlines, text_run
from newsformat._text import line
from newsformat.markup._html.flow import Flow, Marks, Reading, content_of, is_marked_empty, language_in
from newsformat.markup._html.trees import Element, name_of


_SPAN = 1000  # HTML Living Standard, "colspan" and "rowspan" end there or are cut
_SPREAD = 20_000  # cells that spans may add to one table


@define
class _Rows:
    """The rows of a table as they are found."""

    rows: list[list[Inlines]] = field(factory=list)
    header: int = 0
    extra: list[Block] = field(factory=list)
    spans: dict[int, int] = field(factory=dict)  # column → rows still covered from above
    spread: int = 0


def table(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """``table``; what a cell can't hold, such as a picture, comes after it."""
    flow.end()
    flow.blocks += _read(reading, element, language_in(reading, element, flow))


def _read(reading: Reading, element: Element, language: str) -> list[Block]:
    found = _Rows()
    caption: Inlines = ()
    for part in element:
        if name_of(part) == "caption" and not caption:
            caption, found.extra = content_of(reading, part)
    for section, row in _rows(element):
        _row(reading, section, row, found)
    header = _number(element.get("data-header")) or found.header
    if not (found.rows or caption or is_marked_empty(element)):
        return found.extra
    return [_table(tuple([tuple(row) for row in found.rows]), header, caption, language=language), *found.extra]


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


def _row(reading: Reading, section: str, row: Element, found: _Rows) -> None:
    cells: list[Inlines] = []
    headings = True
    spans, found.spans = found.spans, {}
    for cell in row:
        name = name_of(cell)
        if name not in {"td", "th"}:
            continue
        headings = headings and name == "th"
        if spans:
            _covered(cells, spans, found)
        if not len(cell) and not cell.keys():  # by far the most
            text = line(cell.text or "")
            cells.append((text_run(text),) if text else ())
            continue
        content, extra = content_of(reading, cell)
        found.extra += extra
        _place(reading, cell, content, cells, found)
    if spans:
        _covered(cells, spans, found)
    if section == "thead" or ((not section or section == "tbody") and headings and cells):
        found.header += found.header == len(found.rows)
    found.rows.append(cells)


def _covered(cells: list[Inlines], spans: dict[int, int], found: _Rows) -> None:
    """Put empty cells where one from a row above reaches down."""
    while (left := spans.get(len(cells), 0)) > 0:
        if left > 1:
            found.spans[len(cells)] = left - 1
        cells.append(())


def _place(reading: Reading, cell: Element, content: Inlines, cells: list[Inlines], found: _Rows) -> None:
    columns, rows = 1, 1
    if cell.keys():
        columns, rows = _span(cell, "colspan"), _span(cell, "rowspan")
    if columns * rows > 1:
        reading.note("cells that span rows or columns are spread out, the text in the first", cell)
        found.spread += columns * rows
        if found.spread > _SPREAD:
            columns = rows = 1
    for index in range(columns):
        if rows > 1:
            found.spans[len(cells)] = rows - 1
        cells.append(() if index else content)


def _span(cell: Element, name: str) -> int:
    return min(max(_number(cell.get(name)) or 1, 1), _SPAN)


def _number(value: str | None) -> int | None:
    if value is None:
        return None
    digits = value.strip()
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else None  # noqa: PLR2004 -- no size has more digits
