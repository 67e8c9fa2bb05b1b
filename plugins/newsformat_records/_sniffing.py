"""Is it a record? Told by the names of the members that it begins with."""

from __future__ import annotations

from newsformat.markup.sniff import text_of
from newsformat.plugin import Confidence, lazily
from newsformat_records._names import AUTHORS, EXTRACTOR, OWN, PUBLISHED, TEXT, TITLE, URL


_PIECE = lazily(r'"((?:[^"\\]|\\.)*+)"([ \t\n\r]*+:)?|[{}\[\]]')
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
    names, whole = _names(text)
    if names & _OTHERS:
        return Confidence.NO
    if EXTRACTOR in names and _OWN.search(text):
        return Confidence.CERTAIN
    has_text, has_url, is_about = (not names.isdisjoint(some) for some in (TEXT, URL, _ABOUT))
    if has_text and (has_url or is_about):
        return Confidence.LIKELY
    return Confidence.LIKELY if not whole and has_url and is_about else Confidence.NO


def _names(text: str) -> tuple[set[str], bool]:
    """Return the names of the members of the object that *text* begins with, and whether that ends."""
    names: set[str] = set()
    depth = 0
    for piece in _PIECE.finditer(text):
        if piece[1] is not None:
            if piece[2] and depth == 1:
                names.add(piece[1])
        elif piece[0] in "{[":
            depth += 1
        else:
            depth -= 1
            if not depth:
                return names, True
    return names, False
