"""Rules on every document of Slate (https://docs.slatejs.org/concepts/11-normalizing).

Editors define the names of nodes, and any data beside their texts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import ARRAY, OBJECT, STRING, source_problems
from newsformat.markup.members import value_at
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_cms._bodies._slate import is_block, is_inline
from newsformat_cms._bodies._slate_documents import parts_of


def validate_slate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document, in order."""
    return source_problems(source, _documents)


def _documents(value: Any, where: Path) -> Iterator[Misfit]:
    found = parts_of(value)
    for index, item in enumerate(found):
        yield from _document(item, where if found == [value] else (*where, index))


def _document(value: Any, where: Path) -> Iterator[Misfit]:
    if value_at(value, "document", "nodes") is not None:
        yield Misfit("version", "values of versions before 0.50 are read, and no longer made", where, Severity.WARNING)
    elif isinstance(value, dict):
        yield from _children(value.get("children"), (*where, "children"), is_top=True)
    else:
        yield from _children(value, where, is_top=True)


def _children(nodes: Any, where: Path, *, is_top: bool = False) -> Iterator[Misfit]:
    yield from ARRAY(nodes, where)
    if not isinstance(nodes, list):
        return
    if not nodes and not is_top:
        yield Misfit("empty", "a node contains at least one text, even if it is empty", where)
    yield from _mixed(nodes, where, is_top=is_top)
    for index, node in enumerate(nodes):
        yield from _node(node, (*where, index))
    for index in range(1, len(nodes)):
        before, after = nodes[index - 1], nodes[index]
        if _is_text(before) and _is_text(after) and {**before, "text": ""} == {**after, "text": ""}:
            yield _repaired("split", "a text with the same marks as the one before it", (*where, index))


def _mixed(nodes: list[Any], where: Path, *, is_top: bool) -> Iterator[Misfit]:
    """Yield texts beside blocks, which Slate removes, and inline nodes without a text around them."""
    inline, blocks = [is_inline(node) for node in nodes], [is_block(node) for node in nodes]
    if is_top and True in inline:
        yield Misfit("top-level", "a document contains blocks, not bare text", (*where, inline.index(True)))
    elif True in inline and True in blocks:
        yield Misfit("mixed", "blocks are mixed with text", (*where, (inline if blocks[0] else blocks).index(True)))
    elif True in inline:
        edges = [position for position in (0, len(nodes) - 1) if not _is_text(nodes[position])]
        pairs = [
            position
            for position in range(1, len(nodes))
            if not _is_text(nodes[position - 1]) and not _is_text(nodes[position])
        ]
        for index in sorted({*edges, *pairs}):
            yield _repaired(
                "inline", "an inline node has a text before and after it, even if it is empty", (*where, index)
            )


def _repaired(rule: str, message: str, where: Path) -> Misfit:
    """Return a problem that Slate itself repairs."""
    return Misfit(rule, message, where, Severity.WARNING)


def _is_text(node: Any) -> bool:
    return isinstance(node, dict) and "text" in node


def _node(node: Any, where: Path) -> Iterator[Misfit]:
    yield from OBJECT(node, where)
    if not isinstance(node, dict):
        return
    if "text" in node:
        yield from STRING(node["text"], (*where, "text"))
        if "children" in node:
            yield Misfit("node", _BOTH, where)
        return
    if "children" not in node:
        yield Misfit("node", "a node has a text or children", where)
        return
    if "type" in node:
        yield from STRING(node["type"], (*where, "type"))
    yield from _children(node["children"], (*where, "children"))


_BOTH: Final = "a node has a text or children, not both"
