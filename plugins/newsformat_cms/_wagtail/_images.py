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


def _address(value: Any) -> str:
    meta = text_at(value, "meta", "download_url")
    return line(text_among(value, _ADDRESSES)) or meta


def is_image(value: Any) -> bool:
    """Is *value* a picture, rather than another object with an address?"""
    if not isinstance(value, dict) or not _address(value):
        return False
    kind = text_at(value, "meta", "type").lower()
    if kind:
        return "image" in kind
    return not value.keys().isdisjoint(("width", "height", "alt")) or _FILE.search(_address(value)) is not None


def read_image(value: Object, report: Report) -> Media:
    """Return the picture that *value* is."""
    href, left = _address(value), Members(value)
    for name in (*_ADDRESSES, "id"):
        if not isinstance(value.get(name), dict):
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
