"""Converts capitalised names, which SGML allows, to the lower-case names of the XML standard."""

from __future__ import annotations

from newsformat.markup.xml import Element, attributes_of, line_of, local
from newsformat.plugin import Report


def lower_names(root: Element, report: Report) -> None:
    """Convert the names of *root* and its descendants, and of their attributes, to lower case."""
    _lower(root)
    report.note(_SAID, line=line_of(root))


def lower_names_in(element: Element, report: Report) -> None:
    """Convert the names of the descendants of *element*, if the first one is in capitals."""
    first = next(element.iterchildren("*"), None)
    if first is not None and local(first).isupper():
        for child in element.iterchildren("*"):
            _lower(child)
        report.note(_SAID, line=line_of(first))


_SAID = "element names in capitals are read as lowercase"


def _lower(root: Element) -> None:
    for element in root.iter("*"):
        space, brace, name = element.tag.rpartition("}")
        element.tag = f"{space}{brace}{name.lower()}"
        attributes = {key if key[0] == "{" else key.lower(): value for key, value in attributes_of(element)}
        element.attrib.clear()
        element.attrib.update([*attributes.items()])
