"""Blocks → rich text of Contentful; assets stand in it where they are embedded."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable
from itertools import groupby
from typing import Any, Final

from newsformat import (
    Block,
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
    Rule,
    Style,
    Table,
)
from newsformat.markup.html import safe_url
from newsformat.markup.json import Object, object_of
from newsformat.markup.members import text_at, without_empty
from newsformat_cms._bodies._codec import nodes_of
from newsformat_cms._bodies._running import link_of, marks_of
from newsformat_cms._bodies._simple_blocks import below
from newsformat_cms._contentful._linked import entity
from newsformat_cms._contentful._names import as_symbol


_NAMES: Final = {
    Style.STRONG: "bold",
    Style.EMPHASIS: "italic",
    Style.UNDERLINE: "underline",
    Style.STRIKE: "strikethrough",
    Style.CODE: "code",
    Style.SUBSCRIPT: "subscript",
    Style.SUPERSCRIPT: "superscript",
}


def native(block: Block) -> list[Object] | None:
    """Return the nodes for *block*, or `None`."""
    match block:
        case Paragraph(content=content):
            return [node("paragraph", _texts(content))]
        case Heading(content=content, level=level):
            return [node(f"heading-{level}", _texts(content))]
        case Quote(content=content) if not block.attribution and all(
            isinstance(inner_block, Paragraph) for inner_block in content
        ):
            return [node("blockquote", nodes_of(content, native) or [])]
        case List():
            return _list(block)
        case Media(kind="image" | "graphic" | "video" | "audio", href=href) if href and safe_url(href):
            shown = node("embedded-asset-block", [], target=asset(block))
            return [shown, *(nodes_of(below(block), native) or [])]
        case Table(rows=rows) if rows and all(rows) and not block.caption:
            return [node("table", [_row(row, header=index < block.header) for index, row in enumerate(rows)])]
        case Preformatted(text=text) if text:
            return [node("paragraph", [leaf(text, ["code"])])]
        case Rule():
            return [node("hr", [])]
        case Raw(space="contentful", value=value):
            return _raw(value)
        case _:
            return None


def node(kind: str, content: list[Object], **data: Any) -> Object:
    """Return a node of that *kind*."""
    return {"nodeType": kind, "data": data, "content": content}


def leaf(value: str, marks: list[str]) -> Object:
    """Return a text node with *marks*."""
    return {"nodeType": "text", "value": value, "marks": [{"type": mark} for mark in marks], "data": {}}


def _list(block: List) -> list[Object] | None:
    """Return a list; items cannot contain tables."""
    items = []
    for item in block.items:
        content = None if any(isinstance(inner_block, Table) for inner_block in item) else nodes_of(item, native)
        if content is None:
            return None
        items.append(node("list-item", content))
    return [node("ordered-list" if block.ordered else "unordered-list", items)]


def _row(row: Iterable[Inlines], *, header: bool) -> Object:
    kind = "table-header-cell" if header else "table-cell"
    return node("table-row", [node(kind, [node("paragraph", _texts(cell))]) for cell in row])


def _texts(content: Inlines) -> list[Object]:
    objects: list[Object] = []
    for link, runs in groupby(content, key=lambda run: link_of(marks_of(run))):
        texts = _leaves(runs)
        objects += [node("hyperlink", texts, uri=link.href)] if link else texts
    return objects or [leaf("", [])]


def _leaves(runs: Iterable[Inline]) -> list[Object]:
    """Return text nodes; a line break is part of one."""
    objects: list[Object] = []
    for run in runs:
        names = [_NAMES[mark] for mark in marks_of(run) if isinstance(mark, Style)]
        characters = "\n" if isinstance(run, LineBreak) else run.text
        if objects and (isinstance(run, LineBreak) or objects[-1]["marks"] == [{"type": name} for name in names]):
            objects[-1]["value"] += characters
        else:
            objects.append(leaf(characters, names))
    return objects


def asset(media: Media) -> Object:
    """Return the asset for a picture, to be embedded in place of a link."""
    name = media.href.partition("?")[0].rpartition("/")[2] or media.href
    usual = {"image": "image/jpeg", "graphic": "image/png", "video": "video/mp4", "audio": "audio/mpeg"}
    kind = mimetypes.guess_type(name)[0] or ""
    fits = kind.partition("/")[0] == ("image" if media.kind == "graphic" else media.kind)
    file = {"url": media.href, "fileName": name, "contentType": kind if fits else usual.get(media.kind, "image/jpeg")}
    fields = {"title": as_symbol(media.alt or name), "description": media.alt, "file": file}
    return entity("Asset", without_empty(fields))


def _raw(value: str) -> list[Object] | None:
    node = object_of(value)
    return [node] if node is not None and text_at(node, "nodeType").startswith("embedded-") else None
