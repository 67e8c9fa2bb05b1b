"""Tagged text as InCopy elements: styles, ranges of paragraphs and characters, tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from attrs import define, field
from lxml import etree

from newsformat.markup.xml import Element, legal, new_element, set_line
from newsformat.plugin import Report
from newsformat_office._icml._names import BREAK, OWN, encoded
from newsformat_office._own_properties import MARK


_ITEM: Final = re.compile(r"(Bullets|Numbers) ([1-9])( First)?")
DEEPEST: Final = 9  # levels of a list
_HELD: Final = re.compile(r"EMBARGOED until (.+)")


@define
class _Place:
    """Where text is added: an element, and the current range of paragraphs of one *style*."""

    into: Element
    style: str = ""
    list: str = ""
    depth: str = ""
    range: Element | None = None
    is_empty: bool = True


@define
class Tree:
    """A document being built; *exact* if newsformat has written it."""

    report: Report
    exact: bool = False
    root: Element = field(factory=lambda: new_element("Document"))
    _places: list[_Place] = field(factory=list)
    _lists: dict[int, int] = field(factory=dict)
    _links: dict[str, str] = field(factory=dict)
    _number: int = 0

    def __attrs_post_init__(self) -> None:
        self._places.append(_Place(etree.SubElement(self.root, "Story")))

    @property
    def story(self) -> Element:
        """The one story."""
        return self._places[0].into

    # Styles -----------------------------------------------------------------------------

    def define(self, kind: str, name: str, attributes: Mapping[str, str]) -> None:
        """Define a style of a *kind*, ``Paragraph`` or ``Character``, with these *attributes*."""
        key = f"{kind}Style/{encoded(legal(name))}"
        style = etree.SubElement(self.root, f"{kind}Style", Self=key, Name=legal(name))
        for attribute, value in attributes.items():
            style.set(attribute, legal(f"{kind}Style/{encoded(value)}" if attribute == "BasedOn" else value))

    # Text -------------------------------------------------------------------------------

    def begin(self, style: str) -> None:
        """Continue with paragraphs of *style*."""
        place = self._places[-1]
        if place.style != style:
            place.style, place.range = style, None
        place.list = place.depth = ""
        if item := _ITEM.fullmatch(style):
            place.range, place.depth, depth = None, item[2], int(item[2])
            if item[3] or depth not in self._lists:
                self._number += 1
                self._lists[depth] = self._number
            place.list = f"NumberingList/List {self._lists[depth]}"

    def text(self, text: str, line: int, attributes: Mapping[str, str], style: str = "", href: str = "") -> None:
        """Add *text* with these *attributes*, a character *style*, and a link to *href*."""
        into = self._run(line, attributes, style)
        if href:
            into = etree.SubElement(into, "HyperlinkTextSource", Self=self._linked(href))
        content = etree.SubElement(into, "Content")
        clean = legal(text)
        if clean != text:
            self.report.left_out("control characters were dropped", line=line)
        first, *others = re.split("(?=[\u2028\u2029])", clean) if self.exact else [clean]
        content.text = first
        for name in others:
            sign = etree.ProcessingInstruction(OWN, f"{ord(name[0]):x}")
            sign.tail = name[1:]
            content.append(sign)
        self._places[-1].is_empty = False

    def line_break(self, line: int) -> None:
        """Add a line break within the paragraph."""
        etree.SubElement(self._run(line, {}, ""), "Content").text = BREAK
        self._places[-1].is_empty = False

    def end_paragraph(self, line: int) -> None:
        """End the paragraph."""
        etree.SubElement(self._run(line, {}, ""), "Br")
        self._places[-1].is_empty = True

    def end(self) -> None:
        """End the document."""
        for href, key in self._links.items():
            etree.SubElement(self.root, "HyperlinkURLDestination", Self=f"url {key}", DestinationURL=href)
            link = etree.SubElement(self.root, "Hyperlink", Source=key)
            etree.SubElement(etree.SubElement(link, "Properties"), "Destination").text = f"url {key}"

    def _run(self, line: int, attributes: Mapping[str, str], style: str) -> Element:
        place = self._places[-1]
        if place.range is None:
            key = f"ParagraphStyle/{encoded(legal(place.style))}" if place.style else ""
            place.range = etree.SubElement(place.into, "ParagraphStyleRange", AppliedParagraphStyle=key)
            if place.list:
                place.range.set("AppliedNumberingList", place.list)
                place.range.set("NumberingLevel", place.depth)
        key = f"CharacterStyle/{encoded(legal(style))}" if style else ""
        run = etree.SubElement(place.range, "CharacterStyleRange", AppliedCharacterStyle=key)
        set_line(run, line)
        for name, value in attributes.items():
            run.set(name, legal(value))
        return run

    def _linked(self, href: str) -> str:
        href = legal(href)
        return self._links.setdefault(href, f"link {len(self._links)}")

    # Parts within -------------------------------------------------------------------------

    def open(self, name: str, line: int, **attributes: str) -> None:
        """Open a part with paragraphs of its own: a footnote, or a cell of the open table."""
        above = self._places[-1]
        into = above.into if name == "Cell" else self._run(line, {}, "")
        self._places.append(_Place(etree.SubElement(into, name, attributes), above.style))

    def open_table(self, line: int, header: str) -> None:
        """Open a table with *header*, the number of its heading rows."""
        table = etree.SubElement(self._run(line, {}, ""), "Table", HeaderRowCount=header)
        self._places.append(_Place(table, self._places[-1].style))

    def close(self, *names: str) -> bool:
        """Close the innermost part if it is one of *names*; return whether it was."""
        if len(self._places) > 1 and self._places[-1].into.tag in names:
            self._places.pop()
            self._places[-1].is_empty = False
            return True
        return False

    @property
    def depth(self) -> int:
        """The number of open parts."""
        return len(self._places)

    def is_in(self, name: str) -> bool:
        """Is the innermost open part a *name*?"""
        return self._places[-1].into.tag == name


def mark_as_own(tree: Tree, language: str) -> None:
    """Mark *tree* as written by newsformat, in this *language*, with the embargo and status found in it."""
    attributes = {MARK: "1", "language": language}
    for inner in tree.story.iter("ParagraphStyleRange"):
        if inner.get("AppliedParagraphStyle") != "ParagraphStyle/Embargo":
            continue
        text = "".join(["\n" if part.tag == "Br" else part.text or "" for part in inner.iter("Content", "Br")])
        for line in text.split("\n"):
            if held := _HELD.fullmatch(line.strip()):
                attributes["embargo"] = held[1] if held[1] != "further notice" else "indefinite"
            elif line.strip():
                attributes["status"] = line.strip().lower()
    tree.root.set("Self", OWN)
    labels = etree.SubElement(etree.SubElement(tree.story, "Properties"), "Label")
    for key, value in attributes.items():
        etree.SubElement(labels, "KeyValuePair", Key=key, Value=value)
