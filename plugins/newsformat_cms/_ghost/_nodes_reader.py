"""Reads nodes of Lexical as blocks; `newsformat_cms._ghost._cards_reader` reads Ghost's cards."""

from __future__ import annotations

from typing import Any

from newsformat import Block, Heading, Inline, Inlines, LineBreak, Link, List, Mark, Paragraph, Quote, Rule, Style, Text
from newsformat.markup.json import Object
from newsformat.markup.members import objects_at, text_at
from newsformat.plugin import Limits, Report, inlines
from newsformat_cms._ghost._cards_reader import read_card


STYLES = {
    Style.STRONG: 1,
    Style.EMPHASIS: 2,
    Style.STRIKE: 4,
    Style.UNDERLINE: 8,
    Style.CODE: 16,
    Style.SUBSCRIPT: 32,
    Style.SUPERSCRIPT: 64,
}


def read_node(node: Any, report: Report, limits: Limits) -> tuple[Block, ...]:
    """Return the blocks for *node*, without default values; usually one."""
    if not isinstance(node, dict):
        return ()
    match node.get("type"):
        case "paragraph":
            runs = _runs(node)
            return (Paragraph(runs),) if runs else ()
        case "heading":
            level = text_at(node, "tag").removeprefix("h")
            return (Heading(_runs(node), int(level) if level in set("123456") else 2),)
        case "quote" | "aside":
            return (Quote([Paragraph(_runs(node))]),)
        case "list":
            return (_list(node),)
        case "horizontalrule":
            return (Rule(),)
        case _:
            return read_card(node, report, limits)


def _runs(node: Object) -> Inlines:
    return inlines([run for child in objects_at(node, "children") for run in _inline(child, ())])


def _inline(node: Object, marks: tuple[Mark, ...]) -> list[Inline]:
    if node.get("type") == "linebreak":
        return [LineBreak()]
    if node.get("type") == "list":
        return []  # a block, in an item
    if text := text_at(node, "text"):
        bits = node.get("format")
        styles = [style for style, bit in STYLES.items() if type(bits) is int and bits & bit]
        return [Text(text, [*marks, *styles])]
    href = text_at(node, "url") or text_at(node, "fields", "url")  # the latter as in Payload
    if href and text_at(node, "type") in {"link", "autolink"}:
        marks = (*marks, Link(href, text_at(node, "title")))
    return [run for child in objects_at(node, "children") for run in _inline(child, marks)] or [Text(" ", marks)]


def _list(node: Object) -> List:
    """Return a list; an item with only a list belongs to the preceding one."""
    items: list[list[Block]] = []
    for item in objects_at(node, "children"):
        inner = [_list(child) for child in objects_at(item, "children") if child.get("type") == "list"]
        runs = _runs(item)
        if runs or not inner or not items:
            items.append([Paragraph(runs)] if runs else [])
        items[-1] += inner
    return List(items, ordered=node.get("listType") == "number" or node.get("tag") == "ol")
