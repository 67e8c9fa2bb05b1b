"""The body of an OpenDocument text → blocks with the kinds of their styles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat import Block, Heading, Inlines, List, Preformatted, Table
from newsformat.markup.tables import SPREAD_OUT, Grid, span
from newsformat.markup.xml import Element, line_of, local, text_of, whole_number
from newsformat.plugin import on_lines, shortened
from newsformat_office._odt._names import SPACES, q
from newsformat_office._odt._runs import Reading
from newsformat_office._parts import BLANK, TABLE_IN_CELL, Part, joined_blocks, part_of, take_pictures


_WRAPPERS = frozenset(("section", "numbered-paragraph", "text", "shape"))
_INDEXES = frozenset((
    "table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index",
    "bibliography",
))  # fmt: skip
_MOST_REPEATED = 100  # cells and rows; programs repeat empty ones very often to fill a sheet


def parts_of(body: Element, reading: Reading) -> list[Part]:
    """Return the blocks in *body*; adjacent paragraphs of a quotation or code are joined."""
    return joined_blocks(_parts(body, reading))


def _parts(body: Iterable[Element], reading: Reading) -> Iterator[Part]:
    for child in body:
        name = local(child) if isinstance(child.tag, str) else ""
        if name in {"p", "h"}:
            yield from _paragraph(child, reading)
        elif name == "list":
            yield from _list_parts(child, reading)
        elif child.tag == q("table:table"):
            yield Part("", _table(child, reading))
            yield from take_pictures(reading.media)
        elif name in _WRAPPERS and child.get(q("text:display")) == "none":
            reading.report.note("hidden text is left out", line=line_of(child))
        elif name in _WRAPPERS:
            yield from _parts(child, reading)
        elif name in _INDEXES:
            reading.report.note(f"a generated index is left out: {name}", line=line_of(child))
        elif name and child.tag.startswith(f"{{{SPACES['draw']}}}"):
            yield from (Part("media", media) for media in reading.pictures.within(child))


def _paragraph(element: Element, reading: Reading) -> Iterator[Part]:
    look = reading.styles.look(element.get(q("text:style-name")) or "")
    if look.kind == "code":
        yield Part("code", Preformatted(reading.text(element)))
    elif (content := reading.inlines(element)) or look.kind in _WITHOUT_TEXT:
        if local(element) == "h" and not look.kind:
            level = whole_number(element.get(q("text:outline-level"))) or 1
            yield Part("heading", Heading(content, min(level, 6)))
        else:
            yield part_of(look.kind, content)
    elif not reading.media:
        yield BLANK
    yield from take_pictures(reading.media)


_WITHOUT_TEXT = frozenset(("rule", "media", "embed"))  # kinds of paragraphs that may be empty


# Lists ---------------------------------------------------------------------------


def _list_parts(element: Element, reading: Reading) -> Iterator[Part]:
    """Yield the list *element*, or its headings if it only numbers these."""
    inside = [inner for inner in element.iter(q("text:p"), q("text:h")) if local(inner) == "p"]
    if not inside:
        yield from (part for inner in element.iter(q("text:h")) for part in _paragraph(inner, reading))
    elif items := _items(element, reading, "", 1):
        yield Part("", items)


def _items(element: Element, reading: Reading, style: str, depth: int) -> List | None:
    """Return the list *element*, `None` if it is empty; one without a style uses *style*, that of the outer list."""
    first = next(element.iter(q("text:p"), q("text:h")), None)
    of_paragraph = reading.styles.look(first.get(q("text:style-name")) or "").list if first is not None else ""
    style = element.get(q("text:style-name")) or style or of_paragraph
    items = [
        [*_item(child, reading, style, depth)] for child in element if local(child) in {"list-item", "list-header"}
    ]
    items = [item for item in items if item]
    return List(items, ordered=reading.styles.is_ordered(style, depth)) if items else None


def _item(item: Element, reading: Reading, style: str, depth: int) -> Iterator[Block]:
    if (start := item.get(q("text:start-value")) or "1") != "1":
        reading.report.left_out(f"the first number of a list is left out: {start[:20]}")
    for child in item:
        if local(child) == "list":
            if inner := _items(child, reading, style, depth + 1):
                yield inner
        else:
            yield from (part.block for part in joined_blocks(_parts([child], reading)))


# Tables ------------------------------------------------------------------------


def _table(element: Element, reading: Reading) -> Table:
    for name in ("table:title", "table:desc"):
        if (described := element.find(q(name))) is not None and (text := text_of(described)):
            reading.report.left_out(f"the description of a table is left out: {shortened(text)}", line=line_of(element))
    grid = Grid()
    for row, is_header in _rows(element, is_header=False):
        for _ in range(_repeated(row, "table:number-rows-repeated")):
            grid.begin()
            for cell in [child for child in row if local(child) == "table-cell"]:
                _place(cell, grid, reading)
            grid.end("thead" if is_header else "tbody", headings=False)
    return Table(grid.rows, header=grid.header)


def _place(cell: Element, grid: Grid, reading: Reading) -> None:
    columns = span(cell.get(q("table:number-columns-spanned")))
    rows = span(cell.get(q("table:number-rows-spanned")))
    for _ in range(_repeated(cell, "table:number-columns-repeated")):
        if grid.place(_cell(cell, reading), columns, rows):
            reading.report.note(SPREAD_OUT)


def _repeated(element: Element, name: str) -> int:
    times = whole_number(element.get(q(name))) or 1
    return min(times, _MOST_REPEATED) if times > 1 and text_of(element) else 1


def _rows(table: Element, *, is_header: bool) -> Iterator[tuple[Element, bool]]:
    for child in table:
        name = local(child)
        if name == "table-row":
            yield child, is_header
        elif name in {"table-header-rows", "table-rows", "table-row-group"}:
            yield from _rows(child, is_header=is_header or name == "table-header-rows")


def _cell(cell: Element, reading: Reading) -> Inlines:
    if cell.find(q("table:table")) is not None:
        reading.report.note(TABLE_IN_CELL)
    return on_lines(filter(None, map(reading.inlines, _paragraphs(cell, reading))))


def _paragraphs(cell: Element, reading: Reading) -> Iterator[Element]:
    """Yield the paragraphs in *cell*, except for those of comments, notes and text boxes."""
    for child in cell:
        if child.tag in _LINES:
            yield child
        elif isinstance(child.tag, str) and child.tag.startswith(f"{{{SPACES['draw']}}}"):
            reading.media += reading.pictures.within(child)
        elif local(child) != "annotation":
            yield from _paragraphs(child, reading)


_LINES = (q("text:p"), q("text:h"))
