"""The styles of a document, interpreted independently of the language of the program.

IDs depend on the language (``berschrift1``), names do not (``heading 1``); a style inherits from the one that it is
based on.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsformat.markup.xml import Element, local
from newsformat_office._docx._names import OFF, W, style_id
from newsformat_office._kinds import KINDS, OURS, RUN_KINDS


_DEEPEST = 20  # levels of inheritance
_DEEPER = re.compile(r"list (?:bullet|number) [2-5]")  # Word's styles for nested lists, each a list of its own
_NAMED = KINDS | RUN_KINDS
_OWN = {style_id(kind): kind for kind in OURS if kind != "item"}  # for a document that has lost its styles


def w(name: str) -> str:
    """Return the name of an element or attribute of WordprocessingML."""
    return f"{{{W}}}{name}"


def value_of(element: Element | None) -> str:
    """Return the ``w:val`` of *element*; ``""`` if there is none."""
    return "" if element is None else element.get(w("val")) or ""


class Look(NamedTuple):
    """The meaning of a style: the kind of paragraph, the level of a heading, and the list of an item."""

    kind: str = ""
    level: int = 0
    list: str = ""
    depth: int = 0


class Styles:
    """The styles by ID."""

    def __init__(self, root: Element | None) -> None:
        self._styles = {
            element.get(w("styleId")) or "": element
            for element in (root if root is not None else ())
            if local(element) == "style"
        }
        self._looks: dict[str, Look] = {}
        self._runs: dict[str, list[Element]] = {}

    def __contains__(self, id: str) -> bool:
        return id in self._styles

    def look(self, id: str, depth: int = 0) -> Look:
        """Return the meaning of the style *id*."""
        if id not in self._looks:
            self._looks[id] = self._look_of(id, depth)
        return self._looks[id]

    def runs(self, id: str, depth: int = 0) -> list[Element]:
        """Return the run properties of the style *id*, after those of the styles that it is based on."""
        if id not in self._runs:
            style = self._styles.get(id) if depth <= _DEEPEST else None
            run_properties = style.find(w("rPr")) if style is not None else None
            basis = value_of(style.find(w("basedOn"))) if style is not None else ""
            below = self.runs(basis, depth + 1) if basis and basis != id else []
            self._runs[id] = [*below, run_properties] if run_properties is not None else below
        return self._runs[id]

    def hides(self, id: str) -> bool:
        """Does the style *id*, or one that it is based on, hide its text?"""
        switches = [element for properties in self.runs(id) if (element := properties.find(w("vanish"))) is not None]
        return bool(switches) and value_of(switches[-1]) not in OFF

    def _look_of(self, id: str, depth: int) -> Look:
        style = self._styles.get(id)
        if style is None or depth > _DEEPEST:
            return Look(kind=_OWN.get(id, ""))
        name = value_of(style.find(w("name"))).lower()
        paragraph_properties = style.find(w("pPr"))
        basis = value_of(style.find(w("basedOn")))
        base = self.look(basis, depth + 1) if basis and basis != id else Look()
        level = outline(paragraph_properties) or (
            int(name[-1]) if name[:-1] == "heading " and name[-1:].isdecimal() else 0
        )
        kind = _NAMED.get(name, _OWN.get(id, "") if not name else "")
        listed, deep = numbered(paragraph_properties)
        deep = deep or (int(name[-1]) - 1 if _DEEPER.fullmatch(name) else 0)
        return Look(kind or ("" if level else base.kind), level or base.level, listed or base.list, deep or base.depth)


def outline(properties: Element | None) -> int:
    """Return the heading level in the *properties* of a paragraph; 0 if there is none."""
    level = value_of(properties.find(w("outlineLvl"))) if properties is not None else ""
    return int(level) + 1 if level.isascii() and level.isdecimal() and len(level) == 1 and int(level) < _TEXT else 0


_TEXT = 9  # the outline level of body text


def numbered(properties: Element | None) -> tuple[str, int]:
    """Return the list and the depth in the *properties* of a paragraph; ``""`` if there is none."""
    number = properties.find(w("numPr")) if properties is not None else None
    if number is None:
        return "", 0
    depth = value_of(number.find(w("ilvl")))
    known = depth.isascii() and depth.isdecimal() and len(depth) == 1
    return value_of(number.find(w("numId"))), int(depth) if known else 0
