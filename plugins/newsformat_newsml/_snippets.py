"""Elements as text, to be kept and put back: without the namespaces that every item declares anyway."""

from __future__ import annotations

from lxml import etree

from newsformat_newsml._elements import Element
from newsformat_newsml._names import NAR


_NONE = "\0"  # in no text: the default namespace needs no prefix
_MARK = "\ue000"  # between children while they are made text; any of it in the text itself is seen


class Snippets:
    """Makes text of the children of one element after the other; *root* declares what they need not."""

    __slots__ = ("_declarations", "_marks", "_parent", "_pieces", "_root")

    def __init__(self, root: Element) -> None:
        self._root = root
        self._declarations: tuple[tuple[str, str], ...] | None = None
        self._marks: tuple[str, ...] = ()
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
        for mark in self._marks:
            if mark in piece:
                return self.of(element)
        return piece or self.of(element)

    def _split(self) -> list[str]:
        """Make text of all children at once, which is much faster than one by one."""
        parent = self._parent
        assert parent is not None  # noqa: S101 -- `start` was called
        self._marks = tuple([mark for mark, _ in self._declared() if mark != _NONE])
        parent.text = _MARK
        for child in parent:
            child.tail = _MARK
        pieces = etree.tostring(parent, encoding="unicode", with_tail=False).split(_MARK)
        return pieces if len(pieces) == len(parent) + 2 else [""]

    def _declared(self) -> tuple[tuple[str, str], ...]:
        """Return how each prefix of the root looks in use, and its declaration."""
        if self._declarations is None:
            self._declarations = tuple(
                [
                    (f"{prefix}:", f' xmlns:{prefix}="{uri}"') if prefix else (_NONE, f' xmlns="{NAR}"')
                    for prefix, uri in self._root.nsmap.items()
                ]
            )
        return self._declarations

    def of(self, element: Element) -> str:
        """Return *element* as text, without the namespaces of the item that it does not use."""
        text = etree.tostring(element, encoding="unicode", with_tail=False)
        for mark, declaration in self._declared():
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
