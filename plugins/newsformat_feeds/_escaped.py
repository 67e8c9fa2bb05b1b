"""Names that were escaped as HTML before they were escaped as XML: ``Arts &amp;amp; Culture``."""

from __future__ import annotations

from newsformat.markup.html import unescaped_entities
from newsformat.markup.xml import escape


def escaped(name: str) -> str:
    """Return what stands for *name* where entities are read as what they stand for."""
    return escape(name) if unescaped_entities(name) != name else name
