"""How every parser of XML is set here: it opens no file and no connection, whatever a document says.

lxml is always given its parser explicitly: a default one that another library has set would poison it.
``collect_ids=False`` would be faster, but makes lxml (6.1) load external DTDs and parameter entities from files.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Final

from lxml import etree

from newsformat.markup._tree import Element


HARDENED: Final[dict[str, Any]] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "dtd_validation": False,
    "attribute_defaults": False,
    "recover": False,
}


def well_formed(text: str) -> Element | None:
    """Return the root of *text*, a document in which nothing is mended; `None` if it is not well-formed.

    For what newsformat itself has kept; `newsformat.markup.xml.parse` reads what comes from elsewhere.
    """
    try:
        return etree.fromstring(text, etree.XMLParser(**HARDENED))
    except (etree.XMLSyntaxError, ValueError):  # the latter of a lone surrogate, or a declared encoding
        return None


def copied(element: Element) -> Element:
    """Return a copy of *element*, without its tail, as the root of a document of its own."""
    content = etree.tostring(element, encoding="utf-8", with_tail=False)  # in ASCII names of other letters are broken
    try:
        return etree.fromstring(content, etree.XMLParser(huge_tree=True, **HARDENED))  # as deep as it was let in
    except etree.XMLSyntaxError:  # a stream lets namespaces pass that are no URI
        copy = deepcopy(element)
        copy.tail = None
        return copy
