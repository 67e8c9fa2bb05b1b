"""The body of a Word document → blocks with the kinds of their styles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsformat import Heading, Inlines, Paragraph, Preformatted, Table
from newsformat.markup.tables import SPREAD_OUT, Grid, span
from newsformat.markup.xml import Element, line_of, local
from newsformat.plugin import Report, on_lines, shortened
from newsformat_office._docx._names import OFF
from newsformat_office._docx._runs import Reading, for_all
from newsformat_office._docx._styles import Look, numbered, outline, value_of, w
from newsformat_office._parts import BLANK, TABLE_IN_CELL, Part, joined_blocks, part_of, take_pictures


_WRAPPERS = frozenset(("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"))


def parts_of(body: Element, reading: Reading, ordered: Ordered) -> list[Part]:
    """Return the blocks in *body*; adjacent paragraphs of a list, quotation or code are joined."""
    return joined_blocks(_parts(body, reading, ordered), ordered.is_ordered)


def _parts(body: Element, reading: Reading, ordered: Ordered) -> Iterator[Part]:
    for child in body:
        name = local(child)
        if name in {"p", "oMathPara"}:
            yield from _paragraph(child, reading, ordered)
        elif name == "sdt" and reading.is_asking(child):
            continue
        elif name == "tbl":
            yield Part("", _table(child, reading))
            yield from take_pictures(reading.media)
        elif name in _WRAPPERS:
            _report_control(child, reading)
            yield from _parts(child, reading, ordered)
        elif name in {"del", "moveFrom"}:
            reading.removed += 1
        elif name == "altChunk":
            reading.report.left_out("an embedded part in another format is left out", line=line_of(child))
        elif name == "AlternateContent":
            yield from _parts(for_all(child), reading, ordered)
        else:
            reading.report_other(child, name)


def _report_control(element: Element, reading: Reading) -> None:
    """Report the name of a content control."""
    for name in ("alias", "tag"):
        if called := value_of(element.find(f"{w('sdtPr')}/{w(name)}")):
            reading.report.note(f"the name of a content control is left out: {shortened(called)}")
            return


def _paragraph(element: Element, reading: Reading, ordered: Ordered) -> Iterator[Part]:
    properties = element.find(w("pPr"))
    style = value_of(properties.find(w("pStyle"))) if properties is not None else ""
    look = reading.styles.look(style) if style else Look()
    if reading.is_hidden(style, element):
        yield BLANK
    elif look.kind == "code":
        yield Part("code", Preformatted(reading.text(element)))
    elif (content := reading.inlines(element)) or look.kind in _WITHOUT_TEXT:
        yield _part(content, properties, look, ordered, reading.report)
    elif not reading.media:
        yield BLANK
    yield from take_pictures(reading.media)


_WITHOUT_TEXT = frozenset(("rule", "media", "embed"))  # kinds of paragraphs that may be empty


def _part(content: Inlines, properties: Element | None, look: Look, ordered: Ordered, report: Report) -> Part:
    level = outline(properties) or look.level
    listed, depth = numbered(properties)
    listed, depth = (listed, depth) if listed else (look.list, look.depth)
    if look.kind:
        return part_of(look.kind, content)
    if level:
        return Part("heading", Heading(content, min(level, 6)))
    if listed not in {"", "0"}:
        unmarked = ordered.is_unmarked(listed, depth)
        if start := ordered.start(listed, depth):
            report.left_out(f"the first number of a list is left out: {start[:20]}")
        return Part("more" if unmarked else "item", Paragraph(content), depth, listed)
    return Part("", Paragraph(content))


# Tables ------------------------------------------------------------------------


def _table(element: Element, reading: Reading) -> Table:
    grid = Grid()
    caption = value_of(element.find(f"{w('tblPr')}/{w('tblCaption')}"))
    if described := value_of(element.find(f"{w('tblPr')}/{w('tblDescription')}")):
        reading.report.left_out(
            f"the alternative text of a table is left out: {shortened(described)}", line=line_of(element)
        )
    for row in _rows(element):
        grid.begin()
        for cell in _cells(row):
            properties = cell.find(w("tcPr"))
            columns = span(value_of(properties.find(w("gridSpan")))) if properties is not None else 1
            merged = properties.find(w("vMerge")) if properties is not None else None
            if columns > 1 or merged is not None:
                reading.report.note(SPREAD_OUT)
            covered = merged is not None and value_of(merged) in {"", "continue"}
            grid.place(() if covered else _cell(cell, reading), columns)
        header = row.find(f"{w('trPr')}/{w('tblHeader')}")
        grid.end("thead" if header is not None and value_of(header) not in OFF else "tbody", headings=False)
    return Table(grid.rows, header=grid.header, caption=caption)


def _rows(element: Element) -> Iterator[Element]:
    for child in element:
        if local(child) == "tr":
            if child.find(f"{w('trPr')}/{w('del')}") is None:
                yield child
        elif local(child) in _WRAPPERS:
            yield from _rows(child)


def _cells(row: Element) -> Iterator[Element]:
    for child in row:
        if local(child) == "tc":
            yield child
        elif local(child) in _WRAPPERS:
            yield from _cells(child)


def _cell(cell: Element, reading: Reading) -> Inlines:
    if cell.find(w("tbl")) is not None:
        reading.report.note(TABLE_IN_CELL)
    return on_lines(filter(None, map(reading.inlines, _paragraphs(cell, reading))))


def _paragraphs(cell: Element, reading: Reading) -> Iterator[Element]:
    """Yield the paragraphs in *cell*, except for those in text boxes."""
    for child in cell:
        if local(child) == "p":
            yield child
        elif not (local(child) == "sdt" and reading.is_asking(child)):
            yield from _paragraphs(child, reading)


# Lists ---------------------------------------------------------------------------


class _Level(NamedTuple):
    """A level of a list: the kind of numbers or bullets, the bullet itself, and the first number."""

    kind: str
    text: Element | None
    start: str


class Ordered:
    """The numbering of lists, by level (``numbering.xml``)."""

    def __init__(self, root: Element | None) -> None:
        levels, styled, style_names = {}, {}, {}
        for element in root.iterfind(w("abstractNum")) if root is not None else ():
            key = element.get(w("abstractNumId"))
            levels[key] = _levels(element)
            if style := value_of(element.find(w("styleLink"))):  # a list style that this numbering defines
                styled[style] = levels[key]
            if style := value_of(element.find(w("numStyleLink"))):
                style_names[key] = style
        levels |= {key: styled.get(style, {}) for key, style in style_names.items()}
        self._levels = {
            node.get(w("numId")): _overridden(levels.get(value_of(node.find(w("abstractNumId"))), {}), node)
            for node in (root.iterfind(w("num")) if root is not None else ())
        }

    def is_ordered(self, list: str, depth: int) -> bool:
        """Is the list numbered at this depth?"""
        return self._level(list, depth).kind not in {"bullet", "none", ""}

    def start(self, list: str, depth: int) -> str:
        """Return the first number of the list at this depth, if it is not 0 or 1; else ``""``."""
        first = self._level(list, depth).start
        return first if first not in {"0", "1"} and self.is_ordered(list, depth) else ""

    def is_unmarked(self, list: str, depth: int) -> bool:
        """Do items of the list at this depth have an invisible bullet, like a further paragraph of an item?"""
        kind, text, _ = self._level(list, depth)
        return kind == "bullet" and text is not None and not value_of(text).strip()

    def _level(self, list: str, depth: int) -> _Level:
        return self._levels.get(list, {}).get(str(depth), _Level("bullet", None, ""))


def _levels(element: Element) -> dict[str, _Level]:
    """Return the levels in *element* by depth."""
    return {
        level.get(w("ilvl")) or "": _Level(
            value_of(level.find(w("numFmt"))), level.find(w("lvlText")), value_of(level.find(w("start")))
        )
        for level in element.findall(w("lvl"))
    }


def _overridden(levels: dict[str, _Level], number: Element) -> dict[str, _Level]:
    """Return *levels* with the overrides of the list *number* (ECMA-376-1, 17.9.8)."""
    for element in number.iterfind(w("lvlOverride")):
        levels = levels | _levels(element)
        depth, start = element.get(w("ilvl")) or "", value_of(element.find(w("startOverride")))
        if start and depth in levels:
            levels[depth] = levels[depth]._replace(start=start)
    return levels
