"""Tagged text as the elements that InCopy has for the same: styles, ranges of paragraphs and characters, tables."""

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
    """Where text goes: *into* an element, in ranges of paragraphs of one *style*."""

    into: Element
    style: str = ""
    list: str = ""
    depth: str = ""
    range: Element | None = None
    is_empty: bool = True


@define
class Tree:
    """A document that is being built; what is *exact* newsformat has written."""

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

    def define(self, kind: str, name: str, said: Mapping[str, str]) -> None:
        """Define a style of a *kind*, ``Paragraph`` or ``Character``, by what is *said* of it."""
        key = f"{kind}Style/{encoded(legal(name))}"
        style = etree.SubElement(self.root, f"{kind}Style", Self=key, Name=legal(name))
        for attribute, value in said.items():
            style.set(attribute, legal(f"{kind}Style/{encoded(value)}" if attribute == "BasedOn" else value))

    # Text -------------------------------------------------------------------------------

    def begin(self, style: str) -> None:
        """Go on in paragraphs of a *style*."""
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

    def text(self, text: str, line: int, said: Mapping[str, str], style: str = "", href: str = "") -> None:
        """Add *text*, of which so much is *said*; it is in a *style* of characters, and leads to *href*."""
        into = self._run(line, said, style)
        if href:
            into = etree.SubElement(into, "HyperlinkTextSource", Self=self._linked(href))
        content = etree.SubElement(into, "Content")
        clean = legal(text)
        if clean != text:
            self.report.left_out("control characters were dropped", line=line)
        first, *others = re.split("(?=[\u2028\u2029])", clean) if self.exact else [clean]
        content.text = first
        for each in others:
            sign = etree.ProcessingInstruction(OWN, f"{ord(each[0]):x}")
            sign.tail = each[1:]
            content.append(sign)
        self._places[-1].is_empty = False

    def line_break(self, line: int) -> None:
        """End a line that is not the end of the paragraph."""
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

    def _run(self, line: int, said: Mapping[str, str], style: str) -> Element:
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
        for name, value in said.items():
            run.set(name, legal(value))
        return run

    def _linked(self, href: str) -> str:
        href = legal(href)
        return self._links.setdefault(href, f"link {len(self._links)}")

    # Parts within -------------------------------------------------------------------------

    def open(self, name: str, line: int, **said: str) -> None:
        """Open a part of the text that has paragraphs of its own: a footnote, or a cell of the table that is open."""
        above = self._places[-1]
        into = above.into if name == "Cell" else self._run(line, {}, "")
        self._places.append(_Place(etree.SubElement(into, name, said), above.style))

    def open_table(self, line: int, header: str) -> None:
        """Open a table with so many rows as its *header*."""
        table = etree.SubElement(self._run(line, {}, ""), "Table", HeaderRowCount=header)
        self._places.append(_Place(table, self._places[-1].style))

    def close(self, *names: str) -> bool:
        """Close what is open, if it is one of *names*."""
        if len(self._places) > 1 and self._places[-1].into.tag in names:
            self._places.pop()
            self._places[-1].is_empty = False
            return True
        return False

    @property
    def depth(self) -> int:
        """How many parts are open."""
        return len(self._places)

    def is_in(self, name: str) -> bool:
        """Is the part that is open last a *name*?"""
        return self._places[-1].into.tag == name


def marked(tree: Tree, language: str) -> None:
    """Say that newsformat has written what is in *tree*, in a *language*."""
    own = {MARK: "1", "language": language}
    for each in tree.story.iter("ParagraphStyleRange"):
        if each.get("AppliedParagraphStyle") != "ParagraphStyle/Embargo":
            continue
        text = "".join(["\n" if part.tag == "Br" else part.text or "" for part in each.iter("Content", "Br")])
        for line in text.split("\n"):
            if held := _HELD.fullmatch(line.strip()):
                own["embargo"] = held[1] if held[1] != "further notice" else "indefinite"
            elif line.strip():
                own["status"] = line.strip().lower()
    tree.root.set("Self", OWN)
    labels = etree.SubElement(etree.SubElement(tree.story, "Properties"), "Label")
    for key, value in own.items():
        etree.SubElement(labels, "KeyValuePair", Key=key, Value=value)
