"""Writes blocks as the text of an IPTC 7901 message; `newsformat_wire._prose` reads them back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from newsformat import Block, Heading, List, Paragraph, Preformatted, Rule, Table, plain
from newsformat.plugin import Report
from newsformat_wire import _notepad, _prose
from newsformat_wire._iptc._opening import MOST_ABOVE
from newsformat_wire._moments import SIGNED
from newsformat_wire._orders import is_order
from newsformat_wire._prose import FILL, INDENT, Look
from newsformat_wire._signatures import read_byline, read_dateline
from newsformat_wire._wrapping import wrapped


ENDS_MESSAGE = re.compile(  # a line that begins or ends a telegram, or may be a message's date and time
    rf"^(?=ZCZC(?: |$)|NNNN$|[ \t]*{SIGNED})", re.MULTILINE
)
_NARROWEST, _WIDEST = 3, 30  # width to which cells are padded
_LEVEL = 2  # of all headings
_FIRST = MOST_ABOVE  # the blocks among which the dateline may be


@frozen
class ProseWriter:
    """Writes the blocks of one article in lines of *width* characters; *agency* is the message's."""

    report: Report
    width: int
    agency: str = ""

    def chunks(self, body: Sequence[tuple[Block, str]], above: int) -> Iterator[str]:
        """Yield each block of *body* as lines; *above* is the number of paragraphs before the first."""
        blocks = [block for block, _ in body]
        for index, (block, where) in enumerate(body):
            before = blocks[index - 1] if index else None
            after = blocks[index + 1] if index + 1 < len(blocks) else None
            match block:
                case Paragraph():
                    near = type(before) is Heading or type(after) in {Paragraph, Heading, List}
                    yield self.literal(plain(block.content), place=above + index, near=near)
                case Heading():
                    yield self._heading(block, after, above + index, where)
                case List():
                    yield from self._list(block, where)
                case Table():
                    yield from self._table(block, where)
                case Preformatted():
                    yield self.closed(self._preformatted(block))
                case Rule():
                    yield "___"

    def paragraph(self, text: str) -> str:
        """Return running text unchanged."""
        return "\n".join(wrapped(text, self.width))

    def closed(self, chunk: str) -> str:
        """Return *chunk*, with fill after it if its end would otherwise end the title or the text."""
        return f"{chunk}{FILL}" if chunk[-1:] == "=" or _notepad.takes(chunk, self.agency) else chunk

    def literal(self, text: str, *, place: int = _FIRST, near: bool = True) -> str:
        """Return running text, escaped so that it is not read as anything else.

        *place* is the number of preceding blocks; *near* is whether it could be read as a heading here, or prevent
        one.
        """
        chunk = self.paragraph(text)
        return chunk if self._is_running(chunk, text, place) and not (near and _alone(chunk)) else FILL + chunk

    def _is_running(self, chunk: str, text: str, place: int) -> bool:
        dated = place < _FIRST and read_dateline(text, self.agency)
        taken = (not place and _opens(chunk, text)) or _notepad.takes(chunk, self.agency) or ENDS_MESSAGE.match(chunk)
        return _prose.read_chunk(chunk) == [Paragraph(text)] and not dated and not taken

    def _heading(self, block: Heading, after: Block | None, place: int, where: str) -> str:
        text = plain(block.content)
        chunk = self.paragraph(text)
        if type(after) is Paragraph and _alone(chunk) and self._is_running(chunk, text, place):
            if block.level != _LEVEL:
                self.report.lost("body.heading", where=where, why="the wire has one level of headings")
            return chunk
        self.report.lost("body.heading", where=where, why="looks like a paragraph here")
        return self.literal(text, place=place)

    def _list(self, block: List, where: str) -> Iterator[str]:
        items = [plain(paragraph.content) for [paragraph] in block.items if type(paragraph) is Paragraph]
        for fill in ("", FILL):
            chunk = "\n".join(self._items(items, fill, ordered=block.ordered))
            if chunk and _prose.read_chunk(chunk) == [block]:
                yield self.closed(chunk)
                return
        self.report.lost("body.list", where=where, why="looks like text on the wire")
        yield from (self.literal(item) for item in items if item)

    def _items(self, items: Sequence[str], fill: str, *, ordered: bool) -> Iterator[str]:
        for number, item in enumerate(items, 1):
            mark = f"{number}. " if ordered else "- "
            first, *rest = wrapped(fill + item, self.width - len(mark))
            lines = [mark + first, *(INDENT + text for text in rest)]
            yield from (f"{line}{FILL}" if line[-1] == "=" else line for line in lines)

    def _table(self, block: Table, where: str) -> Iterator[str]:
        lines = table_lines([[plain(cell) for cell in row] for row in block.rows], block.header)
        if not lines or _prose.read_table(lines) != block:
            self.report.lost("body.table", where=where, why="the wire has no rows for it")
        if lines:
            yield "\n".join(lines)

    def _preformatted(self, block: Preformatted) -> str:
        rows = block.text.split("\n")
        plainly = [f" {row}" if row.strip(" \t") else f" {FILL}{row}" for row in rows]
        chunk = "\n".join(plainly)
        return chunk if _prose.read_chunk(chunk) == [block] else "\n".join([f" {FILL}{rows[0]}", *plainly[1:]])


def _opens(chunk: str, text: str) -> bool:
    """Would *chunk*, the first one, be read as the end of a title or as something above a dateline?"""
    return is_order(chunk) or chunk[-1:] == "=" or _notepad.is_remark(text) or bool(read_byline(text))


def _alone(chunk: str) -> bool:
    return _prose.look_of(chunk) is Look.ALONE


def table_lines(rows: Sequence[Sequence[str]], header: int) -> list[str]:
    """Return *rows* with cells separated by ``|``, padded to columns, and a row of dashes under the header."""
    cells = [[_cell(text) for text in row] for row in rows]
    widths = [_NARROWEST] * max(map(len, cells), default=0)
    for row in cells:
        for column, text in enumerate(row):
            widths[column] = min(max(widths[column], len(text)), _WIDEST)
    lines = []
    for number, row in enumerate(cells, 1):
        lines.append("|" + "".join([f" {text.ljust(width)} |" for text, width in zip(row, widths, strict=False)]))
        if number == header:
            lines.append("|" + "".join([f" {'-' * width} |" for width in widths or [_NARROWEST]]))
    return lines


def _cell(text: str) -> str:
    text = text.replace("|", f"{FILL}|")
    return f"{FILL}{text}" if len(text) > 2 and not text.strip("-") else text  # noqa: PLR2004 -- three dashes
