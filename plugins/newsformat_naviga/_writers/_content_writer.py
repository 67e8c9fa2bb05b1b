"""Blocks of the body → blocks of the content."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, assert_never
from urllib.parse import urlsplit

from newsformat import (
    Block,
    Embed,
    Heading,
    Inlines,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rendition,
    Rule,
    Table,
)
from newsformat.markup.html import write_html, write_inlines
from newsformat.markup.json import Object, object_of
from newsformat.markup.members import without_empty
from newsformat.plugin import Report
from newsformat_naviga._names import (
    EMBEDS,
    HEADERS,
    ITEM,
    LISTS,
    MEDIA,
    MONOSPACE,
    OWN_LANGUAGE,
    PARAGRAPHS,
    QUOTES,
    RELATED,
    SECTIONS,
    SPACE,
    TABLE,
    URN,
    UUID,
)


_YOUTUBE = re.compile(r"(?:www\.|m\.)?(?:youtube\.com|youtu\.be)")
_SOCIAL = re.compile(r"(?:www\.|m\.|mobile\.)?(?:twitter|x|facebook|instagram|tiktok)\.com")
_TYPES = {kind: type for type, kind in MEDIA.items()}
_ORDERED = {ordered: type for type, ordered in LISTS.items()}


def non_empty(**members: Any) -> Object:
    """Return the non-empty *members*."""
    return without_empty(members)


def text_block(type: str, content: Inlines, report: Report, **data: str) -> Object:
    """Return a block with inline content."""
    text = write_inlines(content, report, xhtml=False, where=type)
    return {"type": type, "data": {"text": text, "format": "html", **non_empty(**data)}}


def blocks_of(blocks: Iterable[Block], report: Report) -> Iterator[Object]:
    """Yield the written form of each of *blocks*."""
    for block in blocks:
        if (written := block_of(block, report)) is not None:
            if block.language and isinstance(block, Raw):
                written[OWN_LANGUAGE] = block.language
            elif block.language:
                written.setdefault("data", {})["lang"] = block.language
            yield written


def block_of(block: Block, report: Report) -> Object | None:
    """Return the written form of *block*; `None` if it has none."""
    match block:
        case Paragraph():
            return text_block(PARAGRAPHS[0], block.content, report)
        case Heading():
            type = HEADERS[0] if block.level == 1 else f"subheadline{block.level - 1}"
            return text_block(type, block.content, report)
        case Quote():
            return _quote(block, report)
        case List():
            items = [_item(item, report) for item in block.items]
            return {"type": _ORDERED[block.ordered], "content": items}
        case Media():
            return {"type": type_of(block), "links": [media_link(block, report)]}
        case Table():
            return _table(block, report)
        case Preformatted():
            inner = write_html([Preformatted(block.text)], report, xhtml=False)
            return {"type": MONOSPACE[0], "data": {"text": inner.removeprefix("<pre>").removesuffix("</pre>")}}
        case Embed():
            return _embed(block)
        case Related():
            return _related(block, report)
        case Raw():
            return _raw(block, report)
        case Rule():
            return None
        case _:
            assert_never(block)


def _quote(quote: Quote, report: Report) -> Object:
    attribution = write_inlines(quote.attribution, report, xhtml=False, where="attribution")
    match quote.content:
        case (Paragraph(content=content, language=""),):
            return text_block(QUOTES[0], content, report, attribution=attribution)
        case content:
            return {
                "type": QUOTES[0],
                **non_empty(content=[*blocks_of(content, report)], data=non_empty(attribution=attribution)),
            }


def _item(item: tuple[Block, ...], report: Report) -> Object:
    written = [*blocks_of(item, report)]
    if len(written) == 1 and isinstance(item[0], Paragraph):
        return written[0]
    return {"type": ITEM, **non_empty(content=written)}


def type_of(media: Media) -> str:
    """Return the type of a block or link for *media*."""
    return _TYPES.get(media.kind, _TYPES["image"])


def address(href: str) -> Object:
    """Return *href* in the member for its kind of address."""
    if UUID.fullmatch(href.removeprefix(URN)) and href.startswith(URN):
        return {"uuid": href.removeprefix(URN)}
    return non_empty(**{"url" if href.startswith(("http://", "https://")) else "uri": href})


def media_link(media: Media, report: Report, language: str = "") -> Object:
    """Return a link to *media* with its metadata."""
    files = [*media.renditions]
    own_file = files.pop(0) if files and _is_own(files[0], media) else None
    data = non_empty(
        text=write_inlines(media.caption, report, xhtml=False, where="caption"),
        credit=media.credit,
        alttext=media.alt,
        copyright=media.rights,
        digitalSourceType=media.digital_source_type,
        kind="" if media.kind in _TYPES else media.kind,
        lang=language,
        **({} if own_file is None else _sizes(own_file)),
    )
    links = [{"rel": "alternate", **_file(file)} for file in files]
    return {"rel": "self", "type": type_of(media), **address(media.href), **non_empty(data=data, links=links)}


def _is_own(rendition: Rendition, media: Media) -> bool:
    sized = rendition.width is not None or rendition.height is not None
    return sized and rendition == Rendition(href=media.href, width=rendition.width, height=rendition.height)


def _sizes(rendition: Rendition) -> dict[str, str]:
    sizes = {"width": rendition.width, "height": rendition.height, "size": rendition.size}
    return {name: str(size) for name, size in sizes.items() if size is not None}


def _file(rendition: Rendition) -> Object:
    return {
        **address(rendition.href),
        **non_empty(title=rendition.name, type=rendition.media_type, data=_sizes(rendition)),
    }


def _table(table: Table, report: Report) -> Object:
    html = write_html([Table(table.rows, header=table.header, caption=table.caption)], report, xhtml=False)
    sections = {name: re.search(f"<{name}>(.*?)</{name}>", html, re.DOTALL) for name in ("caption", *SECTIONS)}
    data = {name: match[1] for name, match in sections.items() if match}
    return {"type": TABLE, "data": data}


def _embed(embed: Embed) -> Object:
    youtube, social, iframely, html = EMBEDS
    if not embed.href:
        return {"type": html, "data": {"text": embed.html, "format": "html"}}
    if embed.html:
        return {"type": iframely, **address(embed.href), "data": {"embedCode": embed.html}}
    host = _host(embed.href)
    if _YOUTUBE.fullmatch(host):
        return {"type": youtube, "url": embed.href, "uri": embed.href}
    if _SOCIAL.fullmatch(host):
        return {"type": social, "links": [{"rel": "self", **address(embed.href)}]}
    return {"type": iframely, **address(embed.href)}


def _host(href: str) -> str:
    try:
        return urlsplit(href).hostname or ""
    except ValueError:
        return ""


def _related(related: Related, report: Report) -> Object:
    match related.links:
        case (link,) if related.title and not link.text:
            report.lost(
                "body.related.title", where=related.title, why="it is read as the text of its only link, which has none"
            )
            return {"type": RELATED, **non_empty(title=related.title), "links": [_link(link, titled=False)]}
        case (link,) if not related.title:
            return {"type": RELATED, **non_empty(title=link.text), "links": [_link(link, titled=False)]}
        case links:
            return {
                "type": RELATED,
                **non_empty(title=related.title),
                "links": [_link(link, titled=True) for link in links],
            }


def _link(link: RelatedLink, *, titled: bool) -> Object:
    return {"rel": "self", "type": "x-im/article", **non_empty(title=link.text if titled else ""), **address(link.href)}


def _raw(raw: Raw, report: Report) -> Object | None:
    if raw.space != SPACE:
        return None
    value = object_of(raw.value)
    if not value:
        report.lost(f"body.raw.{SPACE}", where="body", why="it is not a block")
    return value or None
