"""Reads Portable Text (https://github.com/portabletext/portabletext, working draft 0.0.1).

Objects of site-specific types are read by their content.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from attrs import evolve

from newsformat import (
    Block,
    Embed,
    Heading,
    Inline,
    Inlines,
    Link,
    List,
    Mark,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rule,
    Table,
)
from newsformat.markup.html import read_html
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import items_at, objects_at, text_among, text_at, texts_at
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.plugin import Limits, Report, broken, inlines, line
from newsformat_cms._bodies._codec import Codec, Segment, blocks_of, read_nodes
from newsformat_cms._bodies._lists import Item, segments_of
from newsformat_cms._bodies._running import STYLES, plain_name
from newsformat_cms._bodies._simple_blocks import lines_of
from newsformat_cms._sanity._index import Index, is_file, label, read_file, slug_of
from newsformat_cms._sanity._names import SPACE
from newsformat_cms._sanity._text_writer import native


_RULES: Final = frozenset(("break", "hr", "divider", "separator", "horizontalrule", "horizontalline"))
_LINKS: Final = ("url", "href", "src", "embedUrl", "videoUrl", "link")
_TEXTS: Final = ("text", "body", "content", "quote", "message")


def codec_with(index: Index) -> Codec:
    """Return the codec of Portable Text that resolves references by *index*."""
    return Codec(
        space=SPACE,
        read=partial(_read, index),
        native=native,
        joins=(List,),
        blank={"_type": "block", "children": [{"_type": "span", "text": ""}]},
    )


def is_array(value: Any) -> bool:
    """Is *value* an array of typed objects?"""
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) and "_type" in item for item in value)


def is_text(value: Any) -> bool:
    """Is *value* Portable Text: an array of typed objects, one of them with children?"""
    return is_array(value) and any(isinstance(item.get("children"), list) for item in value)


def _read(index: Index, nodes: Sequence[Any], report: Report, limits: Limits) -> list[Segment]:
    return segments_of(nodes, _item, _Reader(index, report, limits).blocks)


def _item(node: Any) -> Item | None:
    kind = text_at(node, "listItem")
    if not kind or not isinstance(node.get("children"), list):
        return None
    level = node.get("level", 1)
    return Item(level - 1 if type(level) is int else 0, kind == "number", [*_styled(node)])


def _styled(node: Object) -> list[Block]:
    """Return a text block as the block for its style."""
    runs, style = _runs(node), plain_name(text_at(node, "style"))
    if style[:1] == "h" and style[1:] in _LEVELS:
        return [Heading(runs, int(style[1:]))]
    if "quote" in style:
        return [Quote([Paragraph(runs)])]
    return [Paragraph(runs)] if runs else []


_LEVELS: Final = frozenset("123456")


def _runs(node: Object) -> Inlines:
    links = {}
    for mark_def in objects_at(node, "markDefs"):
        href = line(text_at(mark_def, "href") or text_at(mark_def, "url"))
        if href and isinstance(key := mark_def.get("_key"), str):
            links[key] = Link(href, text_at(mark_def, "title"))
    runs: list[Inline] = []
    for child in objects_at(node, "children"):
        marks = [mark for name in texts_at(child, "marks") if (mark := _mark(name, links))]
        runs += broken(text_at(child, "text"), marks)
    return inlines(runs)


def _mark(name: str, links: dict[str, Link]) -> Mark | None:
    return links.get(name) or STYLES.get(plain_name(name))


class _Reader:
    """Reads objects other than list items."""

    def __init__(self, index: Index, report: Report, limits: Limits) -> None:
        self.index, self.report, self.limits = index, report, limits

    def blocks(self, node: Any) -> Sequence[Block]:
        """Return the blocks for *node*; an unknown one is native markup."""
        if not isinstance(node, dict):
            return []
        if isinstance(node.get("children"), list):
            return _styled(node)
        found = self._files_of(node) or self._named(node) or self._text_or_embed(node)
        return found or ([Raw(SPACE, text_of(node))] if text_at(node, "_type") else [])

    def _files_of(self, node: Object) -> list[Block]:
        """Return the files that an object displays, itself or in a member."""
        if is_file(node):
            return [self._media(node, node)]
        inside = [value for name, value in node.items() if name in _PICTURES and is_file(value)]
        if not inside:
            return self._gallery(node)
        shown = [self._media(inside[0], node)]
        is_more = plain_name(text_at(node, "_type")) not in _PICTURES
        return _below_title(shown, self._named(node) or self._titled_text(node)) if is_more else [*shown]

    def _gallery(self, node: Object) -> list[Block]:
        """Return the pictures of a gallery, after its title and before their common caption."""
        all_of = [entry for name in _SETS for entry in objects_at(node, name) or objects_at(node, name, name)]
        shown = [self._files_of(entry) for entry in all_of]
        if not any(shown):
            return []
        for item, blocks in zip(all_of, shown, strict=True):
            if not blocks:
                self.report.left_out(f"left out, as not a picture, in a gallery: {text_of(item):.60}")
        about = next((runs for name in ("caption", "description") if (runs := self._running(node.get(name)))), ())
        text = self._titled_text(node) or [*self._title(node), *([Paragraph(about)] if about else [])]
        return _below_title([block for blocks in shown for block in blocks], text)

    def _media(self, file: Object, outer: Object) -> Media:
        """Return the media for *file*, with captions there or in *outer*, the object around it."""

        def first_text(*names: str) -> str:
            found = (text_at(part, name) for part in (outer, file) for name in names)
            return next((text for text in found if text), "")

        caption = next((runs for part in (outer, file) if (runs := self._running(part.get("caption")))), ())
        media = read_file(file, self.index, self.report)
        alt = first_text("alt", "altText", "alternativeText")
        return evolve(media, caption=caption, alt=alt, credit=first_text("credit", "attribution", "photographer"))

    def _running(self, value: Any) -> Inlines:
        """Return a text, or Portable Text, as running text."""
        if isinstance(value, str):
            return inlines(value)
        return lines_of(self._inner_blocks(value)) if isinstance(value, list) else ()

    def _inner_blocks(self, value: Any) -> tuple[Block, ...]:
        nodes = items_at(value)
        return blocks_of(read_nodes(codec_with(self.index), nodes, self.report, self.limits))

    def _named(self, node: Object) -> Sequence[Block]:
        """Return the blocks for an object by its type."""
        kind = plain_name(text_at(node, "_type"))
        html = text_among(node, ("html", "embedCode", "code"))
        if kind in _RULES:
            return [Rule()]
        if "html" in kind and html:
            return read_html(html, self.report, limits=self.limits)
        if "code" in kind and (isinstance(node.get("code"), str)):
            return [Preformatted(text_at(node, "code"))]
        if "table" in kind and isinstance(node.get("rows"), list):
            return [self._table(node)]
        if "quote" in kind:
            return self._quote(node)
        if "_ref" in node and (title := label(document := self.index.named(node))):
            return [Related([RelatedLink(title, text_at(document, "url") or slug_of(document))])]
        return []

    def _table(self, node: Object) -> Table:
        cells = [items_at(row, "cells") for row in objects_at(node, "rows")]
        return Table([[self._running(cell) for cell in row] for row in cells])

    def _quote(self, node: Object) -> Sequence[Block]:
        content = next((found for name in _TEXTS if (found := self._texts(node.get(name)))), ())
        names = ("attribution", "author", "cite", "source", "name", "credit")
        attribution = next((runs for name in names if (runs := self._running(node.get(name)))), ())
        return [Quote(content, attribution=attribution)] if content else []

    def _texts(self, value: Any) -> Sequence[Block]:
        if isinstance(value, str):
            return read_paragraphs(value)
        return self._inner_blocks(value) if isinstance(value, list) else ()

    def _text_or_embed(self, node: Object) -> Sequence[Block]:
        """Return the text in an object, or its embed."""
        if blocks := self._titled_text(node):
            return blocks
        html = text_at(node, "html") or text_at(node, "embedCode")
        href = text_among(node, _LINKS)
        return [Embed(href, html=html)] if href or html else []

    def _titled_text(self, node: Object) -> list[Block]:
        """Return the text in an object, after its title."""
        text = next((found for name in _TEXTS if (found := self._texts(node.get(name)))), ())
        return [*self._title(node), *text] if text else []

    def _title(self, node: Object) -> list[Block]:
        title = inlines(text_at(node, "title") or text_at(node, "heading"))
        return [Heading(title, _BELOW)] if title else []


def _below_title(shown: Sequence[Block], text: Sequence[Block]) -> list[Block]:
    """Return *shown*, with the *text* after it, but a title before it."""
    titles = 1 if text and isinstance(text[0], Heading) else 0
    return [*text[:titles], *shown, *text[titles:]]


_BELOW: Final = 4  # the level of a heading in an object
_PICTURES: Final = frozenset(("image", "photo", "picture", "figure", "file", "video", "audio", "media"))
_SETS: Final = ("images", "items", "photos", "pictures", "slides")
