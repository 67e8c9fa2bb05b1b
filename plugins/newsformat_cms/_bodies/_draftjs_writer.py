"""Blocks → raw content of Draft.js."""

from __future__ import annotations

from typing import Final

from newsformat import (
    Block,
    Embed,
    Heading,
    Inlines,
    LineBreak,
    List,
    Mark,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Rule,
    Style,
    Text,
)
from newsformat.markup.html import safe_url
from newsformat.markup.json import Object, object_of
from newsformat.markup.members import without_empty
from newsformat_cms._bodies._lists import flattened
from newsformat_cms._bodies._running import link_of, marks_of
from newsformat_cms._bodies._simple_blocks import credited


HEADERS: Final = {
    level: f"header-{name}" for level, name in enumerate(("one", "two", "three", "four", "five", "six"), 1)
}
_NAMES: Final = {
    Style.STRONG: "BOLD",
    Style.EMPHASIS: "ITALIC",
    Style.UNDERLINE: "UNDERLINE",
    Style.STRIKE: "STRIKETHROUGH",
    Style.CODE: "CODE",
    Style.SUBSCRIPT: "SUBSCRIPT",
    Style.SUPERSCRIPT: "SUPERSCRIPT",
}


def native(block: Block) -> list[Object] | None:
    """Return the blocks of Draft.js for *block*, or `None`."""
    match block:
        case Paragraph(content=content):
            return [_block("unstyled", content)]
        case Heading(content=content, level=level):
            return [_block(HEADERS[level], content)]
        case Quote(content=(Paragraph(content=content),)) if not block.attribution:
            return [_block("blockquote", content)]
        case List():
            return _items(block)
        case Media(kind="image" | "video" | "audio" as kind, href=href) if href and safe_url(href):
            caption = "".join(run.text if isinstance(run, Text) else " " for run in credited(block))
            return [_entity(kind.upper(), src=href, alt=block.alt, caption=caption)]
        case Embed(href=href, html=html) if (href or html) and (not href or safe_url(href)):
            return [_entity("EMBED", url=href, html=html)]
        case Preformatted(text=text):
            return [{"text": text, "type": "code-block"}]
        case Rule():
            return [_entity("HORIZONTAL_RULE")]
        case Raw(space="draftjs", value=value):
            return _raw(value)
        case _:
            return None


def _block(kind: str, content: Inlines, depth: int = 0) -> Object:
    text, styles, entities = _ranges(content)
    more = {"depth": depth, "inlineStyleRanges": styles, "entityRanges": entities}
    return {"text": text, "type": kind, **{name: value for name, value in more.items() if value}}


def _ranges(content: Inlines) -> tuple[str, list[Object], list[Object]]:
    """Return the text of *content*, its styles and its links."""
    text, place = [], 0
    styles, links = _Ranges(), _Ranges()
    for run in content:
        characters = "\n" if isinstance(run, LineBreak) else run.text
        for mark in marks_of(run):
            if isinstance(mark, Style):
                styles.add(mark, place, len(characters), {"style": _NAMES[mark]})
        if (link := link_of(marks_of(run))) is not None:
            data = without_empty({"url": link.href, "title": link.title})
            links.add(link, place, len(characters), {"entity": {"type": "LINK", "mutability": "MUTABLE", "data": data}})
        text.append(characters)
        place += len(characters)
    return "".join(text), styles.found, links.found


class _Ranges:
    """Ranges of a text; adjacent ones with the same mark are merged."""

    def __init__(self) -> None:
        self.found: list[Object] = []
        self._last: dict[Mark, Object] = {}

    def add(self, mark: Mark, place: int, length: int, more: Object) -> None:
        """Add a range of *length* at *place* with *mark*; *more* holds its details."""
        last = self._last.get(mark)
        if last is not None and last["offset"] + last["length"] == place:
            last["length"] += length
        else:
            self._last[mark] = result = {"offset": place, "length": length, **more}
            self.found.append(result)


def _items(block: List) -> list[Object] | None:
    kinds = ("unordered-list-item", "ordered-list-item")
    items = flattened(block)
    return None if items is None else [_block(kinds[ordered], content, level) for level, ordered, content in items]


def _entity(kind: str, **data: str) -> Object:
    entity = {"type": kind, "mutability": "IMMUTABLE", "data": without_empty(data)}
    return {"text": " ", "type": "atomic", "entityRanges": [{"offset": 0, "length": 1, "entity": entity}]}


def _raw(value: str) -> list[Object] | None:
    node = object_of(value)
    return [node] if node is not None and node.get("type") == "atomic" else None
