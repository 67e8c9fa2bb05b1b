"""Paragraphs, lists and tables → Rich Text Format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from newsformat import Inline, Inlines, Lang, Link, Style, Text, plain
from newsformat.plugin import Report, direction_of
from newsformat_office._copy import Cells, Items, Line, Piece, Verbatim, linked, report_nesting
from newsformat_office._rtf._languages import number_of
from newsformat_office._rtf._looks import CODE, CODE_LOWERED, LINKED, LOWERED, RUNS, SHADED, begin
from newsformat_office._rtf._markup import escaped, of_all_scripts


_MARKS = {
    Style.STRONG: r"\b",
    Style.EMPHASIS: r"\i",
    Style.UNDERLINE: r"\ul",
    Style.STRIKE: r"\strike",
    Style.SUBSCRIPT: r"\sub",
    Style.SUPERSCRIPT: r"\super",
}
_DEEPEST = 8  # the deepest level of a list in Word, counted from 0
_STEP, _HANG = 720, 360  # twips
_WIDTH = 9026  # twips, between the margins of A4
_SIDES = "".join([rf"\clbrdr{side}\brdrs\brdrw10" for side in "tlbr"])


class Paragraphs:
    """Writes paragraphs in the direction *rtl*; *lists* records whether each list is numbered."""

    def __init__(self, report: Report, *, rtl: bool) -> None:
        self._report, self._rtl = report, rtl
        self.lists: list[bool] = []

    def written(self, pieces: Iterable[Piece]) -> Iterator[str]:
        """Yield *pieces* as paragraphs and tables."""
        for piece in pieces:
            match piece:
                case Line():
                    yield self._paragraph(piece.content, piece.kind)
                case Verbatim():
                    yield f"{begin('code', rtl=self._rtl)}{escaped(piece.text)}\\par\n"
                case Items():
                    yield from self._items(piece, 0)
                case Cells():
                    yield from self._table(piece)
                case _:
                    assert_never(piece)

    def _items(self, items: Items, depth: int) -> Iterator[str]:
        self.lists.append(items.ordered)
        level = min(depth, _DEEPEST)
        margin = _STEP * (level + 1)
        place = rf"\fi-{_HANG}\li{margin}\lin{margin}\ls{len(self.lists)}\ilvl{level}"
        for number, item in enumerate(items.items, 1):
            report_nesting(item, self._report, "Rich Text Format", too_deep=depth > _DEEPEST)
            for position, piece in enumerate(item):
                if isinstance(piece, Items):
                    yield from self._items(piece, depth + 1)
                elif position:
                    yield self._paragraph(piece.content, "more", rf"\li{margin}\lin{margin}")
                else:
                    shown = f"{number}." if items.ordered else "\u2022"
                    marker = rf"{{\listtext {escaped(shown)}\tab}}"
                    yield self._paragraph(piece.content, "item", place, marker)

    def _table(self, table: Cells) -> Iterator[str]:
        if not table.rows:
            self._report.lost("body.table", why="Rich Text Format has no table without rows")
        width = _WIDTH // (max([len(row) for row in table.rows], default=0) or 1)
        for number, row in enumerate(table.rows):
            yield from self._row(row or ((),), width, header=number < table.header)

    def _row(self, row: tuple[Inlines, ...], width: int, *, header: bool) -> Iterator[str]:
        shade = SHADED if header else ""
        edges = "".join([rf"{_SIDES}{shade}\cellx{width * number}" for number in range(1, len(row) + 1)])
        way = r"\rtlrow" if self._rtl else r"\ltrrow"
        heading = r"\trhdr" if header else ""
        yield f"\\trowd{way}\\trgaph108{heading}{edges}\n"
        start = begin("", rtl=self._rtl, more=r"\intbl\sa0")
        for cell in row:
            yield f"{start}{''.join(self._runs(cell))}\\cell\n"
        yield "\\row\n"

    def _paragraph(self, content: Inlines, kind: str, more: str = "", marker: str = "") -> str:
        start = begin(kind, rtl=self._runs_left(content), more=more)
        return f"{start}{marker}{''.join(self._runs(content))}\\par\n"

    def _runs_left(self, content: Inlines) -> bool:
        """Does *content* run from right to left, or the whole article?"""
        return self._rtl or (not plain(content).isascii() and direction_of("", content) == "rtl")

    def _runs(self, content: Inlines) -> Iterator[str]:
        for link, runs in linked(content, self._report):
            shown = "".join([self._run(run, in_link=link is not None) for run in runs])
            yield shown if link is None else _field(link, shown)

    def _run(self, run: Inline, *, in_link: bool) -> str:
        if not isinstance(run, Text):
            return "\\line\n"
        look = "".join([*_look(run, linked=in_link), *self._language(run)])
        rtl = self._runs_left((run,))
        return f"{{{of_all_scripts(look, rtl=rtl)} {escaped(run.text)}}}" if look or rtl else escaped(run.text)

    def _language(self, run: Text) -> Iterator[str]:
        for mark in run.marks:
            if not isinstance(mark, Lang):
                continue
            if (number := number_of(mark.language)) is not None:
                yield rf"\lang{number}"
            else:
                self._report.lost("inline.lang", where=mark.language, why="Windows has no number for the language")


def _field(link: Link, shown: str) -> str:
    """Return *link* as a field that displays *shown*."""
    title = f" \\o {_quoted(link.title)}" if link.title else ""
    code = escaped(f"HYPERLINK {_quoted(link.href)}{title}")
    return rf"{{\field{{\*\fldinst{{{code}}}}}{{\fldrslt{{{shown}}}}}}}"


def _quoted(text: str) -> str:
    return '"{}"'.format(text.replace("\\", "\\\\").replace('"', '\\"'))


def _look(run: Text, *, linked: bool) -> Iterator[str]:
    both = Style.SUBSCRIPT in run.marks and Style.SUPERSCRIPT in run.marks
    style = LOWERED if both else 0
    if Style.CODE in run.marks:
        style = CODE_LOWERED if both else CODE
    elif linked and not both and Style.UNDERLINE not in run.marks:
        style = LINKED
    if style:
        yield rf"\cs{style}{RUNS[style][1]}"
    for mark, word in _MARKS.items():
        if mark in run.marks and not (both and mark in {Style.SUBSCRIPT, Style.SUPERSCRIPT}):
            yield word
