"""Blocks → documents of ProseMirror, with the names of TipTap.

What is usual of a node is left out of it: attributes that are null, and where a list begins.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from newsformat import (
    Block,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Rule,
    Style,
    Table,
)
from newsformat.markup.html import safe_url
from newsformat.markup.json import Object, object_of
from newsformat.markup.members import without_empty
from newsformat_cms._bodies._codec import nodes_of
from newsformat_cms._bodies._prosemirror_names import lean
from newsformat_cms._bodies._running import link_of, marks_of
from newsformat_cms._bodies._simple_blocks import below


_MARKS: Final = {  # names of TipTap
    Style.STRONG: "bold",
    Style.EMPHASIS: "italic",
    Style.UNDERLINE: "underline",
    Style.STRIKE: "strike",
    Style.CODE: "code",
    Style.SUBSCRIPT: "subscript",
    Style.SUPERSCRIPT: "superscript",
}


def native(block: Block) -> list[Object] | None:
    """Return the nodes for *block*, or `None`."""
    match block:
        case Paragraph(content=content):
            return [_element("paragraph", _texts(content))]
        case Heading(content=content, level=level):
            return [_element("heading", _texts(content), level=level)]
        case Quote(content=content) if not block.attribution:
            return _wrapped("blockquote", nodes_of(content, native))
        case List():
            return _list(block)
        case Media(kind="image" | "graphic") if block.href and safe_url(block.href):
            shown = _element("image", [], **without_empty({"src": block.href, "alt": block.alt}))
            return [shown, *(nodes_of(below(block), native) or [])]
        case Table(rows=rows) if rows and not block.caption:  # an empty table is not valid
            result = [
                _row(row, "tableHeader" if number < block.header else "tableCell") for number, row in enumerate(rows)
            ]
            return [_element("table", result)]
        case Preformatted(text=text):
            return [_element("codeBlock", [{"type": "text", "text": text}] if text else [])]
        case Rule():
            return [{"type": "horizontalRule"}]
        case Raw(space="prosemirror", value=value):
            return _raw(value)
        case _:
            return None


def _element(kind: str, content: Sequence[Object], **attrs: Any) -> Object:
    return {"type": kind, **without_empty({"attrs": attrs, "content": [*content]})}


def _wrapped(kind: str, content: Sequence[Object] | None) -> list[Object] | None:
    return None if content is None else [_element(kind, content)]


def _list(block: List) -> list[Object] | None:
    """Return a list; as the schemas require, each item begins with a paragraph."""
    items = []
    for item in block.items:
        content = nodes_of(item, native)
        if content is None:
            return None
        before = [] if item and isinstance(item[0], Paragraph) else [{"type": "paragraph"}]
        items.append(_element("listItem", [*before, *content]))
    return [_element("orderedList" if block.ordered else "bulletList", items)]


def _row(row: Iterable[Inlines], kind: str) -> Object:
    return _element("tableRow", [_element(kind, [_element("paragraph", _texts(cell))]) for cell in row])


def _texts(content: Inlines) -> list[Object]:
    return [_text(run) for run in content]


def _text(run: Inline) -> Object:
    if isinstance(run, LineBreak):
        return {"type": "hardBreak"}
    marks: list[Object] = [{"type": _MARKS[mark]} for mark in run.marks if isinstance(mark, Style)]
    if (link := link_of(marks_of(run))) is not None:
        marks.insert(0, {"type": "link", "attrs": without_empty({"href": link.href, "title": link.title})})
    return {"type": "text", **({"marks": marks} if marks else {}), "text": run.text}


def _raw(value: str) -> list[Object] | None:
    node = object_of(value)
    return [lean(node)] if node is not None and isinstance(node.get("type"), str) else None
