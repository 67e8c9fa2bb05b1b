"""What every document of ProseMirror follows, as rules (https://prosemirror.net/docs/ref/#model).

Nodes and marks are called as an application's schema calls them; what TipTap's and ProseMirror's own are, is held
against these as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    OBJECT,
    STRING,
    alone_or_array,
    anything,
    array,
    members,
    or_null,
    source_problems,
)
from newsformat.markup.members import objects_at, text_at, value_at
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_cms._bodies._running import plain_name


def validate_prosemirror(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document, in order."""
    yield from source_problems(source, alone_or_array(document))


def document(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of a document of ProseMirror."""
    yield from OBJECT(value, where)
    if not isinstance(value, dict):
        return
    if isinstance(inner := value.get("doc"), dict) and "type" not in value:  # a serialised editor state
        value, where = inner, (*where, "doc")
    if value.get("type") != "doc":
        yield Misfit("value", "the type of a document is doc", (*where, "type"))
    yield from _content(value, where, is_top=True)


_MARK = members({"type": STRING, "attrs": or_null(OBJECT)}, needs=("type",), other=anything)
_NODE = members(
    {"type": STRING, "text": STRING, "attrs": or_null(OBJECT), "marks": array(_MARK)}, needs=("type",), other=anything
)
_INLINE: Final = frozenset(("text", "hardbreak"))
_BLOCKS: Final = frozenset(
    ("paragraph", "heading", "blockquote", "bulletlist", "orderedlist", "codeblock", "horizontalrule", "table")
)
_ITEMS: Final = {
    **dict.fromkeys(("bulletlist", "orderedlist"), frozenset(("listitem",))),
    "tasklist": frozenset(("taskitem",)),
    "table": frozenset(("tablerow",)),
    "tablerow": frozenset(("tablecell", "tableheader")),
}
_LEVELS: Final = range(1, 7)


def _content(node: dict[str, Any], where: Path, *, is_top: bool = False) -> Iterator[Misfit]:
    content, place = node.get("content"), (*where, "content")
    if content is None:
        return
    yield from array(_node)(content, place)
    if not isinstance(content, list):
        return
    kinds = [plain_name(text_at(item, "type")) for item in content]
    inline = next((position for position, kind in enumerate(kinds) if kind in _INLINE), None)
    block = next((position for position, kind in enumerate(kinds) if kind in _BLOCKS), None)
    if is_top and inline is not None:
        yield Misfit("top-level", "a document contains blocks, not bare text", (*place, inline))
    elif inline is not None and block is not None:
        yield Misfit("mixed", "blocks are mixed with text", (*place, max(inline, block)))
    items = _ITEMS.get(plain_name(text_at(node, "type")))
    for index, kind in enumerate(kinds if items else ()):
        if kind not in (items or ()):
            yield Misfit("item", f"a list or table cannot contain a {kind:.60} directly", (*place, index))


def _node(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _NODE(value, where)
    if not isinstance(value, dict):
        return
    kind = plain_name(text_at(value, "type"))
    if kind == "text" and not value.get("text"):
        yield Misfit("empty", "a text is not empty", where)
    elif kind != "text" and "text" in value:
        yield Misfit("text", "only a node of the type text has one", (*where, "text"))
    level = value_at(value, "attrs", "level")
    if kind == "heading" and level is not None and level not in _LEVELS:
        yield Misfit("level", "a heading has a level from 1 to 6", (*where, "attrs", "level"), Severity.WARNING)
    marks = Counter(text_at(mark, "type") for mark in objects_at(value, "marks"))
    for mark in sorted(mark for mark, count in marks.items() if mark and count > 1):
        yield Misfit("mark", f"a node has the mark {mark:.60} more than once", (*where, "marks"), Severity.WARNING)
    yield from _content(value, where)
