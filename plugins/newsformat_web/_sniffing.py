"""Detects JSON-LD and HTML by their beginning."""

from __future__ import annotations

import re

from newsformat.markup.sniff import html_without_page, is_json, text_of, xml_root
from newsformat.plugin import Confidence, lazily


_CONTEXT = lazily(r'"@context"\s*:\s*[\[{]?\s*(?:"@vocab"\s*:\s*)?"https?:\\?/\\?/(?:www\.)?schema\.org')
_TYPE = lazily(r'"@type"\s*:\s*\[?\s*"(?:(?:https?:\\?/\\?/)?schema(?:\.org\\?/|:))?\w*(?:Article|Posting|WebPage)"')


_SIGN = lazily(r'"(?:[^"\\]|\\.)*+"|[{}\[\]]')
_OUTMOST = 2  # containers around a context: an array of things, or one thing


def sniff_json_ld(head: bytes, /) -> Confidence:
    """Is it JSON-LD of schema.org, and not just a document that contains some, such as WordPress posts?"""
    if not is_json(head):
        return Confidence.NO
    text = text_of(head)
    if match := _CONTEXT.search(text):
        return Confidence.CERTAIN if _depth(text[: match.start()]) <= _OUTMOST else Confidence.LIKELY
    return Confidence.LIKELY if _TYPE.search(text) else Confidence.NO


def _depth(text: str) -> int:
    """Return the number of open objects and arrays at the end of *text*."""
    signs = "".join([found[0] for found in _SIGN.findall(text)])
    return sum(map(signs.count, "{[")) - sum(map(signs.count, "}]"))


_HTML = lazily(r"\s*(?:<!--(?:[^-]|-(?!->)){0,4000}+-->\s*)*+<(?:!doctype\s+html|html[\s>])", re.IGNORECASE)
OWN = '<meta name="generator" content="newsformat">'
_XHTML = "http://www.w3.org/1999/xhtml"


def sniff_html(head: bytes, /) -> Confidence:
    """Is it a page of HTML, or a fragment of one?"""
    text = text_of(head)
    if _HTML.match(text):
        return Confidence.CERTAIN if OWN in text else Confidence.LIKELY
    space, name = xml_root(head) or ("", "")
    if name == "html":
        return Confidence.LIKELY
    is_piece = html_without_page(head) if space in {"", _XHTML} else None
    if is_piece is None:
        return Confidence.NO
    return Confidence.LIKELY if is_piece else Confidence.POSSIBLE  # the file name decides
