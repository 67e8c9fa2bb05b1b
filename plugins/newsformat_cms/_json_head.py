"""The first bytes of a source that is JSON, for sniffers."""

from __future__ import annotations

from newsformat.markup.sniff import bare_text


def object_in(head: bytes) -> str:
    """Return *head* from the object on that it begins with, or the first one in its array."""
    text = bare_text(head)
    return text[1:].lstrip() if text[:1] == "[" else text
