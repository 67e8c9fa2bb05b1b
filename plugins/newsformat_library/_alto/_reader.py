"""ALTO → articles, one per page or per article marked on it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from newsformat import Article, Concept, Envelope, Foreign, Identifier
from newsformat.markup.languages import language_tag
from newsformat.markup.xml import Element, line_of, local, read_items, report_unread, snippet, text_of
from newsformat.plugin import NoOptions, Report, Source
from newsformat_library._alto._lines import Lines
from newsformat_library._alto._order import Order
from newsformat_library._recognised import Piece, Recognised


SPACE = "alto"
_ARTICLE = "article"
_HEADINGS = frozenset(("headline", "heading", "title", "subheadline", "subtitle", "section-header", "head"))
_TITLES = frozenset(("headline", "title"))
_MARGINS = frozenset(("TopMargin", "LeftMargin", "RightMargin", "BottomMargin"))
_KINDS = {"person": "person", "organization": "organisation", "organisation": "organisation", "location": "place"}


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the articles of each page.

    Raises:
        ReadError: it is not well-formed, or not ALTO.
    """
    head = AltoHead()

    def read_one(element: Element) -> Iterable[Article]:
        if local(element) == "Page":
            return _Page(element, head, report).articles()
        head.take(element, report)
        return ()

    names = ("Page", "Description", "Styles", "Tags", "ReadingOrder")
    return read_items(source, names, read_one, report, title="ALTO", within=("alto", "Layout"), known=KNOWN)


_PLACE = ("ID", "HPOS", "VPOS", "WIDTH", "HEIGHT", "ROTATION", "STYLEREFS", "BASELINE", "IDNEXT", "CS", "WC", "CC")
_BLOCK = (*_PLACE, "TAGREFS", "TYPE", "LANG", "language", "PROCESSINGREFS")
OF_PAGES = (
    *("PHYSICAL_IMG_NR", "PRINTED_IMG_NR", "PAGECLASS", "QUALITY", "QUALITY_DETAIL", "POSITION", "PROCESSING"),
    *("ACCURACY", "PC"),
)
_TAGS = ("LayoutTag", "StructureTag", "RoleTag", "OtherTag", "NamedEntityTag")
KNOWN: dict[str, frozenset[str] | None] = {
    "alto": frozenset(("SCHEMAVERSION",)),
    "Layout": frozenset(("STYLEREFS",)),
    **dict.fromkeys(("Styles", "TextStyle", "ParagraphStyle"), None),  # looks
    "Page": frozenset((*_PLACE, *OF_PAGES, "LANG")),
    **dict.fromkeys(("PrintSpace", *_MARGINS), frozenset(_PLACE)),
    **dict.fromkeys(("TextBlock", "ComposedBlock", "Illustration", "GraphicalElement", "TextLine"), frozenset(_BLOCK)),
    **dict.fromkeys(("String", "SP", "HYP"), frozenset((*_BLOCK, "CONTENT", "SUBS_TYPE", "SUBS_CONTENT", "STYLE"))),
    **dict.fromkeys(("Shape", "Glyph", "ALTERNATIVE"), None),  # looks, and confidence
    "Tags": frozenset(),
    **dict.fromkeys(_TAGS, frozenset(("ID", "LABEL", "TYPE"))),
    "NamedEntityTag": frozenset(("ID", "LABEL", "TYPE", "URI")),
    **dict.fromkeys(("ReadingOrder", "OrderedGroup", "UnorderedGroup", "ElementRef"), frozenset(("ID", "REF"))),
}
"""Elements with the attributes that are read, or reported elsewhere."""
_UNDERSTOOD = _HEADINGS | {_ARTICLE, "paragraph", "text", "textblock", "body", ""}


