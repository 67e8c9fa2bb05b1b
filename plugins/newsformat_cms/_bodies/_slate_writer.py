"""Writes blocks as nodes of Slate, with an editor's names.

As Slate itself ensures, there is text at the edges of each node with text, and between two links.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from newsformat import (
    Block,
    Embed,
    Heading,
    Inlines,
    LineBreak,
    Link,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Rule,
    Style,
    Table,
    Text,
)
from newsformat.markup.html import safe_url
from newsformat.markup.json import Object, object_of
from newsformat.markup.members import without_empty
from newsformat.plugin import Span, nest
from newsformat_cms._bodies._codec import nodes_of
from newsformat_cms._bodies._simple_blocks import credited
from newsformat_cms._bodies._slate_names import SlateNames


VOID: list[Object] = [{"text": ""}]  # children of a node that displays anything but text


def native(block: Block, names: SlateNames) -> list[Object] | None:
    """Return the nodes for *block*, or `None`."""
    match block:
        case Paragraph(content=content):
            return [element(names.paragraph, texts(content, names))]
        case Heading(content=content, level=level):
            return [element(names.headings[level - 1], texts(content, names))]
        case Quote() if not block.attribution:
            return _quote(block, names)
        case List():
            return _list(block, names)
        case Table(rows=rows) if names.table and not block.caption and (names.header or not block.header):
            return [element(names.table, [_row(row, number < block.header, names) for number, row in enumerate(rows)])]
        case Raw(space="slate", value=value):
            node = object_of(value)
            return [node] if node is not None and isinstance(node.get("children"), list) else None
        case _:
            return _embed_nodes(block, names)


def _embed_nodes(block: Block, names: SlateNames) -> list[Object] | None:
    """Return nodes that display anything but text."""
    match block:
        case Media(kind="image" | "video" | "audio" as kind, href=href) if names.image and href and safe_url(href):
            caption = texts(runs, names) if (runs := credited(block)) else []
            attributes = without_empty({"url": href, "alt": block.alt, "caption": caption})
            return [element(names.image if kind == "image" else kind, VOID, **attributes)]
        case Embed(href=href) if names.embed and href and safe_url(href):
            return [element(names.embed, VOID, url=href)]
        case Preformatted(text=text) if names.code:
            return [element(names.code, [element(names.line, [{"text": part}]) for part in text.split("\n")])]
        case Rule() if names.rule:
            return [element(names.rule, VOID)]
        case _:
            return None


def element(kind: str, children: Sequence[Object], **more: Any) -> Object:
    """Return a node of this *kind*, with at least an empty text as its child."""
    return {"type": kind, **more, "children": [*children] or VOID}


def _quote(block: Quote, names: SlateNames) -> list[Object] | None:
    inner = _inside(block.content, names)
    return None if inner is None else [element(names.quote, inner)]


def _inside(blocks: Sequence[Block], names: SlateNames) -> list[Object] | None:
    """Return the nodes of *blocks*, or the text of a single paragraph; `None` if one of them has no node."""
    match blocks:
        case [Paragraph(content=content)]:
            return texts(content, names)
        case _:
            return nodes_of(blocks, lambda block: native(block, names))


def _list(block: List, names: SlateNames) -> list[Object] | None:
    items: list[Object] = []
    for item in block.items:
        children = _inside(item, names)
        if children is None:
            return None
        if names.content and item and isinstance(first := item[0], Paragraph):
            rest = _inside(item[1:], names) if item[1:] else []
            children = [element(names.content, texts(first.content, names)), *(rest or [])]
        items.append(element(names.item, children or VOID))
    return [element(names.numbered if block.ordered else names.bulleted, items)]


def _row(row: Iterable[Inlines], is_header: bool, names: SlateNames) -> Object:  # noqa: FBT001 -- of its two kinds
    kind = names.header if is_header else names.cell
    return element(names.row, [element(kind, [element(names.paragraph, texts(cell, names))]) for cell in row])


def texts(content: Inlines, names: SlateNames) -> list[Object]:
    """Return running text."""
    return _complete([node for run in nest(content) for node in _nodes(run, (), names)])


def _nodes(part: Span | Text | LineBreak, styles: tuple[Style, ...], names: SlateNames) -> list[Object]:
    match part:
        case Text(text=text):
            return [{"text": text, **{names.marks[style]: True for style in styles}}]
        case LineBreak():
            return [{"text": "\n"}]
        case Span(mark=mark, content=content):
            is_element = names.elements and isinstance(mark, Style)
            inner = (*styles, mark) if isinstance(mark, Style) and not names.elements else styles
            result = [node for run in content for node in _nodes(run, inner, names)]
            if isinstance(mark, Link) and mark.href and safe_url(mark.href):
                return [_link(mark.href, _complete(result), names)]
            return [element(names.marks[mark], _complete(result))] if is_element and isinstance(mark, Style) else result


def _link(href: str, children: list[Object], names: SlateNames) -> Object:
    attributes: Object = {"data": {"url": href}} if names.elements else {"url": href}
    return element(names.link, children, **attributes)


def _complete(nodes: list[Object]) -> list[Object]:
    """Return *nodes* with texts at the edges and between elements; texts with the same marks are merged."""
    result: list[Object] = []
    for node in nodes:
        before = result[-1] if result else None
        if "text" not in node:
            result += [node] if before is not None and "text" in before else [{"text": ""}, node]
        elif (
            before is not None
            and "text" in before
            and (node["text"] == "\n" or {**before, "text": ""} == {**node, "text": ""})
        ):
            result[-1] = {**before, "text": before["text"] + node["text"]}
        else:
            result.append(node)
    return result if result and "text" in result[-1] else [*result, {"text": ""}]
