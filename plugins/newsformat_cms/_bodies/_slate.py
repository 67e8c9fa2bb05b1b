"""Reads nodes of Slate, as kept by Strapi's and other editors based on it (https://docs.slatejs.org).

Slate defines no types: known are those of Strapi, Plate, Volto, and the examples that most are based on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, Final

from attrs import evolve

from newsformat import (
    Block,
    Embed,
    Heading,
    Inline,
    Inlines,
    Link,
    List,
    Mark,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Rule,
    Text,
)
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import object_at, objects_at, text_at
from newsformat.plugin import Report, broken, inlines, line
from newsformat_cms._bodies._codec import Segment, blocks_of
from newsformat_cms._bodies._files import read_file
from newsformat_cms._bodies._lists import Item, segments_of
from newsformat_cms._bodies._running import STYLES, plain_name
from newsformat_cms._bodies._tables import Cell, table_of


SPACE: Final = "slate"
_LINKS: Final = frozenset(("link", "a"))
_INLINE: Final = frozenset((*_LINKS, "mention", "inline", "span", *(STYLES.keys() - {"code"})))
_ITEMS: Final = frozenset(("listitem", "li"))
_ORDERED: Final = frozenset(("numberedlist", "orderedlist", "ol"))
_LISTS: Final = frozenset(("list", "bulletedlist", "unorderedlist", "ul", "checklist", *_ORDERED))
_BLOCKS: Final = frozenset(("paragraph", "p", "quote", "blockquote", "codeblock", "table"))
_BULLETS: Final = frozenset(("disc", "circle", "square", "todo"))
_WORDS: Final = {name: level for level, name in enumerate(("one", "two", "three", "four", "five", "six"), 1)}


def is_slate(value: Any) -> bool:
    """Is *value* an array of nodes with children, which pictures and the like may lack?"""
    if not isinstance(value, list) or not all(isinstance(item, dict) and "_type" not in item for item in value):
        return False
    parents = [item for item in value if isinstance(item.get("children"), list)]
    voids = [item for item in value if "children" not in item and isinstance(item.get("type"), str)]
    return bool(parents) and len(parents) + len(voids) == len(value)


def read_slate(nodes: Sequence[Any], report: Report) -> list[Block]:
    """Return the blocks of *nodes*; *report* receives losses."""
    return [*blocks_of(slate_segments(nodes, report))]


def slate_segments(nodes: Sequence[Any], report: Report) -> list[Segment]:
    """Return the segments of *nodes*; text among them is a paragraph, and marked ones are list items."""
    found: list[Segment] = []
    for is_text, group in groupby(nodes, key=is_inline):
        same = [*group]
        if is_text:
            found.append(Segment(len(same), tuple(_paragraph(same))))
        else:
            found += segments_of(same, lambda node: _item(node, report), lambda node: _blocks(node, report))
    return found


def is_inline(node: Any) -> bool:
    """Is *node* a text, or an inline node?"""
    return isinstance(node, dict) and ("text" in node or _kind(node) in _INLINE)


def is_block(node: Any) -> bool:
    """Is *node* surely not inline, as nodes of unknown types may be?"""
    kind = "text" if is_inline(node) else _kind(node)
    return kind in _BLOCKS or kind in _LISTS or kind in _ITEMS or bool(_level(node, kind))


def _item(node: Any, report: Report) -> Item | None:
    """Return the list item for a paragraph of Plate, if it is indented as one."""
    style, level = text_at(node, "listStyleType"), node.get("indent") if isinstance(node, dict) else None
    if not style or type(level) is not int:
        return None
    return Item(level, style not in _BULLETS, _blocks(node, report))


def _kind(node: Any) -> str:
    return plain_name(text_at(node, "type"))


def _blocks(node: Any, report: Report) -> list[Block]:
    kind, children = _kind(node), objects_at(node, "children")
    level = _level(node, kind)
    if level:
        return [Heading(_runs(children), level)]
    if kind in _LISTS:
        return [_list(node, kind, report)]
    match kind:
        case "quote" | "blockquote":
            return [Quote(_inside(children, report))]
        case "code" | "codeblock" | "pre":
            return [Preformatted("\n".join(_code(children)))]
        case "image" | "img" | "media" | "upload" | "video" | "audio":
            return _media(node, kind, report)
        case "hr" | "thematicbreak" | "horizontalrule" | "divider":
            return [Rule()]
        case "table":
            return _table(children, report)
        case "mediaembed" | "embed" | "iframe" | "youtube" if line(text_at(node, "url")):
            return [Embed(text_at(node, "url"))]
        case _:
            found = _inside(children, report)
            is_unknown = not found and kind not in {"", "paragraph", "p"} and len(node) > _PLAIN
            return [Raw(SPACE, text_of(node))] if is_unknown else found


_PLAIN: Final = 2  # members of a node with only a type and children


def _level(node: Any, kind: str) -> int:
    """Return the level of a heading, or 0."""
    level = node.get("level") if isinstance(node, dict) else None
    if kind in {"heading", "header"}:
        return level if type(level) is int and 1 <= level <= 6 else 2  # noqa: PLR2004 -- of HTML
    if kind.startswith("heading"):
        return _WORDS.get(kind.removeprefix("heading"), 0)
    return int(kind[1]) if len(kind) == 2 and kind[0] == "h" and kind[1] in "123456" else 0  # noqa: PLR2004 -- h2


def _inside(children: Sequence[Object], report: Report) -> list[Block]:
    """Return the blocks of *children*; texts among them are paragraphs, as is code beside a text."""
    blocks: list[Block] = []
    loose: list[Object] = []
    in_text = any("text" in child for child in children)
    for child in children:
        if is_inline(child) or (in_text and _kind(child) == "code"):
            loose.append(child)
            continue
        blocks += [*_paragraph(loose), *_blocks(child, report)]
        loose = []
    return [*blocks, *_paragraph(loose)]


def _paragraph(children: list[Object]) -> list[Block]:
    runs = _runs(children)
    return [Paragraph(runs)] if runs else []


def _list(node: Object, kind: str, report: Report) -> List:
    """Return a list; a list beside its items belongs to the preceding one."""
    items: list[list[Block]] = []
    for child in objects_at(node, "children"):
        if _kind(child) in _LISTS:
            items = items or [[]]
            items[-1] += _blocks(child, report)
        else:
            items.append(
                _inside(objects_at(child, "children"), report) if _kind(child) in _ITEMS else _blocks(child, report)
            )
    return List(items, ordered=kind in _ORDERED or text_at(node, "format") == "ordered")


def _code(children: Iterable[Object]) -> list[str]:
    """Return the lines of code, each of which may be a node."""
    found = []
    for child in children:
        inner = objects_at(child, "children")
        found.append("".join(_code(inner)) if inner else text_at(child, "text"))
    return found


def _media(node: Object, kind: str, report: Report) -> list[Block]:
    file = object_at(node, "image") or object_at(node, "file") or object_at(node, "value") or node
    shown = read_file(file, report, "image" if kind in {"img", "upload", "media"} else kind)
    caption = _runs(objects_at(node, "caption") or objects_at(node, "children"))
    below = [Paragraph(caption)] if caption else []
    if shown is None:
        return [*below]
    return [shown, *below] if shown.caption else [evolve(shown, caption=caption)]


def _table(rows: Iterable[Object], report: Report) -> list[Block]:
    """Return a table, whose rows may be in a body."""
    table_rows = [
        row for item in rows for row in ([item] if _kind(item) not in _BODIES else objects_at(item, "children"))
    ]
    return table_of([[_cell(cell, report) for cell in objects_at(row, "children")] for row in table_rows], report)


def _cell(cell: Object, report: Report) -> Cell:
    return Cell(_inside(objects_at(cell, "children"), report), _kind(cell) in _HEADS)


_BODIES: Final = frozenset(("tablebody", "tbody", "thead"))
_HEADS: Final = frozenset(("th", "tableheader", "tableheadercell"))


def _runs(children: Iterable[Object]) -> Inlines:
    return inlines([run for child in children for run in _inline(child, ())])


def _inline(node: Object, marks: tuple[Mark, ...]) -> list[Inline]:
    if isinstance(text := node.get("text"), str):
        all_marks = [*marks, *[style for name, style in STYLES.items() if node.get(name) is True]]
        return [*broken(text, all_marks)]
    kind = _kind(node)
    if kind in _LINKS and (href := _address(node)):
        marks = (Link(href), *marks)
    elif kind in STYLES:
        marks = (*marks, STYLES[kind])
    inner = [run for child in objects_at(node, "children") for run in _inline(child, marks)]
    label = text_at(node, "value") or text_at(node, "character")
    is_said = any(isinstance(run, Text) and run.text for run in inner)
    return inner if is_said or kind != "mention" or not label else [Text(label, marks)]


def _address(node: Object) -> str:
    """Return the address of a link; in Volto, it is in its data, nested in older versions."""
    data = object_at(node, "data")
    link = object_at(data, "link")
    inner = next(iter(objects_at(link, "internal", "internal_link")), {})
    mail = text_at(link, "email", "email_address")
    found = (
        *(text_at(node, "url"), text_at(node, "href"), text_at(node, "link"), text_at(data, "url")),
        *(text_at(link, "external", "external_link"), text_at(inner, "@id"), f"mailto:{mail}" if mail else ""),
    )
    return next((href for text in found if (href := line(text))), "")
