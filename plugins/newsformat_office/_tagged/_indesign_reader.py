"""InDesign Tagged Text → articles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from newsformat import Article
from newsformat.plugin import ReadError, Report, Source
from newsformat_office._icml._languages import applied_of, tag_of
from newsformat_office._options import StyleOptions
from newsformat_office._tagged._indesign_tags import BREAK, ENCODINGS, START, Tag, tokens
from newsformat_office._tagged._names import OWN_INDESIGN
from newsformat_office._tagged._stories import articles_of
from newsformat_office._tagged._text import decoded, first_of
from newsformat_office._tagged._tree import Tree, mark_as_own


_IGNORED: Final = frozenset((
    "version", "featureset", "colortable", "nextstyle", "tablestyle", "cellstyle", "stylepriority", "colstart",
    "rowstart", "rowend", "colend", "cellend", "charstyleref",
))  # fmt: skip
_LOOKS: Final = re.compile(r"[cpt][a-z]\w*|bn\w+|cot\w+")
_DEEPEST: Final = 8  # nested tables and footnotes
_DEFINES: Final = {"defineparastyle": "Paragraph", "definecharstyle": "Character"}


def read(source: Source, options: StyleOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document.

    Raises:
        ReadError: it is not tagged text, a tag has no end, or there is no text.
    """
    start = START.match(first_of(source.read_bytes()))
    if start is None:
        raise ReadError("not InDesign Tagged Text: it does not begin with a tag such as <UNICODE-WIN>", line=1)
    text = decoded(source, ENCODINGS.get(start[1], ""), report)
    exact = OWN_INDESIGN in text
    tree = Tree(report, exact)
    reader = _Reader(tree, report)
    reader.document(tokens(text))
    if exact:
        mark_as_own(tree, reader.language)
    yield from articles_of(tree, options, report)


