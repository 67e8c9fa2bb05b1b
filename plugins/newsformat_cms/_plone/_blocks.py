"""Reads the blocks of Volto, objects with their type in ``@type``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

from attrs import evolve

from newsformat import Block, Embed, Heading, Inlines, Media, Raw, Related, RelatedLink, Rule, Table
from newsformat.markup.html import read_html
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import object_at, objects_at, text_at, value_at
from newsformat.plugin import Limits, Report, inlines, line, rebuilt
from newsformat_cms._bodies._any import read_any
from newsformat_cms._bodies._codec import Codec, Segment
from newsformat_cms._bodies._simple_blocks import lines_of
from newsformat_cms._bodies._slate import SPACE as SLATE
from newsformat_cms._bodies._slate import is_slate, read_slate
from newsformat_cms._components import Components
from newsformat_cms._native_markup import with_native_of_html
from newsformat_cms._plone._blocks_writer import native
from newsformat_cms._plone._names import SPACE


Blocks: TypeAlias = Sequence[Block]
Read: TypeAlias = Callable[[Object, Report, Limits], Blocks]
TYPE: Final = "@type"


def _read(nodes: Sequence[Any], report: Report, limits: Limits) -> list[Segment]:
    return [Segment(1, tuple(_blocks(node, report, limits))) for node in nodes]


def _blocks(node: Any, report: Report, limits: Limits) -> Blocks:
    if not isinstance(node, dict) or (kind := text_at(node, TYPE)) in _OF_THE_ITEM:
        return ()
    read = _READ.get(kind)
    found = read(node, report, limits) if read else _other(node, report, limits)
    return found if found or _is_blank(node) else [Raw(SPACE, text_of(node))]


def _is_blank(node: Object) -> bool:
    """Is *node* a text without content yet?"""
    return text_at(node, TYPE) in {"slate", "text"}


def _slate(node: Object, report: Report, limits: Limits) -> Blocks:
    value = node.get("value")
    return [rebuilt(block, {Raw: _as_own}) for block in read_slate(value, report)] if isinstance(value, list) else ()


def _as_own(raw: Raw) -> Raw:
    """Return an unknown node of Slate as a separate block."""
    if raw.space != SLATE:
        return raw
    return Raw(SPACE, f'{{"{TYPE}":"slate","value":[{raw.value}]}}')


def _text(node: Object, report: Report, limits: Limits) -> Blocks:
    return read_any(node.get("text"), report, limits)


def _html(node: Object, report: Report, limits: Limits) -> Blocks:
    return with_native_of_html(read_html(text_at(node, "html"), report, limits=limits), SPACE)


def _image(node: Object, report: Report, limits: Limits) -> Blocks:
    href = line(text_at(node, "url"))
    return [Media(href, alt=text_at(node, "alt"))] if href else ()


def _video(node: Object, report: Report, limits: Limits) -> Blocks:
    href = line(text_at(node, "url"))
    is_file = _path(href).endswith((".mp4", ".webm", ".ogv"))
    return ([Media(href, kind="video")] if is_file else [Embed(href)]) if href else ()


def _path(href: str) -> str:
    try:
        return urlsplit(href).path.lower()
    except ValueError:
        return ""


def _maps(node: Object, report: Report, limits: Limits) -> Blocks:
    return [Embed(href)] if (href := line(text_at(node, "url"))) else ()


def _rule(node: Object, report: Report, limits: Limits) -> Blocks:
    return [Rule()]


def _heading(node: Object, report: Report, limits: Limits) -> Blocks:
    title, tag = inlines(text_at(node, "heading")), text_at(node, "tag")
    level = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else 2  # noqa: PLR2004 -- as h2
    return [Heading(title, level)] if title else ()


def _teaser(node: Object, report: Report, limits: Limits) -> Blocks:
    target = next(iter(objects_at(node, "href")), {})
    title, href = (line(text_at(node, "title") or text_at(target, "title")), line(text_at(target, "@id")))
    return [Related([RelatedLink(title or href, href)])] if title or href else ()


def _table(node: Object, report: Report, limits: Limits) -> Blocks:
    rows = [objects_at(row, "cells") for row in objects_at(node, "table", "rows")]
    header = 0
    while header < len(rows) and rows[header] and all(text_at(cell, "type") == "header" for cell in rows[header]):
        header += 1
    return [Table([[_cell(cell, report) for cell in row] for row in rows], header)] if rows else ()


def _cell(cell: Object, report: Report) -> Inlines:
    value = cell.get("value")
    return lines_of(read_slate(value, report)) if isinstance(value, list) else ()


def _other(node: Object, report: Report, limits: Limits) -> Blocks:
    """Return nested blocks, or the text of a block in any form; other members are kept."""
    if inner := [*_inner_blocks(node, report, limits)]:
        return inner
    value = node.get("value")
    if is_slate(value):
        return _slate(node, report, limits)
    found = Components(TYPE, SPACE, Report(heard=False), limits).blocks([node])
    if any(isinstance(block, Raw) for block in found):
        return ()
    return [rebuilt(block, {Media: lambda media: evolve(media, foreign=())}) for block in found]


def _inner_blocks(node: Object, report: Report, limits: Limits) -> Iterator[Block]:
    for holder in (node, object_at(node, "data")):
        for item in in_layout(holder):
            if text_at(item, TYPE) == "accordionPanel" and (title := inlines(text_at(item, "title"))):
                yield Heading(title, _BELOW)
            yield from _blocks(item, report, limits)


_BELOW: Final = 3  # the level of the heading of a panel


def in_layout(holder: Any) -> list[Any]:
    """Return the blocks that *holder* has, in the order of its layout."""
    known, order = object_at(holder, "blocks"), value_at(holder, "blocks_layout", "items")
    return [known[key] for key in order if isinstance(key, str) and key in known] if isinstance(order, list) else []


_OF_THE_ITEM: Final = frozenset(("title", "description", "leadimage"))
_READ: Final[dict[str, Read]] = {
    "slate": _slate,
    "text": _text,
    "html": _html,
    "image": _image,
    "video": _video,
    "maps": _maps,
    "separator": _rule,
    "dividerBlock": _rule,
    "heading": _heading,
    "teaser": _teaser,
    "slateTable": _table,
}

PLONE: Final = Codec(
    space=SPACE,
    read=_read,
    native=native,
    blank={TYPE: "slate", "value": [{"type": "p", "children": [{"text": ""}]}], "plaintext": ""},
    card=lambda html: {TYPE: "html", "html": html},
)


def lean(node: Any) -> Any:
    """Return *node* without keys of rows and cells, and without the text that Volto derives from another member."""
    if not isinstance(node, dict):
        return node
    result = dict(node)
    if isinstance(result.get("value"), list) and isinstance(result.get("plaintext"), str):
        del result["plaintext"]
    if isinstance(rows := value_at(result, "table", "rows"), list):
        result["table"] = {**result["table"], "rows": [_without_key(row) for row in rows]}
    return result


def _without_key(part: Any) -> Any:
    if not isinstance(part, dict):
        return part
    cells = part.get("cells")
    rest = {name: value for name, value in part.items() if name != "key"}
    return {**rest, "cells": [_without_key(cell) for cell in cells]} if isinstance(cells, list) else rest


def keys_of(nodes: Sequence[Any]) -> list[str]:
    """Return the keys of the rows and cells of tables."""
    rows = [row for node in nodes for row in objects_at(node, "table", "rows")]
    return [key for row in rows for part in (row, *objects_at(row, "cells")) if (key := text_at(part, "key"))]
