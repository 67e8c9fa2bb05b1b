"""Writes elements of a feed as text."""

from __future__ import annotations

from datetime import datetime

from newsformat.markup.dates import iso
from newsformat.markup.xml import escape, quoted
from newsformat_feeds._names import ATOM, COMMONS, CONTENT, DC, DCTERMS, MEDIA, OWN


_PREFIXES = {
    "content": CONTENT,
    "creativeCommons": COMMONS,
    "dc": DC,
    "dcterms": DCTERMS,
    "media": MEDIA,
    "newsformat": OWN,
}
MODULES = "".join([f" xmlns:{prefix}={quoted(space)}" for prefix, space in _PREFIXES.items()])
"""The declarations of the modules that are written."""
IN_RSS = f" xmlns:atom={quoted(ATOM)}"


def element(name: str, text: str = "", attributes: str = "") -> str:
    """Return the element *name* with *text*."""
    return f"<{name}{attributes}>{escape(text)}</{name}>" if text else f"<{name}{attributes}/>"


def attribute(name: str, value: object) -> str:
    """Return an attribute with a leading blank, or ``""`` if *value* is empty or `None`."""
    return f" {name}={quoted(str(value))}" if value not in {"", None} else ""


def own(name: str, value: str, usual: str = "") -> str:
    """Return newsformat's own attribute, even if empty, unless *value* is the *usual* one."""
    return "" if value == usual else f" newsformat:{name}={quoted(value)}"


def moment(name: str, when: datetime) -> str:
    """Return the element *name* with the date *when*."""
    return element(name, iso(when))


def markup(name: str, html: str, attributes: str = "") -> str:
    """Return the element *name* with *html*, in a CDATA section, which is more readable than escaped."""
    if not html:
        return element(name, "", attributes)
    inner = html.replace("]]>", "]]]]><![CDATA[>")
    return f"<{name}{attributes}><![CDATA[{inner}]]></{name}>"
