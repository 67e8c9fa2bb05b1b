"""Converts NITF in SGML, which precedes XML, to XML: names in capitals, unclosed elements, unquoted values.

An element that is always empty (``<doc-id …>``) ends at its start tag; an unclosed element ends where one begins that
it cannot contain: ``<p>`` before the next ``<p>``. A document without its own end tag is truncated and not accepted.
"""

from __future__ import annotations

import re

from newsformat.markup.sgml import sgml_as_xml
from newsformat.plugin import Report
from newsformat_nitf._shapes import known_shapes


SAID = "not well-formed XML; read as SGML: elements that are left open end where they must, names are in small letters"

_XML = re.compile(rb"\s*+(?:\xef\xbb\xbf)?\s*+<\?xml\s[^>]*+>?")
_END = re.compile(rb"</nitf\s*+>\s*+\Z", re.IGNORECASE)


def is_sgml(content: bytes, why: str) -> bool:
    """Might *content*, which is not well-formed XML because of *why*, be a complete SGML document?

    A document that declares XML is accepted only if unquoted values are its only fault.
    """
    return (_XML.match(content) is None or "not in quotation marks" in why) and _END.search(
        content, max(len(content) - _TAIL, 0)
    ) is not None


_TAIL = 1000  # bytes


def as_xml(content: bytes, report: Report) -> bytes:
    """Return *content* as XML, keeping lines; if it is not UTF-8, it is read as Windows-1252, and that is reported."""
    declaration = _XML.match(content)
    content = content[declaration.end() :] if declaration else content
    return sgml_as_xml(content, _holds, _is_empty, report)


def _holds(parent: str, child: str) -> bool:
    """May *parent* contain *child*? Unknown elements may stand anywhere."""
    known = known_shapes()
    return parent not in known or child not in known or child in known[parent].children


def _is_empty(name: str) -> bool:
    """Is an element of this *name* always empty?"""
    known = known_shapes()
    return name in known and known[name].is_empty
