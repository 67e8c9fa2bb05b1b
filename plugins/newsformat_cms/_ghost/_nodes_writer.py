"""Writes blocks as nodes of Lexical, or as HTML cards where that is impossible."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from attrs import evolve

from newsformat import (
    Block,
    Embed,
    Heading,
    Inline,
    Inlines,
    LineBreak,
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
    Style,
)
from newsformat.markup.html import safe_url, write_html, write_inlines
from newsformat.markup.json import Object, object_of
from newsformat.markup.members import without_empty
from newsformat.plugin import Limits, Report
from newsformat_cms._bodies._running import link_of, marks_of
from newsformat_cms._bodies._simple_blocks import credited
from newsformat_cms._difference import digest
from newsformat_cms._ghost._names import OWN, SPACE
from newsformat_cms._ghost._nodes import lean
from newsformat_cms._ghost._nodes_reader import STYLES, read_node
from newsformat_cms._native_markup import with_native_as_html


_LIMITS = Limits()


def written_nodes(blocks: Iterable[Block], report: Report) -> list[Object]:
    """Return *blocks* as nodes, without default values."""
    nodes = (written_node(block, report, f"body[{index}]") for index, block in enumerate(blocks))
    return [node for node in nodes if node is not None]


def written_node(block: Block, report: Report, where: str = "") -> Object | None:
    """Return the node that is read back as *block*, or else an HTML card; `None` if it has no place.

    Losses refer to *where* it stands.
    """
    native = native_node(block)
    if native is not None:
        return native
    if isinstance(block, Raw) and block.space == SPACE:
        report.lost(f"body.raw.{SPACE}", where=where, why="it is not a Ghost card")
        return None
    html = write_html([with_native_as_html(block, SPACE)], report, xhtml=False, declared=True, where=where)
    if html and (card := picture_card(block)):
        return {**card, OWN: {"of": digest(card), "is": html}}
    return {"type": "html", "html": html} if html else None


def picture_card(block: Block) -> Object | None:
    """Return the card for *block*, if it is a picture; it may lose something, but not the credit."""
    if not isinstance(block, Media) or block.kind != "image" or not block.href or not safe_url(block.href):
        return None
    return {"type": "image", **_media_node(evolve(block, caption=credited(block)))}


def native_node(block: Block) -> Object | None:
    """Return the node that is read back as *block*, if there is one."""
    node = text_node(block) or _card(block)
    return node if node is not None and read_node(node, Report(heard=False), _LIMITS) == (block,) else None


def text_node(block: Block) -> Object | None:
    """Return Lexical's own node for *block*, if there is one; it may lose something."""
    match block:
        case Paragraph(content=content):
            return running("paragraph", content)
        case Heading(content=content, level=level):
            return running("heading", content, tag=f"h{level}")
        case Quote(content=(Paragraph(content=content),)) if not block.attribution:
            return running("quote", content)
        case List():
            return _list(block)
        case Rule():
            return {"type": "horizontalrule"}
        case _:
            return None


def _card(block: Block) -> Object | None:
    match block:
        case Media(kind="image" | "video" as kind, href=href) if safe_url(href):
            return {"type": kind, **_media_node(block)}
        case Embed(href=href, html=html) if html and safe_url(href):
            return {"type": "embed", **without_empty({"url": href, "html": html})}
        case Preformatted(text=text):
            return {"type": "codeblock", "code": text}
        case Related(links=(RelatedLink(text=text, href=href),)) if safe_url(href):
            return {"type": "bookmark", "url": href, "metadata": {"title": text}}
        case Raw(space="ghost"):
            return _raw(block)
        case _:
            return None


def _raw(block: Raw) -> Object | None:
    card_data = object_of(block.value)
    if card_data is None or not isinstance(card_data.get("type"), str):
        return None
    card: Object = lean({**card_data, **({OWN: block.language} if block.language else {})})
    return card


def running(kind: str, content: Inlines, **more: str) -> Object:
    """Return a node of this *kind* with running text."""
    return {"type": kind, **more, "children": _children(content)}


def _children(content: Inlines) -> list[Object]:
    objects: list[Object] = []
    for link, runs in groupby(content, key=lambda run: link_of(marks_of(run))):
        inner = [_leaf(run) for run in runs]
        if link is None:
            objects += inner
        else:
            objects.append(
                {"type": "link", **without_empty({"url": link.href, "title": link.title}), "children": inner}
            )
    return objects


def _leaf(run: Inline) -> Object:
    if isinstance(run, LineBreak):
        return {"type": "linebreak"}
    bits = sum(STYLES[mark] for mark in run.marks if isinstance(mark, Style))
    return {"type": "text", "text": run.text, **({"format": bits} if bits else {})}


def _list(block: List) -> Object | None:
    """Return a list, with nested lists as separate items; `None` if an item holds anything else."""
    items: list[Object] = []
    for item in block.items:
        for number, part in enumerate(item):
            match part:
                case Paragraph(content=content) if not number:
                    items.append({"type": "listitem", "children": _children(content)})
                case List() if number and (inner := _list(part)) is not None:
                    items.append({"type": "listitem", "children": [inner]})
                case _:
                    return None
    kind, tag = ("number", "ol") if block.ordered else ("bullet", "ul")
    return {"type": "list", "listType": kind, "tag": tag, "children": items}


def _media_node(media: Media) -> Object:
    file = media.renditions[0] if media.renditions else Rendition(href=media.href)
    return without_empty(
        {
            "src": media.href,
            "mimeType": file.media_type,
            "width": file.width,
            "height": file.height,
            "alt": media.alt,
            "caption": write_inlines(media.caption, xhtml=False),
        }
    )
