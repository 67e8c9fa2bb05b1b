"""Mobiledoc, as Ghost had texts before Lexical → nodes of Lexical (https://github.com/bustle/mobiledoc-kit, 0.3)."""

from __future__ import annotations

from typing import Any

from newsformat.markup.json import Object
from newsformat.markup.members import items_at
from newsformat_cms._ghost._nodes import lean


_BITS = {
    "strong": 1,
    "b": 1,
    "em": 2,
    "i": 2,
    "s": 4,
    "strike": 4,
    "del": 4,
    "u": 8,
    "code": 16,
    "sub": 32,
    "sup": 64,
}
_DEEPEST = 20  # markups in each other; there are no more of a kind that matters
_CARDS = {"hr": "horizontalrule", "code": "codeblock", "card-markdown": "markdown", "soft-return": "linebreak"}


def read_mobiledoc(said: Any) -> list[Object]:
    """Return the nodes that the document *said* is, without what is usual of them."""
    sections = items_at(said, "sections")
    return [
        node for section in sections if isinstance(section, list) and len(section) > 1 for node in _nodes(section, said)
    ]


def _nodes(section: list[Any], said: Any) -> list[Object]:
    markers = section[2] if len(section) > 2 and isinstance(section[2], list) else []  # noqa: PLR2004 -- the third
    match section[0]:
        case 1:
            return [_element(str(section[1]).lower(), _children(markers, said))]
        case 2:
            return [{"type": "image", "src": section[1]}]
        case 3:
            items = [
                {"type": "listitem", "children": _children(item, said)} for item in markers if isinstance(item, list)
            ]
            return [{"type": "list", "listType": "number" if section[1] == "ol" else "bullet", "children": items}]
        case 10:
            return _card(_at(items_at(said, "cards"), section[1]))
        case _:
            return []


def _at(values: list[Any], index: Any) -> Any:
    return values[index] if type(index) is int and 0 <= index < len(values) else None


def _element(tag: str, children: list[Object]) -> Object:
    if tag[:1] == "h" and tag[1:].isdecimal():
        return {"type": "heading", "tag": tag, "children": children}
    kind = {"blockquote": "quote", "aside": "aside", "pull-quote": "aside"}.get(tag, "paragraph")
    return {"type": kind, "children": children}


def _card(card: Any) -> list[Object]:
    name, payload = (_at(card, 0), _at(card, 1)) if isinstance(card, list) else (None, None)
    if not isinstance(name, str):
        return []
    said = payload if isinstance(payload, dict) else {}
    node: Object = lean({**said, "type": _CARDS.get(name, name)})
    return [node]


def _children(markers: list[Any], said: Any) -> list[Object]:
    """Return the texts of *markers*, each under the marks that are open there."""
    opened: list[Any] = []
    found = []
    for marker in markers:
        if not isinstance(marker, list) or len(marker) < 4:  # noqa: PLR2004 -- kind, opened, closed, value
            continue
        kind, opening, closing, value = marker[:4]
        opened += [_at(items_at(said, "markups"), each) for each in opening] if isinstance(opening, list) else []
        del opened[:-_DEEPEST]
        if kind == 0 and isinstance(value, str):
            found.append(_marked({"type": "text", "text": value}, opened))
        elif isinstance(atom := _at(items_at(said, "atoms"), value), list) and _at(atom, 0) == "soft-return":
            found.append({"type": "linebreak"})
        if type(closing) is int and closing > 0:
            del opened[-closing:]
    return found


def _marked(node: Object, markups: list[Any]) -> Object:
    bits = 0
    for markup in markups:
        name = _at(markup, 0) if isinstance(markup, list) else None
        bits |= _BITS.get(name.lower(), 0) if isinstance(name, str) else 0
    made = {**node, "format": bits} if bits else node
    for markup in markups:
        if isinstance(markup, list) and _at(markup, 0) in {"a", "A"} and isinstance(of := _at(markup, 1), list):
            said = dict(zip(of[::2], of[1::2], strict=False)) if all(isinstance(each, str) for each in of) else {}
            made = {"type": "link", "url": said.get("href", ""), "children": [made]}
    return made
