"""Text of FineReader blocks: paragraphs, lines and characters → pieces of text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsformat import Block, Media, Table
from newsformat.markup.languages import language_tag
from newsformat.markup.xml import Element, line_of, local, own_texts, text_of, whole_number
from newsformat.plugin import Report, line
from newsformat_library._recognised import Piece, Recognised, most_spoken


_TRUE = frozenset(("true", "1"))
_HEADINGS = frozenset(("heading", "tableHeading"))
_LEFT_OUT = {"rt": "a running title", "garb": "something that is not text"}
_CAPTIONS = frozenset(("pictureCaption",))
_PLAIN = frozenset(("", "text", "tableText", "other"))
_CAMEL = re.compile(r"[A-Z][a-z]+|[A-Z]+(?![a-z])")
_REGIONS = {
    "UnitedStates": "US",
    "UnitedKingdom": "GB",
    "Brazilian": "BR",
    "Belgian": "BE",
    "Luxembourg": "LU",
    "Swiss": "CH",
    "Mexican": "MX",
    "PRC": "CN",
    "Taiwan": "TW",
}
_NORWEGIAN = {"Bokmal": "nb", "Nynorsk": "nn"}
_MAX_SPAN = 1000  # cells that one may span


class Texts:
    """Reads the blocks of a page; *roles* are those of paragraph styles, by ID."""

    def __init__(self, roles: dict[str, str], report: Report, number: int | None) -> None:
        self._roles, self._report = roles, report
        self.recognised = Recognised(report, number)

    def read(self, block: Element) -> Iterator[Piece | Block]:
        """Yield the content of *block*."""
        kind = block.get("blockType") or "Text"
        if block.get("isHidden") in _TRUE:
            self._report.left_out(f"a hidden block left out: {text_of(block):.60}", line=line_of(block))
        elif kind == "Text":
            yield from self._pieces(block)
        elif kind == "Table":
            yield from self._table(block)
        elif kind == "Picture":
            self._report.note("a picture of which only the position is known is left out", line=line_of(block))
        elif kind == "Barcode" or text_of(block):
            self._report.left_out(f"a block of the type {kind:.30} left out: {text_of(block):.60}", line=line_of(block))

    def _pieces(self, block: Element) -> Iterator[Piece | Block]:
        for text in block.iterchildren("{*}text"):
            for par in text.iterchildren("{*}par"):
                if (piece := self._piece(par)).text:
                    yield from self._by_role(piece, par)

    def _by_role(self, piece: Piece, par: Element) -> Iterator[Piece | Block]:
        """Yield *piece*, the text of *par*, according to the role of its style."""
        role = self._role(par)
        if role in _LEFT_OUT:
            self._report.left_out(f"{_LEFT_OUT[role]} left out: {piece.text:.60}", line=line_of(par))
        elif role in _CAPTIONS:
            yield Media(caption=piece.text)
        else:
            if role not in _PLAIN | _HEADINGS:
                self._report.left_out(f"the role of a paragraph left out: {role:.60}", line=line_of(par))
            yield piece._replace(heading=role in _HEADINGS)

    def _role(self, par: Element) -> str:
        style = par.get("style") or ""
        if style and style not in self._roles:
            self._report.left_out(f"a reference to a missing style left out: {style:.60}", line=line_of(par))
        return self._roles.get(style, "")

    def _piece(self, par: Element) -> Piece:
        lines, sizes, given_language = [], [], []
        for child in par.iterchildren("{*}line"):
            text = ""
            for run in child.iterchildren("{*}formatting"):
                printed = self._printed(run)
                text += printed
                sizes += [size] * len(printed) if (size := _size(run)) else []
                given_language.append(Piece(printed, self.language(run.get("lang"), run)))
            self._count(child, text)
            lines.append(text)
        text = self.recognised.joined(lines)
        language = most_spoken(given_language)
        if others := {piece.language for piece in given_language if piece.text.strip() and piece.language} - {language}:
            message = f"the other languages of words are left out: {' '.join(sorted(others)):.60}"
            self._report.left_out(message, line=line_of(par))
        size = sorted(sizes)[len(sizes) // 2] if sizes else 0
        begun, goes_on = (par.get(f"hasOverflowed{name}") in _TRUE for name in ("Head", "Tail"))
        return Piece(text, language, size, begun=begun, ends=not goes_on)

    def _printed(self, run: Element) -> str:
        """Return the text of a ``formatting``: its characters, without alternatives."""
        if run.get("base64encoded") in _TRUE:
            self._report.left_out(f"a text in base64 left out: {text_of(run):.60}", line=line_of(run))
            return ""
        characters = list(run.iterchildren("{*}charParams"))
        if not characters:
            return "".join(own_texts(run))
        if outside := line("".join(own_texts(run))):
            self._report.left_out(f"text outside the characters left out: {outside:.60}", line=line_of(run))
        return "".join(
            [
                "".join(own_texts(character)) or (" " if character.get("isTab") in _TRUE else "")
                for character in characters
            ]
        )

    def _count(self, row: Element, text: str) -> None:
        """Count the words of a line with this *text*, and those with a suspicious character."""
        marks = "".join([_mark(element) for element in row.iterfind("{*}formatting/{*}charParams")])
        self.recognised.count(len(text.split()), sum("?" in word for word in marks.split()))

    def language(self, name: str | None, element: Element) -> str:
        """Return the tag of the language *name*; an unknown one is reported."""
        tag, is_all = language_called(name or "")
        if name and not tag:
            self._report.left_out(f"the language of <{local(element)}> is left out: {name:.60}", line=line_of(element))
        elif not is_all:
            self._report.note(f"the language {name:.60} is read as {tag}", line=line_of(element))
        return tag

    def _table(self, block: Element) -> Iterator[Block]:
        rows = [
            [cell for child in row.iterchildren("{*}cell") for cell in self._cells(child)]
            for row in block.iterchildren("{*}row")
        ]
        if any(map(any, rows)):
            yield Table(rows)

    def _cells(self, cell: Element) -> Iterable[str]:
        """Return the text of *cell*, and an empty text for each further column that it spans."""
        pars = [par for text in cell.iterchildren("{*}text") for par in text.iterchildren("{*}par")]
        text = line(" ".join([self._piece(par).text for par in pars]))
        span = min(whole_number(cell.get("colSpan")) or 1, _MAX_SPAN)
        if (rows := cell.get("rowSpan") or "1") != "1":
            self._report.left_out(f"rowSpan of <cell> is left out: {rows:.60}", line=line_of(cell))
        if cell.get("picture") in _TRUE:
            self._report.note("a picture of which only the position is known is left out", line=line_of(cell))
        return [text, *[""] * (span - 1)]


def _mark(character: Element) -> str:
    """Return ``?`` for a suspicious character, a blank for white space, and else a dot."""
    if not "".join(own_texts(character)).strip():
        return " "
    return "?" if character.get("suspicious") in _TRUE else "."


def _size(run: Element) -> float:
    size = (run.get("fs") or "").rstrip(".")
    return float(size) if re.fullmatch(r"\d{1,4}(?:\.\d{1,4})?", size) else 0


def language_called(name: str) -> tuple[str, bool]:
    """Return the tag for FineReader's language name (``EnglishUnitedStates``), and whether it covers the whole name."""
    words = [word for word in _CAMEL.findall(name.strip()) if word != "Old"]
    rest = "".join(words[1:])
    if rest in _NORWEGIAN:
        return _NORWEGIAN[rest], True
    tag = language_tag(words[0]) if words and len(words[0]) > _CODE else language_tag(name)
    if tag and rest in _REGIONS:
        return f"{tag}-{_REGIONS[rest]}", True
    return tag, rest in _USUAL


_CODE = 3  # letters of a code; names are longer
_USUAL = frozenset(("", "Standard", "NewSpelling"))
