"""Reads pictures, films and sounds of ANS."""

from __future__ import annotations

from newsformat import Media, Rendition
from newsformat.markup.json import Object
from newsformat.markup.members import extent, objects_at, text_at
from newsformat.plugin import Limits
from newsformat_cms._ans._names import STREAMS
from newsformat_cms._ans._texts import running


def read_media(element: Object, limits: Limits) -> Media:
    """Return the picture, film or sound that *element* is."""
    kind = text_at(element, "type")
    files = [_file(element)] if kind == "image" else [_stream(stream) for stream in objects_at(element, "streams")]
    shown = next((file.href for file in files if file.href), "") or text_at(element, "canonical_url")
    if files == [Rendition(href=shown)]:
        files = []
    caption_name = "caption" if kind == "image" else "description"
    return Media(
        shown,
        kind=kind,
        caption=running(element, limits, caption_name, *([] if kind == "image" else ["basic"])),
        credit=credit_of(element),
        alt=text_at(element, "alt_text"),
        rights=text_at(element, "copyright"),
        language=text_at(element, "language"),
        renditions=files,
    )


def credit_of(element: Object) -> str:
    """Return the credit as printed: names with their affiliations."""
    for member in ("vanity_credits", "credits"):
        parts = [_names(element, member, "by"), _names(element, member, "affiliation")]
        if found := " / ".join([part for part in parts if part]):
            return found
    return ""


def _names(element: Object, *path: str) -> str:
    authors = objects_at(element, *path)
    return ", ".join([name for author in authors if (name := text_at(author, "byline") or text_at(author, "name"))])


def _file(element: Object) -> Rendition:
    width, height = extent(element.get("width")), extent(element.get("height"))
    return Rendition(href=text_at(element, "url"), width=width, height=height)


def _stream(element: Object) -> Rendition:
    return Rendition(
        href=text_at(element, "url"),
        media_type=STREAMS.get(text_at(element, "stream_type"), ""),
        width=extent(element.get("width")),
        height=extent(element.get("height")),
        size=extent(element.get("filesize")),
    )
