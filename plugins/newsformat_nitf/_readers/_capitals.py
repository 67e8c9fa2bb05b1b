"""Names in capitals, as those of SGML may be, in small letters, as the standard has them in XML."""

from __future__ import annotations

from newsformat.markup.xml import Element, attributes_of, line_of, local
from newsformat.plugin import Report


def lower_names(root: Element, report: Report) -> None:
    """Put the names of *root*, of all elements in it and of their attributes in small letters."""
    _lower(root)
    report.note(_SAID, line=line_of(root))


def lower_names_in(element: Element, report: Report) -> None:
    """Do so with what is in *element*, if its first name is in capitals."""
    first = next(element.iterchildren("*"), None)
    if first is not None and local(first).isupper():
        for child in element.iterchildren("*"):
            _lower(child)
        report.note(_SAID, line=line_of(first))


_SAID = "names in capitals are read as in small letters"


def _lower(root: Element) -> None:
    for element in root.iter("*"):
        space, brace, name = element.tag.rpartition("}")
        element.tag = f"{space}{brace}{name.lower()}"
        said = {key if key[0] == "{" else key.lower(): value for key, value in attributes_of(element)}
        element.attrib.clear()
        element.attrib.update([*said.items()])
