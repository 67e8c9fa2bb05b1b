"""Reports parts of an XML document that its reader does not know, once per name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType

from newsformat._report import Report
from newsformat._text import line
from newsformat.markup._xml._tree import Element, attributes_of, has_text, line_of, local, local_name, text_of


_UNKNOWN: Collection[str] = frozenset(("", "is not known"))
_LONGEST = 60  # characters shown
_XML = "{http://www.w3.org/XML/1998/namespace}"
_OF_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_TECHNICAL = frozenset((f"{_XML}space", f"{_XML}id"))


def report_unread(
    root: Element, known: Mapping[str, Collection[str] | None], report: Report, *, texts: Collection[str] = ()
) -> None:
    """Report the elements, attributes and texts in *root* that are left out, each once by its name.

    Args:
        root: what a reader has read.
        known: the attributes that are read, or reported otherwise, by the local names of the elements; `None` for one
            that need not be reported. The content of an unknown element is reported with it.
        report: receives each, with the line and value of the first.
        texts: the elements whose own text is read.
    """
    Unread(known, report, texts).report_parts(root)


def report_unread_attributes(
    root: Element, report: Report, known: Mapping[str, Collection[str] | None] = MappingProxyType({})
) -> None:
    """Report the attributes of *root*, and of its descendants, that are left out, each once by its name.

    Args:
        root: what a reader has read, but for attributes.
        report: receives each, with the line and value of the first.
        known: the attributes that are read, by the local names of the elements; `None` for an element of which nothing
            is reported, not even of its content.
    """
    names = {local(element) for element in root.iter("*")} if report.heard else ()
    Unread({name: known.get(name, ()) for name in names}, report, names).report_parts(root)


def report_repeated_elements(elements: Iterable[Element], names: Collection[str], report: Report) -> None:
    """Report those of *elements* that repeat a kind of which only the first is read.

    Args:
        elements: children of one or more elements, in order.
        names: the local names of the kinds.
        report: receives each that has a text or attributes, with its line and text.
    """
    seen: set[str] = set()
    for element in elements if report.heard else ():
        name = local(element)
        if name not in names:
            continue
        if name in seen and (beginning := _content_beginning(element)):
            report.left_out(f"a further <{name}> is left out: {beginning}", line=line_of(element))
        seen.add(name)


class Unread:
    """Reports unread parts of some elements, once per name; the arguments are those of `report_unread`."""

    def __init__(
        self, known: Mapping[str, Collection[str] | None], report: Report, texts: Collection[str] = ()
    ) -> None:
        self._known, self._report, self._texts = known, report, texts
        self._reported: set[tuple[str, str]] = set()

    def report_parts(self, root: Element) -> None:
        """Report unread parts of *root*, including its own."""
        waiting = [root] if self._report.heard else []
        while waiting:
            element = waiting.pop()
            name = local(element)
            attributes = self._known.get(name, _UNKNOWN) if name else None
            if attributes is _UNKNOWN:
                self._report_whole(element, name)
            elif attributes is not None:
                self._report_parts(element, name, attributes)
                waiting += reversed(element)

    def report_text(self, text: str, element: Element) -> None:
        """Report that *text* in *element* is left out, unless it is only layout."""
        if text := line(text):
            name = local(element)
            self._report_once(name, "", f"text in <{name}> is left out: {text[:_LONGEST]}", element)

    def _report_whole(self, element: Element, name: str) -> None:
        beginning = _content_beginning(element)
        self._report_once(name, "", f"<{name}> is left out{f': {beginning}' if beginning else ''}", element)

    def _report_parts(self, element: Element, name: str, attributes: Collection[str]) -> None:
        for key, value in attributes_of(element):
            bare = local_name(key)
            if bare not in attributes and key not in _TECHNICAL and not key.startswith(_OF_XSI) and value.strip():
                self._report_once(name, bare, f"{bare} of <{name}> is left out: {line(value)[:_LONGEST]}", element)
        if name not in self._texts and has_text(element):
            self.report_text(" ".join([element.text or "", *[child.tail or "" for child in element]]), element)

    def _report_once(self, name: str, attribute: str, message: str, element: Element) -> None:
        if (name, attribute) not in self._reported:
            self._reported.add((name, attribute))
            self._report.left_out(message, line=line_of(element))


def _content_beginning(element: Element) -> str:
    """Return the beginning of the text of *element*, or else of its attributes."""
    attributes = " ".join([f"{local_name(key)}={value}" for key, value in attributes_of(element)])
    return (line(text_of(element)) or attributes)[:_LONGEST]