class AltoHead:
    """Content before the pages: files, tags, styles, and the reading order."""

    def __init__(self) -> None:
        self.identifiers: list[Identifier] = []
        self.foreign: list[Foreign] = []
        self.labels: dict[str, str] = {}
        self.entities: dict[str, Concept] = {}
        self.sizes: dict[str, float] = {}
        self.order = Order()

    def take(self, element: Element, report: Report) -> None:
        """Read *element*: ``Description``, ``Styles``, ``Tags`` or ``ReadingOrder``.

        Unread parts are reported.
        """
        match local(element):
            case "Description":
                self._read_description(element)
            case "Styles":
                report_unread(element, KNOWN | {"Styles": frozenset()}, report)
                for style in element.iterchildren("{*}TextStyle"):
                    self.sizes[style.get("ID") or ""] = number(style.get("FONTSIZE"))
            case "ReadingOrder":
                self.order.add(element)
                report_unread(element, KNOWN, report)
            case _:
                report_unread(element, KNOWN, report)
                self._read_tags(element)

    def _read_description(self, element: Element) -> None:
        for part in element.iter():
            name, value = local(part), text_of(part) if not len(part) else ""
            if name in {"fileName", "fileIdentifier", "documentIdentifier"} and value:
                self.identifiers.append(Identifier(value=value, kind=name))
        self.foreign.append(Foreign(SPACE, "Description", snippet(element)))

    def _read_tags(self, element: Element) -> None:
        for tag in element:
            name, label, key = local(tag), tag.get("LABEL") or "", tag.get("ID") or ""
            if name == "NamedEntityTag" and label:
                kind = (tag.get("TYPE") or "").lower()
                self.entities[key] = Concept(name=label, kind=_KINDS.get(kind, kind), uri=tag.get("URI") or "")
            elif name:
                self.labels[key] = (label or tag.get("TYPE") or "").lower()


