"""Writes blocks as the text of an ANPA 1312 message; `newsformat_wire._anpa._text` reads them back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import define

from newsformat import Block, Heading, List, Paragraph, Preformatted, Rule, Table, plain
from newsformat.plugin import Report
from newsformat_wire._anpa._text import BAND, ROW, TextReader, read_rows
from newsformat_wire._orders import is_order
from newsformat_wire._prose import FILL
from newsformat_wire._signatures import read_dateline
from newsformat_wire._typography import write_signs


_STAMP = re.compile(r"\d\d-\d\d-\d\d \d\d:?\d\d ?[A-Za-z]{3,4}<? *\Z")  # like that of a trailer
_LEVEL = 2  # of all headings
_GAP = " "  # a line between blocks


@define
class BodyWriter:
    """Writes blocks; afterwards, it knows whether the story is `tabular`."""

    report: Report
    agency: str
    tabular: bool = False

    def lines(self, body: Sequence[tuple[Block, str]], dateline: str, *, separable: bool) -> Iterator[str]:
        """Yield *body* line by line, with *dateline* before its first paragraph, *separable* from it or not."""
        self.tabular = any(type(block) in {Table, Preformatted} for block, _ in body)
        for index, (block, where) in enumerate(body):
            if index:
                yield _GAP
            match block:
                case Paragraph():
                    text = plain(block.content)
                    before = f"{dateline} " if dateline and not index else ""
                    yield self._paragraph(f"{before}{text}", first=not index and not separable)
                case Heading():
                    yield self._heading(block, where, first=not index)
                case List():
                    yield from self._list(block)
                case Table():
                    yield from self._table(block, where)
                case Preformatted():
                    yield from _preformatted(block)
                case Rule():
                    yield "\t   ___"

    def _paragraph(self, text: str, *, first: bool = False) -> str:
        line = write_signs(text)
        line += FILL if line[-1:] == "<" or _STAMP.search(line) else ""
        taken = first and (read_dateline(text, self.agency) or is_order(text))
        for name in (line, f"{line}{FILL}"):
            if not taken and self._reads(f"\t   {name}", Paragraph(text)):
                return f"\t   {name}"
        return f"\t   {FILL}{line}"

    def _heading(self, block: Heading, where: str, *, first: bool) -> str:
        text = plain(block.content)
        if block.level != _LEVEL:
            self.report.lost("body.heading", where=where, why="the wire has one level of headings")
        line = write_signs(text)
        line += FILL if line[-1:] in {"<", "="} else ""
        separable = self._reads(f"^{line}=", Heading(text, _LEVEL)) and not (first and is_order(text))
        return f"^{'' if separable else FILL}{line}="

    def _list(self, block: List) -> Iterator[str]:
        """Yield the items as paragraphs; the core reports the loss of the list."""
        for number, [item] in enumerate(block.items, 1):
            if type(item) is Paragraph and item.content:
                mark = f"{number}." if block.ordered else "-"
                yield self._paragraph(f"{mark} {plain(item.content)}")

    def _table(self, block: Table, where: str) -> Iterator[str]:
        lines = []
        for index, row in enumerate(block.rows):
            cells = [write_signs(plain(cell), row=True).replace(";", f";{FILL}") for cell in row]
            line = ";".join(cells).replace(" ", f"{BAND} ")
            plainly = line[:1] == "^" or (not index and not block.header and line[:1] == ";")
            is_header = index < block.header and len(row) > 1  # in a single column, a header is not recognised
            lines.append(f"^{line}" if is_header else f"{FILL if plainly else ''}{line}")
        if not lines or read_rows(lines) != block:
            self.report.lost("body.table", where=where, why="the wire has no rows for it")
        yield from (f"{ROW}{line}{BAND} " for line in lines)

    def _reads(self, line: str, block: Block) -> bool:
        reader = TextReader(Report(), 1, tabular=self.tabular)
        reader.read([line])
        return reader.blocks == [block] and not reader.notes


def _preformatted(block: Preformatted) -> Iterator[str]:
    for line in block.text.split("\n"):
        escaped = line.replace(";", f";{FILL}").replace("{", f"{{{FILL}")
        yield f"{ROW}{FILL if line[:1] == '^' else ''}{escaped}{BAND} "
