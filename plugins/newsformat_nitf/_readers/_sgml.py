"""NITF in SGML, as it was before there was XML, made XML: names in capitals, open elements, values without quotes.

What the standard has no content for (``<doc-id …>``) ends where it begins, and an open element ends where one begins
that cannot stand in it: ``<p>`` before the next ``<p>``. A document whose own end is missing is cut off, and is no
such document.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newsformat.markup.sgml import sgml_as_xml
from newsformat_nitf._facts import ELEMENTS


SAID = "no well-formed XML; read as SGML: elements that are left open end where they must, names are in small letters"

_XML = re.compile(rb"\s*+(?:\xef\xbb\xbf)?\s*+<\?xml\s")
_END = re.compile(rb"</nitf\s*+>\s*+\Z", re.IGNORECASE)
_ELEMENT = re.compile(r"<([\w.-]+)>")


def is_sgml(content: bytes) -> bool:
    """Might *content*, which is no well-formed XML, be a whole document in SGML?"""
    return _XML.match(content) is None and _END.search(content, max(len(content) - _TAIL, 0)) is not None


_TAIL = 1000  # bytes


def as_xml(content: bytes) -> bytes:
    """Return *content* as XML, line by line; it is in UTF-8 or Windows-1252."""
    return sgml_as_xml(content, _holds, lambda name: name in _kinds() and _kinds()[name].is_empty)


class _Kind(NamedTuple):
    """What an element holds."""

    children: frozenset[str]
    is_empty: bool


@cache
def _kinds() -> dict[str, _Kind]:
    lines = [line.split(" ", 3) for line in ELEMENTS.splitlines()]
    return {name: _Kind(frozenset(_ELEMENT.findall(model)), text == model == "-") for name, text, model, *_ in lines}


def _holds(parent: str, child: str) -> bool:
    """May *child* stand in *parent*? What nobody knows may stand anywhere."""
    kinds = _kinds()
    return parent not in kinds or child not in kinds or child in kinds[parent].children
