"""Names escaped as HTML before being escaped as XML: ``Arts &amp;amp; Culture``."""

from __future__ import annotations

from newsformat.markup.html import unescaped_entities
from newsformat.markup.xml import escape


def escaped(name: str) -> str:
    """Return *name* escaped for readers that resolve its entities."""
    return escape(name) if unescaped_entities(name) != name else name
