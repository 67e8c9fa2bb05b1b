"""Removes and restores default values of Lexical nodes, as in Ghost's editor."""

from __future__ import annotations

from typing import Any, Final

from newsformat.markup.json import Object
from newsformat.markup.members import has_value


# Types of Ghost's editor in place of Lexical's.
EXTENDED: Final = {"text": "extended-text", "heading": "extended-heading", "quote": "extended-quote"}
PLAIN: Final = {extended: plain for plain, extended in EXTENDED.items()}

OF_ELEMENTS: Final[Object] = {"direction": "ltr", "format": "", "indent": 0, "version": 1}
USUAL: Final[dict[str, Object]] = {
    "text": {"detail": 0, "format": 0, "mode": "normal", "style": "", "version": 1},
    "linebreak": {"version": 1},
    "paragraph": OF_ELEMENTS,
    "heading": OF_ELEMENTS,
    "quote": OF_ELEMENTS,
    "aside": OF_ELEMENTS,
    "link": {**OF_ELEMENTS, "rel": None, "target": None, "title": None},
    "list": {**OF_ELEMENTS, "start": 1},
    "listitem": {**OF_ELEMENTS, "value": 1},
    "image": {"alt": "", "caption": "", "cardWidth": "regular", "height": None, "href": "", "title": "", "width": None},
    "video": {"caption": "", "cardWidth": "regular", "loop": False},
    "codeblock": {"caption": "", "language": ""},
    "embed": {"caption": ""},
}
_ANY: Final = frozenset(("direction", "version", "value"))  # any value of these is a default


def lean(node: Any) -> Any:
    """Return *node* and its descendants without default values."""
    if not isinstance(node, dict):
        return node
    kind = node.get("type")
    kind = PLAIN.get(kind, kind) if isinstance(kind, str) else ""
    usual = USUAL.get(kind, {})
    members = {
        name: value
        for name, value in node.items()
        if name not in {"children", "type", "version"}
        and not (name in usual and (name in _ANY or value in (usual[name], "", None)))
    }
    children = node.get("children")
    if isinstance(children, list):
        children = [lean(child) for child in children]
    inside = {"children": children} if isinstance(children, list) or has_value(children) else {}
    return {"type": kind, **members, **inside}


def complete(node: Any, direction: str) -> Any:
    """Return *node*, with text in this *direction*, as an editor would have created it."""
    if not isinstance(node, dict) or not isinstance(kind := node.get("type"), str):
        return node
    usual = {**USUAL.get(kind, {}), "version": 1}
    if "direction" in usual:
        usual["direction"] = direction
    members = {name: value for name, value in node.items() if name != "children"}
    more = {name: value for name, value in usual.items() if name not in node}
    if isinstance(children := node.get("children"), list):
        more["children"] = numbered([complete(child, direction) for child in children])
    return {**members, "type": EXTENDED.get(kind, kind), **more}


def numbered(nodes: list[Any]) -> list[Any]:
    """Return *nodes* with list items numbered."""
    for number, node in enumerate(nodes, 1):
        if isinstance(node, dict) and node.get("type") == "listitem":
            node["value"] = number
    return nodes
