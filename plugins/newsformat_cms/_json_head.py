"""The first bytes of a source that is JSON, for sniffers."""

from __future__ import annotations

from newsformat.markup.sniff import text_of


_BLANKS = "\ufeff \t\n\r"


def json_in(head: bytes) -> str:
    """Return *head* as text, without a byte order mark and blanks before it."""
    return text_of(head).lstrip(_BLANKS)


def object_in(head: bytes) -> str:
    """Return *head* from the object on that it begins with, or the first one in its array."""
    text = json_in(head)
    return text[1:].lstrip() if text[:1] == "[" else text
