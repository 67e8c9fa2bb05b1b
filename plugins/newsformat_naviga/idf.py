"""IDF inside other formats: the text of a NewsItem, as written by Infomaker and Naviga."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Block, Byline, Media, Raw
from newsformat.markup.xml import Element
from newsformat.plugin import Limits, Report
from newsformat_naviga._block import Block as Taken
from newsformat_naviga._block import Context
from newsformat_naviga._idf import block_of, content_of
from newsformat_naviga._names import DATELINES, HEADERS, MEDIA
from newsformat_naviga._readers._content_reader import read_block, read_media
from newsformat_naviga._readers._links_reader import read_link, read_meta


def read_body(idf: Element, report: Report, limits: Limits) -> tuple[tuple[Block, ...], dict[str, Block]]:
    """Return the blocks of the element *idf*, and the first that is the ``headline`` and the ``dateline``, by name.

    Elements with neither text nor address are left out; the caller keeps *idf* itself.

    Raises:
        ReadError: blocks are nested too deeply.
    """
    context = Context(report, limits)
    body_blocks: list[Block] = []
    lines: dict[str, Block] = {}
    for number, value in enumerate(content_of(idf, report)):
        blocks = [
            block for block in read_block(Taken(value, ("content", number), context)) if not isinstance(block, Raw)
        ]
        if blocks and value.get("type") in HEADERS:
            lines.setdefault("headline", blocks[0])
        elif blocks and value.get("type") in DATELINES:
            lines.setdefault("dateline", blocks[0])
        body_blocks += blocks
    return tuple(body_blocks), lines


def read_links(links: Element) -> Iterator[tuple[str, object]]:
    """Yield the attributes and values of the element *links*, which the caller keeps."""
    report = Report(heard=False)
    context = Context(report, Limits())
    for number, link in enumerate(links.iterchildren("*")):
        attribute_and_value = read_link(Taken(block_of(link, report), ("links", number), context))
        if attribute_and_value is not None and attribute_and_value[1] != Byline():
            yield attribute_and_value


def read_objects(metadata: Element) -> Iterator[tuple[str, object]]:
    """Yield the attributes and values of the objects in *metadata*, like `read_links`; a picture has no attribute.

    A picture or video without an address is the item itself.
    """
    report = Report(heard=False)
    context = Context(report, Limits())
    for number, element in enumerate(metadata.iterdescendants("{*}object")):
        value = block_of(element, report)
        block = Taken(value, ("meta", number), context)
        kind = MEDIA.get(str(value.get("type")))
        if kind is None:
            attribute_and_value = read_meta(block)
            yield from [attribute_and_value] if attribute_and_value is not None else []
        elif block.links("self"):
            blocks = read_block(Taken(value, ("meta", number), context))
            yield from [("", media) for media in blocks if isinstance(media, Media)]
        else:
            yield "", read_media(block, kind)
