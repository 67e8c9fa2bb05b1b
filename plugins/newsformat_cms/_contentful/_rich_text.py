"""Rich text of Contentful ⇄ blocks (https://github.com/contentful/rich-text, ``@contentful/rich-text-types``).

What nodes embed or link to stands in them (`newsformat_cms._contentful._linked`). Empty texts beside others, which its
editor puts around links, are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, Final

from newsformat import (
    Block,
    Embed,
    Heading,
    Inline,
    Inlines,
    Link,
    List,
    Mark,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rendition,
    Rule,
)
from newsformat.markup.html import read_html
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import extent_at, object_at, objects_at, text_among, text_at
from newsformat.markup.pictures import renditions_of
from newsformat.markup.tables import span
from newsformat.plugin import Limits, Report, broken, inlines, line
from newsformat_cms._bodies._codec import Codec, Segment
from newsformat_cms._bodies._running import STYLES
from newsformat_cms._bodies._tables import Cell, table_of
from newsformat_cms._contentful._names import SPACE, is_document
from newsformat_cms._contentful._rich_text_writer import leaf, native, node
from newsformat_cms._markdown import read_markdown


_LINKS: Final = frozenset(("hyperlink", "entry-hyperlink", "asset-hyperlink", "resource-hyperlink"))
_BEAR: Final = frozenset(("paragraph", "blockquote", "ordered-list", "unordered-list", "table", "hr"))


def lean(node: Any) -> Any:
    """Return *node* without empty texts beside others."""
    if not isinstance(node, dict) or not isinstance(content := node.get("content"), list):
        return node
    texts = [item for item in content if not (text_at(item, "nodeType") == "text" and item.get("value") == "")]
    return {**node, "content": [lean(text) for text in texts or content[:1]]}


# Reading --------------------------------------------------------------------------------


def _read(nodes: Sequence[Any], report: Report, limits: Limits) -> list[Segment]:
    reader = _Reader(report, limits)
    return [Segment(1, tuple(reader.blocks(node))) for node in nodes]


class _Reader:
    def __init__(self, report: Report, limits: Limits) -> None:
        self.report, self.limits = report, limits

    def blocks(self, node: Any) -> Sequence[Block]:
        """Return the blocks that *node* is."""
        kind, content = text_at(node, "nodeType"), objects_at(node, "content")
        match kind:
            case "paragraph":
                return self._flow(content)
            case "blockquote":
                return [Quote(self._all(content))]
            case "unordered-list" | "ordered-list":
                items = [self._all(objects_at(item, "content")) for item in content]
                return [List(items, ordered=kind == "ordered-list")]
            case "hr":
                return [Rule()]
            case "table":
                return self._table(content)
            case "embedded-asset-block" | "embedded-entry-block" | "embedded-resource-block":
                return self.shown(object_at(node, "data", "target")) or [Raw(SPACE, text_of(node))]
            case _ if kind[:8] == "heading-" and kind[8:] in _LEVELS:
                return [Heading(_runs(content), int(kind[8:]))]
            case _:
                return self._all(content) or self._flow([node] if isinstance(node, dict) else [])

    def _all(self, nodes: Iterable[Any]) -> list[Block]:
        return [block for node in nodes for block in self.blocks(node)]

    def _flow(self, content: Sequence[Object]) -> list[Block]:
        """Return the paragraphs of *content*, and the embeds between them."""
        blocks: list[Block] = []
        for is_embedded, group in groupby(content, key=lambda item: text_at(item, "nodeType").startswith("embedded-")):
            nodes = [*group]
            if is_embedded:
                blocks += [block for node in nodes for block in self.shown(object_at(node, "data", "target"))]
            elif runs := _runs(nodes):
                blocks.append(Paragraph(runs))
        return blocks

    def _table(self, rows: Sequence[Object]) -> list[Block]:
        return table_of([[self._cell(cell) for cell in objects_at(row, "content")] for row in rows], self.report)

    def _cell(self, cell: Object) -> Cell:
        is_heading, data = text_at(cell, "nodeType") == "table-header-cell", object_at(cell, "data")
        blocks = self._all(objects_at(cell, "content"))
        return Cell(blocks, is_heading, span(data.get("colspan")), span(data.get("rowspan")))

    def shown(self, target: Object) -> list[Block]:
        """Return what an asset displays, or what an entry contains by its usual fields."""
        fields = object_at(target, "fields")
        if text_at(target, "sys", "type") == "Asset":
            media = read_asset(fields, self.report)
            return [media] if media.href else []
        for name, value in fields.items():
            if text_at(value, "sys", "type") == "Asset" and (shown := self.shown(value)):
                return self._captioned(shown, fields)
            if is_document(value):
                return self._all(objects_at(value, "content"))
            if name in _CODES and isinstance(value, str):
                return [Preformatted(value)] if name == "code" else [*read_html(value, self.report, limits=self.limits)]
        href = text_among(fields, _ADDRESSES)
        title = line(text_among(fields, ("title", "name", "headline")))
        if href and text_at(target, "sys", "contentType").lower() in _STORIES:
            return [Related([RelatedLink(title or href, href)])]
        text = text_at(fields, "text") or text_at(fields, "content") or text_at(fields, "quote")
        if text and line(text_at(fields, "quote")) == line(text):
            signed = line(text_among(fields, _SIGNED))
            return [Quote([*read_markdown(text, self.report)], attribution=inlines(signed))]
        if text:
            return [*read_markdown(text, self.report)]
        if href:
            return [Embed(href)]
        return [Related([RelatedLink(title, text_at(fields, "slug"))])] if title else []

    def _captioned(self, shown: list[Block], fields: Object) -> list[Block]:
        """Return a picture with the caption of the entry that displays it."""
        match shown[0]:
            case Media() as media:
                caption, credit = (
                    text_at(fields, "caption"),
                    text_at(fields, "credit") or text_at(fields, "photographer"),
                )
                alt = text_at(fields, "alt") or text_at(fields, "altText") or media.alt
                return [
                    Media(
                        media.href,
                        kind=media.kind,
                        alt=alt,
                        caption=caption,
                        credit=credit,
                        renditions=media.renditions,
                    )
                ]
            case _:
                return shown


_LEVELS: Final = frozenset("123456")
_CODES: Final = ("code", "html", "embedCode", "embed")
_SIGNED: Final = ("attribution", "author", "cite", "source", "name")
_ADDRESSES: Final = ("url", "href", "link", "videoUrl", "embedUrl", "externalUrl", "src")
_STORIES: Final = frozenset(("article", "blogpost", "post", "page", "story", "link", "news"))


def _runs(content: Iterable[Object]) -> Inlines:
    return inlines([run for node in content for run in _inline(node, ())])


def _inline(node: Object, marks: tuple[Mark, ...]) -> list[Inline]:
    kind = text_at(node, "nodeType")
    if kind == "text":
        names = [text_at(mark, "type") for mark in objects_at(node, "marks")]
        all_marks = [*marks, *[STYLES[name] for name in names if name in STYLES]]
        return [*broken(text_at(node, "value"), all_marks)]
    if kind in _LINKS and (href := line(_address(node))):
        marks = (Link(href, text_at(node, "data", "title")), *marks)
    return [run for child in objects_at(node, "content") for run in _inline(child, marks)]


def _address(node: Object) -> str:
    """Return the address of a link: a URL, that of an asset, or one in the entry."""
    fields = object_at(node, "data", "target", "fields")
    found = text_at(node, "data", "uri") or file_address(fields)
    return found or text_among(fields, (*_ADDRESSES, "slug"))


def file_address(fields: Object) -> str:
    """Return the address of an asset's file."""
    address = text_at(fields, "file", "url") or text_at(fields, "file", "upload")
    return f"https:{address}" if address.startswith("//") else address


def read_asset(fields: Object, report: Report) -> Media:
    """Return the media for an asset."""
    href, file = file_address(fields), object_at(fields, "file")
    media_type = text_at(file, "contentType")
    size = object_at(file, "details", "image")
    rendition = Rendition(
        href=href,
        width=extent_at(size, "width", report),
        height=extent_at(size, "height", report),
        size=extent_at(object_at(file, "details"), "size", report),
    )
    return Media(
        href,
        kind=media_type.partition("/")[0] or "image",
        alt=text_at(fields, "description"),
        renditions=renditions_of(rendition),
    )


RICH_TEXT: Final = Codec(
    space=SPACE,
    read=_read,
    native=native,
    holder="data",
    holds=True,
    blank=node("paragraph", [leaf("", [])]),
    bears=lambda node: text_at(node, "nodeType") in _BEAR or str(node.get("nodeType")).startswith("heading-"),
)
