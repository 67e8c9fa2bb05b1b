"""PAGE → articles, one per page or per article marked on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat import Article, Block, Foreign, Heading, Identifier
from newsformat.markup.xml import Element, all_text, line_of, local, read_items, report_unread, snippet, whole_number
from newsformat.plugin import NoOptions, Report, Source, line
from newsformat_library._alto._lines import Lines
from newsformat_library._alto._order import Order
from newsformat_library._alto._reader import language_of, number
from newsformat_library._page_xml._names import Names, custom_of, properties_in, rest_of_custom
from newsformat_library._page_xml._tables import placed_cells, table_of
from newsformat_library._recognised import Piece, Recognised


SPACE = "page-xml"
_REGION, _LINE, _CELL = "TextRegion", "TextLine", "TableCell"
_MARGINS = frozenset(("header", "footer", "page-number", "signature-mark", "catch-word"))
_PICTURES = frozenset(("ImageRegion", "GraphicRegion", "ChartRegion", "LineDrawingRegion", "MapRegion"))
_CONTAINERS = frozenset(
    ("AdvertRegion", "CustomRegion", "UnknownRegion", "MusicRegion", "MathsRegion", "ChemRegion", "NoiseRegion")
)
"""Regions that may contain regions of text; so may pictures."""
_UNDERSTOOD = _MARGINS | {"", "heading", "paragraph", "other"}
_REGION_ATTRIBUTES = frozenset(
    (
        *("id", "type", "custom", "primaryLanguage", "primaryScript", "orientation", "readingDirection"),
        *("textLineOrder", "readingOrientation", "leading", "kerning", "fontSize", "textColour", "bgColour"),
        *("reverseVideo", "align", "indented", "conf", "index", "rows", "columns", "lineColour", "lineSeparators"),
        *("embText", "row", "col", "rowSpan", "colSpan", "header", "numColours", "colourDepth", "penColour", "colour"),
    )
)
_KNOWN: dict[str, frozenset[str] | None] = {
    "PcGts": frozenset(("pcGtsId",)),
    "Page": frozenset(("imageFilename", "imageWidth", "imageHeight", "primaryLanguage", "custom")),
    **dict.fromkeys((_REGION, "TableRegion", _CELL, _LINE, *_PICTURES, *_CONTAINERS), _REGION_ATTRIBUTES),
    "TextEquiv": frozenset(("index", "conf", "dataType", "dataTypeDetails")),
    **dict.fromkeys(("Unicode", "PlainText"), frozenset()),
    **dict.fromkeys(("Coords", "Baseline", "Border", "PrintSpace", "TextStyle", "AlternativeImage", "Grid"), None),
    **dict.fromkeys(("Layers", "Word", "CornerPts"), None),
    "Roles": frozenset(),
    "TableCellRole": frozenset(("rowIndex", "columnIndex", "rowSpan", "colSpan", "header")),
    **dict.fromkeys(
        (
            *("ReadingOrder", "OrderedGroup", "OrderedGroupIndexed", "UnorderedGroup", "UnorderedGroupIndexed"),
            *("RegionRef", "RegionRefIndexed"),
        ),
        frozenset(("id", "regionRef", "index", "conf", "type", "continuation", "caption", "custom")),
    ),
}
"""Elements with the attributes that are read, reported elsewhere, or only looks; words repeat their line."""
_LAYOUT_KEYS = frozenset(("readingOrder", "textStyle"))


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the articles of the page.

    Raises:
        ReadError: it is not well-formed, or not PAGE.
    """
    foreign: list[Foreign] = []

    def read_one(element: Element) -> Iterable[Article]:
        if local(element) == "Page":
            return _Page(element, foreign, report).articles()
        foreign.append(Foreign(SPACE, "Metadata", snippet(element)))
        return ()

    names, within = ("Page", "Metadata"), ("PcGts",)
    for article in read_items(source, names, read_one, report, title="PAGE", within=within, known=_KNOWN):
        if isinstance(article, Article):
            yield article