class _Page:
    """A page during conversion."""

    def __init__(self, page: Element, head: AltoHead, report: Report) -> None:
        self._page, self._around, self._report = page, head, report
        self._order = head.order
        self._order.begin(page)
        has_blanks = any(local(inner) == "SP" for inner in page.iter())
        self._lines = Lines(self._order.sorted, has_blanks=has_blanks)
        self._recognised = Recognised(report, line_of(page))
        self._named: dict[str, None] = {}
        self._said = [Foreign(SPACE, f"Page/@{name}", value) for name in OF_PAGES if (value := page.get(name))]

    def articles(self) -> Iterator[Article]:
        """Yield the articles marked on the page, and one for the rest."""
        self._report_left_out()
        report_unread(self._page, KNOWN, self._report)
        for inner in self._page.iter("{*}*"):
            self._report_labels(inner)
            if local(inner) in _PARTS:
                report_part(inner, self._report)
            if local(inner) == "String":
                self._recognised.sure(100 * number(inner.get("WC"), unknown=1))
        blocks = [
            element for element in self._page.iter() if local(element) == "ComposedBlock" and self._is_article(element)
        ]
        inside = {
            element: block for block in blocks for element in block.iter()
        }  # the innermost block, as that comes last
        for block in self._order.sorted(blocks):
            yield self._article([element for element in block.iter() if inside[element] is block], block)
        space = [element for element in self._page.iter() if element not in inside]
        texts = [child for child in space if local(child) == "TextBlock" and self._is_text(child)]
        if texts or not blocks:
            yield self._article(texts, self._page)
        self._recognised.report_confidence()
        self._lines.report_guesses(self._report, line_of(self._page))
        self._order.report_changes(self._report, line_of(self._page))

    def _report_left_out(self) -> None:
        self._report.note(
            "positions, type, confidence and alternative readings of words are not kept",
            line=line_of(self._page),
        )
        for element in self._page.iter():
            words = (
                [inner.get("CONTENT") or "" for inner in element.iter("{*}String")]
                if local(element) in _MARGINS
                else []
            )
            if words:
                self._report.left_out(f"text in the margins left out: {' '.join(words):.60}", line=line_of(element))
            elif local(element) == "Illustration":
                self._report.note(
                    "an illustration of which only the position is known is left out", line=line_of(element)
                )

    def _is_article(self, block: Element) -> bool:
        return (block.get("TYPE") or "").lower() == _ARTICLE or _ARTICLE in self._labels(block)

    def _is_text(self, block: Element) -> bool:
        return not any(local(ancestor) in _MARGINS for ancestor in block.iterancestors())

    def _labels(self, element: Element) -> set[str]:
        tags = (element.get("TAGREFS") or "").split()
        self._named |= dict.fromkeys(tag for tag in tags if tag in self._around.entities)
        return {self._around.labels[tag] for tag in tags if tag in self._around.labels}

    def _report_labels(self, block: Element) -> None:
        """Report types and tags of *block*, a line or a word, that are not used."""
        tags = (block.get("TAGREFS") or "").split()
        labels = {*self._labels(block), (block.get("TYPE") or "").lower()}
        labels -= {""} if local(block) in _PARTS else _UNDERSTOOD
        labels |= {tag for tag in tags if tag not in self._around.labels and tag not in self._around.entities}
        what = _PARTS.get(local(block), "block")
        for label in sorted(labels):
            self._report.left_out(f"the type of a {what} left out: {label}", line=line_of(block))

    def _article(self, elements: Iterable[Element], holder: Element) -> Article:
        self._named = {}
        texts = self._order.sorted(element for element in elements if local(element) == "TextBlock")
        page = self._language(self._page)
        languages = [self._language(element) or page for element in texts]
        language = next((tag for tag, _ in Counter(filter(None, languages)).most_common(1)), self._language(holder))
        headline = ""
        pieces: list[Piece] = []
        for text, own_language in zip(texts, languages, strict=True):
            labels = self._labels(text) | {(text.get("TYPE") or "").lower()}
            printed = self._lines.text_of(text, self._labels)
            if not printed:
                continue
            if labels & _TITLES and not headline and not pieces:
                headline = printed
            else:
                pieces.append(Piece(printed, own_language, self._size(text), heading=bool(labels & _HEADINGS)))
        identifiers = [*self._around.identifiers]
        if key := holder.get("ID"):
            identifiers.append(Identifier(value=key, kind=local(holder)))
        return Article(
            headline=headline,
            body=self._recognised.blocks(pieces, language),
            language=language,
            identifiers=identifiers,
            entities=[self._around.entities[tag] for tag in self._named],
            foreign=[*self._around.foreign, *self._said],
        )

    def _language(self, element: Element) -> str:
        return language_of(element, self._report)

    def _size(self, block: Element) -> float:
        """Return the type size of most words in *block*; 0 if unknown."""
        if not self._around.sizes:
            return 0
        words = [(inner, inner.getparent(), block) for inner in block.iter("{*}String")]
        sizes = sorted(self._size_of(parts) for parts in words)
        return sizes[len(sizes) // 2] if sizes else 0

    def _size_of(self, parts: Iterable[Element | None]) -> float:
        """Return the size in the first of *parts* that refers to a style."""
        styles = next((style for part in parts if part is not None and (style := part.get("STYLEREFS"))), "")
        return next((self._around.sizes[key] for key in styles.split() if key in self._around.sizes), 0)


def number(text: str | None, *, unknown: float = 0) -> float:
    """Return the number in *text*, else *unknown*."""
    match = _NUMBER.fullmatch(text or "")
    return float(match[0]) if match else unknown


_NUMBER = re.compile(r"\d{1,9}(?:\.\d{0,9})?", re.ASCII)


def language_of(element: Element, report: Report, names: Iterable[str] = ("LANG", "language")) -> str:
    """Return the language in one of the attributes *names* of *element*; an unknown one is reported."""
    language = next(filter(None, map(element.get, names)), "")
    tag = language_tag(language)
    if language.strip() and not tag:
        report.left_out(f"the language of <{local(element)}> is left out: {language:.60}", line=line_of(element))
    return tag


def report_part(part: Element, report: Report) -> None:
    """Report attributes of *part*, a ``TextLine`` or ``String``, that are not read."""
    language = part.get("LANG") or part.get("language")
    block = next(part.iterancestors("{*}TextBlock"), None) if language else None
    if language and (block is None or language_of(part, report) != language_of(block, report)):
        what = _PARTS[local(part)]
        report.left_out(f"the language of a {what} left out: {language:.60}", line=line_of(part))
    if (whole_word := part.get("SUBS_CONTENT")) and part.get("SUBS_TYPE") not in _BROKEN:
        report.left_out(f"the full form of a word left out: {whole_word:.60}", line=line_of(part))


_PARTS = {"TextLine": "line", "String": "word"}
_BROKEN = frozenset((None, "", "HypPart1", "HypPart2"))
