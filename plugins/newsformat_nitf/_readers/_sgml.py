"""NITF in SGML, as it was before there was XML, made XML: names in capitals, open elements, values without quotes.

What the standard has no content for (``<doc-id …>``) ends where it begins, and an open element ends where one begins
that cannot stand in it: ``<p>`` before the next ``<p>``. A document whose own end is missing is cut off, and is no
such document.
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
    """Might *content*, which is no well-formed XML, and *why*, be a whole document in SGML?

    What says that it is XML is none, but if a value has no quotation marks, that is all that is wrong.
    """
    return (_XML.match(content) is None or "not in quotation marks" in why) and _END.search(
        content, max(len(content) - _TAIL, 0)
    ) is not None


_TAIL = 1000  # bytes


def as_xml(content: bytes, report: Report) -> bytes:
    """Return *content* as XML, line by line; it is in UTF-8, or else taken as Windows-1252, and *report* told."""
    declaration = _XML.match(content)
    content = content[declaration.end() :] if declaration else content
    return sgml_as_xml(content, _holds, _is_empty, report)


def _holds(parent: str, child: str) -> bool:
    """May *child* stand in *parent*? What nobody knows may stand anywhere."""
    known = known_shapes()
    return parent not in known or child not in known or child in known[parent].children


def _is_empty(name: str) -> bool:
    """Has an element of this *name* nothing in it, ever?"""
    known = known_shapes()
    return name in known and known[name].is_empty
