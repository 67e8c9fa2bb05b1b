"""Reads nodes of Lexical, including those of Payload and Ghost.

Blocks of Payload are components with fields of their own (https://payloadcms.com/docs/rich-text/blocks): a site makes
them as it likes, and they are read by what they hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from newsformat import Block, Preformatted, Raw
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import extent_at, object_at, objects_at, text_at
from newsformat.plugin import Limits, Report
from newsformat_cms._bodies._codec import Segment
from newsformat_cms._bodies._lexical_nodes import LEAVES, LINKS
from newsformat_cms._bodies._tables import Cell, table_of
from newsformat_cms._ghost._nodes_reader import read_node
from newsformat_cms._native_markup import with_native_of_html


SPACE: Final = "lexical"
_KIND: Final = "blockType"  # the member with the type of a Payload block
_PICTURES: Final = frozenset(("image", "inline-image"))
_AMID_TEXT: Final = frozenset((*LEAVES, *LINKS, "hashtag", "mark", "code-highlight", "emoji", "mention"))


class LexicalNodes:
    """Reads nodes without default values."""

    def __init__(self, report: Report, limits: Limits) -> None:
        self._report, self._limits = report, limits

    def segments(self, nodes: Sequence[Any]) -> list[Segment]:
        """Return the segments of *nodes*; text among them is a paragraph."""
        found: list[Segment] = []
        for is_text, group in groupby(nodes, key=_is_text):
            same = [*group]
            if is_text:
                found.append(Segment(len(same), self._read({"type": "paragraph", "children": same})))
            else:
                found += [Segment(1, tuple(self._blocks(item))) for item in same]
        return found

    def _blocks(self, node: Any) -> Sequence[Block]:
        children = objects_at(node, "children")
        match text_at(node, "type"):
            case "paragraph" if any(text_at(child, "type") in _PICTURES for child in children):
                return [*self._around_pictures(children)]
            case "block":
                return self._component(node)
            case "code":
                return [Preformatted("".join(_code(children)))]
            case "table":
                rows = [[self._cell(cell) for cell in objects_at(row, "children")] for row in children]
                return table_of(rows, self._report)
            case "image" if "altText" in node:
                return self._read({**node, "alt": node["altText"]})
            case _:
                return self._read(node)

    def _read(self, node: Any) -> tuple[Block, ...]:
        """Return the blocks of a node that Ghost has as well; an unknown one is native markup."""
        match read_node(node, self._report, self._limits):
            case (Raw(space="ghost"),):
                return (Raw(SPACE, text_of(node)),)
            case found:
                return with_native_of_html(found, SPACE)

    def _around_pictures(self, children: list[Object]) -> Iterator[Block]:
        for is_picture, group in groupby(children, key=lambda item: text_at(item, "type") in _PICTURES):
            if is_picture:
                yield from [block for item in group for block in self._blocks({**item, "type": "image"})]
            else:
                yield from self._read({"type": "paragraph", "children": [*group]})

    def _cell(self, cell: Object) -> Cell:
        state = cell.get("headerState")
        inside = [block for segment in self.segments(objects_at(cell, "children")) for block in segment.blocks]
        columns, rows = (extent_at(cell, name, self._report) or 1 for name in ("colSpan", "rowSpan"))
        return Cell(inside, type(state) is int and bool(state & 1), columns, rows)

    def _component(self, node: Object) -> Sequence[Block]:
        fields = object_at(node, "fields")
        if not text_at(fields, _KIND):
            return self._read(node)
        if text_at(fields, _KIND).lower() == "code" and (code := text_at(fields, "code")):
            return [Preformatted(code)]
        from newsformat_cms._components import Components  # these contain texts as well

        found = Components(_KIND, SPACE, self._report, self._limits).blocks([fields])
        return self._read(node) if len(found) == 1 and isinstance(found[0], Raw) else found


def _is_text(node: Any) -> bool:
    return text_at(node, "type") in _AMID_TEXT


def _code(children: Sequence[Object]) -> Iterator[str]:
    for child in children:
        match text_at(child, "type"):
            case "linebreak":
                yield "\n"
            case "tab":
                yield "\t"
            case _:
                yield text_at(child, "text") or "".join(_code(objects_at(child, "children")))
