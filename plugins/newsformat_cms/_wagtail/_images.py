"""Reads pictures in Wagtail's API: a rendition, or a picture of its library."""

from __future__ import annotations

import re
from typing import Any, Final

from newsformat import Media, Rendition
from newsformat.markup.json import Object
from newsformat.markup.members import Members, extent_at, text_among, text_at
from newsformat.markup.pictures import renditions_of
from newsformat.plugin import Report, line


SPACE: Final = "wagtail"
_ADDRESSES: Final = ("full_url", "url", "src", "file", "download_url")


_FILE: Final = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:\?\S*)?\Z", re.IGNORECASE)


def _address(said: Any) -> str:
    meta = text_at(said, "meta", "download_url")
    return line(text_among(said, _ADDRESSES)) or meta


def is_image(said: Any) -> bool:
    """Is *said* a picture, rather than another object with an address?"""
    if not isinstance(said, dict) or not _address(said):
        return False
    kind = text_at(said, "meta", "type").lower()
    if kind:
        return "image" in kind
    return not said.keys().isdisjoint(("width", "height", "alt")) or _FILE.search(_address(said)) is not None


def read_image(said: Object, report: Report) -> Media:
    """Return the picture that *said* is."""
    href, left = _address(said), Members(said)
    for name in (*_ADDRESSES, "id"):
        if not isinstance(said.get(name), dict):
            left.take(name)
    width, height = (extent_at({name: left.take(name)}, name, report) for name in ("width", "height"))
    file = Rendition(href=href, width=width, height=height)
    return Media(
        href,
        alt=left.text("alt") or left.text("title"),
        caption=left.text("caption"),
        credit=left.text("credit"),
        rights=left.text("copyright"),
        renditions=renditions_of(file),
        foreign=[part for part in left.foreign(SPACE) if part.name != "meta"],
    )
