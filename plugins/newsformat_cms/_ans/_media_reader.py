"""Reads pictures, films and sounds of ANS."""

from __future__ import annotations

from newsformat import Media, Rendition
from newsformat.markup.json import Object
from newsformat.markup.members import extent, objects_at, text_at
from newsformat.plugin import Limits
from newsformat_cms._ans._names import STREAMS
from newsformat_cms._ans._texts import running


def read_media(said: Object, limits: Limits) -> Media:
    """Return the picture, film or sound that *said* is."""
    kind = text_at(said, "type")
    files = [_file(said)] if kind == "image" else [_stream(each) for each in objects_at(said, "streams")]
    shown = next((each.href for each in files if each.href), "") or text_at(said, "canonical_url")
    if files == [Rendition(href=shown)]:
        files = []
    own = "caption" if kind == "image" else "description"
    return Media(
        shown,
        kind=kind,
        caption=running(said, limits, own, *([] if kind == "image" else ["basic"])),
        credit=credit_of(said),
        alt=text_at(said, "alt_text"),
        rights=text_at(said, "copyright"),
        language=text_at(said, "language"),
        renditions=files,
    )


def credit_of(said: Object) -> str:
    """Return the credit as printed: names with their affiliations."""
    for credits_ in ("vanity_credits", "credits"):
        parts = [_names(said, credits_, "by"), _names(said, credits_, "affiliation")]
        if found := " / ".join([part for part in parts if part]):
            return found
    return ""


def _names(said: Object, *path: str) -> str:
    authors = objects_at(said, *path)
    return ", ".join([name for each in authors if (name := text_at(each, "byline") or text_at(each, "name"))])


def _file(said: Object) -> Rendition:
    width, height = extent(said.get("width")), extent(said.get("height"))
    return Rendition(href=text_at(said, "url"), width=width, height=height)


def _stream(said: Object) -> Rendition:
    return Rendition(
        href=text_at(said, "url"),
        media_type=STREAMS.get(text_at(said, "stream_type"), ""),
        width=extent(said.get("width")),
        height=extent(said.get("height")),
        size=extent(said.get("filesize")),
    )
