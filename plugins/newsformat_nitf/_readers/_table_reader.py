"""Reads ``table`` and ``nitf-table`` as `Table`: header rows, captions, and spans, which are expanded."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from attrs import evolve

from newsformat import Block, Inlines, Paragraph, Table
from newsformat.markup.tables import HEADING_CELLS, SPREAD_OUT, Grid, span
from newsformat.markup.xml import Element, attribute_names, whole_number
from newsformat.plugin import line, maker, on_lines
from newsformat_nitf._names import NITF
from newsformat_nitf._readers._flow import blocks_in, run_of
from newsformat_nitf._readers._languages import in_language_of
from newsformat_nitf._readers._reading import Reading, language_of, name_of, own
from newsformat_nitf._readers._running_text import runs_in_language


_SECTIONS = frozenset(("thead", "tbody", "tfoot"))
_LAYOUT = frozenset(
    (
        *("border", "width", "cellspacing", "cellpadding", "frame", "rules", "cols", "nowrap", "axis", "axes"),
        *("span", "align", "valign", "char", "charoff"),
    )
)
_KNOWN = _LAYOUT | {"colspan", "rowspan"}


def read_table(element: Element, reading: Reading) -> Iterable[Block]:
    """Read ``table``."""
    grid = Grid()
    reading.leave_out(element, _KNOWN)
    _report_layout(element, reading)
    parts = list(element)
    captions = [runs_in_language(part, reading) for part in parts if name_of(part) == "caption"]
    for section, row in _rows(parts):
        _row(reading, section, row, grid)
    for part in element.iter(*_WITHOUT_TEXT):
        reading.leave_out_language(part)
        _report_layout(part, reading)
    content = on_lines(filter(None, captions))
    if (header := whole_number(own(element, "header"))) is not None:
        grid.header = header
    if own(element, "rows") == "0":
        grid.rows = []
    if grid.rows or content:
        rows = tuple([tuple(row) for row in grid.rows])
        yield _table(rows, grid.header, content, language=language_of(element))


def _report_layout(element: Element, reading: Reading) -> None:
    """Report once that the layout of a table is not kept."""
    if reading.kept is not None and not _LAYOUT.isdisjoint(element.keys()):
        reading.note("the layout of tables (align, width and the like) is not kept", element)


_table = maker(Table)
_WITHOUT_TEXT = tuple([f"{{*}}{name}" for name in ("colgroup", "col", "thead", "tbody", "tfoot", "tr")])


def _rows(parts: Iterable[Element]) -> Iterator[tuple[str, Element]]:
    """Yield the rows with the name of their section; those of a footer come last."""
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


def _row(reading: Reading, section: str, row: Element, grid: Grid) -> None:
    headings, has_headings = True, False
    grid.begin()
    for cell in row:
        is_heading = _CELLS.get(cell.tag)
        if is_heading is None:
            name = name_of(cell)
            if name not in {"td", "th"}:
                continue
            is_heading = name == "th"
        headings, has_headings = headings and is_heading, has_headings or is_heading
        keys, text = attribute_names(cell), cell.text or ""
        is_plain = not len(cell) and "<" not in text and "&" not in text
        if is_plain and (not keys or keys == _ONLY_CLASS):  # by far the most frequent case
            text = line(text)
            grid.place((run_of(text),) if text else ())
        else:
            _place(reading, cell, keys, grid)
    if not grid.end(section, headings=headings, empty=own(row, "cells") == "0") and has_headings:
        reading.note(HEADING_CELLS, row)


_CELLS = {"td": False, "th": True, f"{{{NITF}}}td": False, f"{{{NITF}}}th": True}
_ONLY_CLASS = ["class"]


def _place(reading: Reading, cell: Element, keys: Collection[str], grid: Grid) -> None:
    content = runs_in_language(cell, reading)
    if keys:
        reading.leave_out(cell, _KNOWN)
        _report_layout(cell, reading)
        for name in ("colspan", "rowspan"):
            value = (cell.get(name) or "").strip()
            if value and value != str(span(value)):
                reading.left_out(f"the {name} of a cell that is not a number from 1 to 1000: {value:.40}", cell)
    if grid.place(content, span(cell.get("colspan")), span(cell.get("rowspan"))):
        reading.note(SPREAD_OUT, cell)


def read_nitf_table(element: Element, reading: Reading) -> Iterable[Block]:
    """Read ``nitf-table``: its table; the summary is used if there is no caption."""
    return in_language_of(element, [*_in_nitf_table(element, reading)])


def _in_nitf_table(element: Element, reading: Reading) -> Iterator[Block]:
    summary: Inlines = ()
    for child in element:
        match name_of(child):
            case "nitf-table-metadata":
                reading.keep_more(child)
                summary = _summary(child, reading)
            case "table":
                for block in read_table(child, reading):
                    if isinstance(block, Table) and not block.caption and summary:
                        block, summary = evolve(block, caption=summary), ()  # noqa: PLW2901 -- the same block
                    yield block
            case "custom-table":
                yield from in_language_of(child, blocks_in(child, reading))
            case "":
                pass
            case name:
                reading.keep(child, f"<{name}> is not kept")
    if summary:
        yield Paragraph(summary)


def _summary(metadata: Element, reading: Reading) -> Inlines:
    summary: Inlines = ()
    for child in metadata:
        if name_of(child) == "nitf-table-summary":
            summary = runs_in_language(child, reading)
        elif name_of(child):
            reading.keep(metadata, "the declarations of the columns of a table are not kept")
    return summary
