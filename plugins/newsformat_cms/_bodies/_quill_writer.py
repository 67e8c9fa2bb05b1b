"""Writes blocks as lines of Quill, with what each of its editors has: text, pictures in it, separate players.

Quill refuses a document in which anything is inserted that it does not know, such as a rule; what is said of lines and
of text in ways that it does not know it leaves alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final

from newsformat import (
    Block,
    Embed,
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
from newsformat_cms._bodies._lists import flattened
from newsformat_cms._bodies._running import link_of, marks_of
from newsformat_cms._bodies._simple_blocks import below


BLANK: Final[Object] = {"text": []}
_DEEPEST: Final = 8  # the maximum indentation of a line
_RULE: Final = "* * *"  # a replacement for a rule
_MARKS: Final[dict[Style, tuple[str, Any]]] = {
    Style.STRONG: ("bold", True),
    Style.EMPHASIS: ("italic", True),
    Style.UNDERLINE: ("underline", True),
    Style.STRIKE: ("strike", True),
    Style.CODE: ("code", True),
    Style.SUBSCRIPT: ("script", "sub"),
    Style.SUPERSCRIPT: ("script", "super"),
}


def native(block: Block) -> list[Object] | None:
    """Return the lines for *block*, or `None`."""
    match block:
        case Paragraph(content=content):
            return _lines(content)
        case Heading(content=content, level=level):
            return _lines(content, header=level)
        case Quote(content=(Paragraph(content=content),)) if not block.attribution:
            return _lines(content, blockquote=True)
        case List():
            return _items(block)
        case Table(rows=rows) if not block.caption:
            return [_line(_texts(cell), table=f"row-{number}") for number, row in enumerate(rows, 1) for cell in row]
        case Preformatted(text=text):
            return [_line([_text(part)] if part else [], **{"code-block": True}) for part in text.split("\n")]
        case Rule():
            return [_line([_text(_RULE)])]
        case _:
            return _embed_lines(block)


def _embed_lines(block: Block) -> list[Object] | None:
    """Return lines that display anything but text."""
    match block:
        case Media(kind="image" | "graphic", href=href) if href and safe_url(href):
            image = {"insert": {"image": href}, **({"attributes": {"alt": block.alt}} if block.alt else {})}
            return [_line([image]), *[line for inner_block in below(block) for line in native(inner_block) or []]]
        case Embed(href=href) if href and safe_url(href):
            return [{"embed": {"video": href}}]
        case Raw(space="quill", value=value):
            node = object_of(value)
            return None if node is None or len(node) != 1 else [_line([{"insert": node}])]
        case _:
            return None


def _line(text: list[Object], **attributes: Any) -> Object:
    return {"text": text, **({"attributes": attributes} if attributes else {})}


def _lines(content: Inlines, **attributes: Any) -> list[Object]:
    """Return running text, each of its lines as a separate line."""
    parts = [[*runs] for is_break, runs in groupby(content, key=lambda run: isinstance(run, LineBreak)) if not is_break]
    return [_line(_texts(part), **attributes) for part in parts] or [_line([], **attributes)]


def _items(block: List) -> list[Object] | None:
    items = flattened(block)
    if items is None or any(level > _DEEPEST for level, _, _ in items):
        return None
    return [
        _line(_texts(content), list="ordered" if ordered else "bullet", **({"indent": level} if level else {}))
        for level, ordered, content in items
    ]


def _texts(content: Iterable[Inline]) -> list[Object]:
    return [*_joined((" " if isinstance(run, LineBreak) else run.text, _attributes(run)) for run in content)]


def _joined(texts: Iterable[tuple[str, Object]]) -> Iterator[Object]:
    for attributes, group in groupby(texts, key=lambda text: text[1]):
        yield {**_text("".join(text for text, _ in group)), **({"attributes": attributes} if attributes else {})}


def _text(characters: str) -> Object:
    return {"insert": characters}


def _attributes(run: Inline) -> Object:
    found = dict(_MARKS[mark] for mark in marks_of(run) if isinstance(mark, Style))
    link = link_of(marks_of(run))
    return {**found, **({"link": link.href} if link else {})}
