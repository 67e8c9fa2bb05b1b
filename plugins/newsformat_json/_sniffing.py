"""Detects newsformat's own JSON by the names of its members, in any order."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from attrs import fields

from newsformat import Article
from newsformat.markup.sniff import bare_text, json_members
from newsformat.plugin import Confidence


_BLOCK = re.compile(
    r'"type"\s*:\s*"(?:paragraph|heading|quote|list|media|table|preformatted|rule|embed|related|raw)"',
)
_SIGN = "newsformat"


def sniff(head: bytes, /) -> Confidence:
    """Does *head* begin a document with one article in newsformat's JSON?"""
    text = bare_text(head)
    names, rest = _outline(text)
    if not _is_ours(names, rest, text) or "envelope" in names or (rest and rest.lstrip()):
        return Confidence.NO
    if _is_indented(text):
        return Confidence.CERTAIN if _SIGN in names else Confidence.LIKELY
    return Confidence.POSSIBLE if _may_go_on(head, rest) else Confidence.LIKELY


def sniff_lines(head: bytes, /) -> Confidence:
    """Does *head* begin with articles in newsformat's JSON, or an envelope, one per line?"""
    text = bare_text(head)
    names, rest = _outline(text)
    if not _is_ours(names, rest, text) or _is_indented(text):
        return Confidence.NO
    several = rest is not None and rest.lstrip("\ufeff \t\n\r").startswith("{")
    if several or "envelope" in names:
        return Confidence.CERTAIN
    return Confidence.LIKELY if _may_go_on(head, rest) else Confidence.POSSIBLE


def _may_go_on(head: bytes, rest: str | None) -> bool:
    """May more articles follow the incomplete one at the end of *head*? JSON Lines are UTF-8 only."""
    return rest is None and b"\0" not in head[:4]


@lru_cache(maxsize=1)  # called for both formats
def _outline(text: str) -> tuple[AbstractSet[str], str | None]:
    """Return the member names of the object that begins *text*, and what follows it, if it is complete.

    Members are only parsed if *text* looks like newsformat's JSON.
    """
    may_be_ours = text.startswith("{") and (f'"{_SIGN}"' in text or _BLOCK.search(text))
    return json_members(text) if may_be_ours else (frozenset(), None)


def _is_ours(names: AbstractSet[str], rest: str | None, text: str) -> bool:
    """Is it an article in newsformat's JSON? The member ``newsformat`` may follow a long body, beyond the head."""
    if _SIGN in names:
        return True
    ours = {attribute.name for attribute in fields(Article)}
    return rest is None and bool(names) and names <= ours and _BLOCK.search(text) is not None


def _is_indented(text: str) -> bool:
    return text[1:].lstrip(" \t\r").startswith("\n")
