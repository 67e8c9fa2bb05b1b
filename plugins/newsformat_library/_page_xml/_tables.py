"""Tables of PAGE: ``TableCell`` elements, as Transkribus writes, or regions with roles (schema of 2019)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from newsformat import Table
from newsformat.markup.xml import Element, local, whole_number
from newsformat.plugin import Report


_MAX_SPARSENESS = 50  # positions in the table for each cell; a table that has more is not read
_Place = tuple[int, int]


def placed_cells(region: Element) -> dict[_Place, list[Element]]:
    """Return the cells of *region*, a ``TableRegion``, by row and column; none if a part does not say its position."""
    cells: dict[_Place, list[Element]] = {}
    for child in region.iterchildren("{*}TableCell"):
        cells.setdefault(_place(child, "row", "col"), []).append(child)
    if cells:
        return cells
    parts = [element for element in region.iterchildren("{*}*") if local(element).endswith("Region")]
    roles = [(part, next(part.iterfind("{*}Roles/{*}TableCellRole"), None)) for part in parts]
    if any(role is None or next(element.iterchildren("{*}TextRegion"), None) is not None for element, role in roles):
        return {}
    found = {_place(role, "rowIndex", "columnIndex"): [element] for element, role in roles if role is not None}
    return found if len(found) == len(parts) else {}


def table_of(
    cells: Mapping[_Place, list[Element]], text_in: Callable[[Element], str], report: Report, number: int | None
) -> Table | None:
    """Return the table of *cells*, whose text *text_in* returns; `None` if the cells are too far apart.

    *report* receives this, and rows and columns that are not kept; *number* is the line of the table.
    """
    rows, columns = (range(max(place) + 1) for place in zip(*cells, strict=True))
    if len(rows) * len(columns) > _MAX_SPARSENESS * len(cells):
        report.left_out("a table left out, as its cells are too far apart", line=number)
        return None
    attributes = {place: [_cell_attributes(cell) for cell in there] for place, there in cells.items()}
    every = [child for there in attributes.values() for child in there]
    if any(
        child.get("rowSpan", "1") not in _SINGLE_SPANS or child.get("colSpan", "1") not in _SINGLE_SPANS
        for child in every
    ):
        report.note("cells that span rows or columns are spread out, the text in the first", line=number)
    if len(every) > len(cells):
        report.note("cells with the same row and column, or without any, are merged", line=number)
    texts = {place: " ".join(filter(None, map(text_in, there))) for place, there in cells.items()}
    plain = {row for (row, _), there in attributes.items() if any(child.get("header") != "true" for child in there)}
    header = min(plain, default=len(rows))
    return Table([[texts.get((row, column), "") for column in columns] for row in rows], header)


_SINGLE_SPANS = frozenset(("", "0", "1"))


def _cell_attributes(cell: Element) -> Element:
    role = next(cell.iterfind("{*}Roles/{*}TableCellRole"), None)
    return cell if role is None else role


def _place(element: Element, row: str, column: str) -> _Place:
    return whole_number(element.get(row)) or 0, whole_number(element.get(column)) or 0
