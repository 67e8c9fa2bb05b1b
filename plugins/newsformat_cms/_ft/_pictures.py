"""Pictures of the Financial Times: sets of files, by ID."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from newsformat import Association, Media, Rendition
from newsformat.markup.json import Object
from newsformat.markup.members import extent, object_at, objects_at, text_among, text_at
from newsformat.markup.pictures import renditions_of
from newsformat.plugin import line


_ID: Final = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.ASCII)
_IN_API: Final = re.compile(rf"https?://(?:[\w-]+\.)?(?:api\.ft\.com/content|ft\.com/thing)/({_ID.pattern})", re.ASCII)
_FILE: Final = "binaryUrl"
_KINDS: Final = {"Audio": "audio", "Video": "video"}


def id_in(address: str) -> str:
    """Return the ID in the *address* of content, or ``""``."""
    match = _ID.search(address.lower())
    return match[0] if match else ""


def page_of(address: str) -> str:
    """Return the page of content with this *address* in the API; any other address unchanged."""
    match = _IN_API.fullmatch(address.strip())
    return f"https://www.ft.com/content/{match[1]}" if match else address


def media_of(value: Any) -> Media | None:
    """Return the media for *value*, a file or a set of files, or `None`."""
    files = [file for file in (value, *objects_at(value, "members")) if line(text_at(file, _FILE))]
    if not files:
        return None
    renditions = [_rendition(file) for file in files]
    holders = [value, *files]
    texts = [text for holder in holders if (text := line(text_among(holder, ("description", "title"))))]
    notices = [notice for holder in holders if (notice := line(text_at(holder, "copyright", "notice")))]
    return Media(
        renditions[0].href,
        kind=_KINDS.get(text_at(files[0], "type").rpartition("/")[2], "image"),
        caption=texts[0] if texts else "",
        rights=notices[0] if notices else "",
        renditions=renditions if len(renditions) > 1 else renditions_of(renditions[0]),
    )


def _rendition(file: Object) -> Rendition:
    width, height = extent(file.get("pixelWidth")), extent(file.get("pixelHeight"))
    return Rendition(href=text_at(file, _FILE), width=width, height=height)


def associated(role: str, value: Any) -> Iterator[Association]:
    """Yield the picture for *value*, given by files or address, if any."""
    within = object_at(value, "image") or value
    if media := media_of(within):
        yield Association(role=role, media=media)
    elif address := line(within if isinstance(within, str) else text_among(within, ("id", "requestUrl"))):
        yield Association(role=role, href=address)
