"""Writes blocks as nodes of Lexical that each of its editors has; other blocks are expressed by these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat import Block, Inlines, Preformatted, Raw, Table
from newsformat.markup.json import Object, object_of
from newsformat_cms._bodies._lexical_nodes import lean
from newsformat_cms._ghost._nodes_writer import native_node, picture_card, running, text_node


def native(block: Block) -> list[Object] | None:
    """Return the nodes of Lexical and its packages for *block*, or `None`."""
    match block:
        case Table(rows=rows) if not block.caption:
            return [_element("table", [_row(row, is_header=index < block.header) for index, row in enumerate(rows)])]
        case Preformatted(text=text):
            return [_element("code", _code(text))]
        case _:
            return native_of_payload(block)


def native_of_payload(block: Block) -> list[Object] | None:
    """Return the nodes that Payload's editor has in its default configuration."""
    node = _raw(block) if isinstance(block, Raw) else text_node(block)
    return None if node is None else [node]


def native_of_ghost(block: Block) -> list[Object] | None:
    """Return Ghost's node or card that is read back as *block*, or displays the picture that it is, if there is one."""
    node = _raw(block, "ghost") if isinstance(block, Raw) else native_node(block) or picture_card(block)
    return None if node is None else [node]


def _raw(block: Raw, names: str = "lexical") -> Object | None:
    node = object_of(block.value) if block.space == "lexical" else None
    if node is None or not isinstance(node.get("type"), str):
        return None
    result: Object = lean(node, names)
    return result


def _element(kind: str, children: Iterable[Object], **more: int) -> Object:
    return {"type": kind, **more, "children": [*children]}


def _row(row: Iterable[Inlines], *, is_header: bool) -> Object:
    state = {"headerState": 1} if is_header else {}
    return _element("tablerow", [_element("tablecell", [running("paragraph", cell)], **state) for cell in row])


def _code(text: str) -> Iterator[Object]:
    for number, name in enumerate(text.split("\n")):
        yield from [{"type": "linebreak"}] if number else []
        for index, part in enumerate(name.split("\t")):
            yield from [{"type": "tab"}] if index else []
            yield from [{"type": "text", "text": part}] if part else []
