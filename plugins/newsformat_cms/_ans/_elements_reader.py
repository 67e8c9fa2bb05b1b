"""Reads the content elements of a story as blocks."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from attrs import evolve

from newsformat import (
    Block,
    Embed,
    Heading,
    Inlines,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rule,
    Table,
    plain,
)
from newsformat.markup.html import read_html
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import items_at, objects_at, text_at, value_at
from newsformat.plugin import Limits, Report
from newsformat_cms._ans._media_reader import read_media
from newsformat_cms._ans._names import MEDIA, MORE, OWN, SPACE
from newsformat_cms._ans._texts import blocks_of, is_code, running, source_in
from newsformat_cms._difference import digest


Blocks = tuple[Block, ...]
_BESIDE = frozenset((MORE, "_id", "channels", "alignment", "version"))  # not part of an element's content


def digest_of(element: Object) -> str:
    """Return a digest of an element that has newsformat's own data beside it."""
    return digest({name: value for name, value in element.items() if name not in _BESIDE})


class ElementsReader:
    """Reads elements within *limits*; *report* receives losses in their HTML."""

    def __init__(self, report: Report, limits: Limits) -> None:
        self.report, self.limits = report, limits

    def all(self, elements: Any) -> list[Blocks]:
        """Return the blocks of each of *elements*."""
        return [self.blocks(element) for element in elements] if isinstance(elements, list) else []

    def _flat(self, elements: Any) -> Blocks:
        return tuple([block for blocks in self.all(elements) for block in blocks])

    def blocks(self, element: Any) -> Blocks:
        """Return the blocks for *element*, usually one."""
        if not isinstance(element, dict):
            return ()
        own_members = value_at(element, MORE, OWN)
        if not isinstance(own_members, dict) or own_members.get("of") != digest_of(element):
            return self._native(element)
        if html := text_at(own_members, "html"):
            return read_html(html, self.report, limits=self.limits)
        bare = _without_own(element)
        blocks = self._native(bare)
        if isinstance(sizes := own_members.get("sizes"), list):
            blocks = (List(self._sized(bare.get("items"), sizes), ordered=_is_ordered(bare)),)
        return tuple([evolve(block, language=text_at(own_members, "language")) for block in blocks])

    def _native(self, element: Object) -> Blocks:
        """Return the blocks for *element* by its type: text, or whatever else it displays."""
        match text_at(element, "type"):
            case "text":
                html = text_at(element, "content") or text_at(element, "text")
                return blocks_of(html, self.report, self.limits)
            case "raw_html":
                return self._html(text_at(element, "content"))
            case "header":
                level = element.get("level")
                level = level if type(level) is int else _LEVEL
                return (Heading(self._running(element, "content"), min(max(level, 1), 6)),)
            case "list":
                return (List(self._items(element.get("items")), ordered=_is_ordered(element)),)
            case "quote":
                attribution = self._running(element, "citation", "content")
                return (Quote(self._flat(element.get("content_elements")), attribution=attribution),)
            case "blockquote":
                return (Quote(blocks_of(text_at(element, "content"), self.report, self.limits)),)
            case "table":
                return (self._table(element),)
            case "code":
                return (Preformatted(text_at(element, "content")),)
            case "divider":
                return (Rule(),)
            case "correction" if text_at(element, "text"):
                return (Paragraph(text_at(element, "text")),)
            case _:
                return self._blocks_without_text(element)

    def _blocks_without_text(self, element: Object) -> Blocks:
        """Return what an *element* without text displays or links to."""
        match text_at(element, "type"):
            case kind if kind in MEDIA:
                return (self._media(element),)
            case "gallery" | "element_group":
                return self._flat(element.get("content_elements"))
            case "interstitial_link":
                return (Related([self._link(element)]),)
            case "link_list":
                links = [self._link(item) for item in objects_at(element, "items")]
                return (Related(links, title=text_at(element, "title")),)
            case "oembed_response":
                return (_embed(element),)
            case "reference" if text_at(element, "referent", "id").startswith(("https://", "http://")):
                return (Embed(text_at(element, "referent", "id")),)
            case _:
                return self._unknown(element)

    def _running(self, element: Object, *path: str) -> Inlines:
        return running(element, self.limits, *path)

    def _html(self, html: str) -> Blocks:
        if is_code(html):
            return (Embed(source_in(html), html=html),)
        return read_html(html, self.report, limits=self.limits)

    def _items(self, items: Any) -> list[Blocks]:
        """Return the items of a list; a nested list belongs to the preceding item."""
        blocks_of_items: list[Blocks] = []
        for item in items_at(items):
            blocks = self.blocks(item)
            if text_at(item, "type") == "list" and blocks_of_items:
                blocks_of_items[-1] += blocks
            else:
                blocks_of_items.append(blocks)
        return blocks_of_items

    def _sized(self, items: Any, sizes: list[Any]) -> list[Blocks]:
        """Return the items of a list for which newsformat recorded the number of elements per item."""
        found, rest = list[Blocks](), iter(self.all(items))
        for size in sizes:
            count = size if type(size) is int and size > 0 else 0
            found.append(tuple([block for blocks in islice(rest, count) for block in blocks]))
        return found

    def _table(self, element: Object) -> Table:
        header = element.get("header")
        rows = [row for row in (element.get("rows") or ()) if isinstance(row, list)] if _has_rows(element) else []
        cells = [self._cells(row) for row in ([header, *rows] if isinstance(header, list) else rows)]
        return Table(cells, header=int(isinstance(header, list)))

    def _cells(self, row: Iterable[Any]) -> list[Inlines]:
        return [self._running(item, "content") for item in row]

    def _media(self, element: Object) -> Media:
        return read_media(element, self.limits)

    def _link(self, element: Object) -> RelatedLink:
        return RelatedLink(plain(self._running(element, "content")), text_at(element, "url"))

    def _unknown(self, element: Object) -> Blocks:
        """Return what can be read of an unknown element: a headline, or a text."""
        if title := plain(self._running(element, "headlines", "basic")):
            href = text_at(element, "canonical_url") or text_at(element, "website_url")
            return (Related([RelatedLink(title, href)]),)
        if content := text_at(element, "content"):
            return self._html(content)
        return (Raw(SPACE, text_of(element)),) if text_at(element, "type") else ()


_LEVEL = 2


def _is_ordered(element: Object) -> bool:
    return text_at(element, "list_type") == "ordered"


def _without_own(element: Object) -> Object:
    rest = {name: value for name, value in element[MORE].items() if name != OWN}
    bare = {name: value for name, value in element.items() if name != MORE}
    return {**bare, MORE: rest} if rest else bare


def _has_rows(element: Object) -> bool:
    return isinstance(element.get("rows"), list)


def _embed(element: Object) -> Embed:
    """Return an embed from a provider's oEmbed response: its address and HTML."""
    answer = element.get("raw_oembed")
    html = text_at(answer, "html")
    found = (
        text_at(answer, "url"),
        text_at(answer, "_id"),
        text_at(element, "referent", "id"),
        text_at(element, "_id"),
    )
    href = next((text for text in found if text.startswith(("https://", "http://"))), "")
    return Embed(href or source_in(html), html=html)
