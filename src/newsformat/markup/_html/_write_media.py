"""`Media` and `Embed` → ``<figure>``."""

from __future__ import annotations

import json

from newsformat._blocks import Embed, Media, Rendition
from newsformat.markup._html._pen import Pen
from newsformat.markup._xml._characters import escape, quoted


SOURCE_TYPE = "data-digital-source-type"  # HTML has no attribute for it
_PLAYERS = frozenset(("video", "audio"))


def embed(pen: Pen, block: Embed) -> str:
    """Write a link; the code of the embed is kept as data, never as markup."""
    code = f" data-html={quoted(block.html)}" if block.html else ""
    href = pen.address(block.href, "body.embed")
    link = f"<a href={href}>{escape(block.href)}</a>" if href else ""
    return f'<figure class="embed"{code}{pen.language(block)}>{link}</figure>'


def media(pen: Pen, block: Media) -> str:
    """Write a picture or a player, with its caption, credit and rights."""
    kind = "" if block.kind == "image" or block.kind in _PLAYERS else f" data-kind={quoted(block.kind)}"
    origin = f" {SOURCE_TYPE}={quoted(block.digital_source_type)}" if block.digital_source_type else ""
    foreign = f" data-foreign={quoted(_foreign(block))}" if block.foreign else ""
    href = pen.address(block.href, pen.media)
    src = f" src={href}" if href else ""
    caption = _caption(pen, block)
    if block.kind in _PLAYERS:
        shown = _player(pen, block, src)
    else:  # for a picture without an address, only the caption is written: an <img> without one is not valid
        shown = _picture(pen, block, src) if href or block.alt or block.renditions or not caption else ""
    return f"<figure{kind}{origin}{foreign}{pen.language(block)}>{shown}{caption}</figure>"


def _foreign(block: Media) -> str:
    return json.dumps([[part.space, part.name, part.value] for part in block.foreign])


def _player(pen: Pen, block: Media, src: str) -> str:
    label = f" aria-label={quoted(block.alt)}" if block.alt else ""
    sources = "".join([_source(pen, rendition, "src") for rendition in block.renditions])
    return f'<{block.kind}{src}{label} controls="controls">{sources}</{block.kind}>'


def _picture(pen: Pen, block: Media, src: str) -> str:
    renditions, size = block.renditions, ""
    if renditions and _is_own_size(renditions[0], block):
        size, renditions = _size(renditions[0]), renditions[1:]
    # A source that never matches only carries data: browsers display the <img>.
    sources = "".join(
        [
            _source(pen, rendition, "data-src" if set(" ,") & set(rendition.href) else "srcset", ' media="not all"')
            for rendition in renditions
        ]
    )
    picture = f"<img{src} alt={quoted(block.alt)}{size}{pen.end}"
    return f"<picture>{sources}{picture}</picture>" if sources else picture


def _is_own_size(rendition: Rendition, block: Media) -> bool:
    """Does *rendition* hold nothing but the width and height of the picture itself?"""
    width, height = rendition.width, rendition.height
    if width is None and height is None:
        return False
    return rendition == Rendition(href=block.href, width=width, height=height)


def _source(pen: Pen, rendition: Rendition, name: str, never: str = "") -> str:
    href = pen.address(rendition.href, f"{pen.media}.renditions")
    address = f" {name}={href}" if href else ""
    media_type = f" type={quoted(rendition.media_type)}" if rendition.media_type else ""
    purpose = f" data-name={quoted(rendition.name)}" if rendition.name else ""
    size = "" if rendition.size is None else f' data-size="{rendition.size}"'
    return f"<source{address}{never}{media_type}{_size(rendition)}{purpose}{size}{pen.end}"


def _size(rendition: Rendition) -> str:
    width = "" if rendition.width is None else f' width="{rendition.width}"'
    height = "" if rendition.height is None else f' height="{rendition.height}"'
    return width + height


def _caption(pen: Pen, block: Media) -> str:
    parts = [pen.inlines(block.caption)]
    if block.credit:
        parts.append(f'<small class="credit">{escape(block.credit)}</small>')
    if block.rights:
        parts.append(f'<small class="rights">{escape(block.rights)}</small>')
    inner = " ".join([part for part in parts if part])
    return f"<figcaption>{inner}</figcaption>" if inner else ""
