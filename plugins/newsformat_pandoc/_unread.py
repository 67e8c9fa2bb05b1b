"""What a document of Pandoc says of its parts that no block has: said once for all parts, by its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import text_of
from newsformat.markup.members import has_value
from newsformat.plugin import Report, line
from newsformat_pandoc._names import HTML_NAMES, PLAYERS, Node


_CLASSES = frozenset(("attribution", "credit", "embed", "empty", "picture", "related", "rights", "source")) | PLAYERS
_OF_LINKS = frozenset(("uri", "email"))  # what Pandoc calls addresses that stand as they are
_OURS = frozenset(
    ("foreign", "header", "html", "kind", "mention", "name", "original", "raw", "size", "src", "lazy-src")
)
_ALIGNED = frozenset(("AlignLeft", "AlignRight", "AlignCenter"))
_ATTRIBUTED = {
    "Header": 1,
    **dict.fromkeys(("CodeBlock", "Div", "Figure", "Table", "Link", "Image", "Span", "Code"), 0),
}
_MOST = 10  # that are named
_LONGEST = 40  # characters of each


class Unread:
    """Collects what is said in *blocks*, and tells it."""

    def __init__(self, blocks: Any) -> None:
        self._found: dict[str, dict[str, None]] = {}
        self._automatic: set[int] = set()  # attributes of headings that Pandoc has named itself
        waiting = [blocks]
        while waiting:
            value = waiting.pop()
            if isinstance(value, dict):
                self._look_at(value)
                waiting += reversed([*value.values()])
            elif isinstance(value, list):
                self._look_at_array(value)
                waiting += reversed(value)

    def tell(self, report: Report) -> None:
        """Say what was found."""
        for what, values in self._found.items():
            named = ", ".join([value[:_LONGEST] for value in [*values][:_MOST] if value])
            more = f" … and {len(values) - _MOST} more" if len(values) > _MOST else ""
            report.left_out(" ".join(f"{what} left out{f': {named}' if named else ''}{more}".split()))

    def _add(self, what: str, value: str = "") -> None:
        self._found.setdefault(what, {})[value] = None

    def _look_at(self, node: Node) -> None:
        match node:
            case {"t": str(kind), "c": [*parts]} if kind in _ATTRIBUTED:
                for attr in parts[_ATTRIBUTED[kind] :][:1]:
                    if has_value(attr) and not _are_attributes(attr):
                        self._add("the value in place of attributes is", line(text_of(attr)))
        match node:
            case {"t": "Cite", "c": [[*citations], _]}:
                for each in citations:
                    self._add("what citations refer to is", _identifier(each))
            case {"t": "SmallCaps"}:
                self._add("that words stand in small capitals is")
            case {"t": str(kind)} if kind in _ALIGNED:
                self._add("how the cells of tables are aligned is")
            case {"t": "Table", "c": [_, _, _, _, [*bodies], _]} if any(map(_has_headings, bodies)):
                self._add("which columns of tables are headings is")
            case {"t": "Header", "c": [_, [str(name), *_] as attr, inlines]} if _is_automatic(name, inlines):
                self._automatic.add(id(attr))

    def _look_at_array(self, value: list[Any]) -> None:
        match value:
            case [str(name), [*classes], [*pairs]]:
                if name and id(value) not in self._automatic:
                    self._add("identifiers of parts are", name)
                for each in classes:
                    if isinstance(each, str) and each not in _CLASSES | _OF_LINKS:
                        self._add("classes of parts are", each)
                for pair in pairs:
                    match pair:
                        case [str(key), str(text)] if key.removeprefix("data-") not in HTML_NAMES | _OURS:
                            self._add("attributes of parts are", f"{key}={text}")


def _are_attributes(value: Any) -> bool:
    match value:
        case [str(), [*classes], [*pairs]]:
            return all(isinstance(each, str) for each in classes) and all(
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
    """Is *name* what Pandoc calls a heading by itself (its manual, "Extension: auto_identifiers")?"""
    text = "".join(characters(inlines)).lower()
    kept = "".join([each for each in text if each.isalnum() or each in "_-. "])
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
