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


def is_file(said: Any) -> bool:
    """Is *said* a file, rather than another object with an address?"""
    if not isinstance(said, dict):
        return False
    return _is_asset(said) or ("url" in said and not said.keys().isdisjoint(("mime", "mimeType", "formats", "ext")))


def _is_asset(said: Object) -> bool:
    return said.get("fieldtype") == "asset"


def read_file(file: Object, report: Report, kind: str = "image", *, space: str = "") -> Media | None:
    """Return the media for *file*, with all its sizes, or `None` without an address.

    Other data, except internal ones, become foreign parts of *space*, if given.
    """
    said = Members(file)
    for name, called in _OF_ASSETS.items() if _is_asset(file) else ():
        said.left[name] = said.take(called)
    href = said.text("url") or said.text("src")
    if not line(href):
        return None
    media_type = said.text("mime") or said.text("mimeType")
    sizes = said.object("formats")
    width, height = (extent_at({name: said.take(name)}, name, report) for name in ("width", "height"))
    own = Rendition(href=href, media_type=media_type, width=width, height=height)
    others = [_size(name, each, report) for name, each in sizes.items() if line(text_at(each, "url"))]
    return Media(
        href,
        kind=media_type.partition("/")[0] or kind,
        alt=said.text("alternativeText") or said.text("alt"),
        caption=said.text("caption"),
        credit=said.text("copyright"),
        renditions=[*renditions_of(own), *others],
        foreign=[part for part in said.foreign(space) if part.name not in OF_RECORDS] if space else (),
    )


def _size(name: str, said: Any, report: Report) -> Rendition:
    return Rendition(
        href=text_at(said, "url"),
        name=name,
        media_type=text_at(said, "mime"),
        width=extent_at(said, "width", report),
        height=extent_at(said, "height", report),
        size=extent_at(said, "sizeInBytes", report),
    )
