"""Names that were escaped as HTML before they were escaped as XML: ``Arts &amp;amp; Culture``."""

from __future__ import annotations

import re
from html import unescape

from newsformat.markup.xml import escape
from newsformat.plugin import lazily


_ENTITY = lazily(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)


def meant(name: str) -> str:
    """Return *name* with what entities in it stand for."""
    return _ENTITY.sub(lambda entity: unescape(entity[0]), name) if "&" in name else name


def escaped(name: str) -> str:
    """Return that of which `meant` is *name*."""
    return escape(name) if "&" in name and _ENTITY.search(name) else name
