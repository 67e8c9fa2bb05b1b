"""JSON-LD by what it begins with."""

from __future__ import annotations

from newsformat.markup.sniff import is_json, text_of
from newsformat.plugin import Confidence, lazily


_CONTEXT = lazily(r'"@context"\s*:\s*[\[{]?\s*(?:"@vocab"\s*:\s*)?"https?:\\?/\\?/(?:www\.)?schema\.org')
_TYPE = lazily(r'"@type"\s*:\s*\[?\s*"(?:https?:\\?/\\?/schema\.org\\?/)?\w*(?:Article|Posting|WebPage)"')


def sniff_json_ld(head: bytes) -> Confidence:
    """Is it JSON-LD of schema.org?"""
    if not is_json(head):
        return Confidence.NO
    text = text_of(head)
    if _CONTEXT.search(text):
        return Confidence.CERTAIN
    return Confidence.LIKELY if _TYPE.search(text) else Confidence.NO
