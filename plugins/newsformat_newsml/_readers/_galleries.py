"""Renditions that are only pictures, next to the text of an item: a gallery, as Superdesk writes it.

The renditions of a ``contentSet`` are supposed to be the same content in several forms. Pictures alone are not a form
of a text, whatever ``@rendition`` says of them: they accompany it.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat import Association, Block, List, Media
from newsformat.markup.html import read_tree
from newsformat.markup.xml import Element, line_of
from newsformat.plugin import Report
from newsformat_newsml._names import NAR_
from newsformat_newsml._pictures import name_of, not_shown, shown_in
from newsformat_newsml._readers._draft import Draft


_INLINE_XML = f"{NAR_}inlineXML"
_ATTRIBUTES = frozenset(("contenttype", "rendition", "wordcount"))


def is_gallery(rendition: Element) -> bool:
    """Is *rendition* named as a gallery?"""
    return (rendition.get("rendition") or "").rpartition(":")[2] == "gallery"


def take_beside(rendition: Element, text: tuple[Block, ...], draft: Draft, *, alone: bool) -> None:
    """Give *draft* the pictures in *rendition*, beside *text* or *alone*; keep it if it holds anything else."""
    pictures = [] if alone else pictures_in(rendition, text, draft.report)
    for picture in pictures:
        draft.add("associations", picture)
    if not pictures:
        draft.keep("contentSet", rendition)
        if alone and (encoding := rendition.get("encoding")):
            draft.report.note(f"content in the encoding {encoding} is not read", line=line_of(rendition))


def pictures_in(rendition: Element, text: Iterable[Block], report: Report) -> list[Association]:
    """Return the pictures that make up *rendition*, without those that *text* shows; none if it holds anything else.

    Their role is the rendition's name.
    """
    if rendition.tag != _INLINE_XML or not _ATTRIBUTES.issuperset(rendition.keys()):
        return []
    if next(rendition.iter("{*}img"), None) is None:
        return []
    inner_report = Report()
    media = _media(read_tree(rendition, inner_report))
    if not media:
        return []
    report.add(inner_report)
    role = name_of(rendition.get("rendition") or "")
    return [Association(role=role, media=picture) for picture in not_shown(media, shown_in(text))]


def _media(blocks: Iterable[Block]) -> list[Media]:
    """Return the pictures that *blocks* consist of, in lists or not; none if there is anything else."""
    media: list[Media] = []
    for block in blocks:
        if isinstance(block, Media):
            media.append(block)
            continue
        items = [_media(item) for item in block.items] if isinstance(block, List) else []
        if not items or not all(items):
            return []
        media += [media for item in items for media in item]
    return media
