"""Reads the blocks of a StreamField; each site chooses the names of their types."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from newsformat import Block, Embed, Heading, Link, List, Media, Paragraph, Preformatted, Quote, Raw, Rule, Table, Text
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import has_value, text_among, text_at
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.plugin import Limits, Report, inlines, line
from newsformat_cms._wagtail._images import SPACE, is_image, read_image


_HEADINGS: Final = re.compile(r"(?:sub|section_?)?(?:heading|header|title)(?:_?text|_?block)?|h([1-6])")
_QUOTES: Final = re.compile(r".*quote.*|citation|testimonial")
_CODE: Final = re.compile(r".*code.*|preformatted")
_RULES: Final = frozenset(("divider", "separator", "hr", "rule", "horizontal_rule"))
_LISTS: Final = re.compile(r"(?:bullet|number|ordered|un_?ordered)?(?:ed)?_?(?:list|points|bullets|facts)(?:_?items)?")
_ADDRESS: Final = re.compile(r"https?://\S+")
_SIGNED: Final = ("attribution", "attribute_name", "author", "source", "cite", "name", "person")
LEVELS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


def is_stream(value: Any) -> bool:
    """Is *value* the content of a StreamField?"""
    return isinstance(value, list) and bool(value) and all(_is_block(item) for item in value)


def _is_block(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("type"), str) and "value" in value


class Stream:
    """Reads the blocks of StreamFields; *report* receives losses."""

    def __init__(self, report: Report, limits: Limits) -> None:
        self.report, self.limits = report, limits
        self._told: dict[str, None] = {}  # names of blocks

    def read(self, value: Any) -> list[Block]:
        """Return the blocks of a field: a StreamField, or rich text."""
        found = self._blocks(value)
        if self._told:
            self.report.note(f"blocks are read by what they hold: {', '.join(self._told)[:_LONGEST]}")
        return found

    def _blocks(self, value: Any) -> list[Block]:
        if is_stream(value):
            return [block for item in value for block in self._block(item)]
        return [*self._text(value)] if isinstance(value, str) else []

    def _block(self, block: Object) -> Sequence[Block]:
        self._told[text_at(block, "type")[:60]] = None
        found = self._named(text_at(block, "type").lower(), block["value"])
        return found or ([Raw(SPACE, text_of(block))] if has_value(block["value"]) or block["value"] is None else [])

    def _named(self, name: str, value: Any) -> Sequence[Block]:
        """Return the blocks for the *value* of a block or field with this *name*."""
        if isinstance(value, str):
            return self._string(name, value)
        if isinstance(value, dict):
            return self._struct(name, value)
        if isinstance(value, list):
            return self._several(name, value)
        return [Rule()] if name in _RULES else []

    def _string(self, name: str, value: str) -> Sequence[Block]:
        if not line(value):
            return [Rule()] if name in _RULES else []
        if (known := _HEADINGS.fullmatch(name)) and "<" not in value:
            return [Heading(inlines(value), int(known[1] or _BELOW))]
        if _QUOTES.fullmatch(name):
            return [Quote(self._text(value))]
        if _CODE.fullmatch(name):
            return [Preformatted(value)]
        if _ADDRESS.fullmatch(value.strip()):
            return [Embed(value.strip())]
        return self._text(value)

    def _text(self, value: str) -> Sequence[Block]:
        """Return rich text, raw HTML, or plain paragraphs."""
        if "<" not in value and "&" not in value:
            return read_paragraphs(value)
        return read_html(_EMBED.sub(_player, value), self.report, limits=self.limits)

    def _struct(self, name: str, value: Object) -> Sequence[Block]:
        if is_image(value):
            return [read_image(value, self.report)]
        if isinstance(value.get("data"), list) and all(isinstance(row, list) for row in value["data"]):
            return [_table(value)]
        if _QUOTES.fullmatch(name) and (quote := self._quote(value)):
            return quote
        if _CODE.fullmatch(name) and (code := text_at(value, "code")):
            return [Preformatted(code)]
        if _HEADINGS.fullmatch(name) and (heading := _heading(value)):
            return heading
        shown = next((key for key, item in value.items() if is_image(item)), "")
        if shown:
            return self._picture(value, shown)
        if any(type(value.get(key)) is int for key in _CHOSEN):
            return []  # a picture given only by number, whose caption is not text
        if linked := _linked(value):
            return [linked]
        return [block for key, item in value.items() if key != "id" for block in self._member(key, item)]

    def _member(self, name: str, value: Any) -> Sequence[Block]:
        """Return the blocks for a field of a block; a single word is more likely a setting than a text."""
        if isinstance(value, str) and name not in _WORDS and not re.search(r"[\s<]", value.strip()):
            return []
        return self._named(name, value)

    def _quote(self, value: Object) -> Sequence[Block]:
        quoted = next(
            (text for key, item in value.items() if _QUOTES.fullmatch(key) and (text := _string_of(item))), ""
        )
        quoted = quoted or text_at(value, "text")
        signed = text_among(value, _SIGNED)
        return [Quote(self._text(quoted), attribution=inlines(signed))] if line(quoted) else []

    def _picture(self, value: Object, name: str) -> Sequence[Block]:
        """Return the picture called *name* in a block, with its caption."""
        shown = read_image(value[name], self.report)
        caption = read_html_inlines(text_at(value, "caption"), self.report, limits=self.limits) or shown.caption
        credit = text_at(value, "attribution") or text_at(value, "credit") or shown.credit
        alt = text_at(value, "alt_text") or text_at(value, "alt") or shown.alt
        media = Media(
            shown.href, alt=alt, caption=caption, credit=credit, renditions=shown.renditions, foreign=shown.foreign
        )
        rest = {key: item for key, item in value.items() if key not in {name, *_UNDER}}
        return [media, *[block for key, item in rest.items() for block in self._member(key, item)]]

    def _several(self, name: str, value: list[Any]) -> Sequence[Block]:
        if is_stream(value) and not all(item["type"] == "item" for item in value):
            return self._blocks(value)
        items = [item["value"] if _is_block(item) else item for item in value if item is not None]
        if items and all(isinstance(item, str) for item in items) and _LISTS.fullmatch(name):
            return [List([self._text(item) for item in items], ordered="number" in name or name.startswith("ordered"))]
        return [block for item in items for block in self._named(name, item)]


def _linked(value: Object) -> Paragraph | None:
    """Return the link in a block such as a button: an address, with its label if it has one."""
    texts = {name: line(text) for name, text in value.items() if isinstance(text, str) and line(text)}
    address = next((texts[name] for name in _ADDRESSES if _ADDRESS.fullmatch(texts.get(name, ""))), "")
    label = next((texts[name] for name in _LINK_TEXTS if name in texts), "")
    is_alone = not any(isinstance(item, list | dict) and item for item in value.values())
    return Paragraph([Text(label, [Link(address)])]) if address and label and is_alone else None


_ADDRESSES: Final = ("link", "url", "href", "external_link", "external_url", "link_url", "button_link", "button_url")
_LINK_TEXTS: Final = ("label", "link_text", "button_text", "text", "title")
_CHOSEN: Final = ("image", "photo", "picture")
_LONGEST: Final = 300  # characters of blocks' names
_BELOW: Final = 2  # the level of a heading without one
_UNDER: Final = ("caption", "attribution", "credit", "alt_text", "alt", "id")
_WORDS: Final = frozenset(("heading", "title", "text", "quote", "paragraph", "caption"))
_EMBED: Final = re.compile(r"<embed\b([^<>]*)/?>")
_URL: Final = re.compile(r'\burl="([^"<>]*)"')


def _player(tag: re.Match[str]) -> str:
    """Return an ``embed`` of rich text as a player in HTML; without an address, it is unchanged."""
    address = _URL.search(tag[1])
    return f'<iframe src="{address[1]}"></iframe>' if address else tag[0]


def _string_of(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _heading(value: Object) -> Sequence[Block]:
    """Return a heading with its size, as used by sites."""
    text = text_among(value, ("heading_text", "heading", "text", "title"))
    size = text_at(value, "size") or text_at(value, "level") or text_at(value, "tag")
    return [Heading(inlines(text), LEVELS.get(size.lower(), _BELOW))] if line(text) else []


def _table(value: Object) -> Table:
    rows = [[_cell(cell) for cell in row] for row in value["data"]]
    is_headed = value.get("first_row_is_table_header") is True or text_at(value, "table_header_choice") in {
        "row",
        "both",
    }
    return Table(rows, header=int(is_headed and bool(rows)), caption=inlines(text_at(value, "table_caption")))


def _cell(cell: Any) -> Any:
    text = cell if isinstance(cell, str) else "" if cell is None else text_of(cell)
    return read_html_inlines(text) if "<" in text else inlines(text)
