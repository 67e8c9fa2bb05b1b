"""The text of TEI → XHTML, which `newsformat.markup.html` makes blocks of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from lxml import etree

from newsformat import Concept
from newsformat.markup.xml import Element, line_of, local, new_element
from newsformat.plugin import Report
from newsformat_library._tei._making import add, made
from newsformat_library._tei._names import DIVISIONS


_SAME = {
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
_OF_LINES = (
    "seg span w pc c s date time num measure term title mentioned gloss distinct name rs abbr expan corr reg add "
    "supplied unclear orig sic subst foreign forename surname roleName addName genName nameLink idno ex am street "
    "addrLine postCode email publisher pubPlace bibl author soCalled desc "
    "affiliation role cl phr m g measureGrp damage retrace hyph lem "
    "biblScope editor"
)
_NEUTRAL = frozenset(_OF_LINES.split())


class Turning:
    """One text on its way: the *entities* that it names, the *notes* to it, and what is to be *skipped* in it."""

    def __init__(self, report: Report, actions: Mapping[str, Action]) -> None:
        self.entities: dict[str, Concept] = {}
        self.notes: list[Element] = []
        self.skipped: set[Element] = set()
        self.attributions: dict[Element, list[Element]] = {}  # of quotations, that stand beside them
        self._report, self._actions = report, actions
        self._said: set[str] = set()

    def turned(self, element: Element, skipped: frozenset[Element] = frozenset(), depth: int = 1) -> Element:
        """Return what *element* holds, but for those *skipped*, in an element of XHTML; it stands at this *depth*."""
        root = new_element("div")
        self.inside(element, root, depth, skipped)
        return root

    def left_out(self, message: str, element: Element) -> None:
        """Say *message* once, with the line of the first place."""
        if message not in self._said:
            self._said.add(message)
            self._report.left_out(message, line=line_of(element))

    def note(self, message: str, element: Element) -> None:
        if message not in self._said:
            self._said.add(message)
            self._report.note(message, line=line_of(element))

    def inside(self, element: Element, to: Element, depth: int, skipped: frozenset[Element] = frozenset()) -> None:
        add(to, element.text)
        for child in element:
            if child not in skipped and child not in self.skipped:
                if isinstance(child.tag, str):
                    self.one(child, to, depth)
                elif child.tag is etree.Entity:
                    add(to, child.text)
            add(to, child.tail)

    def one(self, element: Element, to: Element, depth: int) -> None:
        name = local(element)
        action = self._actions.get(name)
        if action is not None:
            action(self, element, to, depth)
        elif name in _SAME:
            new = made(to, _SAME[name], element)
            self.inside(element, new, depth + (name in DIVISIONS))
        else:
            if name not in _NEUTRAL:
                self.note(f"the markup <{name}> is not known; its text kept", element)
            self.inside(element, made(to, "span", element), depth)


Action: TypeAlias = Callable[[Turning, Element, Element, int], None]
"""Turns an element, and puts what it becomes to the end of another, at a depth of divisions."""
