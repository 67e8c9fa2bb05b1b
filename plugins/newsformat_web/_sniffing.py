"""JSON-LD by what it begins with."""

from __future__ import annotations

import re

from newsformat.markup.sniff import is_json, text_of, xml_root
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


_HTML = lazily(r"\s*(?:<!--(?:[^-]|-(?!->)){0,4000}+-->\s*)*+<(?:!doctype\s+html|html[\s>])", re.IGNORECASE)
_OWN = '<meta name="generator" content="newsformat">'


def sniff_html(head: bytes) -> Confidence:
    """Is it a page of HTML?"""
    text = text_of(head)
    if not _HTML.match(text):
        found = xml_root(head)
        return Confidence.LIKELY if found is not None and found[1] == "html" else Confidence.NO
    return Confidence.CERTAIN if _OWN in text else Confidence.LIKELY
