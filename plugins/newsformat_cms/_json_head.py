"""The first bytes of JSON sources, for sniffers."""

from __future__ import annotations

from newsformat.markup.sniff import bare_text


def object_in(head: bytes) -> str:
    """Return *head* from its first object on, possibly the first in an array."""
    text = bare_text(head)
    return text[1:].lstrip() if text[:1] == "[" else text


def found_in(head: bytes) -> str:
    """Return *head* as `object_in` does, or from the first document in a search result on."""
    text = object_in(head)
    before, name, after = text.partition('"_source"')
    if name and before[:1] == "{" and ('"_index"' in before or '"_id"' in before):
        return after.lstrip(" \t\r\n").removeprefix(":").lstrip(" \t\r\n")
    return text
