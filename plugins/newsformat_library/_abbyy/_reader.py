"""FineReader XML → articles, one per page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from newsformat import Article, Block, Envelope, Foreign
from newsformat.markup.xml import Element, line_of, local, read_items, report_unread
from newsformat.plugin import NoOptions, Report, Source
from newsformat_library._abbyy._text import Texts
from newsformat_library._recognised import Piece, most_spoken


SPACE = "abbyy"
_KEPT = ("version", "producer", "languages", "mainLanguage")
_PLACE = frozenset(("l", "t", "r", "b"))
_PAGE_ATTRIBUTES = frozenset(("width", "height", "resolution", "originalCoords", "rotation"))
_BLOCK_ATTRIBUTES = _PLACE | {"blockType", "pageElemId", "isHidden"}
_PARAGRAPH_ATTRIBUTES = frozenset(
    (
        *("align", "leftIndent", "rightIndent", "startIndent", "lineSpacing", "id", "style", "dropCapCharsCount"),
        *("dropCap-l", "dropCap-t", "dropCap-r", "dropCap-b", "hasOverflowedHead", "hasOverflowedTail"),
    )
)
_RUN_ATTRIBUTES = frozenset(
    (
        *("lang", "ff", "fs", "bold", "italic", "subscript", "superscript", "smallcaps", "underline", "strikeout"),
        *("color", "scaling", "spacing", "style", "base64encoded"),
    )
)
_CELL_ATTRIBUTES = frozenset(
    (
        *("colSpan", "rowSpan", "align", "picture", "leftBorder", "topBorder", "rightBorder", "bottomBorder", "width"),
        "height",
    )
)
_KNOWN: Mapping[str, frozenset[str] | None] = {
    "document": frozenset((*_KEPT, "pagesCount")),
    "page": _PAGE_ATTRIBUTES,
    "block": _BLOCK_ATTRIBUTES,
    "text": frozenset(("id", "orientation", "backgroundColor", "mirrored", "inverted")),
    "par": _PARAGRAPH_ATTRIBUTES,
    "line": _PLACE | {"baseline"},
    "formatting": _RUN_ATTRIBUTES,
    "row": frozenset(),
    "cell": _CELL_ATTRIBUTES,
    **dict.fromkeys(("charParams", "wordRecVariants", "region", "separator", "separatorsBox")),  # looks, alternatives
}
"""Elements with the attributes that are read, or reported elsewhere."""
_STYLE_ATTRIBUTES = {
    "documentData": (),
    "paragraphStyles": (),
    "paragraphStyle": ("id", "name", "role", "mainFontStyleId"),
}
_LAYOUT_ATTRIBUTES = (
    "roleLevel",
    "align",
    "rtl",
    "before",
    "after",
    "startIndent",
    "leftIndent",
    "rightIndent",
    "lineSpacing",
)


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield an article for each page.

    Raises:
        ReadError: it is not well-formed, or not FineReader XML.
    """
    document = _Document(report)
    names, within = ("page", "block", "documentData"), ("document", "page")
    return read_items(
        source,
        names,
        document.take,
        report,
        title="XML of FineReader",
        within=within,
        known=_KNOWN,
        running=("formatting",),
    )


class _Document:
    """A document during conversion: the blocks of a page are complete before the page is."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._roles: dict[str, str] = {}
        self._said: list[Foreign] | None = None
        self._language = ""
        self._begin(None)

    def _begin(self, number: int | None) -> None:
        self._texts = Texts(self._roles, self._report, number)
        self._pieces: list[Piece | Block] = []

    def take(self, element: Element) -> Iterable[Article]:
        """Read *element*, metadata, a block or a page; return the article of a page."""
        if local(element) == "documentData":
            self._read_styles(element)
            return ()
        if local(element) == "block":
            if not self._pieces:
                self._begin(line_of(element))
            report_unread(element, _KNOWN, self._report, texts=("formatting",))
            self._pieces += self._texts.read(element)
            return ()
        return (self._page(element),)

    def _read_styles(self, element: Element) -> None:
        known = _STYLE_ATTRIBUTES | {
            "paragraphStyle": (*_STYLE_ATTRIBUTES["paragraphStyle"], *_LAYOUT_ATTRIBUTES),
            "fontStyle": None,
        }
        report_unread(element, known, self._report)
        for style in element.iter("{*}paragraphStyle"):
            self._roles[style.get("id") or ""] = style.get("role") or ""

    def _page(self, page: Element) -> Article:
        if self._said is None:
            self._read_head(page.getparent())
        report_unread(page, _KNOWN, self._report)
        pieces, texts = self._pieces, self._texts
        language = most_spoken(pieces) or self._language
        article = Article(body=texts.recognised.blocks(pieces, language), language=language, foreign=self._said or ())
        texts.recognised.report_quality()
        self._begin(None)
        return article

    def _read_head(self, document: Element | None) -> None:
        attributes = {name: document.get(name) or "" for name in _KEPT} if document is not None else {}
        self._said = [Foreign(SPACE, f"document/@{name}", value) for name, value in attributes.items() if value]
        if document is not None:
            self._language = self._texts.language(attributes["mainLanguage"], document)
