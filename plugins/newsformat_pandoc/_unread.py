"""Reports what a Pandoc document contains that blocks of the model can't hold: one note per kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import text_of
from newsformat.markup.members import has_value
from newsformat.plugin import Report, line
from newsformat_pandoc._names import HTML_NAMES, PLAYERS, Node


_CLASSES = frozenset(("attribution", "credit", "embed", "empty", "picture", "related", "rights", "source")) | PLAYERS
_LINK_CLASSES = frozenset(("uri", "email"))  # classes of Pandoc's autolinks
_OWN_NAMES = frozenset(
    (
        *("digital-source-type", "foreign", "header", "html", "kind", "lazy-src", "mention", "name", "original"),
        *("raw", "size", "src"),
    )
)
_ALIGNED = frozenset(("AlignLeft", "AlignRight", "AlignCenter"))
_ATTRIBUTED = {
    "Header": 1,
    **dict.fromkeys(("CodeBlock", "Div", "Figure", "Table", "Link", "Image", "Span", "Code"), 0),
}
_MAX_VALUES = 10  # values listed in a note
_MAX_LENGTH = 40  # characters of each value


class Unread:
    """Collects unsupported features of *blocks* and reports them."""

    def __init__(self, blocks: Any) -> None:
        self._found: dict[str, dict[str, None]] = {}
        self._automatic: set[int] = set()  # IDs of arrays with an identifier derived from the heading
        waiting = [blocks]
        while waiting:
            value = waiting.pop()
            if isinstance(value, dict):
                self._look_at(value)
                waiting += reversed([*value.values()])
            elif isinstance(value, list):
                self._look_at_array(value)
                waiting += reversed(value)

    def report_to(self, report: Report) -> None:
        """Report what was found."""
        for what, values in self._found.items():
            shown = ", ".join([value[:_MAX_LENGTH] for value in [*values][:_MAX_VALUES] if value])
            more = f" … and {len(values) - _MAX_VALUES} more" if len(values) > _MAX_VALUES else ""
            report.left_out(" ".join(f"{what} left out{f': {shown}' if shown else ''}{more}".split()))

    def _add(self, what: str, value: str = "") -> None:
        self._found.setdefault(what, {})[value] = None

    def _look_at(self, node: Node) -> None:
        match node:
            case {"t": str(kind), "c": [*parts]} if kind in _ATTRIBUTED:
                for attr in parts[_ATTRIBUTED[kind] :][:1]:
                    if has_value(attr) and not _are_attributes(attr):
                        self._add("the value in the place of attributes is", line(text_of(attr)))
        match node:
            case {"t": "Cite", "c": [[*citations], _]}:
                for citation in citations:
                    self._add("the keys of citations are", _identifier(citation))
            case {"t": "SmallCaps"}:
                self._add("the small-capitals style is")
            case {"t": str(kind)} if kind in _ALIGNED:
                self._add("the alignment of table cells is")
            case {"t": "Table", "c": [_, _, _, _, [*bodies], _]} if any(map(_has_headings, bodies)):
                self._add("the number of heading columns is")
            case {"t": "Header", "c": [_, [str(name), *_] as attr, inlines]} if _is_automatic(name, inlines):
                self._automatic.add(id(attr))

    def _look_at_array(self, value: list[Any]) -> None:
        match value:
            case [str(name), [*classes], [*pairs]]:
                if name and id(value) not in self._automatic:
                    self._add("identifiers are", name)
                for class_name in classes:
                    if isinstance(class_name, str) and class_name not in _CLASSES | _LINK_CLASSES:
                        self._add("classes are", class_name)
                for pair in pairs:
                    match pair:
                        case [str(key), str(text)] if key.removeprefix("data-") not in HTML_NAMES | _OWN_NAMES:
                            self._add("attributes are", f"{key}={text}")


def _are_attributes(value: Any) -> bool:
    match value:
        case [str(), [*classes], [*pairs]]:
            return all(isinstance(class_name, str) for class_name in classes) and all(
                isinstance(pair, list) and [*map(type, pair)] == [str, str] for pair in pairs
            )
        case _:
            return False


def _has_headings(body: Any) -> bool:
    match body:
        case [_, int(columns), _, _]:
            return columns > 0
        case _:
            return False


def _identifier(citation: Any) -> str:
    name = citation.get("citationId") if isinstance(citation, dict) else None
    return name if isinstance(name, str) else ""


def _is_automatic(name: str, inlines: Any) -> bool:
    """Is *name* the identifier that Pandoc derives from a heading (its manual, "Extension: auto_identifiers")?"""
    text = "".join(characters(inlines)).lower()
    kept = "".join([char for char in text if char.isalnum() or char in "_-. "])
    usual = re.sub(r"^[^a-z\u00aa-\U0010ffff]+", "", kept.strip().replace(" ", "-")) or "section"
    return name == usual or (name.startswith(f"{usual}-") and name[len(usual) + 1 :].isdecimal())


def characters(nodes: Any) -> Iterator[str]:
    """Yield the characters in *nodes*."""
    waiting = [nodes]
    while waiting:
        value = waiting.pop()
        match value:
            case {"t": "Str", "c": str(text)} | {"t": "Code" | "Math", "c": [_, str(text)]}:
                yield text
            case {"t": "Space" | "SoftBreak" | "LineBreak"}:
                yield " "
            case {"c": [*content]}:
                waiting += reversed(content)
            case [*content]:
                waiting += reversed(content)
