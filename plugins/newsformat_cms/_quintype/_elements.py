"""Reads the cards of a Quintype story as blocks."""

from __future__ import annotations

import base64
import binascii
import csv
from collections.abc import Iterator
from io import StringIO
from typing import Any, Final

from newsformat import (
    Block,
    Embed,
    Heading,
    Link,
    Media,
    Paragraph,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rendition,
    Table,
    Text,
)
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import extent, object_at, objects_at, text_at
from newsformat.markup.pictures import renditions_of
from newsformat.plugin import Limits, Report, inlines, line, plain


SPACE: Final = "quintype"
_QUOTES: Final = frozenset(("quote", "blockquote"))
_OTHERS: Final = "also-read"
_INTERVIEW: Final = ("question", "answer")  # of an element of the subtype q-and-a
_PLAYER: Final = "https://www.youtube.com/watch?v="
_BELOW: Final = 2  # the level of a title within a story


class Cards:
    """Reads cards by their story elements."""

    def __init__(self, report: Report, limits: Limits) -> None:
        self._report, self._limits = report, limits

    def blocks(self, story: Object) -> Iterator[Block]:
        """Yield the blocks of all cards of *story*."""
        for card in objects_at(story, "cards"):
            for element in objects_at(card, "story-elements"):
                yield from self._blocks(element)

    def _blocks(self, element: Object) -> Iterator[Block]:
        match text_at(element, "type"):
            case "text":
                yield from self._text(element)
            case "title" if line(text_at(element, "text")):
                yield Heading(inlines(text_at(element, "text")), _BELOW)
            case "image" if line(text_at(element, "image-s3-key")):
                yield picture(element, "image-", text_at(element, "title"), self._report, self._limits)
            case "youtube-video" if href := _video(element):
                yield Embed(href)
            case "jsembed" if html := _decoded(text_at(element, "embed-js")):
                yield Embed(html=html)
            case "data" if table := _table(element):
                yield table
            case "composite":
                for item in objects_at(element, "story-elements"):
                    yield from self._blocks(item)
            case _:
                yield Raw(SPACE, text_of(element))

    def _text(self, element: Object) -> Iterator[Block]:
        metadata = object_at(element, "metadata")
        subtype = text_at(element, "subtype")
        if subtype not in _QUOTES:
            html = text_at(element, "text") or "".join([text_at(metadata, name) for name in _INTERVIEW])
            blocks = read_html(html, self._report, limits=self._limits)
            yield from [_related(block) for block in blocks] if subtype == _OTHERS else blocks
            return
        html = text_at(metadata, "content") or text_at(element, "text")
        content = read_html(html, self._report, limits=self._limits)
        if len(content) == 1 and isinstance(content[0], Quote):
            content = content[0].content
        if content:
            yield Quote(content, attribution=inlines(text_at(metadata, "attribution")))


def _related(block: Block) -> Block:
    """Return *block*, if it is a paragraph with a single link, as a related link; else unchanged."""
    runs = block.content if isinstance(block, Paragraph) else ()
    links = [mark for run in runs if isinstance(run, Text) for mark in run.marks if isinstance(mark, Link)]
    return Related([RelatedLink(plain(runs), links[0].href)]) if len(runs) == len(links) == 1 else block


def _table(element: Object) -> Table | None:
    """Return the table in *element*, which has its rows as CSV."""
    data = object_at(element, "data")
    if text_at(data, "content-type") != "csv":
        return None
    try:
        rows = [row for row in csv.reader(StringIO(text_at(data, "content"), newline="")) if row]
    except csv.Error:
        return None
    has_header = object_at(element, "metadata").get("has-header") is True
    return Table(rows, header=int(has_header)) if rows else None


def _video(element: Object) -> str:
    """Return the address of a film on YouTube."""
    key = line(text_at(object_at(element, "metadata"), "video-id"))
    return line(text_at(element, "url")) or (f"{_PLAYER}{key}" if key else "")


def _decoded(text: str) -> str:
    """Return markup encoded in Base64."""
    try:
        return base64.b64decode(text, validate=True).decode()
    except (binascii.Error, ValueError):
        return ""


def picture(members: Object, before: str, caption: str, report: Report, limits: Limits) -> Media:
    """Return the picture in those of *members* with the prefix *before*, with *caption*."""
    key = line(text_at(members, f"{before}s3-key"))
    size = object_at(members, f"{before}metadata")
    media_type = text_at(size, "mime-type")
    file = Rendition(
        href=key, media_type=media_type, width=extent(size.get("width")), height=extent(size.get("height"))
    )
    return Media(
        key,
        caption=read_html_inlines(caption, report, limits=limits),
        credit=plain(read_html_inlines(text_at(members, f"{before}attribution"), limits=limits)),
        alt=text_at(members, "alt-text" if before == "image-" else f"{before}alt-text"),
        renditions=renditions_of(file),
    )


def is_read(of: str, name: str, value: Any) -> bool:
    """Is the member *name* of an element of the type *of* read in another form?"""
    if (of, name) == ("text", "subtype"):
        return isinstance(value, str) and value in {*_QUOTES, _OTHERS}
    if (of, name) == ("metadata", "has-header"):
        return isinstance(value, bool)
    return isinstance(value, str) and (of, name) in _READ


_READ: Final = frozenset(
    (("jsembed", "embed-js"), ("youtube-video", "embed-url"), ("data", "subtype"), ("data", "content-type"))
)
