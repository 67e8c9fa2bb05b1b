"""Paragraphs, lists and tables → WordprocessingML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from newsformat import Inline, Inlines, Lang, Style, Text
from newsformat.markup.xml import escape, quoted
from newsformat.plugin import Report
from newsformat_office._copy import Cells, Items, Line, Piece, Verbatim, linked, report_nesting
from newsformat_office._docx._addresses import target_of
from newsformat_office._docx._names import CODE_LOWERED, CODE_RUN, LOWERED, style_id


_MARKS = {
    Style.STRONG: "<w:b/><w:bCs/>",
    Style.EMPHASIS: "<w:i/><w:iCs/>",
    Style.STRIKE: "<w:strike/>",
    Style.UNDERLINE: '<w:u w:val="single"/>',
    Style.SUBSCRIPT: '<w:vertAlign w:val="subscript"/>',
    Style.SUPERSCRIPT: '<w:vertAlign w:val="superscript"/>',
}
_DEEPEST = 8  # the deepest level of a list in Word, counted from 0


class Paragraphs:
    """Writes paragraphs; *links* collects the addresses that they refer to."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.links: list[str] = []
        self._lists: list[bool] = []

    def numbers(self) -> Iterator[str]:
        """Yield the definition of each list in ``numbering.xml``: its kind, and that it begins with 1."""
        for number, ordered in enumerate(self._lists, 1):
            kind = 1 if ordered else 0
            again = "".join(
                f'<w:lvlOverride w:ilvl="{n}"><w:startOverride w:val="1"/></w:lvlOverride>' for n in range(_DEEPEST + 1)
            )
            yield f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>{again}</w:num>'

    def written(self, pieces: Iterable[Piece]) -> Iterator[str]:
        """Yield *pieces* as paragraphs and tables."""
        for piece in pieces:
            match piece:
                case Line():
                    yield self._paragraph(piece.content, piece.kind)
                case Verbatim():
                    yield _verbatim(piece.text)
                case Items():
                    yield from self._items(piece, 0)
                case Cells():
                    yield self._table(piece)
                case _:
                    assert_never(piece)

    def _items(self, items: Items, depth: int) -> Iterator[str]:
        self._lists.append(items.ordered)
        number = f'<w:numPr><w:ilvl w:val="{min(depth, _DEEPEST)}"/><w:numId w:val="{len(self._lists)}"/></w:numPr>'
        for item in items.items:
            report_nesting(item, self._report, "Word", too_deep=depth > _DEEPEST)
            for place, piece in enumerate(item):
                if isinstance(piece, Items):
                    yield from self._items(piece, depth + 1)
                else:
                    yield self._paragraph(piece.content, "more" if place else "item", "" if place else number)

    def _table(self, table: Cells) -> str:
        width = max([len(row) for row in table.rows], default=0) or 1
        rows = "".join(self._row(row, header=number < table.header) for number, row in enumerate(table.rows))
        grid = '<w:gridCol w:w="1800"/>' * width
        look = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        return f"<w:tbl>{look}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"

    def _row(self, row: tuple[Inlines, ...], *, header: bool) -> str:
        head = "<w:trPr><w:tblHeader/></w:trPr>" if header else ""
        cells = [f"<w:tc>{self._paragraph(cell)}</w:tc>" for cell in row]
        return f"<w:tr>{head}{''.join(cells) or '<w:tc><w:p/></w:tc>'}</w:tr>"

    def _paragraph(self, content: Inlines, kind: str = "", more: str = "") -> str:
        look = f'<w:pPr><w:pStyle w:val="{style_id(kind)}"/>{more}</w:pPr>' if kind else ""
        return f"<w:p>{look}{''.join(self._runs(content))}</w:p>"

    def _runs(self, content: Inlines) -> Iterator[str]:
        for link, runs in linked(content, self._report):
            shown = "".join(map(_run, runs))
            target = target_of(link.href) if link is not None else ""
            if link is None:
                yield shown
            elif not target:
                self._report.lost("inline.link", where=link.href, why="the address is malformed")
                yield shown
            else:
                if target != link.href:
                    self._report.lost("inline.link", where=link.href, why="characters of the address are encoded")
                self.links.append(target)
                title = f" w:tooltip={quoted(link.title)}" if link.title else ""
                yield f'<w:hyperlink r:id="link{len(self.links)}"{title}>{shown}</w:hyperlink>'


def _verbatim(text: str) -> str:
    lines = "<w:br/>".join(_pieces(line) for line in text.split("\n"))
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id("code")}"/></w:pPr><w:r>{lines}</w:r></w:p>'


def _run(run: Inline) -> str:
    if not isinstance(run, Text):
        return "<w:r><w:br/></w:r>"
    both = Style.SUBSCRIPT in run.marks and Style.SUPERSCRIPT in run.marks
    name = (CODE_LOWERED if both else CODE_RUN) if Style.CODE in run.marks else LOWERED if both else ""
    code = f'<w:rStyle w:val="{name.replace(" ", "")}"/>' if name else ""
    shown = [mark for mark in _MARKS if mark in run.marks and not (both and mark is Style.SUBSCRIPT)]
    marks = "".join([_MARKS[mark] for mark in shown])
    language = next((f"<w:lang w:val={quoted(mark.language)}/>" for mark in run.marks if isinstance(mark, Lang)), "")
    look = f"{code}{marks}{language}"
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{_pieces(run.text)}</w:r>"


def _pieces(text: str) -> str:
    return "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else "" for part in text.split("\t")
    )
