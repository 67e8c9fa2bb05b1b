"""Is it a record? Told by the names of the members that it begins with."""

from __future__ import annotations

from newsformat.markup.sniff import json_members, text_of
from newsformat.plugin import Confidence, lazily
from newsformat_records._names import AUTHORS, EXTRACTOR, METADATA, OWN, PUBLISHED, TEXT, TITLE, URL


_OWN = lazily(rf'"{EXTRACTOR}"\s*+:\s*+"{OWN} ')
_OTHERS = frozenset(
    ("newsformat", "@context", "@type", "@id", "@graph", "content_elements", "itemid", "version_created")
)
_ABOUT = frozenset((*TITLE, *PUBLISHED, *AUTHORS))


def sniff(head: bytes) -> Confidence:
    """Say whether *head* begins with a record, or with an array of them."""
    text = text_of(head).lstrip("\ufeff \t\n\r")
    if text[:1] == "[":
        text = text[1:].lstrip()
    if text[:1] != "{":
        return Confidence.NO
    names, rest = json_members(text)
    if names & _OTHERS:
        return Confidence.NO
    if EXTRACTOR in names and _OWN.search(text):
        return Confidence.CERTAIN
    has_text, has_url, is_about = (not names.isdisjoint(some) for some in (TEXT, URL, _ABOUT))
    if has_text and (has_url or is_about or not names.isdisjoint(METADATA)):
        return Confidence.LIKELY
    return Confidence.LIKELY if rest is None and has_url and is_about else Confidence.NO
