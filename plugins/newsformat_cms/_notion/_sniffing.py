"""Detects responses of Notion's API by their beginning."""

from __future__ import annotations

from newsformat.markup.sniff import bare_text, json_members, json_names
from newsformat.plugin import Confidence, lazily


_OBJECT = lazily(r'"object"\s*+:\s*+"(?:page|block)"')
_OWN = lazily(
    r'"(?:has_children|last_edited_time|last_edited_by|in_trash|rich_text|plain_text|has_column_header)"\s*+:'
)
_BLOCK = lazily(r'"object"\s*+:\s*+"block"')
_TYPE = lazily(r'"type"\s*+:\s*+"([a-z_1-4]{1,40})"')
_LIST = lazily(r'"type"\s*+:\s*+"(?:block|page_or_database|page_or_data_source)"')
_NEW = lazily(r'"parent"\s*+:\s*+\{[^{}]{0,200}?"(?:page_id|database_id|data_source_id)"\s*+:')


def sniff_notion(head: bytes, /) -> Confidence:
    """Does *head* begin a page of Notion, blocks, a response with several, or a request for a new page?"""
    text = bare_text(head)
    if text[:1] not in {"{", "["}:
        return Confidence.NO
    if _OBJECT.search(text) and (_OWN.search(text) or _has_block(text)):
        return Confidence.CERTAIN
    names, _ = json_members(text)
    if {"object", "results", "next_cursor"} <= names and _LIST.search(text):
        return Confidence.CERTAIN
    return Confidence.CERTAIN if {"parent", "properties"} <= names and _NEW.search(text) else Confidence.NO


def _has_block(text: str) -> bool:
    """Does *text* contain a block, with its content in a member named by its type?"""
    if not _BLOCK.search(text):
        return False
    types = {match[1] for match in _TYPE.finditer(text)}
    return any(not types.isdisjoint(names) for names in json_names(text).values())
