"""An article → InDesign Tagged Text."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from typing import Final, assert_never

from newsformat import Article, Inline, Inlines, Style, Text
from newsformat.plugin import Articles, NoOptions, Report
from newsformat_office._copy import Cells, Items, Line, Piece, Verbatim, copy_of, report_nesting, safe_link, writable
from newsformat_office._icml._languages import applied_of, tag_of
from newsformat_office._icml._names import style_name
from newsformat_office._tagged._faces import MARKS, face_of, name_of
from newsformat_office._tagged._names import OWN_INDESIGN
from newsformat_office._tagged._tree import DEEPEST


_HEAD: Final = "<UNICODE-WIN>\n<Version:8><FeatureSet:InDesign-{}><ColorTable:=<Black:COLOR:CMYK:Process:0,0,0,1>>\n"
_IN_TEXT: Final = re.compile(r"[<>\\]")
_IN_TAG: Final = re.compile(r"[<>\\:,]")
_SIGNS: Final = re.compile("[\t\u2028\u2029]")
_LISTS: Final = {False: "Bullet", True: "Numbered"}
_FILLED: Final = 20_000  # most empty cells to fill up a table with; more would be out of proportion to its text
_POSITIONS: Final = {Style.SUPERSCRIPT: "Superscript", Style.SUBSCRIPT: "Subscript"}


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document of the article."""
    for article in writable(articles, report):
        language = tag_of(applied_of(article.language))
        if article.language != language:
            report.lost("language", why=f"InDesign has no name for {article.language}")
        text = _document(article, report).replace("\n", "\r\n")
        yield codecs.BOM_UTF16_LE + text.encode("utf-16-le")


def _document(article: Article, report: Report) -> str:
    content = _Content(report)
    body = [line for piece in copy_of(article, report, has_properties=False) for line in content.piece(piece)]
    applied = _applied(article.language)
    heads = [f"{OWN_INDESIGN}{applied}>", *content.definitions(applied)]
    features = "R2L" if article.direction == "rtl" else "Roman"
    return _HEAD.format(features) + "\n".join([*heads, *body]) + "\n"


def _applied(language: str) -> str:
    name = applied_of(language).removeprefix("$ID/")
    return f"<cLanguage:{_named(name)}>" if name else ""


class _Content:
    """Writes paragraphs, and collects their styles."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._paragraphs: dict[str, str] = {}
        self._faces: dict[str, str] = {}
        self._links = 0

    def definitions(self, applied: str) -> Iterator[str]:
        """Yield the definitions of the styles, with *applied*, the language."""
        for name, look in self._paragraphs.items():
            if name != style_name(""):
                yield f"<DefineParaStyle:{_named(name)}=<Nextstyle:{_named(name)}>{look}{applied}>"
        yield from [f"<DefineCharStyle:{_named(name)}={look}>" for name, look in self._faces.items()]

    def piece(self, piece: Piece) -> Iterator[str]:
        """Yield the lines of *piece*."""
        match piece:
            case Line():
                yield self._line(piece.content, style_name(piece.kind))
            case Verbatim():
                yield self._start(style_name("code")) + "<0x000A>".join(map(_text, piece.text.split("\n")))
            case Items():
                yield from self._items(piece, 1)
            case Cells():
                yield self._start(style_name("")) + self._table(piece)
            case _:
                assert_never(piece)

    def _start(self, style: str, look: str = "") -> str:
        self._paragraphs[style] = look
        return f"<ParaStyle:{_named(style)}>"

    def _line(self, content: Inlines, style: str, look: str = "") -> str:
        return self._start(style, look) + "".join(map(self._run, content))

    def _items(self, items: Items, depth: int) -> Iterator[str]:
        kind, look = "Numbers" if items.ordered else "Bullets", f"<bnListType:{_LISTS[items.ordered]}>"
        style = f"{kind} {min(depth, DEEPEST)}"
        for number, item in enumerate(items.items):
            report_nesting(item, self._report, "tagged text", too_deep=depth > DEEPEST)
            for place, piece in enumerate(item):
                if isinstance(piece, Items):
                    yield from self._items(piece, depth + 1)
                elif place:
                    yield self._line(piece.content, style_name("more"))
                else:
                    yield self._line(piece.content, style if number else f"{style} First", look)

    def _table(self, table: Cells) -> str:
        width = max([len(row) for row in table.rows], default=0)
        absent = sum([width - len(row) for row in table.rows])
        if absent or not width:
            fate = "filled up with empty cells" if absent <= _FILLED else f"not filled up with {absent} cells"
            self._report.lost("body.table", why=f"rows of different length are {fate}")
        header = min(table.header, len(table.rows))
        start = f"<TableStart:{len(table.rows)},{width}:{header}:0<tCellDefaultCellType:Text>>" + "<ColStart:>" * width
        return f"{start}{''.join([self._row(row, width if absent <= _FILLED else 0) for row in table.rows])}<TableEnd:>"

    def _row(self, row: tuple[Inlines, ...], width: int) -> str:
        cells = [*row, *[()] * (width - len(row))]
        inner = [f"<CellStart:1,1>{self._line(cell, style_name(''))}<CellEnd:>" for cell in cells]
        return f"<RowStart:>{''.join(inner)}<RowEnd:>"

    # Running text -----------------------------------------------------------------------

    def _run(self, run: Inline) -> str:
        if not isinstance(run, Text):
            return "<0x000A>"
        link = safe_link(run, self._report)
        marks, language = face_of(run, self._report)
        name = name_of(marks, language, link=link is not None)
        if not name:
            return _text(run.text)
        self._faces.setdefault(name, _look(marks, language))
        lead = self._link_tag(link.href, run.text) if link is not None else ""
        return f"<CharStyle:{_named(name)}>{lead}{_text(run.text)}<CharStyle:>"

    def _link_tag(self, href: str, text: str) -> str:
        """Return the tag that links the following *text* to *href*."""
        self._links += 1
        length = len(text.encode("utf-16-le")) // 2
        number = self._links
        return (
            f"<Hyperlink:=<HyperlinkName:Link {number}><HyperlinkDest:{_named(href)}><HyperlinkDestKey:{number}>"
            f"<HyperlinkLength:{length}><HyperlinkStartOffset:0><Hidden:0><BrdrVisible:0>>"
        )


def _look(marks: Iterable[Style], language: str) -> str:
    marks = [*marks]
    font = " ".join([MARKS[mark] for mark in marks if mark in {Style.STRONG, Style.EMPHASIS}])
    position = next((_POSITIONS[mark] for mark in marks if mark in _POSITIONS), "")
    attributes = {
        "cTypeface": font,
        "cUnderline": "1" if Style.UNDERLINE in marks else "",
        "cStrikethru": "1" if Style.STRIKE in marks else "",
        "cPosition": position,
    }
    return "".join([f"<{name}:{value}>" for name, value in attributes.items() if value]) + _applied(language)


def _text(text: str) -> str:
    escaped = _IN_TEXT.sub(r"\\\g<0>", text) if _IN_TEXT.search(text) else text
    return _SIGNS.sub(lambda match: f"<0x{ord(match[0]):04X}>", escaped)


def _named(text: str) -> str:
    return _IN_TAG.sub(r"\\\g<0>", text)
