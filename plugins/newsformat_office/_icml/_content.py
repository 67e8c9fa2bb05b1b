"""Paragraphs, lists and tables → the ranges of a story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from newsformat import Inline, Inlines, Style, Text
from newsformat.markup.xml import escape, quoted
from newsformat.plugin import Report
from newsformat_office._copy import Cells, Items, Line, Piece, Verbatim, report_nesting, safe_link
from newsformat_office._icml._labels import label
from newsformat_office._icml._languages import applied_of, language_of
from newsformat_office._icml._names import BREAK, LABEL, LITERAL, OWN, TITLE, encoded, style_name


_MARKS = {
    Style.STRONG: "Bold",
    Style.EMPHASIS: "Italic",
    Style.UNDERLINE: "Underline",
    Style.STRIKE: "Strikethrough",
    Style.SUPERSCRIPT: "Superscript",
    Style.SUBSCRIPT: "Subscript",
    Style.CODE: "Code",
}
_LINK = "Link"
_NONE = "$ID/[No character style]"
_BR = "<Br/>"
_DEEPEST = 9  # levels of a list
_NOT_PRINTED = frozenset(("embargo", "note"))


class Content:
    """Writes the ranges of a story, and collects what the document must define for them."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._notes: list[Line] = []
        self._faces: dict[str, str] = {}
        self._kinds: dict[str, None] = {}
        self._links: list[tuple[str, str]] = []
        self._lists = 0
        self._tables = 0

    def written(self, pieces: Iterable[Piece]) -> str:
        """Return *pieces* as ranges; unprinted ones are in notes at the beginning."""
        ranges = [range_ for piece in pieces for range_ in self._piece(piece)]
        notes = "".join(map(self._note, self._notes))
        if notes:
            ranges = ranges or [self._range("", "", "")]
            start, end, rest = ranges[0].partition(">")
            ranges[0] = f"{start}{end}{self._run_range(notes)}{rest}"
        return "\n".join(ranges)

    # Definitions in the document -----------------------------------------------

    def kinds(self) -> list[str]:
        """Return the kinds of paragraphs that were written."""
        return [*self._kinds]

    def faces(self) -> dict[str, str]:
        """Return the character styles that were written, by name, with their attributes."""
        return self._faces

    def lists(self) -> int:
        """Return the number of lists."""
        return self._lists

    def links(self) -> Iterator[str]:
        """Yield the elements that define links and their destinations."""
        urls = dict.fromkeys(href for href, _ in self._links)
        keys = {href: f"HyperlinkURLDestination/{number}" for number, href in enumerate(urls, 1)}
        for number, (href, key) in enumerate(keys.items(), 1):
            yield (
                f'<HyperlinkURLDestination Self="{key}" Name="Address {number}" DestinationURL={quoted(href)} '
                f'Hidden="false" DestinationUniqueKey="{number}"/>'
            )
        for number, (href, title) in enumerate(self._links, 1):
            titled = label({TITLE: title}) if title else ""
            yield (
                f'<Hyperlink Self="Hyperlink/{number}" Name="Link {number}" Source="HyperlinkTextSource/{number}" '
                f'Visible="false" DestinationUniqueKey="{number}"><Properties>{titled}'
                f'<Destination type="object">{keys[href]}</Destination></Properties></Hyperlink>'
            )

    # Pieces -----------------------------------------------------------------------

    def _piece(self, piece: Piece) -> Iterator[str]:
        match piece:
            case Line():
                if piece.kind in _NOT_PRINTED:
                    self._notes.append(piece)
                else:
                    yield self._line(piece.content, piece.kind)
            case Verbatim():
                yield self._range("code", self._run_range(_content(*piece.text.split("\n"))))
            case Items():
                yield from self._items(piece, 1)
            case Cells():
                yield self._range("", self._run_range(self._table(piece)))
            case _:
                assert_never(piece)

    def _line(self, content: Inlines, kind: str = "", more: str = "", end: str = _BR) -> str:
        return self._range(kind, "".join(map(self._run, content)), end, more)

    def _range(self, kind: str, inner: str, end: str = _BR, more: str = "") -> str:
        self._kinds[kind] = None
        end = self._run_range(end) if end else ""
        name = encoded(style_name(kind))
        style = quoted(f"ParagraphStyle/{name}")
        return f"<ParagraphStyleRange AppliedParagraphStyle={style}{more}>{inner}{end}</ParagraphStyleRange>"

    def _items(self, items: Items, depth: int) -> Iterator[str]:
        self._lists += 1
        kind = f"{'numbers' if items.ordered else 'bullets'} {min(depth, _DEEPEST)}"
        of_list = f' AppliedNumberingList="NumberingList/List {self._lists}"'
        for item in items.items:
            report_nesting(item, self._report, "InCopy", too_deep=depth > _DEEPEST)
            for place, piece in enumerate(item):
                if isinstance(piece, Items):
                    yield from self._items(piece, depth + 1)
                else:
                    yield self._line(piece.content, "more" if place else kind, "" if place else of_list)

    def _table(self, table: Cells) -> str:
        self._tables += 1
        width = max([len(row) for row in table.rows], default=0) or 1
        rows = table.rows or ((),)
        cells = [cell for number, row in enumerate(rows) for cell in self._cells(row, number, width)]
        header = min(table.header, len(table.rows))
        empty = "" if table.rows else f"<Properties>{label({LABEL: 'empty'})}</Properties>"
        return (
            f'<Table Self="Table/{self._tables}" HeaderRowCount="{header}" BodyRowCount="{len(rows) - header}" '
            f'FooterRowCount="0" ColumnCount="{width}">{empty}'
            f"{_numbered('Row', len(rows))}{_numbered('Column', width)}{''.join(cells)}</Table>"
        )

    def _cells(self, row: tuple[Inlines, ...], number: int, width: int) -> Iterator[str]:
        """Yield the cells of a row; a shorter row is filled up to *width* with one spanning, marked cell."""
        for column, content in enumerate(row):
            yield self._cell(f"{column}:{number}", self._line(content, end=""))
        if rest := width - len(row):
            none = f"<Properties>{label({LABEL: 'none'})}</Properties>"
            yield self._cell(f"{len(row)}:{number}", none + self._line((), end=""), rest)

    def _cell(self, name: str, inner: str, columns: int = 1) -> str:
        place = f'Self="Table/{self._tables}i{name}" Name="{name}"'
        return f'<Cell {place} RowSpan="1" ColumnSpan="{columns}">{inner}</Cell>'

    def _note(self, line: Line) -> str:
        return f'<Note Collapsed="false" UserName="{OWN}">{self._line(line.content, line.kind, end="")}</Note>'

    # Running text -------------------------------------------------------------------

    def _run(self, run: Inline) -> str:
        if not isinstance(run, Text):
            return self._run_range(_content("", ""))
        inner, link = _content(run.text), safe_link(run, self._report)
        if link is not None:
            self._links.append((link.href, link.title))
            number = len(self._links)
            inner = (
                f'<HyperlinkTextSource Self="HyperlinkTextSource/{number}" Name="Source {number}" Hidden="false" '
                f'AppliedCharacterStyle="n">{inner}</HyperlinkTextSource>'
            )
        return self._run_range(inner, self._face(run, is_link=link is not None))

    def _face(self, run: Text, *, is_link: bool) -> str:
        """Return the name of the character style of *run*; ``""`` if it needs none."""
        marks = [mark for mark in _MARKS if mark in run.marks]
        language = language_of(run, self._report)
        words = [
            *[_MARKS[mark] for mark in marks],
            _LINK if is_link else "",
            f"Language {language}" if language else "",
        ]
        name = " ".join(filter(None, words))
        if name:
            self._faces.setdefault(name, _look(marks, language))
        return name

    @staticmethod
    def _run_range(inner: str, name: str = "") -> str:
        style = quoted(f"CharacterStyle/{encoded(name) if name else _NONE}")
        return f"<CharacterStyleRange AppliedCharacterStyle={style}>{inner}</CharacterStyleRange>"


def _numbered(name: str, count: int) -> str:
    return "".join([f'<{name} Name="{number}"/>' for number in range(count)])


def _content(*lines: str) -> str:
    return f"<Content>{BREAK.join(map(_escaped, lines))}</Content>"


def _escaped(text: str) -> str:
    escaped = escape(text)
    for char, instruction in LITERAL.items():
        escaped = escaped.replace(char, instruction)
    return escaped


def _look(marks: list[Style], language: str) -> str:
    """Return the attributes of a character style."""
    font = " ".join([_MARKS[mark] for mark in marks if mark in {Style.STRONG, Style.EMPHASIS}])
    position = next((_MARKS[mark] for mark in marks if mark in {Style.SUPERSCRIPT, Style.SUBSCRIPT}), "")
    attributes = {
        "FontStyle": font,
        "Underline": "true" if Style.UNDERLINE in marks else "",
        "StrikeThru": "true" if Style.STRIKE in marks else "",
        "Position": position,
        "AppliedLanguage": applied_of(language),
    }
    return "".join([f" {name}={quoted(value)}" for name, value in attributes.items() if value])
