"""Writes blocks as blocks of Volto, or as HTML if it has no equivalent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsformat import Block, Embed, Heading, Inlines, List, Media, Paragraph, Quote, Raw, Table
from newsformat.markup.html import safe_url
from newsformat.markup.json import Object, object_of
from newsformat.markup.members import objects_at, text_at, without_empty
from newsformat_cms._bodies import _slate_writer
from newsformat_cms._bodies._simple_blocks import below
from newsformat_cms._bodies._slate_names import VOLTO


_PLAYERS = ("https://www.youtube.com/", "https://youtu.be/", "https://vimeo.com/", "https://player.vimeo.com/")


def native(block: Block) -> list[Object] | None:
    """Return the blocks of Volto for *block*, or `None`."""
    match block:
        case Paragraph() | Heading() | Quote() | List():
            nodes = _slate_writer.native(block, VOLTO)
            return None if nodes is None else [_slate(node) for node in nodes]
        case Media(kind="image", href=href) if href and safe_url(href):
            under = [
                _slate(node) for inner_block in below(block) for node in _slate_writer.native(inner_block, VOLTO) or ()
            ]
            return [{"@type": "image", **without_empty({"url": href, "alt": block.alt})}, *under]
        case Media(kind="video", href=href) if href and safe_url(href):
            return [{"@type": "video", "url": href}]
        case Embed(href=href, html="") if href.startswith(_PLAYERS):
            return [{"@type": "video", "url": href}]
        case Table(rows=rows) if not block.caption:
            result = [_row(row, number < block.header) for number, row in enumerate(rows)]
            return [{"@type": "slateTable", "table": {"rows": result, "hideHeaders": not block.header}}]
        case Raw(space="plone", value=value):
            node = object_of(value)
            return [node] if node is not None and text_at(node, "@type") else None
        case _:
            return None


def _slate(node: Object) -> Object:
    return {"@type": "slate", "value": [node]}


def _row(row: Iterable[Inlines], is_header: bool) -> Object:  # noqa: FBT001 -- of its two kinds
    kind = "header" if is_header else "data"
    return {"cells": [{"type": kind, "value": [_slate_writer.element("p", _texts(cell))]} for cell in row]}


def _texts(cell: Inlines) -> list[Object]:
    return _slate_writer.texts(cell, VOLTO)


def complete(node: Any, number: int) -> Any:
    """Return the block *number* with what Volto requires: its plain text, and keys of rows and cells."""
    if not isinstance(node, dict):
        return node
    result = dict(node)
    if isinstance(value := result.get("value"), list):
        result["plaintext"] = " ".join(text for item in value if (text := _plain(item).strip()))
    if isinstance(table := result.get("table"), dict) and isinstance(rows := table.get("rows"), list):
        result["table"] = {**table, "rows": [_keyed(row, f"{number}-{index}") for index, row in enumerate(rows)]}
    return result


def _plain(node: Any) -> str:
    children = objects_at(node, "children")
    between = "" if any("text" in child for child in children) else " "
    return text_at(node, "text") + between.join([_plain(child) for child in children])


def _keyed(part: Any, key: str) -> Any:
    if not isinstance(part, dict):
        return part
    cells = part.get("cells")
    inner = (
        {"cells": [_keyed(cell, f"{key}-{index}") for index, cell in enumerate(cells)]}
        if isinstance(cells, list)
        else {}
    )
    return {"key": key, **part, **inner}
