"""The text of TEI → XHTML, which `newsformat.markup.html` converts to blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from lxml import etree

from newsformat import Concept
from newsformat.markup.xml import Element, line_of, local, new_element
from newsformat.plugin import Report
from newsformat_library._tei._html import append_new, append_text
from newsformat_library._tei._names import DIVISIONS


_TAG_OF_ELEMENT = {
    name: tag
    for tag, names in {
        "p": "p trailer salute closer signed speaker address",
        "section": "div div0 div1 div2 div3 div4 div5 div6 div7 body front back text floatingText argument epigraph "
        "postscript opener sp group titlePage docTitle cit",
        "em": "emph",
        "tr": "row",
        "small": "stage",
        "li": "item",
    }.items()
    for name in names.split()
}
_INLINE_NAMES = (
    "seg span w pc c s date time num measure term title mentioned gloss distinct name rs abbr expan corr reg add "
    "supplied unclear orig sic subst foreign forename surname roleName addName genName nameLink idno ex am street "
    "addrLine postCode email publisher pubPlace bibl author soCalled desc "
    "affiliation role cl phr m g measureGrp damage retrace hyph lem "
    "biblScope editor"
)
_INLINE = frozenset(_INLINE_NAMES.split())


class Converter:
    """Converts one text; collects its *entities* and *notes*, and leaves out the elements in *skipped*."""

    def __init__(self, report: Report, actions: Mapping[str, Action]) -> None:
        self.entities: dict[str, Concept] = {}
        self.notes: list[Element] = []
        self.skipped: set[Element] = set()
        self.attributions: dict[Element, list[Element]] = {}  # of each quotation, from beside it
        self._report, self._actions = report, actions
        self._reported: set[str] = set()

    def to_html(self, element: Element, skipped: frozenset[Element] = frozenset(), depth: int = 1) -> Element:
        """Return XHTML with the content of *element*, without *skipped*; *depth* is that of its divisions."""
        root = new_element("div")
        self.convert_children(element, root, depth, skipped)
        return root

    def left_out(self, message: str, element: Element) -> None:
        """Report *message* once, with the line of the first occurrence."""
        if message not in self._reported:
            self._reported.add(message)
            self._report.left_out(message, line=line_of(element))

    def note(self, message: str, element: Element) -> None:
        """Note *message* once, with the line of the first occurrence."""
        if message not in self._reported:
            self._reported.add(message)
            self._report.note(message, line=line_of(element))

    def convert_children(
        self, element: Element, to: Element, depth: int, skipped: frozenset[Element] = frozenset()
    ) -> None:
        """Convert the text and the children of *element*, without *skipped*, and append them to *to*."""
        append_text(to, element.text)
        for child in element:
            if child not in skipped and child not in self.skipped:
                if isinstance(child.tag, str):
                    self.convert_element(child, to, depth)
                elif child.tag is etree.Entity:
                    append_text(to, child.text)
            append_text(to, child.tail)

    def convert_element(self, element: Element, to: Element, depth: int) -> None:
        """Convert *element* by its action, or to its tag, and append it to *to*; unknown ones become ``span``."""
        name = local(element)
        action = self._actions.get(name)
        if action is not None:
            action(self, element, to, depth)
        elif name in _TAG_OF_ELEMENT:
            new = append_new(to, _TAG_OF_ELEMENT[name], element)
            self.convert_children(element, new, depth + (name in DIVISIONS))
        else:
            if name not in _INLINE:
                self.note(f"the markup <{name}> is not known; its text kept", element)
            self.convert_children(element, append_new(to, "span", element), depth)


Action: TypeAlias = Callable[[Converter, Element, Element, int], None]
"""Converts an element and appends the result to another, at a given depth of divisions."""
