"""Recognizes dpa-digitalwires by its ``format`` member, or by its categories."""

from __future__ import annotations

from newsformat.markup.sniff import is_json, text_of
from newsformat.plugin import Confidence, lazily


_FORMAT = lazily(r'"format"\s*:\s*"digitalwires@')
_CATEGORY = lazily(r'"type"\s*:\s*"dnltype:')


def sniff(head: bytes, /) -> Confidence:
    """Does *head* begin one or several entries?"""
    text = text_of(head)
    if ("digitalwires@" not in text and "dnltype:" not in text) or not is_json(head):
        return Confidence.NO
    if _FORMAT.search(text):
        return Confidence.CERTAIN
    return Confidence.LIKELY if _CATEGORY.search(text) else Confidence.NO
