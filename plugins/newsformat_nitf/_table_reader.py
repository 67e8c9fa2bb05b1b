"""``table`` and ``nitf-table`` → `Table`: header rows, captions, and spans spread out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, evolve, field

from newsformat import Block, Inlines, Paragraph, Table
from newsformat.plugin import inlines, line, maker
from newsformat_nitf._flow import blocks_in, run_of, runs_in
from newsformat_nitf._names import NITF
from newsformat_nitf._reading import Element, Reading, language_of, name_of, own


_SPAN = 1000  # columns or rows that one cell may cover
_SPREAD = 20_000  # cells that spans may add to one table
_SECTIONS = frozenset(("thead", "tbody", "tfoot"))
_SPANS = frozenset(("colspan", "rowspan"))
_LAYOUT = frozenset(
    (
        *("border", "width", "cellspacing", "cellpadding", "frame", "rules", "cols", "nowrap", "axis", "axes"),
        *("colspan", "rowspan"),
    )
)


@define
class _Rows:
    rows: list[list[Inlines]] = field(factory=list)
    header: int = 0
    spans: dict[int, int] = field(factory=dict)  # column → rows still covered from above
    spread: int = 0


def read_table(element: Element, reading: Reading) -> Iterable[Block]:
    """``table``."""
    found = _Rows()
    reading.leave_out(element, _LAYOUT)
    parts = list(element)
    caption = next((part for part in parts if name_of(part) == "caption"), None)
    for section, row in _rows(parts):
        _row(reading, section, row, found)
    content = runs_in(caption, reading) if caption is not None else ()
    header = own(element, "header")
    if header is not None and header.isdecimal() and len(header) < 10:  # noqa: PLR2004 -- of rows
        found.header = int(header)
    if own(element, "rows") == "0":
        found.rows = []
    if found.rows or content:
        rows = tuple([tuple(row) for row in found.rows])
        yield _table(rows, found.header, content, language=language_of(element))


_table = maker(Table)


def _rows(parts: Iterable[Element]) -> Iterator[tuple[str, Element]]:
    """Yield the rows with the name of what they are in; a footer's come last."""
    last = []
    for part in parts:
        name = name_of(part)
        if name in {"tr", "nitf-table-row"}:
            yield "", part
        elif name in _SECTIONS:
            rows = [(name, row) for row in part if name_of(row) in {"tr", "nitf-table-row"}]
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
        is_heading = _CELLS.get(cell.tag)
        if is_heading is None:
            name = name_of(cell)
            if name not in {"td", "th"}:
                continue
            is_heading = name == "th"
        headings = headings and is_heading
        keys = cell.keys()
        if not spans and not len(cell) and (not keys or keys == _ONLY_CLASS):  # by far the most
            text = cell.text
            cells.append((run_of(text),) if text and (text := line(text)) else ())
            continue
        _covered(cells, spans, found)
        _place(reading, cell, runs_in(cell, reading), cells, found)
    _covered(cells, spans, found)
    if own(row, "cells") == "0":
        cells = []
    if section == "thead" or (section in {"", "tbody"} and headings and cells):
        found.header += found.header == len(found.rows)
    found.rows.append(cells)


_CELLS = {"td": False, "th": True, f"{{{NITF}}}td": False, f"{{{NITF}}}th": True}
_ONLY_CLASS = ["class"]


def _covered(cells: list[Inlines], spans: dict[int, int], found: _Rows) -> None:
    """Put empty cells where one from a row above reaches down."""
    while (left := spans.get(len(cells), 0)) > 0:
        if left > 1:
            found.spans[len(cells)] = left - 1
        cells.append(())


def _place(reading: Reading, cell: Element, content: Inlines, cells: list[Inlines], found: _Rows) -> None:
    columns, rows = 1, 1
    if keys := cell.keys():
        reading.leave_out(cell, _LAYOUT)
        if "colspan" in keys or "rowspan" in keys:
            columns, rows = _span(cell, "colspan"), _span(cell, "rowspan")
    if columns == 1 and rows == 1:
        cells.append(content)
        return
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
    digits = (cell.get(name) or "").strip()
    known = digits.isascii() and digits.isdecimal() and len(digits) < 10  # noqa: PLR2004 -- no size has more digits
    return min(max(int(digits), 1), _SPAN) if known else 1


def read_nitf_table(element: Element, reading: Reading) -> Iterable[Block]:
    """``nitf-table``: its table; the summary is the caption where there is none."""
    summary: Inlines = ()
    for child in element:
        match name_of(child):
            case "nitf-table-metadata":
                reading.leave_out(child)
                summary = _summary(child, reading)
            case "table":
                for block in read_table(child, reading):
                    if isinstance(block, Table) and not block.caption and summary:
                        block, summary = evolve(block, caption=summary), ()  # noqa: PLW2901 -- the same block
                    yield block
            case "custom-table":
                yield from blocks_in(child, reading)
            case "":
                pass
            case name:
                reading.left_out(f"<{name}> is not kept", child)
    if summary:
        yield Paragraph(summary)


def _summary(metadata: Element, reading: Reading) -> Inlines:
    for child in metadata:
        if name_of(child) == "nitf-table-summary":
            return runs_in(child, reading)
        if name_of(child):
            reading.left_out("what the columns of a table mean is not kept", child)
    return inlines("")
