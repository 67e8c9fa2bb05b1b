"""Blocks → Portable Text. Keys and default values are left out (`newsformat_cms._sanity._keys`)."""

from __future__ import annotations

from typing import Any, Final

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
from newsformat.plugin import plain_line
from newsformat_cms._bodies._lists import flattened
from newsformat_cms._bodies._running import link_of, marks_of
from newsformat_cms._sanity._index import asset_of


_NAMES: Final = {
    Style.STRONG: "strong",
    Style.EMPHASIS: "em",
    Style.UNDERLINE: "underline",
    Style.STRIKE: "strike-through",
    Style.CODE: "code",
    Style.SUBSCRIPT: "sub",
    Style.SUPERSCRIPT: "sup",
}


def native(block: Block) -> list[Object] | None:
    """Return the nodes for *block*, or `None`."""
    match block:
        case Paragraph(content=content):
            return [_block(content)]
        case Heading(content=content, level=level):
            return [_block(content, style=f"h{level}")]
        case Quote(content=(Paragraph(content=content),)) if not block.attribution:
            return [_block(content, style="blockquote")]
        case List():
            return _list(block)
        case Media(kind="image" | "graphic" | "file", href=href) if href and safe_url(href):
            kind = "file" if block.kind == "file" else "image"
            texts = {"alt": block.alt, "caption": plain_line(block.caption), "credit": block.credit}
            return [{"_type": kind, "_sanityAsset": asset_of(block), **without_empty(texts)}]
        case Table(rows=rows) if not block.caption:
            cells = [{"_type": "tableRow", "cells": [plain_line(cell) for cell in row]} for row in rows]
            return [{"_type": "table", "rows": cells}]
        case Embed(href=href, html=html) if (href or html) and (not href or safe_url(href)):
            return [{"_type": "embed", **without_empty({"url": href, "html": html})}]
        case Preformatted(text=text):
            return [{"_type": "code", "code": text}]
        case Rule():
            return [{"_type": "break"}]
        case Raw(space="portable-text", value=value):
            return _raw(value)
        case _:
            return None


def _block(content: Inlines, **more: Any) -> Object:
    links: dict[Link, str] = {}
    spans: list[Object] = []
    for run in content:
        if isinstance(run, LineBreak):
            spans = spans or [_span("", [])]
            spans[-1]["text"] += "\n"
            continue
        marks = _marks(run, links)
        if spans and spans[-1].get("marks", []) == marks:
            spans[-1]["text"] += run.text
        else:
            spans.append(_span(run.text, marks))
    known = [
        {"_key": key, "_type": "link", **without_empty({"href": link.href, "title": link.title})}
        for link, key in links.items()
    ]
    return {"_type": "block", **more, **without_empty({"markDefs": known}), "children": spans or [_span("", [])]}


def _span(text: str, marks: list[str]) -> Object:
    return {"_type": "span", "text": text, **({"marks": marks} if marks else {})}


def _marks(run: Text, links: dict[Link, str]) -> list[str]:
    names = [_NAMES[mark] for mark in run.marks if isinstance(mark, Style)]
    if (link := link_of(marks_of(run))) is not None:
        names.append(links.setdefault(link, f"m{len(links)}"))
    return names


def _list(block: List) -> list[Object] | None:
    items = flattened(block)
    if items is None:
        return None
    kinds = ("bullet", "number")
    return [
        _block(list_content, listItem=kinds[ordered], **({"level": level + 1} if level else {}))
        for level, ordered, list_content in items
    ]


def _raw(value: str) -> list[Object] | None:
    node = object_of(value)
    return [node] if node is not None and isinstance(node.get("_type"), str) else None
