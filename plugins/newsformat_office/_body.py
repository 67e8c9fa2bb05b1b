"""The body of a document → blocks, each with what it was called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsformat import Block, Heading, Inline, Inlines, LineBreak, List, Paragraph, Preformatted, Quote, Rule, Table
from newsformat.markup.tables import Grid, span
from newsformat.markup.xml import Element, line_of, local
from newsformat.plugin import inlines
from newsformat_office._names import OFF
from newsformat_office._runs import Reading
from newsformat_office._styles import Look, numbered, outline, value_of, w


class Part(NamedTuple):
    """A block, and the part of an article that its style says it is."""

    kind: str
    block: Block
    depth: int = 0
    list: str = ""


_AROUND = frozenset(("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"))


def parts_of(body: Element, reading: Reading, ordered: Ordered) -> list[Part]:
    """Return the blocks in *body*; paragraphs of a list, a quotation or of code that follow each other are one."""
    return [*_joined(_parts(body, reading), ordered)]


def _parts(body: Element, reading: Reading) -> Iterator[Part]:
    for each in body:
        name = local(each)
        if name == "p":
            yield from _paragraph(each, reading)
        elif name == "tbl":
            yield Part("", _table(each, reading))
        elif name in _AROUND:
            yield from _parts(each, reading)
        elif name in {"del", "moveFrom"}:
            reading.removed += 1
        elif name == "altChunk":
            reading.report.left_out("a part in another format is left out", line=line_of(each))


def _paragraph(element: Element, reading: Reading) -> Iterator[Part]:
    properties = element.find(w("pPr"))
    look = reading.styles.look(value_of(properties.find(w("pStyle")))) if properties is not None else Look()
    if look.kind == "rule":
        yield Part("rule", Rule())
        return
    if look.kind == "code":
        yield Part("code", Preformatted(reading.text(element)))
    elif content := reading.inlines(element):
        level = outline(properties) or look.level
        listed, depth = numbered(properties)
        listed, depth = (listed, depth) if listed else (look.list, look.depth)
        if look.kind:
            yield Part(look.kind, Paragraph(content))
        elif level:
            yield Part("heading", Heading(content, min(level, 6)))
        elif listed not in {"", "0"}:
            yield Part("item", Paragraph(content), depth, listed)
        elif properties is not None and properties.find(w("numPr")) is None and _is_continued(properties):
            yield Part("more", Paragraph(content), depth)
        else:
            yield Part("", Paragraph(content))
    elif not reading.media:
        yield Part("blank", Rule())  # which parts what would be one
    yield from (Part("media", media) for media in reading.media)
    reading.media.clear()


def _is_continued(properties: Element) -> bool:
    """Is it a further paragraph of an item, as newsformat writes it?"""
    return value_of(properties.find(w("pStyle"))) == "ListContinue"


# Tables ------------------------------------------------------------------------


def _table(element: Element, reading: Reading) -> Table:
    grid = Grid()
    caption = value_of(element.find(f"{w('tblPr')}/{w('tblCaption')}"))
    for row in _rows(element):
        grid.begin()
        for cell in _cells(row):
            properties = cell.find(w("tcPr"))
            columns = span(value_of(properties.find(w("gridSpan")))) if properties is not None else 1
            merged = properties.find(w("vMerge")) if properties is not None else None
            covered = merged is not None and value_of(merged) in {"", "continue"}
            grid.place(() if covered else _cell(cell, reading), columns)
        header = row.find(f"{w('trPr')}/{w('tblHeader')}")
        grid.end("thead" if header is not None and value_of(header) not in OFF else "tbody", headings=False)
    return Table(grid.rows, header=grid.header, caption=caption)


def _rows(element: Element) -> Iterator[Element]:
    for each in element:
        if local(each) == "tr":
            if each.find(f"{w('trPr')}/{w('del')}") is None:
                yield each
        elif local(each) in _AROUND:
            yield from _rows(each)


def _cells(row: Element) -> Iterator[Element]:
    for each in row:
        if local(each) == "tc":
            yield each
        elif local(each) in _AROUND:
            yield from _cells(each)


def _cell(cell: Element, reading: Reading) -> Inlines:
    runs: list[Inline] = []
    for paragraph in cell.iter(w("p")):
        content = reading.inlines(paragraph)
        runs += [LineBreak(), *content] if runs and content else content
    return inlines(runs)


# Paragraphs that belong together --------------------------------------------------


class Ordered:
    """Which lists are numbered, by the levels of each (``numbering.xml``)."""

    def __init__(self, root: Element | None) -> None:
        kinds = {}
        for each in root if root is not None else ():
            if local(each) == "abstractNum":
                kinds[each.get(w("abstractNumId"))] = {
                    level.get(w("ilvl")): value_of(level.find(w("numFmt"))) for level in each.findall(w("lvl"))
                }
        self._kinds = {
            each.get(w("numId")): kinds.get(value_of(each.find(w("abstractNumId"))), {})
            for each in (root if root is not None else ())
            if local(each) == "num"
        }

    def is_ordered(self, list: str, depth: int) -> bool:
        """Is the list numbered at this depth?"""
        return self._kinds.get(list, {}).get(str(depth), "bullet") not in {"bullet", "none", ""}


class _Joining:
    """Parts that follow each other and are one block, so far."""

    def __init__(self, ordered: Ordered) -> None:
        self._ordered = ordered
        self._items: list[Part] = []
        self._quoted: list[Block] = []
        self._code: list[str] = []

    def take(self, part: Part) -> Iterator[Part]:
        """Yield what *part* ends, and itself if nothing can follow that belongs to it."""
        yield from self._ended(part)
        if part.kind == "code" and isinstance(part.block, Preformatted):
            self._code.append(part.block.text)
        elif part.kind == "item":
            self._items.append(part)
        elif part.kind == "more" and self._items:
            self._items.append(part._replace(depth=self._items[-1].depth, list=self._items[-1].list))
        elif part.kind == "quote":
            self._quoted.append(part.block)
        elif part.kind == "said-by" and self._quoted and isinstance(part.block, Paragraph):
            yield from self.quote(part.block.content)
        elif part.kind != "blank":
            yield part

    def _ended(self, part: Part) -> Iterator[Part]:
        if part.kind != "code":
            yield from self.code()
        if part.kind not in {"quote", "said-by"}:
            yield from self.quote()
        other = part.kind == "item" and self._items and part.list != self._items[-1].list and not part.depth
        if other or part.kind not in {"item", "more", "blank"}:
            yield from self.list()

    def code(self) -> Iterator[Part]:
        """Yield the lines of code so far."""
        if self._code:
            yield Part("", Preformatted("\n".join(self._code)))
        self._code = []

    def quote(self, attribution: Inlines = ()) -> Iterator[Part]:
        """Yield the quotation so far."""
        if self._quoted:
            yield Part("", Quote(self._quoted, attribution=attribution))
        self._quoted = []

    def list(self) -> Iterator[Part]:
        """Yield the list so far."""
        if self._items:
            yield Part("", _list(self._items, self._ordered))
        self._items = []


def _joined(parts: Iterable[Part], ordered: Ordered) -> Iterator[Part]:
    joining = _Joining(ordered)
    for part in parts:
        yield from joining.take(part)
    yield from joining.code()
    yield from joining.quote()
    yield from joining.list()


def _list(items: list[Part], ordered: Ordered) -> List:
    """Return the list of *items*; deeper ones are lists in the item above them."""
    depth = min(each.depth for each in items)
    found: list[list[Block]] = []
    inner: list[Part] = []
    for part in items:
        if part.depth > depth:
            inner.append(part)
            continue
        if inner:
            found = _with(found, _list(inner, ordered))
            inner = []
        if part.kind == "more" and found:
            found[-1].append(part.block)
        else:
            found.append([part.block])
    if inner:
        found = _with(found, _list(inner, ordered))
    return List(found, ordered=ordered.is_ordered(items[0].list, depth))


def _with(found: list[list[Block]], inner: List) -> list[list[Block]]:
    return [*found[:-1], [*found[-1], inner]] if found else [[inner]]
