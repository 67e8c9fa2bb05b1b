"""Workbook of Office Open XML (ECMA-376-1, 18) → its sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat.markup.html import safe_url
from newsformat.markup.packages import Package, Relation
from newsformat.markup.xml import Element, iterate, local, whole_number
from newsformat.plugin import Limits, ReadError, Report, limit_message
from newsformat_records._sheets._moments import NUMBER, Shown, moment, shown
from newsformat_records._sheets._sheet import HIDDEN_ROW, MOST_COLUMNS, Row, Sheet


_RELATIONS = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")  # ST_Xstring (22.9.2.19)
_PLACE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::|\Z)", re.ASCII)
_HYPERLINK = re.compile(r'\s*HYPERLINK\(\s*"((?:[^"]|"")*+)"', re.IGNORECASE)
_ON_PAGES = dict.fromkeys(
    [f"{pages}{place}" for pages in ("odd", "even", "first") for place in ("Header", "Footer")], "headerFooter"
)
_CODE = re.compile(r'&(?:"[^"]*"|[0-9]{1,3}|K[0-9A-Fa-f]{6}|K[0-9]{2}[+-][0-9]{3}|[A-Za-z&])')
_BOOLEANS = {"1": "TRUE", "0": "FALSE"}
_TRUE = frozenset(("1", "true", "on"))  # ST_OnOff
_HIDDEN = frozenset(("hidden", "veryHidden"))  # ST_SheetState (18.18.68)
_SHARED_FACTOR = 20  # times the limit of an item
_UNCHECKED = 16 * 1024 * 1024  # characters; smaller workbooks are not checked for their ratio
_NOT_READ = {
    "xl/media/": "pictures",
    "xl/charts/chart": "charts",
    "xl/comments": "comments on cells",
    "xl/threadedComments/": "answers to comments",
}


def sheets(package: Package, size: int, limits: Limits, report: Report) -> Iterator[Sheet]:
    """Yield the sheets of a workbook of *size* bytes, in order.

    Raises:
        ReadError: the package is not a workbook, or a part of it can't be read; or shared texts repeat so often that
            the cells exceed the limits.
    """
    yield from _Workbook(package, size, limits, report).sheets()


class _Workbook:
    """A workbook with the shared texts and formats that its cells refer to."""

    def __init__(self, package: Package, size: int, limits: Limits, report: Report) -> None:
        self._package, self._limits, self._report = package, limits, report
        self._left = max(_UNCHECKED, size * limits.ratio)
        main = next(
            (relation.target for relation in package.relations("").values() if relation.kind == "officeDocument"), ""
        )
        root = package.xml(main or "xl/workbook.xml")
        if root is None or local(root) != "workbook":
            raise ReadError("not a workbook: the package has no part with a workbook")
        self._root, self._relations = root, package.relations(main or "xl/workbook.xml")
        properties = next((child for child in root if local(child) == "workbookPr"), None)
        self._since_1904 = properties is not None and properties.get("date1904") in _TRUE
        self._texts = [*self._shared()]
        self._formats = self._styles()

    def sheets(self) -> Iterator[Sheet]:
        for inner in self._root.iter("{*}sheet"):
            relation = self._relations.get(next((inner.get(name) for name in _RELATIONS if inner.get(name)), "") or "")
            if relation is None or relation.kind != "worksheet":
                continue  # a chart or a macro
            name = inner.get("name") or ""
            if inner.get("state") in _HIDDEN:
                self._report.note(f"a hidden sheet is read as if it were shown: {name:.60}")
            yield Sheet(name, self._rows(relation))
        for folder, what in _NOT_READ.items():
            if many := sum(name.startswith(folder) for name in self._package):
                self._report.left_out(f"{what} in the workbook: {many}")

    def _part(self, kind: str) -> str:
        return next((relation.target for relation in self._relations.values() if relation.kind == kind), "")

    def _elements(self, part: str, **names: str) -> Iterator[Element]:
        """Yield the elements *names* of a part; the value of each is the element that must contain it."""
        stream = self._package.open(part) if part else None
        if stream is None:
            return
        within = set(names.values())
        try:
            with stream:
                yield from iterate(stream, set(names), within=within, limits=self._limits, report=self._report)
        except ReadError as error:
            raise ReadError(f"{part}: {error.message}", line=error.line, column=error.column) from None

    def _shared(self) -> Iterator[str]:
        """Yield the shared texts (18.4)."""
        left = _SHARED_FACTOR * self._limits.item_bytes
        for element in self._elements(self._part("sharedStrings"), si="sst"):
            yield (text := _text(element))
            left -= len(text)
            if left < 0:
                raise ReadError(
                    f"shared texts of more than {_SHARED_FACTOR} times the limit item_bytes; raise it to read them"
                )

    def _styles(self) -> list[Shown]:
        """Return what the formats of cells show (18.8.10)."""
        codes: dict[str, str] = {}
        looks: list[Shown] = []
        for element in self._elements(self._part("styles"), numFmt="numFmts", xf="cellXfs"):
            number = element.get("numFmtId") or "0"
            if local(element) == "numFmt":
                codes[number] = element.get("formatCode") or ""
            else:
                looks.append(shown(whole_number(number) or 0, codes.get(number, "")))
        return looks

    def _rows(self, relation: Relation) -> Iterator[Row]:
        if relation.target not in self._package:
            raise ReadError(f"the part {relation.target:.100}, a sheet, is missing")
        links = self._links(relation.target)
        number = within = 0
        for element in self._elements(relation.target, row="sheetData", hyperlink="hyperlinks", **_ON_PAGES):
            if local(element) != "row":
                within += local(element) == "hyperlink" and bool(element.get("location"))
                self._report_header(element)
                continue
            number_text = element.get("r") or ""
            number = int(number_text) if number_text.isdecimal() and len(number_text) < len("10000000") else number + 1
            row = self._row(element, number, links)
            if row.cells and element.get("hidden") in _TRUE:
                self._report.note(HIDDEN_ROW, line=number)
            yield row
        if within:
            self._report.left_out(f"links to places in the workbook: {within}")

    def _report_header(self, element: Element) -> None:
        """Report headers and footers of a sheet (18.3.1.46), without fields and fonts."""
        text = " ".join(_CODE.sub(" ", _unescaped(element.text or "")).split())
        if local(element) in _ON_PAGES and text:
            self._report.left_out(f"headers or footers of the page left out: {text:.60}")

    def _links(self, part: str) -> dict[tuple[int, int], str]:
        """Return the links of cells by row and column, which follow the rows of a sheet (18.3.1.47)."""
        targets = {key: relation.target for key, relation in self._package.relations(part).items() if relation.outside}
        found: dict[tuple[int, int], str] = {}
        for element in self._elements(part, row="sheetData", hyperlink="hyperlinks") if targets else ():
            target = targets.get(next((element.get(name) for name in _RELATIONS if element.get(name)), "") or "")
            if target and (place := _place(element.get("ref") or "")):
                found[place] = target
        return found

    def _row(self, element: Element, number: int, links: dict[tuple[int, int], str]) -> Row:
        cells, found, column = {}, {}, -1
        for child in element:
            if local(child) != "c":
                continue
            place = _place(child.get("r") or "")
            column = place[1] if place else column + 1
            if column >= MOST_COLUMNS:
                self._report.left_out(f"cells beyond column {MOST_COLUMNS}", line=number)
                break
            if text := self._cell(child):
                cells[column] = text
            elif why := self._without_text(child):
                self._report.left_out(why, line=number)
            if link := _formula_link(child) or links.get((number, column)):
                found[column] = link
        return Row(number, cells, found)

    def _without_text(self, element: Element) -> str:
        """Return the reason why a cell without text is not empty; ``""`` if it is."""
        value = next((child.text or "" for child in element if local(child) == "v"), "")
        number = whole_number(value)
        if element.get("t") == "e" and value:
            return f"a cell has an error instead of a value: {value:.20}"
        if element.get("t") == "s" and (number is None or number >= len(self._texts)):
            return f"a cell has a text that is not in the workbook: {value:.20}"
        return "a formula without its value" if _formula(element) else ""

    def _cell(self, element: Element) -> str:
        """Return the text of a cell (18.3.1.4)."""
        kind = element.get("t") or "n"
        if kind == "inlineStr":
            return "".join(_text(child) for child in element if local(child) == "is")
        value = next((child.text or "" for child in element if local(child) == "v"), "")
        if kind == "s":
            return self._shared_text(value)
        if kind == "n":
            style = whole_number(element.get("s")) or 0
            how = self._formats[style] if style < len(self._formats) else NUMBER
            return moment(value, how, since_1904=self._since_1904) if how != NUMBER else _bare(value)
        if kind == "b":
            return _BOOLEANS.get(value, value)
        return "" if kind == "e" else _unescaped(value)

    def _shared_text(self, value: str) -> str:
        """Return the shared text with the number *value*."""
        number = whole_number(value)
        text = self._texts[number] if number is not None and number < len(self._texts) else ""
        self._left -= len(text)
        if self._left < 0:
            most = self._limits.ratio
            raise ReadError(limit_message("ratio", f"the rows become more than {most} times as large as the file"))
        return text


def _text(element: Element) -> str:
    """Return a text, possibly in runs, without its phonetic reading (18.4.6)."""
    parts = []
    for child in element:
        if local(child) == "t":
            parts.append(child.text or "")
        elif local(child) == "r":
            parts += [run.text or "" for run in child if local(run) == "t"]
    return _unescaped("".join(parts))


def _unescaped(text: str) -> str:
    if "_x" not in text:
        return text
    found = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
    try:
        return found.encode("utf-16", "surrogatepass").decode("utf-16")  # surrogate pairs become characters
    except UnicodeDecodeError:
        return text


def _bare(value: str) -> str:
    """Return a number without a decimal point if it is an integer."""
    try:
        number = float(value)
    except ValueError:
        return value
    return str(int(number)) if number.is_integer() and abs(number) < 2**53 else value


def _formula_link(element: Element) -> str:
    """Return the address of a HYPERLINK formula in a cell."""
    match = _HYPERLINK.match(_formula(element))
    address = match[1].replace('""', '"') if match else ""
    return address if safe_url(address) else ""


def _formula(element: Element) -> str:
    return next((child.text or "" for child in element if local(child) == "f"), "")


def _place(reference: str) -> tuple[int, int] | None:
    """Return row (from 1) and column (from 0) of a reference such as ``B7``, or of the first cell of an area."""
    match = _PLACE.match(reference)
    if match is None:
        return None
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]), column - 1
