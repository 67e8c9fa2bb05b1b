"""Writes blocks as content elements; what an element has no place for is added to it as HTML."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, assert_never

from attrs import frozen

from newsformat import (
    Article,
    Block,
    Embed,
    Heading,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    ReadError,
    Related,
    Rule,
    Table,
    WriteError,
    features,
)
from newsformat.markup.html import read_html, write_html, write_inlines
from newsformat.markup.json import Object, object_of, text_of
from newsformat.markup.members import without_empty
from newsformat.plugin import Limits, Report
from newsformat_cms._ans._elements_reader import ElementsReader, digest_of
from newsformat_cms._ans._media_writer import written_media
from newsformat_cms._ans._names import MEDIA, MORE, OWN, SPACE


_LIMITS = Limits()
_MARKUP = ("html", "xhtml")
_OWN_MARKUP = f"body.raw.{SPACE}"
_CAPTION = "body.table.caption"
_MOST_LINKS = 10  # of a link list


def written_elements(blocks: Iterable[Block], version: str, report: Report) -> list[Object]:
    """Return *blocks* as elements of the *version* of ANS, one for each that has a place.

    Raises:
        WriteError: blocks nest too deeply.
    """
    try:
        elements = [_Element(version, report, f"body[{index}]").exact(block) for index, block in enumerate(blocks)]
    except RecursionError:
        raise WriteError("blocks nest too deeply for ANS") from None
    return [element for element in elements if element is not None]


def _as_read(element: Object) -> tuple[Block, ...]:
    return ElementsReader(Report(heard=False), _LIMITS).blocks(element)


def _agreeing(element: Object, html: str, version: str) -> Object:
    """Return *element*, or for a picture its version in *html*, which has no unsafe addresses."""
    match read_html(html, Report(heard=False)):
        case (Media() as shown,) if element.get("type") in MEDIA:
            return written_media(shown, version, Report(heard=False))
        case _:
            return element


@frozen
class _Element:
    """Writes one block of the body and its content; *where* is its place for losses."""

    version: str
    report: Report
    where: str

    def exact(self, block: Block) -> Object | None:
        """Return the element for *block*, with HTML beside it if it would otherwise be read differently."""
        losses = Report()
        element = _Element(self.version, losses, self.where).native(block)
        if element is None:
            self.report.add(losses)
            return None
        if (back := _as_read(element)) != (block,):
            in_words = _with_own(element, _words(block))
            if _as_read(in_words) == (block,):
                element = in_words
            elif html := self._html(block, back):
                return _with_own(_agreeing(element, html, self.version), {"html": html})
        self.report.add(losses)
        return element

    def _html(self, block: Block, back: tuple[Block, ...]) -> str:
        """Return the HTML of *block*, if that holds more than the element, read *back*."""
        html = write_html([block], self.report, xhtml=False, declared=True, where=self.where)
        try:
            read_back = read_html(html, Report(heard=False)) if html else back
        except ReadError:
            read_back = back
        if not read_back or read_back == back:
            return ""
        found = features(Article(body=[block]))
        if _OWN_MARKUP in found:
            self.report.lost(_OWN_MARKUP, where=self.where, why="HTML has no place for it")
        if _CAPTION in found:
            self.report.lost(_CAPTION, where=self.where, why="tables of ANS have none; only newsformat reads it")
        return html

    def native(self, block: Block) -> Object | None:
        """Return ANS's element for *block*, or `None`."""
        match block:
            case Paragraph():
                return {"type": "text", "content": self._running(block.content)}
            case Heading():
                return {"type": "header", "content": self._running(block.content), "level": block.level}
            case Quote():
                citation = {"type": "text", "content": self._running(block.attribution)} if block.attribution else None
                return {
                    "type": "quote",
                    "content_elements": self._all(block.content),
                    **without_empty({"citation": citation}),
                }
            case List():
                kind = "ordered" if block.ordered else "unordered"
                return {"type": "list", "list_type": kind, "items": self._items(block)}
            case Media():
                return written_media(block, self.version, self.report)
            case Table():
                return self._table(block)
            case Preformatted():
                return {"type": "code", "content": block.text, "language": "text"}
            case Rule():
                return {"type": "divider"}
            case Embed():
                return _embed(block)
            case Related():
                return self._related(block)
            case Raw():
                return self._raw(block)
            case _:
                assert_never(block)

    def _running(self, runs: Any) -> str:
        return write_inlines(runs, self.report, xhtml=False, where=self.where)

    def _all(self, blocks: Iterable[Block]) -> list[Object]:
        return [element for block in blocks if (element := self.exact(block)) is not None]

    def _items(self, block: List) -> list[Object]:
        """Return the items of a list: texts, and lists that belong to the preceding text."""
        return self._all([inner_block for item in block.items for inner_block in item])

    def _table(self, table: Table) -> Object:
        rows = [[{"type": "text", "content": self._running(cell)} for cell in row] for row in table.rows]
        header = {"header": rows.pop(0)} if table.header and rows else {}
        return {"type": "table", **header, "rows": rows}

    def _related(self, block: Related) -> Object:
        links = [
            {"type": "interstitial_link", "url": link.href, "content": self._running_text(link.text)}
            for link in block.links
        ]
        if len(links) == 1 and not block.title:
            return links[0]
        if 0 < len(links) <= _MOST_LINKS:
            return {"type": "link_list", **without_empty({"title": block.title}), "items": links}
        return {"type": "raw_html", "content": write_html([block], self.report, xhtml=False)}

    def _raw(self, block: Raw) -> Object | None:
        if block.space in _MARKUP:
            return {"type": "raw_html", "content": block.value}
        if block.space != SPACE:
            return None
        value = object_of(block.value)
        if value is not None and isinstance(value.get("type"), str) and text_of(value) == block.value:
            return value
        self.report.lost(_OWN_MARKUP, where=self.where, why="it is not an element")
        return None

    def _running_text(self, text: str) -> str:
        return self._running(Paragraph(text).content)


def _with_own(element: Object, words: Object) -> Object:
    """Return *element* with newsformat's own data, *words*, beside it."""
    return {**element, MORE: {OWN: {"of": digest_of(element), **words}}}


def _words(block: Block) -> Object:
    """Return newsformat's own data on *block*: its language, and the number of elements per list item."""
    own_members: Object = {"language": block.language} if block.language else {}
    if isinstance(block, List):
        own_members["sizes"] = [len(item) for item in block.items]
    return own_members


def _embed(block: Embed) -> Object:
    if not block.html:
        return {"type": "reference", "referent": {"id": block.href, "service": "oembed"}}
    if not block.href:
        return {"type": "raw_html", "content": block.html}
    answer = {"type": "rich", "version": "1.0", "url": block.href, "html": block.html}
    return {"type": "oembed_response", "raw_oembed": answer}