class _Page:
    """A page during conversion."""

    def __init__(self, page: Element, foreign: list[Foreign], report: Report) -> None:
        self._page, self._foreign, self._report = page, foreign, report
        self._order = Order(key="id")
        for child in page.iterchildren("{*}ReadingOrder"):
            self._order.add_references(_references(child))
        self._order.begin(page)
        self._lines = Lines(self._order.sorted, has_blanks=False)
        self._names = Names(self._lines.joined, report)
        self._cells: set[Element] = set()
        self._recognised = Recognised(report, line_of(page))

    def articles(self) -> Iterator[Article]:
        """Yield the articles marked in lines or regions, and one for the rest."""
        self._report_left_out()
        parts: dict[str, list[Piece | Block]] = {}
        for region in self._order.sorted(self._regions(self._page)):
            for article, block in self._blocks(region):
                parts.setdefault(article, []).append(block)
        self._report_names()
        for article, pieces in parts.items():
            yield self._article(article, pieces)
        if not parts:
            yield self._article("", [])
        self._recognised.report_confidence()
        self._lines.report_guesses(self._report, line_of(self._page))
        self._order.report_changes(self._report, line_of(self._page))

    def _report_left_out(self) -> None:
        self._report.note("positions, type and alternative readings of lines are not kept", line=line_of(self._page))
        report_unread(self._page, _KNOWN, self._report, texts=("Unicode", "PlainText"))
        self._report_readings()
        for element in self._page.iter("{*}*"):
            if local(element) == "Word":
                self._recognised.sure(100 * _confidence(element))
            if local(element) in _PICTURES:
                self._report.note("a picture of which only the position is known is left out", line=line_of(element))
            elif local(element) in _CONTAINERS:
                self._report.left_out(f"the type of a region left out: {local(element)}", line=line_of(element))
            elif local(element) == _REGION and element.get("type") in _MARGINS and (text := _region_text(element)):
                self._report.left_out(f"a {element.get('type')} left out: {text:.60}", line=line_of(element))

    def _report_readings(self) -> None:
        """Report other readings of regions, lines and words."""
        others = [
            child
            for element in self._page.iter("{*}TextRegion", "{*}TextLine", "{*}Word", "{*}Glyph")
            for nothing_else in [{"", _text(element)}]
            for child in element.iterchildren("{*}TextEquiv")
            if line(_reading(child)) not in nothing_else
        ]
        if others:
            shown = ", ".join([line(_reading(element)) for element in others[:_MAX_LISTED]])
            message = f"further readings are left out, {len(others)} in all: {shown:.200}"
            self._report.left_out(message, line=line_of(others[0]))

    def _report_names(self) -> None:
        """Report properties of lines and regions that are not used."""
        if self._names.any:
            self._report.left_out("positions of names in the text left out", line=line_of(self._page))
        for element in self._page.iter("{*}*"):
            self._report_custom(element)
            if local(element) == "Roles" and element.getparent() not in self._cells:
                self._report.left_out("<Roles> is left out", line=line_of(element))

    def _report_custom(self, element: Element) -> None:
        for name, value in custom_of(element):
            is_read = name == "structure" and _structure(element).get("type") in {"article", "heading"}
            if name not in _LAYOUT_KEYS and not is_read and not self._names.is_read(element, value):
                message = f"{name} of <{local(element)}> is left out: {line(value):.60}"
                self._report.left_out(message, line=line_of(element))
        if rest := rest_of_custom(element):
            self._report.left_out(f"custom of <{local(element)}> is left out: {rest:.60}", line=line_of(element))

    def _regions(self, parent: Element) -> Iterator[Element]:
        for child in parent.iterchildren("{*}*"):
            if local(child) == _REGION and child.get("type") not in _MARGINS:
                yield child
                yield from self._regions(child)
            elif local(child) == "TableRegion":
                yield child
            elif local(child) in _PICTURES | _CONTAINERS:
                yield from self._regions(child)

    def _blocks(self, region: Element) -> Iterator[tuple[str, Piece | Block]]:
        """Yield the block of *region*, or those of the articles marked in its lines, with their IDs."""
        article_of_part = _article_of(region)
        if local(region) == "TableRegion":
            yield from self._table(region, article_of_part)
            return
        lines: dict[str, list[str]] = {}
        for child in self._order.sorted(region.iterchildren("{*}TextLine")):
            article = _article_of(child) or article_of_part
            lines.setdefault(article, []).append(_text(child))
            self._names.read(child, _printed(child), article)
        if not lines and next(region.iterchildren("{*}TextRegion"), None) is None:
            lines = {article_of_part: _printed(region).splitlines()}
        elif not _contains(" ".join(_text(inner) for inner in region.iter("{*}TextLine")), _text(region)):
            message = f"the text of a region left out, as its lines differ: {_text(region):.60}"
            self._report.left_out(message, line=line_of(region))
        if (kind := region.get("type") or "") not in _UNDERSTOOD:
            self._report.left_out(f"the type of a region left out: {kind:.60}", line=line_of(region))
        is_heading = "heading" in {region.get("type"), _structure(region).get("type")}
        language, size = self._language_of(region), _size(region)
        for article, printed in lines.items():
            if text := self._lines.running(printed):
                yield article, Piece(text, language, size, heading=is_heading)

    def _table(self, region: Element, article: str) -> Iterator[tuple[str, Piece | Block]]:
        """Yield the table in *region* or, if its cells have no places, the regions in it."""
        cells = placed_cells(region)
        if not cells:
            for element in self._order.sorted(self._regions(region)):
                yield from self._blocks(element)
            return
        self._cells.update(*cells.values())
        if table := table_of(cells, self._cell, self._report, line_of(region)):
            yield article, table

    def _cell(self, cell: Element) -> str:
        rows = list(cell.iterchildren("{*}TextLine"))
        return self._lines.running(map(_text, rows) if rows else _printed(cell).splitlines())

    @property
    def _language(self) -> str:
        return self._language_of(self._page)

    def _language_of(self, element: Element) -> str:
        return language_of(element, self._report, ("primaryLanguage",))

    def _article(self, key: str, pieces: list[Piece | Block]) -> Article:
        blocks = list(self._recognised.blocks(pieces, self._language))
        image = self._page.get("imageFilename") or ""
        identifiers = [Identifier(value=image, kind="imageFilename")] if image else []
        first = blocks[0] if key and blocks else None
        headline = first.content if isinstance(first, Heading) else ()
        return Article(
            headline=headline,
            body=blocks[1:] if headline else blocks,
            language=self._language,
            entities=self._names.of(key),
            identifiers=[*identifiers, *([Identifier(value=key, kind="article")] if key else [])],
            foreign=self._foreign,
        )


