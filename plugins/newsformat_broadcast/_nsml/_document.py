"""NSML documents as a tree: XML since 3.0, SGML before."""

from __future__ import annotations

import re

from lxml import etree

from newsformat.markup.sgml import sgml_as_xml
from newsformat.markup.xml import Element, local, parse
from newsformat.plugin import ReadError, Report, Source
from newsformat_broadcast._nsml._names import EMPTY, NAMESPACE


_DECLARED = re.compile(rb"\s*+(?:\xef\xbb\xbf)?\s*+<\?xml\s")
_END = re.compile(rb"</nsml\s*+>\s*+\Z", re.IGNORECASE)
_TAIL = 1000  # bytes
_STORY_PARENTS = frozenset(("nsml", "story"))
_WITHIN = {
    "p": frozenset(("body",)),
    "ap": frozenset(("ae", "mc")),
    "mc": frozenset(("ae",)),
    "ae": frozenset(("aeset",)),
    **dict.fromkeys(("f", "string", "boolean", "date", "duration"), frozenset(("fields",))),
    **dict.fromkeys(("fields", "body", "aeset", "form"), _STORY_PARENTS),
    **dict.fromkeys(("head", "story"), frozenset(("nsml",))),
}


def tree(content: bytes, source: Source, report: Report) -> Element:
    """Return the root element of *content*, with NSML elements in no namespace.

    Raises:
        ReadError: it is neither XML nor a complete SGML document, or not NSML.
    """
    try:
        root = parse(content, source=source.name, limits=source.limits, report=report)
    except ReadError as error:
        if error.limit or not is_sgml(content):
            raise
        report.note("not well-formed XML; read as NSML 2, which is SGML")
        root = parse(_as_xml(content, report), source=source.name, limits=source.limits, report=report)
    if local(root) != "nsml":
        raise ReadError(f"not NSML: the root element is {local(root)}")
    return without_namespace(root)


def without_namespace(root: Element) -> Element:
    """Return *root* with all NSML elements in no namespace."""
    for element in root.iter(f"{{{NAMESPACE}}}*"):
        element.tag = local(element)
    etree.cleanup_namespaces(root)
    return root


def is_sgml(content: bytes) -> bool:
    """Might *content*, which is not well-formed XML, be a complete SGML document?"""
    return _DECLARED.match(content) is None and _END.search(content, max(len(content) - _TAIL, 0)) is not None


def _as_xml(content: bytes, report: Report) -> bytes:
    return sgml_as_xml(content, _holds, EMPTY.__contains__, report)


def _holds(parent: str, child: str) -> bool:
    return child not in _WITHIN or parent in _WITHIN[child]


def part(root: Element, name: str) -> Element | None:
    """Return the part *name* of a story, which before 3.0 is in ``<story>``."""
    return next((child for parent in (root, *root.iterchildren("story")) for child in parent.iterchildren(name)), None)
