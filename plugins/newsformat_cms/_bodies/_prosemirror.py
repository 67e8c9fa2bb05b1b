"""Reads documents of ProseMirror, and of TipTap, which is based on it (https://prosemirror.net/docs/ref/#model).

Nodes and marks are called as the schema of an application calls them: known are the names of TipTap, those of
ProseMirror's own schemas (``bullet_list``), and what Atlassian's documents (ADF) have.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from newsformat import (
    Block,
    Embed,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    Mark,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Rule,
    Text,
)
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import object_at, objects_at, text_among, text_at
from newsformat.markup.tables import span
from newsformat.plugin import Limits, Report, inlines, line
from newsformat_cms._bodies._codec import Codec, Segment
from newsformat_cms._bodies._prosemirror_writer import native
from newsformat_cms._bodies._running import STYLES, plain_name
from newsformat_cms._bodies._simple_blocks import lines_of
from newsformat_cms._bodies._tables import Cell, table_of


SPACE: Final = "prosemirror"

_INLINE: Final = frozenset(("text", "hardbreak", "mention", "emoji", "inlinecard", "date", "status"))


def _read(nodes: Sequence[Any], report: Report, limits: Limits) -> list[Segment]:
    return [Segment(1, tuple(_blocks(node, report))) for node in nodes]


def _kind(node: Any) -> str:
    return plain_name(text_at(node, "type"))


def _blocks(node: Any, report: Report) -> list[Block]:
    """Return the blocks for *node*, usually one."""
    attrs = object_at(node, "attrs")
    match _kind(node):
        case "paragraph" | "title":
            return _flow(objects_at(node, "content"), report)
        case "heading":
            return _heading(node, attrs, report)
        case "blockquote":
            return [Quote(_inside(node, report))]
        case "bulletlist" | "orderedlist" | "tasklist" as kind:
            items = [_inside(item, report) for item in objects_at(node, "content")]
            return [List(items, ordered=kind == "orderedlist")]
        case "table":
            return _table(node, report)
        case "codeblock":
            return [Preformatted("".join(text_at(item, "text") for item in objects_at(node, "content")))]
        case "horizontalrule" | "rule":
            return [Rule()]
        case "figure" | "mediasingle":
            return _figure(node, report)
        case _:
            return _other(node, attrs, report)


def _inside(node: Any, report: Report) -> list[Block]:
    """Return the blocks in *node*; text among them is a paragraph."""
    blocks: list[Block] = []
    loose: list[Any] = []
    for child in objects_at(node, "content"):
        if _kind(child) in _INLINE:
            loose.append(child)
            continue
        blocks += [*_flow(loose, report), *_blocks(child, report)]
        loose = []
    return [*blocks, *_flow(loose, report)]


def _heading(node: Any, attrs: Object, report: Report) -> list[Block]:
    level = attrs.get("level")
    flow = _flow(objects_at(node, "content"), report)
    runs = lines_of(paragraph for paragraph in flow if isinstance(paragraph, Paragraph))
    rest = [block for block in flow if not isinstance(block, Paragraph)]
    return [Heading(runs, level if type(level) is int and 1 <= level <= 6 else 2), *rest]  # noqa: PLR2004 -- of HTML


def _flow(children: Iterable[Any], report: Report) -> list[Block]:
    """Return the paragraphs of *children*, and the pictures between them."""
    blocks: list[Block] = []
    runs: list[Inline] = []
    for child in children:
        if _kind(child) in _PICTURES:
            blocks += [*_paragraph(runs), *_blocks(child, report)]
            runs = []
        else:
            runs += _runs(child)
    return [*blocks, *_paragraph(runs)]


def _paragraph(runs: list[Inline]) -> list[Block]:
    content = inlines(runs)
    return [Paragraph(content)] if content else []


def _runs(node: Any) -> list[Inline]:
    attrs, marks = object_at(node, "attrs"), _marks(node)
    match _kind(node):
        case "text":
            return [Text(text_at(node, "text"), marks)]
        case "hardbreak":
            return [LineBreak()]
        case "mention":
            label = text_at(attrs, "label")
            return [Text(text_at(attrs, "text") or (f"@{label}" if label else ""), marks)]
        case "inlinecard":
            href = text_at(attrs, "url")
            return [Text(href, [Link(href)])] if line(href) else []
        case _:
            text = text_at(attrs, "text") or text_at(attrs, "emoji") or text_at(attrs, "shortName")
            inner = [run for child in objects_at(node, "content") for run in _runs(child)]
            return inner or ([Text(text, marks)] if text else [])


def _marks(node: Any) -> list[Mark]:
    found: list[Mark] = []
    for mark in objects_at(node, "marks"):
        kind, attrs = _kind(mark), object_at(mark, "attrs")
        href = line(text_at(attrs, "href"))
        if kind == "subsup":
            kind = text_at(attrs, "type")
        if kind == "link" and href:
            found.append(Link(href, text_at(attrs, "title")))
        elif kind in STYLES:
            found.append(STYLES[kind])
    return found


def _table(node: Any, report: Report) -> list[Block]:
    return table_of(
        [[_cell(cell, report) for cell in objects_at(row, "content")] for row in objects_at(node, "content")], report
    )


def _cell(cell: Any, report: Report) -> Cell:
    attrs = object_at(cell, "attrs")
    return Cell(
        _inside(cell, report), _kind(cell) == "tableheader", span(attrs.get("colspan")), span(attrs.get("rowspan"))
    )


def _figure(node: Any, report: Report) -> list[Block]:
    """Return a picture with its caption, or whatever else *node* contains."""
    children = objects_at(node, "content")
    shown = [block for child in children if _kind(child) in _SHOWN for block in _blocks(child, report)]
    caption = lines_of(block for child in children if _kind(child) in _CAPTIONS for block in _inside(child, report))
    match shown:
        case [Media() as media] if not media.caption:
            return [Media(media.href, kind=media.kind, alt=media.alt, caption=caption)]
        case _:
            return _inside(node, report)


_PICTURES = frozenset(("image", "inlineimage"))
_SHOWN = frozenset((*_PICTURES, "media", "video", "audio"))
_CAPTIONS = frozenset(("figcaption", "caption", "imagecaption"))


def _other(node: Any, attrs: Object, report: Report) -> list[Block]:
    """Return what an unknown node displays, or its text, or else the node as it is."""
    if not isinstance(node, dict):
        return []
    kind = _kind(node)
    href = text_among(attrs, ("src", "href", "url"))
    if kind in _SHOWN and href:
        shown = kind if kind in {"video", "audio"} else "image"
        return [Media(href, kind=shown, alt=text_at(attrs, "alt"), caption=text_at(attrs, "caption"))]
    if kind in _INLINE:
        return _flow([node], report)
    if inner := _inside(node, report):
        return inner
    if "content" not in node and href:
        label = text_at(attrs, "text")  # of a button
        return [Paragraph([Text(label, [Link(href)])])] if label else [Embed(href)]
    return [Raw(SPACE, text_of(node))] if kind and "content" not in node else []


PROSEMIRROR: Final = Codec(space=SPACE, read=_read, native=native, holder="attrs", blank={"type": "paragraph"})
