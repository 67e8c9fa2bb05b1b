"""Reads files in fields and texts of Strapi, Storyblok and others as pictures, films and sounds."""

from __future__ import annotations

from typing import Any, Final

from newsformat import Media, Rendition
from newsformat.markup.json import Object
from newsformat.markup.members import Members, extent_at, text_at
from newsformat.markup.pictures import renditions_of
from newsformat.plugin import Report, line


OF_RECORDS: Final = frozenset(  # internal data on files and other records, which a program would generate anew
    (
        *("id", "_uid", "uuid", "documentId", "hash", "ext", "size", "sizeInBytes", "provider", "previewUrl", "path"),
        *("provider_metadata", "folderPath", "isUrlSigned", "createdAt", "updatedAt", "publishedAt", "fieldtype"),
    )
)
_OF_ASSETS: Final = {"url": "filename", "caption": "title"}  # Storyblok's names


def is_file(value: Any) -> bool:
    """Is *value* a file, rather than another object with an address?"""
    if not isinstance(value, dict):
        return False
    return _is_asset(value) or ("url" in value and not value.keys().isdisjoint(("mime", "mimeType", "formats", "ext")))


def _is_asset(value: Object) -> bool:
    return value.get("fieldtype") == "asset"


def read_file(file: Object, report: Report, kind: str = "image", *, space: str = "") -> Media | None:
    """Return the media for *file*, with all its sizes, or `None` without an address.

    Other data, except internal ones, become foreign parts of *space*, if given.
    """
    members = Members(file)
    for name, called in _OF_ASSETS.items() if _is_asset(file) else ():
        members.left[name] = members.take(called)
    href = members.text("url") or members.text("src")
    if not line(href):
        return None
    media_type = members.text("mime") or members.text("mimeType")
    sizes = members.object("formats")
    width, height = (extent_at({name: members.take(name)}, name, report) for name in ("width", "height"))
    original = Rendition(href=href, media_type=media_type, width=width, height=height)
    others = [_size(name, item, report) for name, item in sizes.items() if line(text_at(item, "url"))]
    return Media(
        href,
        kind=media_type.partition("/")[0] or kind,
        alt=members.text("alternativeText") or members.text("alt"),
        caption=members.text("caption"),
        credit=members.text("copyright"),
        renditions=[*renditions_of(original), *others],
        foreign=[part for part in members.foreign(space) if part.name not in OF_RECORDS] if space else (),
    )


def _size(name: str, size: Any, report: Report) -> Rendition:
    return Rendition(
        href=text_at(size, "url"),
        name=name,
        media_type=text_at(size, "mime"),
        width=extent_at(size, "width", report),
        height=extent_at(size, "height", report),
        size=extent_at(size, "sizeInBytes", report),
    )
