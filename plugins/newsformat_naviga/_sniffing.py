"""Recognizes NavigaDoc by the first members."""

from __future__ import annotations

from newsformat.markup.sniff import bare_text, json_members
from newsformat.plugin import Confidence, lazily


_NAMES = frozenset((
    "uuid", "type", "uri", "url", "title", "path", "products", "created", "modified", "published", "content", "meta",
    "links", "properties", "source", "language", "status", "unpublished", "provider",
))  # fmt: skip
_BLOCKS = frozenset(("content", "meta", "links", "properties"))
_TYPE = lazily(r'"type"\s*:\s*"x-(?:im|imid|cmbr)\\?/')


def sniff(head: bytes, /) -> Confidence:
    """Does *head* begin a NavigaDoc, or an array of them?"""
    text = bare_text(head)
    if text[:1] == "[":
        text = text[1:].lstrip()
    if text[:1] != "{" or not _TYPE.search(text):
        return Confidence.NO
    names, _ = json_members(text)
    if not names or names - _NAMES:
        return Confidence.POSSIBLE if names & _BLOCKS and "type" in names else Confidence.NO
    return Confidence.CERTAIN if names & _BLOCKS or "uuid" in names else Confidence.LIKELY
