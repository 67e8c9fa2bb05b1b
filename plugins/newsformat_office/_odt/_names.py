"""Names of OpenDocument, and the styles that newsformat itself uses."""

from __future__ import annotations

from typing import Final

from newsformat_office._kinds import OURS


_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES: Final = {
    "office": f"{_ODF}office:1.0",
    "style": f"{_ODF}style:1.0",
    "text": f"{_ODF}text:1.0",
    "table": f"{_ODF}table:1.0",
    "draw": f"{_ODF}drawing:1.0",
    "svg": f"{_ODF}svg-compatible:1.0",
    "fo": f"{_ODF}xsl-fo-compatible:1.0",
    "meta": f"{_ODF}meta:1.0",
    "manifest": f"{_ODF}manifest:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
}
TEXT_TYPE: Final = "application/vnd.oasis.opendocument.text"
VERSION: Final = "1.3"
CODE_RUN: Final = "Source Text"

_NAMES = OURS | {"quote": "Quotations", "code": "Preformatted Text", "caption": "Caption"}  # the names in LibreOffice


def q(name: str) -> str:
    """Return the name of an element or attribute, ``text:p``, with its namespace."""
    prefix, _, local_name = name.partition(":")
    return f"{{{SPACES[prefix]}}}{local_name}"


def style_name(kind: str) -> str:
    """Return the display name of the style of a *kind*: one of `OURS`, or ``heading 1`` to ``heading 6``."""
    name = _NAMES.get(kind, kind)
    return f"{name[:1].upper()}{name[1:]}"


def encoded_name(name: str) -> str:
    """Return the *name* of a style as encoded in XML."""
    return name.replace(" ", "_20_")
