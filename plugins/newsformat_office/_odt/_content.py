"""Paragraphs, lists and tables → the content of an OpenDocument text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import assert_never

from newsformat import Inline, Inlines, Lang, Style, Text
from newsformat.markup.xml import escape, quoted
from newsformat.plugin import Report
from newsformat_office._copy import Cells, Items, Line, Piece, Verbatim, linked
from newsformat_office._odt._names import CODE_RUN, encoded_name, style_name


_MARKS = {
    Style.STRONG: 'fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"',
    Style.EMPHASIS: 'fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"',
    Style.STRIKE: 'style:text-line-through-style="solid"',
    Style.UNDERLINE: 'style:text-underline-style="solid" style:text-underline-width="auto"',
    Style.SUBSCRIPT: 'style:text-position="sub 58%"',
    Style.SUPERSCRIPT: 'style:text-position="super 58%"',
}
_BOTH = frozenset((Style.SUBSCRIPT, Style.SUPERSCRIPT))
_BLANKS = re.compile(r"^ | {2,}")


class Content:
    """Writes paragraphs, and collects the styles that their runs need."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._styles: dict[tuple[frozenset[Style], str], str] = {}
        self._tables = 0

    def written(self, pieces: Iterable[Piece]) -> Iterator[str]:
        """Yield *pieces* as elements."""
        for piece in pieces:
            match piece:
                case Line():
                    yield self._line(piece)
                case Verbatim():
                    yield _paragraph(_verbatim(piece.text), "code")
                case Items():
                    yield self._items(piece)
                case Cells():
                    yield self._table(piece)
                case _:
                    assert_never(piece)

    def styles(self) -> Iterator[str]:
        """Yield the styles of runs."""
        for (marks, language), name in self._styles.items():
            look = " ".join([*[_MARKS[mark] for mark in _MARKS if mark in marks], *_language(language)])
            basis = f' style:parent-style-name="{encoded_name(CODE_RUN)}"' if Style.CODE in marks else ""
            yield (
                f'<style:style style:name="{name}" style:family="text"{basis}>'
                f"{f'<style:text-properties {look}/>' if look else ''}</style:style>"
            )

    def _line(self, line: Line) -> str:
        inner = "".join(self._runs(line.content))
        if line.kind.startswith("heading "):
            level = line.kind.removeprefix("heading ")
            name = encoded_name(style_name(line.kind))
            return f'<text:h text:style-name="{name}" text:outline-level="{level}">{inner}</text:h>'
        return _paragraph(inner, line.kind)

    def _items(self, items: Items) -> str:
        style = "Numbers" if items.ordered else "Bullets"
        found = []
        for item in items.items:
            inner = [
                self._items(piece)
                if isinstance(piece, Items)
                else _paragraph("".join(self._runs(piece.content)), "item")
                for piece in item
            ]
            found.append(f"<text:list-item>{''.join(inner)}</text:list-item>")
        return f'<text:list text:style-name="{style}">{"".join(found)}</text:list>'

    def _table(self, table: Cells) -> str:
        self._tables += 1
        width = max([len(row) for row in table.rows], default=0) or 1
        rows = [self._row(row) for row in table.rows]
        header = "".join(rows[: table.header])
        head = f"<table:table-header-rows>{header}</table:table-header-rows>" if header else ""
        return (
            f'<table:table table:name="Table{self._tables}">'
            f'<table:table-column table:number-columns-repeated="{width}"/>'
            f"{head}{''.join(rows[table.header :])}</table:table>"
        )

    def _row(self, row: tuple[Inlines, ...]) -> str:
        cells = [
            f'<table:table-cell table:style-name="Cell">{_paragraph("".join(self._runs(cell)), "")}</table:table-cell>'
            for cell in row
        ]
        return f"<table:table-row>{''.join(cells) or '<table:table-cell/>'}</table:table-row>"

    def _runs(self, content: Inlines) -> Iterator[str]:
        for link, runs in linked(content, self._report):
            shown = "".join([self._run(run) for run in runs])
            if link is None:
                yield shown
            else:
                title = f" office:title={quoted(link.title)}" if link.title else ""
                yield f'<text:a xlink:type="simple" xlink:href={quoted(link.href)}{title}>{shown}</text:a>'

    def _run(self, run: Inline) -> str:
        if not isinstance(run, Text):
            return "<text:line-break/>"
        marks = frozenset(mark for mark in run.marks if isinstance(mark, Style))
        language = next((mark.language for mark in run.marks if isinstance(mark, Lang)), "")
        shown = _spaced(run.text)
        if marks >= _BOTH:  # a style can have only one of them
            shown = self._span(shown, marks & {Style.SUPERSCRIPT}, "")
            marks -= {Style.SUPERSCRIPT}
        return self._span(shown, marks, language)

    def _span(self, shown: str, marks: frozenset[Style], language: str) -> str:
        if not marks and not language:
            return shown
        name = self._styles.setdefault((marks, language), f"T{len(self._styles) + 1}")
        return f'<text:span text:style-name="{name}">{shown}</text:span>'


def _paragraph(inner: str, kind: str) -> str:
    name = encoded_name(style_name(kind)) if kind else "Text_20_body"
    return f'<text:p text:style-name="{name}">{inner}</text:p>'


def _verbatim(text: str) -> str:
    return "<text:line-break/>".join([_spaced(line) for line in text.split("\n")])


def _spaced(text: str) -> str:
    """Return *text* with elements for tabs and for repeated or leading blanks."""
    return "<text:tab/>".join(
        [_BLANKS.sub(lambda match: f'<text:s text:c="{len(match[0])}"/>', escape(part)) for part in text.split("\t")]
    )


def _language(language: str) -> Iterator[str]:
    if language:
        first, *others = language.split("-")
        yield f"style:rfc-language-tag={quoted(language)} fo:language={quoted(first)}"
        if country := next((part for part in others if len(part) == _COUNTRY and part.isalpha()), ""):
            yield f"fo:country={quoted(country.upper())}"


_COUNTRY = 2  # letters
