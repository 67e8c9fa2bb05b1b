"""Reads a file, or a reference to an item, that comes with a text, as an `Association`."""

from __future__ import annotations

import re

from newsformat import Association
from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, line_of, text_of
from newsformat.plugin import line
from newsformat_newsml1._names import first
from newsformat_newsml1._readers._component import Item
from newsformat_newsml1._readers._draft import Context, foreign_of
from newsformat_newsml1._readers._media_reader import media_of


_IDENTIFIER = re.compile(r"(?!(?:https?|ftp|file):)[^/?#]+:", re.IGNORECASE)  # neither a URL nor the name of a file
_SAID = frozenset(("Comment", "Characteristics"))  # covered by the title, or kept


def read_file(item: Item, role: str, context: Context) -> Association | None:
    """Return the association for the file *item*, or `None` if its address is unsafe; *role* is its component's."""
    if not _is_safe(item, context):
        return None
    title = next((element.get("Value") or "" for element in item.element.iterfind(_TITLE)), "")
    if item.kind:
        return Association(role=role, title=title, media=media_of(item, context))
    foreign = () if _is_whole(item.element, titled=bool(title)) else (foreign_of("NewsComponent", item.element),)
    return Association(role=role, title=title, href=item.href, foreign=foreign)


_TITLE = "Characteristics/Property[@FormalName='Title']"


def read_address(item: Item, role: str, context: Context) -> Association | None:
    """Return an association for a copy of the text *item* at another address."""
    return Association(role=role, href=item.href) if item.href and _is_safe(item, context) else None


def _is_safe(item: Item, context: Context) -> bool:
    if not safe_url(item.href):
        context.report.left_out("a file whose address is not safe is left out", line=line_of(item.element))
        return False
    return True


def _is_whole(item: Element, *, titled: bool) -> bool:
    """Does a file have no description but its title?"""
    if any(type(child.tag) is str and child.tag not in _SAID for child in item):
        return False
    return len(item.findall("Characteristics/*")) == titled


def read_reference(reference: Element, role: str, title: str) -> Association | None:
    """Return the association for ``NewsItemRef``, or `None` without a target; *title* is the surrounding headline."""
    target = line(reference.get("NewsItem") or "")
    if not target:
        return None
    comment = first(reference, "Comment")
    comment_text = text_of(comment) if comment is not None else ""
    is_complete = comment is None or (len(reference) == 1 and title in {"", comment_text} and not comment.keys())
    uri, href = (target, "") if _IDENTIFIER.match(target) else ("", target)
    foreign = () if is_complete else (foreign_of("NewsComponent", reference),)
    return Association(role=role, title=title or comment_text, uri=uri, href=href, foreign=foreign)
