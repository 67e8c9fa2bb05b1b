"""NSML as a tree: XML since 3.0, SGML before."""

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
_OF_STORY = frozenset(("nsml", "story"))
_WITHIN = {
    "p": frozenset(("body",)),
    "ap": frozenset(("ae", "mc")),
    "mc": frozenset(("ae",)),
    "ae": frozenset(("aeset",)),
    **dict.fromkeys(("f", "string", "boolean", "date", "duration"), frozenset(("fields",))),
    **dict.fromkeys(("fields", "body", "aeset", "form"), _OF_STORY),
    **dict.fromkeys(("head", "story"), frozenset(("nsml",))),
}


def tree(content: bytes, source: Source, report: Report) -> Element:
    """Return the root element of *content*, its elements and those in them without their namespace.

    Raises:
        ReadError: it is neither XML nor a whole document in SGML, or no NSML.
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
    return bare(root)


def bare(root: Element) -> Element:
    """Return *root*, in which the elements of NSML are in no namespace any more."""
    for element in root.iter(f"{{{NAMESPACE}}}*"):
        element.tag = local(element)
    etree.cleanup_namespaces(root)
    return root


def is_sgml(content: bytes) -> bool:
    """Might *content*, which is no well-formed XML, be a whole document in SGML?"""
    return _DECLARED.match(content) is None and _END.search(content, max(len(content) - _TAIL, 0)) is not None


def _as_xml(content: bytes, report: Report) -> bytes:
    return sgml_as_xml(content, _holds, EMPTY.__contains__, report)


def _holds(parent: str, child: str) -> bool:
    return child not in _WITHIN or parent in _WITHIN[child]


def part(root: Element, name: str) -> Element | None:
    """Return the part *name* of a story; before 3.0 it stands in ``<story>``."""
    return next((each for parent in (root, *root.iterchildren("story")) for each in parent.iterchildren(name)), None)
