"""Pictures, films and sounds of ANS → media."""

from __future__ import annotations

from newsformat import Media, Rendition
from newsformat.plugin import Limits
from newsformat_cms._ans._ans_names import STREAMS, Object, number, objects, text
from newsformat_cms._ans._ans_texts import running


def read_media(said: Object, limits: Limits) -> Media:
    """Return the picture, film or sound that *said* is."""
    kind = text(said, "type")
    files = [_file(said)] if kind == "image" else [_stream(each) for each in objects(said, "streams")]
    shown = next((each.href for each in files if each.href), "") or text(said, "canonical_url")
    if files == [Rendition(href=shown)]:
        files = []
    own = "caption" if kind == "image" else "description"
    return Media(
        shown,
        kind=kind,
        caption=running(said, limits, own, *([] if kind == "image" else ["basic"])),
        credit=credit_of(said),
        alt=text(said, "alt_text"),
        rights=text(said, "copyright"),
        language=text(said, "language"),
        renditions=files,
    )


def credit_of(said: Object) -> str:
    """Return who made it, as it is printed: names, and the houses that they are with."""
    for credits_ in ("vanity_credits", "credits"):
        parts = [_names(said, credits_, "by"), _names(said, credits_, "affiliation")]
        if found := " / ".join([part for part in parts if part]):
            return found
    return ""


def _names(said: Object, *path: str) -> str:
    authors = objects(said, *path)
    return ", ".join([name for each in authors if (name := text(each, "byline") or text(each, "name"))])


def _file(said: Object) -> Rendition:
    width, height = number(said.get("width")), number(said.get("height"))
    return Rendition(href=text(said, "url"), width=width, height=height)


def _stream(said: Object) -> Rendition:
    return Rendition(
        href=text(said, "url"),
        media_type=STREAMS.get(text(said, "stream_type"), ""),
        width=number(said.get("width")),
        height=number(said.get("height")),
        size=number(said.get("filesize")),
    )
