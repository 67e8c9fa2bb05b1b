"""Writes media as pictures, films and sounds of ANS."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Media, Rendition
from newsformat.markup.json import Object
from newsformat.markup.members import without_empty
from newsformat.plugin import Report
from newsformat_cms._ans._names import MEDIA, STREAMS
from newsformat_cms._parts import written_text


_STREAM_TYPES = {media_type: name for name, media_type in STREAMS.items()}


def written_media(media: Media, version: str, report: Report) -> Object:
    """Return *media* as content of the *version* of ANS; an unknown kind becomes a picture."""
    kind = media.kind if media.kind in MEDIA else "image"
    caption = written_text(media.caption, report, "caption")
    element = {
        "type": kind,
        "version": version,
        **(_picture(media, caption) if kind == "image" else _film(media, caption)),
        "alt_text": media.alt if kind == "image" else "",
        "credits": {"by": [author(media.credit)]} if media.credit else None,
        "copyright": media.rights,
        "language": media.language,
    }
    return without_empty(element)


def author(name: str) -> Object:
    """Return a person with this *name*."""
    return {"type": "author", "name": name}


def _picture(media: Media, caption: str) -> Object:
    size = next(
        (rendition for rendition in media.renditions if rendition.href == media.href), Rendition(href=media.href)
    )
    return {"url": media.href, "caption": caption, "width": size.width, "height": size.height}


def _film(media: Media, caption: str) -> Object:
    return {"streams": [*_streams(media)], "description": {"basic": caption} if caption else None}


def _streams(media: Media) -> Iterator[Object]:
    files = media.renditions
    if media.href and (not files or files[0].href != media.href):
        yield {"url": media.href}
    for file in files:
        sizes = {"width": file.width, "height": file.height, "filesize": file.size}
        yield without_empty({"url": file.href, "stream_type": _STREAM_TYPES.get(file.media_type, ""), **sizes})
