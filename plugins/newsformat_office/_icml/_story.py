"""The text of a story → paragraphs, tables and pictures with the kinds of their styles.

Paragraphs are not elements: they end with ``Br`` or with a range of paragraphs (IDML, "Stories").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from attrs import define, field
from lxml import etree

from newsformat import (
    Heading,
    Inline,
    Inlines,
    Lang,
    LineBreak,
    Link,
    Mark,
    Media,
    Paragraph,
    Preformatted,
    Table,
    Text,
)
from newsformat.markup.tables import SPREAD_OUT, Grid, span
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import Report, inlines, on_lines, shortened
from newsformat_office._icml._beside import alt_of, file_of, report_characters, report_paragraphs, report_tag
from newsformat_office._icml._labels import labels_of
from newsformat_office._icml._names import BREAK, LABEL, LITERAL, OWN
from newsformat_office._icml._styles import Face, Look, Styles
from newsformat_office._parts import BLANK, Part, content_of, part_of, take_pictures


_WITHOUT_TEXT = frozenset(("rule", "media", "embed"))  # kinds of paragraphs that may be empty
_TAB = "8"  # the number of a right-aligned tab
_PIECES = re.compile("([\u2028\u2029\ufeff\ufffc])")
_CELL = re.compile(r"(\d{1,4}):(\d{1,5})", re.ASCII)
_NO_TEXT = frozenset((
    "Properties", "StoryPreference", "InCopyExportOption", "MetadataPacketPreference", "XMLAttribute", "XMLComment",
    "XMLInstruction", "TextFrame", "Row", "Column", "HyperlinkTextDestination", "ParagraphDestination", "Bookmark",
))  # fmt: skip
_SHAPES = frozenset(("Rectangle", "Oval", "Polygon", "GraphicLine", "Group", "MultiStateObject", "Button"))
GRAPHICS = frozenset(("Image", "EPS", "PDF", "PICT", "WMF", "ImportedPage", "EPSText"))


@define
class Reading:
    """The state of reading a story, and what is found besides text.

    Attributes:
        exact: whether newsformat has written the document: then no character is special to the program.
        usual: the languages of the document, which need no mark.
        notes: editors' notes, which are not printed.
        footnotes: the footnotes with a reference.
        ordered: the lists that are numbered.
        letters: the number of characters by language.
    """

    styles: Styles
    links: dict[str, Link]
    report: Report
    exact: bool = False
    usual: frozenset[str] = frozenset()
    notes: list[Part] = field(factory=list)
    footnotes: list[Element] = field(factory=list)
    ordered: set[str] = field(factory=set)
    letters: Counter[str] = field(factory=Counter)

    def is_ordered(self, of_list: str, depth: int) -> bool:
        """Is the list numbered? *of_list* distinguishes its levels."""
        return of_list in self.ordered


def parts_of(element: Element, reading: Reading) -> list[Part]:
    """Return the contents of *element*, a story or part of one; adjacent parts are not joined yet."""
    flow = _Flow(reading)
    flow.inside(element, Face(), None)
    flow.end_range()
    return flow.parts


class _Flow:
    """Splits a story into parts."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.parts: list[Part] = []
        self._runs: list[Inline] = []
        self._media: list[Media] = []
        self._look = Look()
        self._list = ""
        self._is_ended = False  # by the end of a range, without a ``Br`` so far

    def inside(self, element: Element, face: Face, link: Link | None) -> None:
        """Read the children of *element*."""
        for child in element:
            if isinstance(child.tag, str):
                self._part(child, local(child), face, link)

    def _part(self, element: Element, name: str, face: Face, link: Link | None) -> None:  # noqa: PLR0912 -- a case a kind
        match name:
            case "ParagraphStyleRange":
                self._range(element, face, link)
            case "CharacterStyleRange":
                report_characters(element, self._reading.report)
                self.inside(element, self._reading.styles.face(element, face), link)
            case "Content":
                self._content(element, face, link)
            case "Br":
                self._break()
            case "Table":
                self._table(element)
            case "Change":
                self._change(element, face, link)
            case "Note":
                self._note(element)
            case "Footnote" | "Endnote":
                self._reading.footnotes.append(element)
            case "HyperlinkTextSource" | "CrossReferenceSource":
                self.inside(element, face, self._reading.links.get(element.get("Self") or "") or link)
            case "HiddenText":
                self._reading.report.note("hidden text is left out", line=line_of(element))
            case "TextVariableInstance":
                self._add(element.get("ResultText") or "", face, link)
            case "XMLElement":
                report_tag(element, self._reading.report)
                self.inside(element, face, link)
            case _ if name in _SHAPES or name in GRAPHICS or name == "Movie":
                self._shape(element)
            case _ if name not in _NO_TEXT:
                self.inside(element, face, link)

    # Paragraphs -----------------------------------------------------------------

    def _range(self, element: Element, face: Face, link: Link | None) -> None:
        self.end_range()
        report_paragraphs(element, self._reading.report)
        self._look = self._reading.styles.look(element)
        self._list = element.get("AppliedNumberingList") or ""
        before = len(self.parts)
        self.inside(element, face, link)
        if self._runs or self._media or len(self.parts) == before:
            self._flush()
            self._is_ended = True

    def end_range(self) -> None:
        """End an open paragraph."""
        if self._runs or self._media:
            self._flush()
            self._is_ended = True

    def _break(self) -> None:
        """End the paragraph, unless the end of a range has done so."""
        if self._runs or self._media or not self._is_ended:
            self._flush()
        self._is_ended = False

    def _flush(self) -> None:
        look, runs, media = self._look, self._runs, self._media
        self._runs, self._media = [], []
        content = inlines(runs)
        if look.kind == "code":
            lines = ["\n" if isinstance(run, LineBreak) else run.text for run in runs]
            self.parts.append(Part("code", Preformatted("".join(lines))))
        elif content or look.kind in _WITHOUT_TEXT:
            self.parts.append(self._paragraph(look, content))
        elif not media:
            self.parts.append(BLANK)
        self.parts += take_pictures(media)

    def _paragraph(self, look: Look, content: Inlines) -> Part:
        if look.kind is None:
            self._reading.report.note(f"an unknown style, whose paragraphs are read as text: {shortened(look.name)}")
        if look.ordered is not None and not look.kind:
            of_list = f"{self._list} {look.ordered}"
            if look.ordered:
                self._reading.ordered.add(of_list)
            return Part("item", Paragraph(content), look.depth, of_list)
        if look.kind == "heading":
            return Part("heading", Heading(content, look.level or 2))
        return part_of(look.kind or "", content)

    # Running text ---------------------------------------------------------------

    def _content(self, element: Element, face: Face, link: Link | None) -> None:
        self._add(element.text or "", face, link)
        for child in element:
            if isinstance(child, etree._ProcessingInstruction):  # noqa: SLF001 -- lxml has no public name for it
                self._instruction(str(child.target), (child.text or "").strip(), face, link)
            self._add(child.tail or "", face, link)

    def _instruction(self, name: str, text: str, face: Face, link: Link | None) -> None:
        if name == OWN:
            char = next((char for char, value in LITERAL.items() if value == f"<?{OWN} {text}?>"), "")
            self._runs.append(Text(char, self._marks(face, link)))
        elif text == _TAB:
            self._add("\t", face, link)

    def _add(self, text: str, face: Face, link: Link | None) -> None:
        if not text:
            return
        reading = self._reading
        reading.letters[face.language or self._look.language] += len(text)
        marks = self._marks(face, link)
        for piece in _PIECES.split(text):
            if piece == BREAK:
                self._runs.append(LineBreak())
            elif piece == "\u2029" and not reading.exact:
                self._break()
            elif piece and (reading.exact or piece not in {"\ufeff", "\ufffc"}):
                self._runs.append(Text(piece, marks))

    def _marks(self, face: Face, link: Link | None) -> list[Mark]:
        marks: list[Mark] = [*face.styles]
        if face.language and face.language not in self._reading.usual:
            marks.append(Lang(face.language))
        return [*marks, link] if link is not None else marks

    def _change(self, change: Element, face: Face, link: Link | None) -> None:
        kind = change.get("ChangeType") or ""
        if kind == "DeletedText":
            self._reading.report.note("changes are treated as accepted; a deletion", line=line_of(change))
            return
        self._reading.report.note("changes are treated as accepted; an insertion", line=line_of(change))
        self.inside(change, face, link)

    def _note(self, note: Element) -> None:
        parts = parts_of(note, self._reading)
        content = self._lines(parts)
        kind = next((part.kind for part in parts if part.kind == "embargo"), "note")
        who = note.get("UserName") or ""
        if content and who and not self._reading.exact:
            when = note.get("CreationDate") or "no date"
            why = f"the author of a note is left out: {shortened(who)}, {shortened(when)}"
            self._reading.report.left_out(why, line=line_of(note))
        if content:
            self._reading.notes.append(Part(kind, Paragraph(content)))

    # Tables and pictures ----------------------------------------------------------

    def _table(self, table: Element) -> None:
        self.end_range()
        header = _number(table.get("HeaderRowCount"))
        grid, is_empty = Grid(), labels_of(table).get(LABEL) == "empty"
        for number, cells in self._rows(table) if not is_empty else ():
            grid.begin()
            for cell in [element for element in cells if labels_of(element).get(LABEL) != "none"]:
                content = self._lines(parts_of(cell, self._reading))
                if grid.place(content, span(cell.get("ColumnSpan")), span(cell.get("RowSpan"))):
                    self._reading.report.note(SPREAD_OUT)
            grid.end("thead" if number < header else "tbody", headings=False)
        self.parts.append(Part("", Table(grid.rows, header=grid.header)))
        self.parts += take_pictures(self._media)
        self._is_ended = True

    def _lines(self, parts: list[Part]) -> Inlines:
        """Return the text of *parts*, one line each; pictures are moved out of the table or note."""
        self._media += [part.block for part in parts if isinstance(part.block, Media)]
        return on_lines(filter(None, map(_text, parts)))

    def _rows(self, table: Element) -> Iterator[tuple[int, list[Element]]]:
        """Yield the rows of *table* by number, with their cells from left to right; the cells have coordinates."""
        rows: dict[int, list[tuple[int, Element]]] = {}
        for cell in table.iterfind("Cell"):
            if match := _CELL.fullmatch(cell.get("Name") or ""):
                rows.setdefault(int(match[2]), []).append((int(match[1]), cell))
            elif text := " ".join(map(text_of, cell.iter("Content"))):
                message = f"a cell without a place in its table is left out: {shortened(text)}"
                self._reading.report.left_out(message, line=line_of(cell))
        for number in sorted(rows):
            yield number, [cell for _, cell in sorted(rows[number], key=lambda pair: pair[0])]

    def _shape(self, shape: Element) -> None:
        alt = alt_of(shape, self._reading.report)
        for inner in shape.iter(*GRAPHICS):
            link = next(inner.iter("Link"), None)
            if href := file_of(link.get("LinkResourceURI") if link is not None else ""):
                self._media.append(Media(href, alt=alt))
            else:
                self._reading.report.left_out("a picture without a file is left out", line=line_of(inner))


def _number(value: str | None) -> int:
    return int(value) if value and value.isascii() and value.isdecimal() and len(value) < len("100000") else 0


def _text(part: Part) -> Inlines:
    if isinstance(part.block, Table):
        return inlines([run for row in part.block.rows for cell in row for run in (*cell, Text(" "))])
    return inlines(part.block.text) if isinstance(part.block, Preformatted) else content_of(part)
