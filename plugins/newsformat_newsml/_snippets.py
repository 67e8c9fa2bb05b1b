"""Elements as text, to be kept and put back: without the namespaces that every item declares anyway."""

from __future__ import annotations

from lxml import etree

from newsformat_newsml._elements import Element
from newsformat_newsml._names import NAR


class Snippets:
    """Makes text of the elements under *root*."""

    __slots__ = ("_declarations", "_root")

    def __init__(self, root: Element) -> None:
        self._root = root
        self._declarations: tuple[tuple[str, str], ...] | None = None

    def of(self, element: Element) -> str:
        """Return *element* as text, without the namespaces of the item that it does not use."""
        if self._declarations is None:
            self._declarations = tuple(
                [
                    (f"{prefix}:", f' xmlns:{prefix}="{uri}"') if prefix else ("\0", f' xmlns="{NAR}"')
                    for prefix, uri in self._root.nsmap.items()
                ]
            )
        text = etree.tostring(element, encoding="unicode", with_tail=False)
        for mark, declaration in self._declarations:
            if declaration in text:
                without = text.replace(declaration, "", 1)
                if mark not in without:
                    text = without
        return text


def normalised(root: Element) -> Element:
    """Return a copy of *root* with NewsML-G2, also without its namespace, as the default namespace."""
    own = etree.QName(root).namespace or ""
    return _copied(root, None, own)


def _copied(element: Element, parent: Element | None, own: str) -> Element:
    tag = element.tag
    if not isinstance(tag, str):
        return element
    name = etree.QName(element)
    if (name.namespace or "") in {own, NAR, ""}:
        tag, nsmap = f"{{{NAR}}}{name.localname}", {None: NAR}
    else:
        nsmap = {None: name.namespace}
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
