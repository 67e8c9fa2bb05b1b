"""Settings of every XML parser: it opens no file and no connection, whatever a document says.

lxml is always given its parser explicitly: a default one that another library has set would poison it.
``collect_ids=False`` would be faster, but makes lxml (6.1) load external DTDs and parameter entities from files.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any, Final

from lxml import etree

from newsformat.markup._xml._errors import fault_in, is_id_error
from newsformat.markup._xml._tree import Element


HARDENED: Final[dict[str, Any]] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "dtd_validation": False,
    "attribute_defaults": False,
}
ID_NOTE = "an ID is not a name, or appears twice; it is kept as it is"


def parsed(
    content: bytes | str,
    note: Callable[[str], object] | None = None,
    *,
    huge_tree: bool = False,
    remove_comments: bool = False,
) -> Element:
    """Return the root of *content*; nothing is repaired but duplicate IDs.

    If comments are removed, the texts around each are joined.

    Raises:
        XMLSyntaxError: it is not well-formed.
    """
    try:
        parser = etree.XMLParser(huge_tree=huge_tree, remove_comments=remove_comments, **HARDENED)
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        if not is_id_error(error):
            raise
    parser = etree.XMLParser(huge_tree=huge_tree, remove_comments=remove_comments, recover=True, **HARDENED)
    root = etree.fromstring(content, parser)
    if (fault := fault_in(parser.error_log)) is not None:
        raise fault
    if note is not None:
        note(ID_NOTE)
    return root


def well_formed(text: str) -> Element | None:
    """Return the root of the document *text*, without repairing anything; `None` if it is not well-formed.

    For what newsformat itself has written; use `newsformat.markup.xml.parse` for documents from elsewhere.
    """
    try:
        return parsed(text)
    except (etree.XMLSyntaxError, ValueError):  # the latter for lone surrogates, or a declared encoding
        return None


def copied(element: Element) -> Element:
    """Return a copy of *element*, without its tail, as the root of a document of its own."""
    content = etree.tostring(element, encoding="utf-8", with_tail=False)  # ASCII would break names with other letters
    try:
        return parsed(content, huge_tree=True)  # no deeper than on input
    except etree.XMLSyntaxError:  # a stream accepts namespaces that are not URIs
        copy = deepcopy(element)
        copy.tail = None
        return copy


def snippet(element: Element, *, lean: bool = False) -> str:
    """Return *element*, without its tail, as self-contained XML, such as the value of a `Foreign`.

    It declares all namespaces in scope or, if *lean*, only those that it uses.
    """
    copy = copied(element)
    if lean:
        etree.cleanup_namespaces(copy)
    return etree.tostring(copy, encoding="unicode")