_MAX_LISTED = 5  # further readings listed


def _references(order: Element) -> Iterator[str]:
    """Yield the IDs of regions in *order*, a ``ReadingOrder`` or a group in one."""
    for child in sorted(order.iterchildren("{*}*"), key=_index):
        if reference := child.get("regionRef"):
            yield reference
        yield from _references(child)


def _size(region: Element) -> float:
    """Return the type size of *region* from its styles, and those of its lines and words; else 0."""
    given = (number(inner.get("fontSize")) for inner in region.iter("{*}TextStyle"))
    sizes = sorted(size for size in given if size)
    return sizes[len(sizes) // 2] if sizes else 0


def _confidence(word: Element) -> float:
    """Return the confidence of the first reading of *word*, from 0 to 1; 1 if it is not given."""
    readings = sorted(word.iterchildren("{*}TextEquiv"), key=_index)
    return number(readings[0].get("conf"), unknown=1) if readings else 1


def _index(element: Element) -> int:
    return whole_number(element.get("index")) or 0


def _structure(element: Element) -> dict[str, str]:
    """Return the structure of *element* in ``custom``: ``structure {id:a1; type:article;}``."""
    return properties_in(next((value for name, value in custom_of(element) if name == "structure"), ""))


def _contains(lines: str, text: str) -> bool:
    """Do *lines* contain all of *text*, apart from blanks and hyphens?"""
    one, other = ("".join([char for char in string if char.isalnum()]) for string in (lines, text))
    return other in one


def _article_of(element: Element) -> str:
    structure = _structure(element)
    return structure.get("id", "") if structure.get("type") == "article" else ""


def _text(element: Element) -> str:
    """Return the text of *element* as one line."""
    return line(_printed(element))


def _printed(element: Element) -> str:
    """Return the first reading of *element*, a line or a region, else those of its words."""
    readings = list(element.iterchildren("{*}TextEquiv"))
    if not readings:
        return " ".join([_printed(word) for word in element.iterchildren("{*}Word")])
    best = min(readings, key=_index)
    return _reading(best)


def _reading(element: Element) -> str:
    return "".join(all_text(child) for child in element.iterchildren("{*}Unicode"))


def _region_text(region: Element) -> str:
    lines = [_text(child) for child in region.iterchildren("{*}TextLine")]
    return line(" ".join(lines)) or _text(region)
