"""Names of nodes in editors based on Lexical, and their default values.

Nodes are read as Lexical's own ones without what is usual, and written with it: those of Payload have what is said of a
link in ``fields`` of it (https://payloadcms.com/docs/rich-text/overview), those of Ghost types of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from newsformat.markup.json import Object
from newsformat.markup.members import has_value, object_at, objects_at, text_at
from newsformat_cms._ghost._nodes import EXTENDED, OF_ELEMENTS, PLAIN, USUAL, numbered
from newsformat_cms._ghost._nodes import complete as complete_of_ghost


LINKS: Final = frozenset(("link", "autolink"))
LEAVES: Final = frozenset(("text", "linebreak", "tab"))

_CARDS: Final = frozenset(("image", "video", "codeblock", "embed"))  # of Ghost; other editors use these names as well
_USUAL: Final[dict[str, Object]] = {
    **{kind: usual for kind, usual in USUAL.items() if kind not in _CARDS},
    "root": OF_ELEMENTS,
    "tab": {"detail": 2, "format": 0, "mode": "normal", "style": "", "text": "\t"},
    "code": OF_ELEMENTS,
    "code-highlight": {**USUAL["text"], "highlightType": None},
    "autolink": {**USUAL["link"], "isUnlinked": False},
    "table": OF_ELEMENTS,
    "tablerow": OF_ELEMENTS,
    "tablecell": {**OF_ELEMENTS, "backgroundColor": None, "colSpan": 1, "headerState": 0, "rowSpan": 1},
}
_VERSIONS: Final = {"autolink": 2, "block": 2, "link": 3, "relationship": 2, "upload": 3}  # in Payload, if not 1
_OF_PAYLOAD: Final = frozenset(("block", "inlineBlock", "relationship", "upload"))
_OF_LINKS: Final[Object] = {"linkType": "custom", "newTab": False, "doc": None}  # default values in their fields
_OF_GHOST: Final = frozenset((*EXTENDED.values(), "aside", "bookmark", "callout", "codeblock", "gallery", "html"))


# Reading ------------------------------------------------------------------------


def lean(node: Any, names: str = "lexical", depth: int = 0) -> Any:
    """Return *node*, in the naming scheme *names* and in lists of *depth*, as Lexical's own, without defaults."""
    if not isinstance(node, dict):
        return node
    kind_name = text_at(node, "type")
    kind = PLAIN.get(kind_name, kind_name)
    usual = (USUAL if names == "ghost" and kind in _CARDS else _USUAL).get(kind, {})
    if kind == "listitem" and depth:
        usual = {**usual, "indent": depth - 1}
    flat = _of_link(node) if kind in LINKS else node
    result = {name: value for name, value in flat.items() if not _is_usual(kind, name, value, usual)}
    if isinstance(children := node.get("children"), list):
        result["children"] = [lean(child, names, depth + (kind == "list")) for child in children]
    return {**({"type": kind or node["type"]} if "type" in node else {}), **result}


def _is_usual(kind: str, name: str, value: Any, usual: Object) -> bool:
    match name:
        case "type":
            return True
        case "children":
            return isinstance(value, list) or not has_value(value)
        case "version":
            return _is(value, _VERSIONS.get(kind, 1)) or (kind in _USUAL and _is(value, 1))
        case "indent" | "textFormat" | "value" if kind in _USUAL:
            return type(value) is int and (name != "indent" or value in (0, usual.get(name)))
        case "direction" if kind in _USUAL:
            return value in ("ltr", "rtl", "", None)
        case "textStyle" if kind in _USUAL:
            return bool(value == "")
        case _:
            return name in usual and (value in ("", None) or _is(value, usual[name]))


def _is(value: Any, usual: Any) -> bool:
    return type(value) is type(usual) and bool(value == usual)


