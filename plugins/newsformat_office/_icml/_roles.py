"""Kinds of paragraphs corrected by position: below the beginning of the text, a headline is a subheading."""

from __future__ import annotations

from itertools import zip_longest

from attrs import evolve

from newsformat import Heading, Media, Paragraph, Table, plain
from newsformat_office._parts import Part, content_of


_ABOVE = frozenset(("headline", "subhead"))
_MEDIA_KINDS = frozenset(("media", "caption", "media-credit"))
_TABLE_CAPTIONS = frozenset(("caption", "table-caption"))
_TEXT_KINDS = frozenset(("", "item", "quote", "code"))


def with_positions(parts: list[Part]) -> list[Part]:
    """Return *parts* of a story not written by newsformat, with their kinds corrected by position."""
    found: list[Part] = []
    is_begun, before = False, ""
    for part, following in zip_longest(parts, parts[1:]):
        is_begun = is_begun or (part.kind in _TEXT_KINDS and bool(content_of(part)))
        is_alone = before not in _MEDIA_KINDS and not isinstance(following and following.block, Table)
        above = found[-1].block if found else None
        if part.kind in _TABLE_CAPTIONS and is_alone and isinstance(above, Table) and not above.caption:
            found[-1] = Part("", evolve(above, caption=content_of(part)))
        else:
            found.append(_at_its_place(part, is_begun=is_begun, is_alone=is_alone))
        before = before if part.kind == "blank" else part.kind
    return found


def _at_its_place(part: Part, *, is_begun: bool, is_alone: bool) -> Part:
    """Return *part* with its kind at this position: whether text *is_begun*, and it *is_alone*, without media."""
    content = content_of(part)
    if is_begun and part.kind in _ABOVE:
        return Part("heading", Heading(content, 2))
    if is_begun and part.kind in {"kicker", "summary"}:
        return Part("", Paragraph(content))
    if is_alone and part.kind == "caption":
        return Part("media", Media(caption=content))
    if is_alone and part.kind == "media-credit":
        return Part("media", Media(credit=plain(content)))
    return part
