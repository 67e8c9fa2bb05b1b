"""Elements as text, to be kept and put back: without the namespaces that every item declares anyway."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from newsformat.markup.xml import quoted
from newsformat_newsml._elements import Element
from newsformat_newsml._names import NAR


_DEFAULT = f' xmlns="{NAR}"'
_MARK = "\ue000"  # between children while they are made text; any of it in the text itself is seen


class Snippets:
    """Makes text of the children of one element after the other; *root* declares what they need not."""

    __slots__ = ("_declarations", "_parent", "_pieces", "_prefixes", "_root")

    def __init__(self, root: Element) -> None:
        self._root = root
        self._declarations: tuple[tuple[str, str], ...] | None = None
        self._prefixes: tuple[str, ...] = ()
        self._parent: Element | None = None
        self._pieces: list[str] = []

    def start(self, parent: Element | None) -> None:
        """Prepare for children of *parent*; `None` is to make text of each by itself."""
        self._parent, self._pieces = parent, []

    def child(self, element: Element, at: int) -> str:
        """Return *element*, the child number *at* of the parent, as text."""
        pieces = self._pieces
        if not pieces:
            if self._parent is None:
                return self.of(element)
            pieces = self._pieces = self._split()
        piece = pieces[at + 1] if len(pieces) > at + 1 else ""
        for prefix in self._prefixes:
            if _uses(piece, prefix):
                return self.of(element)
        return piece or self.of(element)

    def _split(self) -> list[str]:
        """Make text of all children at once, which is much faster than one by one."""
        parent = self._parent
        assert parent is not None  # noqa: S101 -- `start` was called
        self._prefixes = tuple([prefix for prefix, _ in self._declared()])
        parent.text = _MARK
        for child in parent:
            child.tail = _MARK
        pieces = etree.tostring(parent, encoding="unicode", with_tail=False).split(_MARK)
        return pieces if len(pieces) == len(parent) + 2 else [""]

    def _declared(self) -> tuple[tuple[str, str], ...]:
        """Return each prefix of the root and its declaration."""
        if self._declarations is None:
            declared = self._root.nsmap.items()
            self._declarations = tuple(
                [(prefix, f" xmlns:{prefix}={quoted(uri)}") for prefix, uri in declared if prefix]
            )
        return self._declarations

    def of(self, element: Element) -> str:
        """Return *element* as text, without the namespaces of the item that it does not use."""
        text: str = etree.tostring(element, encoding="unicode", with_tail=False)
        text = text.replace(_DEFAULT, "", 1)
        for prefix, declaration in self._declared():
            if declaration in text:
                without = text.replace(declaration, "", 1)
                if not _uses(without, prefix):
                    text = without
        return text


def _uses(text: str, prefix: str) -> bool:
    """Is there an element or an attribute with *prefix* in *text*?"""
    if f"<{prefix}:" in text:
        return True
    return f" {prefix}:" in text and re.search(f' {re.escape(prefix)}:[^\\s=<>]+="', text) is not None


def standard(root: Element) -> Element:
    """Return *root* with NewsML-G2 as the default namespace, whatever it is in."""
    return root if root.prefix is None and root.tag.startswith(f"{{{NAR}}}") else _normalised(root)


def _normalised(root: Element) -> Element:
    """Return a copy of *root* with NewsML-G2, also without its namespace, as the default namespace."""
    own = etree.QName(root).namespace or ""
    return _copied(root, None, own)


def _copied(element: Element, parent: Element, own: str) -> Element:
    tag = element.tag
    if not isinstance(tag, str):
        return element
    name = etree.QName(element)
    if (name.namespace or "") in {own, NAR, ""}:
        tag, space = f"{{{NAR}}}{name.localname}", NAR
    else:
        space = name.namespace
    nsmap: Any = {None: space}  # the stubs know no default namespace
    copy = etree.Element(tag, nsmap=nsmap) if parent is None else etree.SubElement(parent, tag, nsmap=nsmap)
    copy.attrib.update(element.attrib)
    copy.text = element.text
    last = None
    for child in element:
        if isinstance(child.tag, str):
            last = _copied(child, copy, own)
            last.tail = child.tail
        elif last is None:
            copy.text = (copy.text or "") + (child.tail or "")
        else:
            last.tail = (last.tail or "") + (child.tail or "")
    return copy