def _of_link(node: Object) -> Object:
    """Return a link with the values of its fields, and without the ID that Payload assigns."""
    fields = object_at(node, "fields")
    settings = {
        name: value for name, value in fields.items() if not (name in _OF_LINKS and _is(value, _OF_LINKS[name]))
    }
    if settings.get("newTab") is True:
        settings = {**{name: value for name, value in settings.items() if name != "newTab"}, "target": "_blank"}
    outside = {name for name in node if name != "fields" or fields != node["fields"]}
    if not fields or settings.keys() & outside:
        return {name: value for name, value in node.items() if not _is_id(name, value)}
    return {**{name: value for name, value in node.items() if name != "fields" and not _is_id(name, value)}, **settings}


def _is_id(name: str, value: Any) -> bool:
    return name == "id" and isinstance(value, str | int)


def ids_of(nodes: Sequence[Any]) -> Iterator[str]:
    """Yield the IDs of links, except those that `completed` generates."""
    for item in _all(nodes):
        link_id = text_at(item, "id")
        if text_at(item, "type") in LINKS and not link_id.startswith("0" * 16):
            yield link_id


def names_of(nodes: Sequence[Any]) -> str:
    """Return the naming scheme of *nodes*: ``lexical``, ``payload`` or ``ghost``."""
    found = "lexical"
    for item in _all(nodes):
        kind = text_at(item, "type")
        if kind in _OF_PAYLOAD or (kind in LINKS and "fields" in item):
            return "payload"
        found = "ghost" if kind in _OF_GHOST else found
    return found


def _all(nodes: Sequence[Any]) -> Iterator[Object]:
    waiting = [*reversed(nodes)]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            yield item
            waiting += reversed(objects_at(item, "children"))


# Writing ------------------------------------------------------------------------


def completed(nodes: list[Any], direction: str, names: str) -> list[Any]:
    """Return *nodes*, with text in this *direction*, as an editor would have created them."""
    if names == "ghost":
        return [complete_of_ghost(node, direction) for node in nodes]
    return _Completion(direction, for_payload=names == "payload").all(nodes, 0)


class _Completion:
    """Adds default values to nodes, with text in a *direction*."""

    def __init__(self, direction: str, *, for_payload: bool) -> None:
        self._direction, self._for_payload = direction, for_payload
        self._links = 0

    def all(self, nodes: list[Any], depth: int) -> list[Any]:
        """Return *nodes*, in lists of *depth*; items are numbered."""
        return numbered([self._node(node, depth) for node in nodes])

    def _node(self, node: Any, depth: int) -> Any:
        if not isinstance(node, dict) or not isinstance(kind := node.get("type"), str):
            return node
        usual, version = _USUAL.get(kind, {}), 1
        if self._for_payload:
            version = _VERSIONS.get(kind, 1)
            if kind in LINKS:
                node, usual = self._link(node), OF_ELEMENTS
        elif kind not in _USUAL:
            version = _VERSIONS.get(kind, 1)
        if "direction" in usual:
            usual = {**usual, "direction": self._direction}
        if kind == "listitem" and depth:
            usual = {**usual, "indent": depth - 1}
        more = {name: value for name, value in {**usual, "version": version}.items() if name not in node}
        result = {"type": kind, **more, **node}
        if isinstance(children := node.get("children"), list):
            result["children"] = self.all(children, depth + (kind == "list"))
        return result

    def _link(self, node: Object) -> Object:
        """Return a link with the fields and ID that Payload requires."""
        members = {name: value for name, value in node.items() if name in _OF_ELEMENT}
        fields = {name: value for name, value in node.items() if name not in _OF_ELEMENT}
        new_tab = fields.get("target") == "_blank"
        rest = {name: value for name, value in fields.items() if not (name == "target" and new_tab)}
        self._links += 1
        return {**members, "id": f"{self._links:024x}", "fields": {"linkType": "custom", "newTab": new_tab, **rest}}


_OF_ELEMENT: Final = frozenset((*OF_ELEMENTS, "type", "children", "$"))
