"""Converts Mobiledoc, used by Ghost before Lexical, to Lexical (https://github.com/bustle/mobiledoc-kit, 0.3)."""

from __future__ import annotations

from typing import Any

from newsformat.markup.json import Object, text_of
from newsformat.markup.members import has_value, items_at, one_or_several
from newsformat.plugin import Report
from newsformat_cms._ghost._nodes import lean
from newsformat_cms._proportion import Proportion


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
_DEEPEST = 20  # nested markups, more than there are relevant kinds
_CARDS = {"hr": "horizontalrule", "code": "codeblock", "card-markdown": "markdown", "soft-return": "linebreak"}


class _Named:
    """Objects that sections of the document *said* refer to by number: cards, atoms and markups."""

    def __init__(self, document: Any, report: Report) -> None:
        self._said, self._report = document, report
        self._proportion = Proportion(len(text_of(document)))

    def at(self, kind: str, number: Any) -> Any:
        """Return the object with that number; `None` if there is none, or it was used far too often."""
        found = _item_at(items_at(self._said, kind), number)
        if found is None or self._proportion.allows((kind, number), found):
            return found
        self._report.left_out(f"what very many sections of Mobiledoc name is left out of further ones: {kind}")
        return None


def read_mobiledoc(document: Any, report: Report) -> list[Object]:
    """Return the nodes for *document*, without default values."""
    tables = _Named(document, report)
    return [node for section in items_at(document, "sections") for node in _nodes(section, tables, report)]


def _nodes(section: Any, tables: _Named, report: Report) -> list[Object]:
    kind, of, *rest = section if isinstance(section, list) and len(section) > 1 else (None, None)
    markers = one_or_several(rest[0]) if rest else []
    match kind:
        case 1:
            return [_element(str(of).lower(), _children(markers, tables, report))]
        case 2:
            return [{"type": "image", "src": of}]
        case 3:
            items = [
                {"type": "listitem", "children": _children(one_or_several(item), tables, report)} for item in markers
            ]
            return [{"type": "list", "listType": "number" if of == "ol" else "bullet", "children": items}]
        case 10 if found := _card(tables.at("cards", of)):
            return found
        case _:
            _leave_out("a section", section, report)
            return []


def _leave_out(what: str, value: Any, report: Report) -> None:
    if has_value(value):
        report.left_out(f"{what} of Mobiledoc that is not known is left out: {text_of(value):.60}")


def _item_at(values: list[Any], index: Any) -> Any:
    return values[index] if type(index) is int and 0 <= index < len(values) else None


def _element(tag: str, children: list[Object]) -> Object:
    if tag[:1] == "h" and tag[1:].isdecimal():
        return {"type": "heading", "tag": tag, "children": children}
    kind = {"blockquote": "quote", "aside": "aside", "pull-quote": "aside"}.get(tag, "paragraph")
    return {"type": kind, "children": children}


def _card(card: Any) -> list[Object]:
    name, payload = (_item_at(card, 0), _item_at(card, 1)) if isinstance(card, list) else (None, None)
    if not isinstance(name, str):
        return []
    settings = payload if isinstance(payload, dict) else {}
    node: Object = lean({**settings, "type": _CARDS.get(name, name)})
    return [node]


def _children(markers: list[Any], tables: _Named, report: Report) -> list[Object]:
    """Return the texts of *markers*, with the marks open at each."""
    opened: list[Any] = []
    found = []
    for marker in markers:
        if not isinstance(marker, list) or len(marker) < 4:  # noqa: PLR2004 -- kind, opened, closed, value
            _leave_out("a marker", marker, report)
            continue
        kind, opening, closing, value = marker[:4]
        opened += [tables.at("markups", item) for item in opening] if isinstance(opening, list) else []
        del opened[:-_DEEPEST]
        if node := {"type": "text", "text": value} if kind == 0 and isinstance(value, str) else _atom(value, tables):
            found.append(node if node["type"] == "linebreak" else _marked(node, opened))
        else:
            _leave_out("a marker", marker, report)
        if type(closing) is int and closing > 0:
            del opened[-closing:]
    return found


def _atom(index: Any, tables: _Named) -> Object | None:
    """Return the node for an atom: a line break, or its text."""
    atom = tables.at("atoms", index)
    name, text = (_item_at(atom, 0), _item_at(atom, 1)) if isinstance(atom, list) else (None, None)
    if name == "soft-return":
        return {"type": "linebreak"}
    return {"type": "text", "text": text} if isinstance(text, str) and text else None


def _marked(node: Object, markups: list[Any]) -> Object:
    bits = 0
    for markup in markups:
        name = _item_at(markup, 0) if isinstance(markup, list) else None
        bits |= _BITS.get(name.lower(), 0) if isinstance(name, str) else 0
    result = {**node, "format": bits} if bits else node
    for markup in markups:
        if (
            isinstance(markup, list)
            and _item_at(markup, 0) in {"a", "A"}
            and isinstance(of := _item_at(markup, 1), list)
        ):
            attributes = dict(zip(of[::2], of[1::2], strict=False)) if all(isinstance(item, str) for item in of) else {}
            result = {"type": "link", "url": attributes.get("href", ""), "children": [result]}
    return result
