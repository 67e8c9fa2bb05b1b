"""Names of nodes and marks in ProseMirror's own schemas and TipTap, and their default values."""

from __future__ import annotations

from typing import Any, Final

from newsformat.markup.json import Object
from newsformat.markup.members import objects_at, text_at


# TipTap's names, and others for the same, beginning with ProseMirror's own.
_NAMES: Final = {
    "bulletList": ("bullet_list",),
    "orderedList": ("ordered_list",),
    "listItem": ("list_item",),
    "horizontalRule": ("horizontal_rule", "rule"),
    "codeBlock": ("code_block",),
    "hardBreak": ("hard_break",),
    "tableRow": ("table_row",),
    "tableHeader": ("table_header",),
    "tableCell": ("table_cell",),
    "bold": ("strong",),
    "italic": ("em",),
}
_TIPTAP: Final = {other: name for name, others in _NAMES.items() for other in others}
_BASIC: Final = {name: others[0] for name, others in _NAMES.items()}


def is_basic(node: Any) -> bool:
    """Does *node* use names of ProseMirror's own schemas?"""
    if not isinstance(node, dict):
        return False
    if text_at(node, "type") in _TIPTAP:
        return True
    return any(map(is_basic, [*objects_at(node, "marks"), *objects_at(node, "content")]))


def lean(node: Any) -> Any:
    """Return *node* with the names of TipTap and without defaults."""
    if not isinstance(node, dict):
        return node
    result: Object = {}
    for name, value in node.items():
        match name, value:
            case "type", str():
                result[name] = _TIPTAP.get(value, value)
            case "attrs", dict():
                attributes = {
                    key: item for key, item in value.items() if item is not None and (key, item) != ("start", 1)
                }
                result |= {name: attributes} if attributes else {}
            case (("content" | "marks"), list()):
                result |= {name: [lean(item) for item in value]} if value else {}
            case _:
                result[name] = value
    return result


def with_basic_names(node: Any) -> Any:
    """Return *node* with the names of ProseMirror's own schemas."""
    if not isinstance(node, dict):
        return node
    kind = node.get("type")
    basic = {"type": _BASIC.get(kind, kind)} if isinstance(kind, str) else {}
    inner = {
        name: [with_basic_names(item) for item in node[name]]
        for name in ("content", "marks")
        if isinstance(node.get(name), list)
    }
    return {**node, **basic, **inner}
