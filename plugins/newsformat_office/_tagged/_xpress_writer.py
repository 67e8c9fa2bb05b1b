"""An article → QuarkXPress Tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, assert_never

from newsformat import Article, Inline, Inlines, Style, Text
from newsformat.plugin import Articles, NoOptions, Report
from newsformat_office._copy import Cells, Items, Line, Piece, Verbatim, copy_of, report_nesting, writable
from newsformat_office._icml._names import style_name
from newsformat_office._tagged._faces import face_of, name_of
from newsformat_office._tagged._names import OWN_XPRESS
from newsformat_office._tagged._tree import DEEPEST


_HEAD: Final = "<v8.00><e9>"
_ROW: Final = "Table Row"
_SIGNS: Final = re.compile("[<@\\\\\t\u2028\u2029]")
_CODES: Final = {
    Style.STRONG: "B", Style.EMPHASIS: "I", Style.UNDERLINE: "U", Style.STRIKE: "/", Style.SUPERSCRIPT: "+",
    Style.SUBSCRIPT: "-",
}  # fmt: skip


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document of the article."""
    for article in writable(articles, report):
        yield _document(article, report).encode()


def _document(article: Article, report: Report) -> str:
    content = _Content(report)
    body = [line for piece in copy_of(article, report, has_properties=False) for line in content.piece(piece)]
    others = [f'@{name}=[S"","{name}"]<*L>' for name in content.styles if name != style_name("")]
    return "\n".join([_HEAD, OWN_XPRESS, *others, *body]) + "\n"


class _Content:
    """Writes paragraphs, and collects their styles."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.styles: dict[str, None] = {}

    def piece(self, piece: Piece) -> Iterator[str]:
        """Yield the lines of *piece*."""
        match piece:
            case Line():
                yield self._line(piece.content, style_name(piece.kind))
            case Verbatim():
                yield self._start(style_name("code")) + "<\\n>".join(map(_text, piece.text.split("\n")))
            case Items():
                yield from self._items(piece, 1)
            case Cells():
                for row in piece.rows:
                    yield self._start(_ROW) + "<\\t>".join(["".join(map(self._run, cell)) for cell in row])
            case _:
                assert_never(piece)

    def _start(self, style: str) -> str:
        self.styles[style] = None
        return f"@{style}:"

    def _line(self, content: Inlines, style: str) -> str:
        return self._start(style) + "".join(map(self._run, content))

    def _items(self, items: Items, depth: int) -> Iterator[str]:
        style = f"{'Numbers' if items.ordered else 'Bullets'} {min(depth, DEEPEST)}"
        for number, item in enumerate(items.items):
            report_nesting(item, self._report, "XPress Tags", too_deep=depth > DEEPEST)
            for place, piece in enumerate(item):
                if isinstance(piece, Items):
                    yield from self._items(piece, depth + 1)
                else:
                    first = style if number else f"{style} First"
                    yield self._line(piece.content, style_name("more") if place else first)

    def _run(self, run: Inline) -> str:
        if not isinstance(run, Text):
            return "<\\n>"
        marks, language = face_of(run, self._report)
        if Style.CODE in marks or language or {Style.SUPERSCRIPT, Style.SUBSCRIPT} <= {*marks}:  # without codes
            return f"<@{name_of(marks, language)}>{_text(run.text)}<@$p>"
        codes = "".join([_CODES[mark] for mark in marks])
        return f"<{codes}>{_text(run.text)}<$>" if codes else _text(run.text)


def _text(text: str) -> str:
    return _SIGNS.sub(_sign, text)


def _sign(match: re.Match[str]) -> str:
    char = match[0]
    return f"<\\{char}>" if char in "<@\\" else "<\\t>" if char == "\t" else f"<\\#{ord(char)}>"
