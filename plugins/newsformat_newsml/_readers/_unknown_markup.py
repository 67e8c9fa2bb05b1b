"""A body in unknown markup: its text is read, without elements that hold only data.

An element with text of its own is a paragraph, or a heading or quotation if its name or ``type`` says so. Rows form
tables and items form lists; HTML as text is an embed; for pictures, see `_unknown_pictures`. Names in capitals are read
like those in lower case. Identifiers, addresses, numbers and code are not text: they remain in the article's foreign
parts, where such a body is kept whole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from copy import deepcopy

from lxml import etree

from newsformat import Block, Embed, Heading, Inlines, List, Paragraph, Quote
from newsformat.markup.html import read_tree, read_tree_inlines, safe_url
from newsformat.markup.xml import Element, all_text, has_text, line_of, local, new_element
from newsformat.plugin import Report, inlines
from newsformat_newsml._readers._unknown_pictures import is_picture, read_picture
from newsformat_nitf.inner import lower_names


_HEADING = re.compile(
    r"(?:sub-?|cross-?)?(?:head|headline|heading|title)[1-6]?|h[1-6]|(?:mellan|under)?rubrik|mellis", re.IGNORECASE
)
# Elements that hold fields of the article, not body text
LINES = {"headline": "headline", "rubrik": "headline", "dateline": "dateline", "byline": "bylines"}
_QUOTE = frozenset(("blockquote", "quote"))
_TEXT = frozenset(("p", "td", "th", "li", "cell", "entry", "para", "paragraph"))
_ITEMS = frozenset(("li", "list-item", "listitem"))
_TABLE = frozenset(("caption", "tr", "thead", "tbody", "tfoot"))
_MARKS = frozenset(["a", "b", "br", "code", "em", "i", "s", "span", "strong", "sub", "sup", "u"])
_TOKEN = re.compile(r"(?=[^\s]*[\d:/@=_#])[!-~]+")  # one ASCII word that is not just letters
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://\S+|(?:mailto:)?[^\s@]+@[^\s@]+\.[a-z]+", re.IGNORECASE)
_HTML = re.compile(r"\s*<[a-z!/].*>\s*", re.IGNORECASE | re.DOTALL)
_JSON = re.compile(r"\s*(?:\{.*\}|\[.*\])\s*", re.DOTALL)
_NAMES = 5  # listed in a remark


def read_unknown(root: Element, report: Report, *, data: bool) -> tuple[tuple[Block, ...], Mapping[str, Block]]:
    """Return the text in *root*, and its first block with the name of a headline or of another field in `LINES`.

    Elements skipped as mere data are reported, unless *data* says that *root* is meant to hold data.
    """
    note, line = f"{local(root)} is unknown markup; its text is read as paragraphs", line_of(root)
    if local(root).isupper():
        root = deepcopy(root)  # the original is kept
        lower_names(root, report)
    walk = _Walk(data=data)
    walk.children(root) if not has_text(root) else walk.element(root)
    if skipped := list(walk.skipped):
        names = ", ".join(skipped[:_NAMES]) + (" …" if len(skipped) > _NAMES else "")
        note = f"{note}, without what is only data: {names}"
    report.note(note, line=line)
    return tuple(walk.blocks), walk.lines


class _Walk:
    """Collects the blocks, and the names of elements that hold only data."""

    def __init__(self, *, data: bool) -> None:
        self.blocks: list[Block] = []
        self.skipped: dict[str, None] = {}
        self.lines: dict[str, Block] = {}
        self._data = data
        self._depth = 0

    def children(self, element: Element, but: Collection[str] = ()) -> None:
        """Read the children of *element*, which has no text of its own; if it only has an address, read that."""
        before = len(self.blocks)
        for child in element.iterchildren("*"):
            if local(child) not in but:
                self.element(child)
        url = element.get("url")
        if url and len(self.blocks) == before and "rel" not in element.attrib and safe_url(url):
            self.blocks.append(Embed(url))

    def element(self, element: Element) -> None:
        """Read *element* according to its name and type."""
        if has_text(element):
            self._text(element)
        elif table := _table(element):
            self.blocks += table
            self.children(element, but=_TABLE)
        elif items := _items(element):
            self.blocks.append(List([self._inner_blocks(item) for item in items], ordered=_is_ordered(element)))
        elif is_picture(element) and (picture := read_picture(element, self.skipped)):
            self.blocks.append(picture)
        else:
            self.children(element)

    def _inner_blocks(self, element: Element) -> list[Block]:
        outer, self.blocks = self.blocks, []
        self._depth += 1
        self.element(element)
        self._depth -= 1
        inner, self.blocks = self.blocks, outer
        return inner

    def _text(self, element: Element) -> None:
        text = all_text(element)
        if _HTML.fullmatch(text) and not len(element):
            self.blocks.append(Embed(html=text.strip()))
        elif not self._data and _is_data(text.strip(), local(element).lower()):
            self.skipped[local(element)] = None
        elif content := _runs(element, text):
            block = _block(element, content)
            self.blocks.append(block)
            for name in _names_of(element) if not (self._depth or self._data) else ():
                if name.lower() in LINES:
                    self.lines.setdefault(LINES[name.lower()], block)


def _is_data(text: str, name: str) -> bool:
    """Is *text* an identifier, an address, a number or code?"""
    if _ADDRESS.fullmatch(text) or _JSON.fullmatch(text):
        return True
    return name not in _TEXT and _TOKEN.fullmatch(text) is not None


def _block(element: Element, content: Inlines) -> Block:
    names = _names_of(element)
    if any(map(_HEADING.fullmatch, names)):
        return Heading(content)
    return Quote([Paragraph(content)]) if not _QUOTE.isdisjoint(names) else Paragraph(content)


def _names_of(element: Element) -> tuple[str, str]:
    return local(element), element.get("type") or ""


def _runs(element: Element, text: str) -> Inlines:
    """Return *text*, the whole content of *element*, keeping marks that have HTML's names."""
    inner = [local(part) for part in element.iterdescendants("*")]
    if inner and all(name in _MARKS or "-" in name for name in inner):
        return read_tree_inlines(element)
    return inlines(text)


def _table(element: Element) -> tuple[Block, ...]:
    """Return the table in *element*, whatever its name."""
    parts = [child for child in element.iterchildren("*") if local(child) in _TABLE]
    if all(local(part) == "caption" for part in parts):
        return ()
    page = new_element("div")
    etree.SubElement(page, "table").extend([deepcopy(part) for part in parts])
    return read_tree(page, Report())


def _items(element: Element) -> list[Element]:
    """Return the items of the list in *element*."""
    children = [*element.iterchildren("*")]
    return children if all(local(child).lower() in _ITEMS for child in children) else []


def _is_ordered(element: Element) -> bool:
    return local(element).lower() == "ol" or (element.get("type") or "").rpartition("/")[2].startswith("ordered")