class _Reader:
    def __init__(self, tree: Tree, report: Report) -> None:
        self._tree, self._report = tree, report
        self._said: dict[str, str] = {}
        self._style = self._href = ""
        self._left = 0  # units of text still in the link
        self._column = 0
        self._looks = Counter[str]()
        self.language = ""

    def document(self, found: Iterable[Tag | tuple[str, int]]) -> None:
        """Read all tokens."""
        is_started, is_open, row, line = False, False, -1, 1
        for entry in found:
            line = entry.line if isinstance(entry, Tag) else entry[1]
            if isinstance(entry, Tag):
                is_started = is_started or entry.name in {"parastyle", "charstyle"}
                is_open = is_started
                row = self._table(entry, row)
            elif entry[0] != "\n":
                is_started = is_open = True
                self._text(*entry)
            elif is_started:
                self._tree.end_paragraph(line)
                is_open = False
        if is_open:
            self._tree.end_paragraph(line)
        if self._looks:
            names = ", ".join(sorted(self._looks))
            self._report.note(f"the look of the text is left out: {names:.200}")
        self._tree.end()

    def _text(self, text: str, line: int) -> None:
        if text == BREAK:
            self._tree.line_break(line)
            self._left = max(self._left - 1, 0)
            return
        while self._left and text:
            taken, text = _split_after(text, self._left)
            self._tree.text(taken, line, self._said, self._style, self._href)
            self._left -= _units(taken)
        if text:
            self._tree.text(text, line, self._said, self._style)

    # Tags -------------------------------------------------------------------------------

    def _table(self, tag: Tag, row: int) -> int:
        """Read *tag*, which may be part of a table, in this *row*; return the current row."""
        match tag.name:
            case "tablestart":
                self._deepen(tag)
                header = tag.value.split(":")[1:2] or tag.value.split(",")[2:3]
                self._tree.open_table(tag.line, "".join(header))
                return -1
            case "rowstart":
                self._column = 0
                return row + 1
            case "cellstart" if self._tree.is_in("Table"):
                self._cell(tag, max(row, 0))
            case "cellend":
                self._tree.close("Cell")
            case "tableend":
                self._tree.close("Cell")
                self._tree.close("Table")
            case _:
                self._tag(tag)
        return row

    def _cell(self, tag: Tag, row: int) -> None:
        rows, _, columns = tag.value.partition(",")
        if rows != "0" and columns != "0":  # not covered by a cell that spans it
            self._tree.open("Cell", tag.line, Name=f"{self._column}:{row}", RowSpan=rows, ColumnSpan=columns)
        else:
            self._tree.open("Cell", tag.line, Name="none")
        self._column += 1

    def _deepen(self, tag: Tag) -> None:
        if self._tree.depth > 2 * _DEEPEST:
            raise ReadError(f"tables and footnotes are nested deeper than {_DEEPEST}", line=tag.line)

    def _tag(self, tag: Tag) -> None:
        match tag.name:
            case "parastyle":
                self._tree.begin(tag.value)
                self._said, self._style = {}, ""
            case "charstyle":
                self._style = "" if tag.value.startswith("[") else tag.value
            case "footnotestart":
                self._deepen(tag)
                self._tree.open("Footnote", tag.line)
            case "footnoteend":
                self._tree.close("Footnote")
            case "hyperlink":
                self._link(tag)
            case "defineparastyle" | "definecharstyle":
                self._define(tag)
            case _ if not self._look(tag) and tag.name not in _IGNORED:
                if _LOOKS.fullmatch(tag.name):
                    self._looks[tag.name] += 1
                elif tag.name.upper() not in ENCODINGS:
                    self._report.left_out(f"the tag {tag.name:.40} is left out: {tag.value:.60}", line=tag.line)

    def _look(self, tag: Tag) -> bool:
        """Read *tag* if it sets an attribute of the text that follows; return whether it does."""
        name = _ATTRIBUTES.get(tag.name)
        if name is None:
            return False
        self._said.pop(name, None)
        if value := _value(name, tag.value):
            self._said[name] = value
        return True

    def _link(self, tag: Tag) -> None:
        values = {inner_tag.name: inner_tag.value for inner_tag in tag.inner}
        length = values.get("hyperlinklength", "")
        self._href = values.get("hyperlinkdest", "")
        self._left = int(length) if length.isascii() and length.isdecimal() and len(length) < len("1000000") else 0
        if not self._left and self._href:
            self._report.left_out(f"a link without text is left out: {self._href:.60}", line=tag.line)

    def _define(self, tag: Tag) -> None:
        kind, attributes = _DEFINES[tag.name], dict[str, str]()
        for inner_tag in tag.inner:
            name = "BasedOn" if inner_tag.name == "basedon" else _ATTRIBUTES.get(inner_tag.name)
            if name and (value := inner_tag.value if name == "BasedOn" else _value(name, inner_tag.value)):
                attributes[name] = value
            elif not name and inner_tag.name not in _IGNORED:
                self._looks[inner_tag.name] += 1
        style = tag.value.removesuffix("=")
        if style == "Body" and kind == "Paragraph":
            self.language = tag_of(attributes.get("AppliedLanguage", ""))
        self._tree.define(kind, style, attributes)


_ATTRIBUTES: Final = {
    "ctypeface": "FontStyle",
    "cunderline": "Underline",
    "cstrikethru": "StrikeThru",
    "cposition": "Position",
    "clanguage": "AppliedLanguage",
    "bnlisttype": "BulletsAndNumberingListType",
}
_ON: Final = {"1": "true", "0": "false"}
_LISTS: Final = {"bullet": "BulletList", "numbered": "NumberedList", "none": "NoList"}


def _value(name: str, value: str) -> str:
    match name:
        case "Underline" | "StrikeThru":
            return _ON.get(value, "")
        case "AppliedLanguage":
            return applied_of(tag_of(value)) or value
        case "BulletsAndNumberingListType":
            return _LISTS.get(value.lower().replace(" ", ""), "")
        case _:
            return value


def _units(text: str) -> int:
    """Return the length of *text* as counted by InDesign, in UTF-16."""
    return len(text) + sum(char > "\uffff" for char in text)


def _split_after(text: str, units: int) -> tuple[str, str]:
    """Split *text* after this number of *units*."""
    if _units(text) <= units:
        return text, ""
    end = 0
    while units > 0:
        units -= 1 + (text[end] > "\uffff")
        end += 1
    return text[:end], text[end:]
