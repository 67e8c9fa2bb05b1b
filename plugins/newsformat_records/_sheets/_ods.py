"""Spreadsheet of OpenDocument (1.3, part 3, 9) → its sheets."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import BinaryIO

from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, iterate, local, whole_number
from newsformat.plugin import Limits, Report
from newsformat_records._sheets._beside import HEADERS_AND_FOOTERS, report_header, report_properties
from newsformat_records._sheets._sheet import HIDDEN_ROW, MOST_COLUMNS, Row, Sheet


_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_CELLS = ("table-cell", "covered-table-cell")
_BREAKS = {"tab": "\t", "line-break": "\n"}
_NO_TEXT = ("annotation", "note")
_VALUES = ("date-value", "value", "string-value")
_MAX_EQUAL = 16  # equal cells that are kept; higher counts are used to fill up tables


def sheets(content: BinaryIO, limits: Limits, report: Report) -> Iterator[Sheet]:
    """Yield the sheets of the spreadsheet *content*, its part ``content.xml`` or a flat document, in order.

    Raises:
        ReadError: it is not XML, or exceeds the limits.
    """
    found = iterate(content, {"table-row", "meta", *HEADERS_AND_FOOTERS}, limits=limits, report=report)
    rows = (element for element in found if _is_row(element, report))
    for table, rows_of_table in groupby(rows, lambda row: next(row.iterancestors(f"{_TABLE}table"), None)):
        name = "" if table is None else table.get(f"{_TABLE}name") or ""
        yield Sheet(name, _rows(rows_of_table, report))


def _is_row(element: Element, report: Report) -> bool:
    """Is *element* a row of a sheet? Properties, headers and footers in a flat document are reported."""
    if local(element) == "meta":
        report_properties(element, report)
    elif local(element) in HEADERS_AND_FOOTERS:
        report_header(element, report)
    return local(element) == "table-row"


def _rows(elements: Iterator[Element], report: Report) -> Iterator[Row]:
    number = 1
    for element in elements:
        row = _row(element, number, report)
        again = whole_number(element.get(f"{_TABLE}number-rows-repeated")) or 1
        if row.cells:
            if element.get(f"{_TABLE}visibility", "visible") != "visible":
                report.note(HIDDEN_ROW, line=number)
            yield row
            if again > 1:
                report.left_out(f"the same row again: {again - 1} times", line=number)
        number += again


def _row(element: Element, number: int, report: Report) -> Row:
    cells, links, column = {}, {}, 0
    for child in element:
        if local(child) not in _CELLS:
            continue
        again = whole_number(child.get(f"{_TABLE}number-columns-repeated")) or 1
        if text := _cell(child, number, report):
            for place in range(column, column + min(again, _MAX_EQUAL)):
                cells[place] = text
            if link := next((href for a in child.iter(f"{_TEXT}a") if safe_url(href := a.get(_HREF) or "")), ""):
                links[column] = link
            if again > _MAX_EQUAL:
                report.left_out(f"the same cell again: {again - _MAX_EQUAL} times", line=number)
        column += again
        if column > MOST_COLUMNS:
            if any(other_value for other in child.itersiblings() if (other_value := _cell(other, number, report))):
                report.left_out(f"cells beyond column {MOST_COLUMNS}", line=number)
            break
    return Row(number, cells, links)


def _cell(element: Element, number: int, report: Report) -> str:
    """Return the value of a cell, if it is a date or a number, else its text (9.1.4, 19.385)."""
    if any(local(child) == "annotation" for child in element):
        report.left_out("a comment on a cell", line=number)
    value = next((attribute for name in _VALUES if (attribute := element.get(f"{_OFFICE}{name}"))), "")
    return value or "\n".join(_text(child) for child in element if child.tag == f"{_TEXT}p")


def _text(element: Element) -> str:
    """Return the text of a paragraph, where blanks, tabs and line ends are elements (6.1)."""
    parts = [element.text or ""]
    for child in element:
        name = local(child)
        if name == "s":
            parts.append(" " * min(whole_number(child.get(f"{_TEXT}c")) or 1, _MAX_EQUAL))
        elif name in _BREAKS:
            parts.append(_BREAKS[name])
        elif name not in _NO_TEXT:
            parts.append(_text(child))
        parts.append(child.tail or "")
    return "".join(parts)
