"""Rich text of Contentful ⇄ blocks (https://github.com/contentful/rich-text, ``@contentful/rich-text-types``).

What nodes embed or link to stands in them (`newsformat_cms._contentful._linked`). Empty texts beside others, which its
editor puts around links, are left out.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, Final

from newsformat import (
    Block,
    Embed,
    Heading,
    Inline,
    Inlines,
    LineBreak,
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
    Style,
    Table,
    Text,
)
from newsformat.markup.html import read_html, safe_url
from newsformat.markup.json import Object, text_of, value_of
from newsformat.markup.members import extent_at, object_at, objects_at, text_at
from newsformat.markup.tables import Grid, span
from newsformat.plugin import BREAK, Limits, Report, inlines, line
from newsformat_cms._bodies._codec import Codec, Segment
from newsformat_cms._bodies._running import STYLES, link_of, marks_of
from newsformat_cms._bodies._simpler import below, lines_of
from newsformat_cms._contentful._linked import entity
from newsformat_cms._contentful._names import SPACE, is_document
from newsformat_cms._markdown import read_markdown
from newsformat_cms._parts import saying


_NAMES: Final = {
    Style.STRONG: "bold",
    Style.EMPHASIS: "italic",
    Style.UNDERLINE: "underline",
    Style.STRIKE: "strikethrough",
    Style.CODE: "code",
    Style.SUBSCRIPT: "subscript",
    Style.SUPERSCRIPT: "superscript",
}
_LINKS: Final = frozenset(("hyperlink", "entry-hyperlink", "asset-hyperlink", "resource-hyperlink"))
_BEAR: Final = frozenset(("paragraph", "blockquote", "ordered-list", "unordered-list", "table", "hr"))


def lean(node: Any) -> Any:
    """Return *node* without empty texts beside others."""
    if not isinstance(node, dict) or not isinstance(content := node.get("content"), list):
        return node
    told = [each for each in content if not (text_at(each, "nodeType") == "text" and each.get("value") == "")]
    return {**node, "content": [lean(each) for each in told or content[:1]]}


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
        """Return the paragraphs of *content*, and what is embedded in the line between them."""
        found: list[Block] = []
        for is_embedded, group in groupby(content, key=lambda each: text_at(each, "nodeType").startswith("embedded-")):
            nodes = [*group]
            if is_embedded:
                found += [block for node in nodes for block in self.shown(object_at(node, "data", "target"))]
            elif runs := _runs(nodes):
                found.append(Paragraph(runs))
        return found

    def _table(self, rows: Sequence[Object]) -> list[Block]:
        grid = Grid()
        extra: list[Block] = []
        for row in rows:
            cells = objects_at(row, "content")
            grid.begin()
            for cell in cells:
                blocks, data = self._all(objects_at(cell, "content")), object_at(cell, "data")
                extra += [each for each in blocks if not isinstance(each, _TEXTS)]
                content = lines_of(each for each in blocks if isinstance(each, _TEXTS))
                grid.place(content, _span(data.get("colspan")), _span(data.get("rowspan")))
            grid.end("", headings=all(text_at(cell, "nodeType") == "table-header-cell" for cell in cells))
        return [Table(grid.rows, header=grid.header), *extra]

    def shown(self, target: Object) -> list[Block]:
        """Return what an asset shows, or what an entry says, by the fields that such entries mostly have."""
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
        href = next((at for name in _ADDRESSES if line(at := text_at(fields, name))), "")
        title = next((text for name in ("title", "name", "headline") if (text := line(text_at(fields, name)))), "")
        if href and text_at(target, "sys", "contentType").lower() in _STORIES:
            return [Related([RelatedLink(title or href, href)])]
        said = text_at(fields, "text") or text_at(fields, "content") or text_at(fields, "quote")
        if said:
            return [*read_markdown(said, self.report)]
        if href:
            return [Embed(href)]
        return [Related([RelatedLink(title, text_at(fields, "slug"))])] if title else []

    def _captioned(self, shown: list[Block], fields: Object) -> list[Block]:
        """Return a picture with what the entry that shows it says."""
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
_TEXTS: Final = (Paragraph, Heading, Quote, List, Preformatted, Related)
_CODES: Final = ("code", "html", "embedCode", "embed")
_ADDRESSES: Final = ("url", "href", "link", "videoUrl", "embedUrl", "externalUrl", "src")
_STORIES: Final = frozenset(("article", "blogpost", "post", "page", "story", "link", "news"))


def _span(said: Any) -> int:
    return span(str(said)) if type(said) is int else 1


def _runs(content: Iterable[Object], marks: tuple[Mark, ...] = ()) -> Inlines:
    return inlines([run for node in content for run in _inline(node, marks)])


def _inline(node: Object, marks: tuple[Mark, ...]) -> list[Inline]:
    kind = text_at(node, "nodeType")
    if kind == "text":
        names = [text_at(each, "type") for each in objects_at(node, "marks")]
        own = [*marks, *[STYLES[name] for name in names if name in STYLES]]
        parts = text_at(node, "value").split("\n")
        return [
            run for at, part in enumerate(parts) for run in ((BREAK, Text(part, own)) if at else (Text(part, own),))
        ]
    if kind in _LINKS and (href := line(_address(node))):
        marks = (Link(href, text_at(node, "data", "title")), *marks)
    return [run for child in objects_at(node, "content") for run in _inline(child, marks)]


def _address(node: Object) -> str:
    """Return where a link leads: an address, that of an asset, or what an entry says of itself."""
    fields = object_at(node, "data", "target", "fields")
    found = text_at(node, "data", "uri") or file_address(fields)
    return found or next((at for name in (*_ADDRESSES, "slug") if (at := text_at(fields, name))), "")


def file_address(fields: Object) -> str:
    """Return where the file of an asset is."""
    address = text_at(fields, "file", "url") or text_at(fields, "file", "upload")
    return f"https:{address}" if address.startswith("//") else address


def read_asset(fields: Object, report: Report) -> Media:
    """Return what an asset shows."""
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
        renditions=[rendition] if rendition != Rendition(href=href) else (),
    )


# Writing --------------------------------------------------------------------------------


def _native(block: Block) -> list[Object] | None:
    match block:
        case Paragraph(content=content):
            return [_node("paragraph", _texts(content))]
        case Heading(content=content, level=level):
            return [_node(f"heading-{level}", _texts(content))]
        case Quote(content=content) if not block.attribution and all(isinstance(each, Paragraph) for each in content):
            return [_node("blockquote", _all(content) or [])]
        case List():
            return _list(block)
        case Media(kind="image" | "graphic" | "video" | "audio", href=href) if href and safe_url(href):
            shown = _node("embedded-asset-block", [], target=asset(block))
            return [shown, *(_all(below(block)) or [])]
        case Table(rows=rows) if rows and all(rows) and not block.caption:
            return [_node("table", [_row(row, header=at < block.header) for at, row in enumerate(rows)])]
        case Preformatted(text=text) if text:
            return [_node("paragraph", [_text(text, ["code"])])]
        case Rule():
            return [_node("hr", [])]
        case Raw(space="contentful", value=value):
            return _raw(value)
        case _:
            return None


def _node(kind: str, content: list[Object], **data: Any) -> Object:
    return {"nodeType": kind, "data": data, "content": content}


def _text(value: str, marks: list[str]) -> Object:
    return {"nodeType": "text", "value": value, "marks": [{"type": each} for each in marks], "data": {}}


def _all(blocks: Iterable[Block]) -> list[Object] | None:
    made = [_native(block) for block in blocks]
    return [node for nodes in made for node in nodes or ()] if None not in made else None


def _list(block: List) -> list[Object] | None:
    """Return a list; no item may have a table."""
    items = []
    for item in block.items:
        content = None if any(isinstance(each, Table) for each in item) else _all(item)
        if content is None:
            return None
        items.append(_node("list-item", content))
    return [_node("ordered-list" if block.ordered else "unordered-list", items)]


def _row(row: Iterable[Inlines], *, header: bool) -> Object:
    kind = "table-header-cell" if header else "table-cell"
    return _node("table-row", [_node(kind, [_node("paragraph", _texts(cell))]) for cell in row])


def _texts(content: Inlines) -> list[Object]:
    found: list[Object] = []
    for link, runs in groupby(content, key=lambda run: link_of(marks_of(run))):
        texts = _leaves(runs)
        found += [_node("hyperlink", texts, uri=link.href)] if link else texts
    return found or [_text("", [])]


def _leaves(runs: Iterable[Inline]) -> list[Object]:
    """Return texts; a line break is in one of them."""
    found: list[Object] = []
    for run in runs:
        names = [_NAMES[mark] for mark in marks_of(run) if isinstance(mark, Style)]
        said = "\n" if isinstance(run, LineBreak) else run.text
        if found and (isinstance(run, LineBreak) or found[-1]["marks"] == [{"type": each} for each in names]):
            found[-1]["value"] += said
        else:
            found.append(_text(said, names))
    return found


def asset(media: Media) -> Object:
    """Return the asset of a picture, to stand where it is linked to."""
    name = media.href.partition("?")[0].rpartition("/")[2] or media.href
    usual = {"image": "image/jpeg", "graphic": "image/png", "video": "video/mp4", "audio": "audio/mpeg"}
    kind = mimetypes.guess_type(name)[0] or ""
    fits = kind.partition("/")[0] == ("image" if media.kind == "graphic" else media.kind)
    file = {"url": media.href, "fileName": name, "contentType": kind if fits else usual.get(media.kind, "image/jpeg")}
    return entity("Asset", saying({"title": media.alt or name, "description": media.alt, "file": file}))


def _raw(value: str) -> list[Object] | None:
    try:
        node = value_of(value)
    except ValueError:
        return None
    return [node] if isinstance(node, dict) and text_at(node, "nodeType").startswith("embedded-") else None


RICH_TEXT: Final = Codec(
    space=SPACE,
    read=_read,
    native=_native,
    holder="data",
    holds=True,
    blank=_node("paragraph", [_text("", [])]),
    bears=lambda node: text_at(node, "nodeType") in _BEAR or str(node.get("nodeType")).startswith("heading-"),
)
