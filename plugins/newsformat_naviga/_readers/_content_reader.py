"""Blocks of the content → blocks of the body."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import chain

from attrs import evolve

from newsformat import Block as Made
from newsformat import Embed, Heading, List, Media, Paragraph, Quote, Raw, Related, RelatedLink, Rendition, Table
from newsformat.markup.html import read_html, safe_url
from newsformat.markup.json import text_of
from newsformat.plugin import ReadError
from newsformat_naviga._block import Block, html_inlines
from newsformat_naviga._names import (
    EMBEDS,
    GALLERY,
    HEADERS,
    ITEM,
    LISTS,
    MEDIA,
    MONOSPACE,
    OWN_LANGUAGE,
    PARAGRAPHS,
    PARTS,
    QUOTES,
    RELATED,
    SECTIONS,
    SPACE,
    SUBHEADS,
    TABLE,
)


_DEEPEST = 60  # nested blocks
_BLOCKS = re.compile(r"<(?:p|h[1-6]|ul|ol|div|table|blockquote|pre|hr|figure|iframe|section|article)\b", re.IGNORECASE)
_LIST_ITEM = re.compile(r"(</?)list-item\b", re.IGNORECASE)


def read_block(block: Block) -> tuple[Made, ...]:
    """Return the blocks of the body for *block*; its `has_unread` then says whether anything was not read.

    Raises:
        ReadError: blocks are nested too deeply.
    """
    if len(block.path) > 2 * _DEEPEST:
        raise ReadError(f"blocks are nested more than {_DEEPEST} deep")
    type = block.text("type")
    language = block.data("lang")
    blocks = _READERS.get(type, _other)(block)
    if not blocks and (block.has_unread or (type and type not in _READERS)):
        block.keep_all()
        value = {name: part for name, part in block.members.items() if name != OWN_LANGUAGE}
        return (Raw(SPACE, text_of(value), language=str(block.members.get(OWN_LANGUAGE, ""))),)
    return tuple([evolve(inner_block, language=language) for inner_block in blocks]) if language else blocks


def _read_all(values: Iterable[Block], outer: Block) -> tuple[Made, ...]:
    """Return the blocks of the body for *values*, which are in *outer*."""
    found: list[Made] = []
    for value in values:
        found += read_block(value)
        if value.has_unread:
            outer.mark_unread()
    return tuple(found)


def _text(block: Block) -> tuple[Made, ...]:
    text = block.data("text")
    if _BLOCKS.search(text):
        return read_html(text, block.report, limits=block.context.limits)
    content = html_inlines(text, block.context)
    return (Paragraph(content),) if content else ()


def _heading(level: int) -> Callable[[Block], tuple[Made, ...]]:
    def read(block: Block) -> tuple[Made, ...]:
        content = block.inlines("text")
        return (Heading(content, level=level),) if content else ()

    return read


def _quote(block: Block) -> tuple[Made, ...]:
    inner = (*_text(block), *_read_all(block.blocks("content"), block))
    attribution = block.inlines("attribution")
    return (Quote(inner, attribution=attribution),) if inner or attribution else ()


def _list(ordered: bool) -> Callable[[Block], tuple[Made, ...]]:  # noqa: FBT001 -- the only argument
    def read(block: Block) -> tuple[Made, ...]:
        items = [_read_all([inner_block], block) for inner_block in block.blocks("content")]
        if text := block.data("text"):
            inner = _LIST_ITEM.sub(r"\1li", text)
            found = read_html(f"<ul>{inner}</ul>", block.report, limits=block.context.limits)
            items += chain.from_iterable(list_block.items for list_block in found if isinstance(list_block, List))
        return (List(items, ordered=ordered),) if items else ()

    return read


def _item(block: Block) -> tuple[Made, ...]:
    return _read_all(block.blocks("content"), block)


def read_media(link: Block, kind: str) -> Media:
    """Return the media that *link* refers to."""
    href = link.address()
    caption, credit = link.inlines("text", "caption", "title"), link.data("credit")
    for author in link.links("author"):
        name = author.text("title")
        credit, further = (credit, name) if credit else (name, "")
        if further or author.has_unread:
            link.mark_unread()
    files = [_rendition(block, link) for block in link.links("alternate")]
    width, height = link.number("width"), link.number("height")
    if width is not None or height is not None:
        files.insert(0, Rendition(href=href, width=width, height=height))
    return Media(
        href,
        kind=link.data("kind") or kind,
        caption=caption,
        credit=credit,
        alt=link.data("alttext", "altText"),
        rights=link.data("copyright", "rights"),
        digital_source_type=link.data("digitalSourceType"),
        renditions=files,
        language=link.data("lang"),
    )


def _rendition(link: Block, outer: Block) -> Rendition:
    rendition = Rendition(
        href=link.address(),
        name=link.text("title"),
        media_type=link.text("type"),
        width=link.number("width"),
        height=link.number("height"),
        size=link.number("size"),
    )
    if link.has_unread:
        outer.mark_unread()
    return rendition


def _media(kind: str) -> Callable[[Block], tuple[Made, ...]]:
    def read(block: Block) -> tuple[Made, ...]:
        links = block.links("self")
        for link in links:
            link.text("type")
        media = read_media(links[0], kind) if links else read_media(block, kind)
        if links:
            media = _with_metadata_around(media, block)
        if len(links) > 1 or (links and links[0].has_unread):
            block.mark_unread()
        return (media,) if media != Media(kind=kind) or links else ()

    return read


def _with_metadata_around(media: Media, block: Block) -> Media:
    """Return *media*, the media of a link, with metadata of the *block* around the link that it lacks."""
    outer = read_media(block, media.kind)
    missing = {name: value for name in _METADATA if (value := getattr(outer, name)) and not getattr(media, name)}
    if outer != Media(kind=media.kind):
        block.mark_unread()
    return evolve(media, **missing)


_METADATA = ("caption", "credit", "alt", "rights", "digital_source_type")


def _gallery(block: Block) -> tuple[Made, ...]:
    blocks: list[Made] = [*_text(block)]
    for link in block.links("image"):
        link.text("type")
        blocks.append(read_media(link, "image"))
    block.mark_unread()  # the grouping is not read
    return tuple(blocks)


def _part(block: Block) -> tuple[Made, ...]:
    """Return the title and text of a box; the box itself has no place in a body."""
    title, data = block.text("title"), block.data("title")
    subject, caption = block.inlines("subject"), block.inlines("caption")
    block.mark_unread()
    heading = html_inlines(data, block.context) if data else title
    return (
        *([Paragraph(subject)] if subject else []),
        *([Heading(heading, level=3)] if heading else []),
        *_text(block),
        *_read_all(block.blocks("content"), block),
        *([Paragraph(caption)] if caption else []),
    )


def _embed(block: Block) -> tuple[Made, ...]:
    html = block.data("embedCode")
    links = block.links("self")
    for link in links:
        link.text("type")
    href = (links[0] if links else block).address()
    if links and (links[0].has_unread or len(links) > 1):
        block.mark_unread()
    return (Embed(href, html=html),) if href or html else ()


def _html(block: Block) -> tuple[Made, ...]:
    html = block.data("text", "embedCode")
    return (Embed(block.address(), html=html),)


def _related(block: Block) -> tuple[Made, ...]:
    title = block.text("title")
    found = [(link, link.text("title"), link.text("type"), link.address()) for link in block.links("self")]
    uuid = block.text("uuid")
    if any(inner_block.has_unread or type not in {"x-im/article", ""} for inner_block, _, type, _ in found) or (
        uuid and not any(uuid in href for *_, href in found)
    ):
        block.mark_unread()
    links = [RelatedLink(text=text, href=href) for _, text, _, href in found]
    if len(links) == 1 and not links[0].text:
        return (Related([evolve(links[0], text=title)]),)
    return (Related(links, title=title),) if links or title else ()


def _table(block: Block) -> tuple[Made, ...]:
    caption, sections = block.data("caption"), [(name, block.data(name)) for name in SECTIONS]
    if not any(rows for _, rows in sections):
        return (Table([], caption=html_inlines(caption, block.context)),) if caption else ()
    inner = "".join([f"<{name}>{rows}</{name}>" for name, rows in sections if rows])
    page = f"<table><caption>{caption}</caption>{inner}</table>"
    return read_html(page, block.report, limits=block.context.limits)


def _preformatted(block: Block) -> tuple[Made, ...]:
    text = block.data("text")
    return read_html(f"<pre>{text}</pre>", block.report, limits=block.context.limits) if text else ()


def _other(block: Block) -> tuple[Made, ...]:
    """Return a block of an unknown type: its text, or else an embed of its address."""
    if not block.has_unread:
        return ()
    href = str(block.members.get("url") or "")
    block.mark_unread()  # its type
    caption = block.inlines("caption")
    blocks = (*_text(block), *_read_all(block.blocks("content"), block), *([Paragraph(caption)] if caption else []))
    if blocks:
        title = block.inlines("title") or block.text("title")
        return (*([Heading(title, level=3)] if title else []), *blocks)
    return (Embed(block.address(), html=block.data("embedCode")),) if href and safe_url(href) else ()


_READERS: dict[str, Callable[[Block], tuple[Made, ...]]] = {
    **dict.fromkeys(PARAGRAPHS, _text),
    **dict.fromkeys(HEADERS[1:], _heading(2)),
    HEADERS[0]: _heading(1),
    **{type: _heading(level) for type, level in SUBHEADS.items()},
    **dict.fromkeys(QUOTES, _quote),
    **{type: _list(ordered) for type, ordered in LISTS.items()},
    ITEM: _item,
    **{type: _media(kind) for type, kind in MEDIA.items()},
    GALLERY: _gallery,
    **dict.fromkeys(PARTS, _part),
    **dict.fromkeys(EMBEDS[:-1], _embed),
    EMBEDS[-1]: _html,
    RELATED: _related,
    TABLE: _table,
    **dict.fromkeys(MONOSPACE, _preformatted),
}
