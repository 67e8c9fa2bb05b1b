"""The documents of a dataset by their IDs, as far as others refer to them."""

from __future__ import annotations

import re
from typing import Any

from newsformat import Media, Rendition
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import extent_at, object_at, text_among, text_at
from newsformat.markup.pictures import renditions_of
from newsformat.plugin import Report, line
from newsformat_cms._sanity._names import DRAFT


_BRIEF = ("_type", "name", "title", "headline", "slug", "url", "email", "mimeType", "size", "metadata", "path", "label")
_LONGEST = 4000  # bytes of what is kept of a member: no name is longer, and many may refer to it
_REF = re.compile(r"(?:image|file)-([A-Za-z0-9]+)(?:-(\d{1,6})x(\d{1,6}))?-([a-z0-9]{1,8})", re.ASCII)


class Index:
    """What is known of documents beside the one that is read."""

    def __init__(self) -> None:
        self._found: dict[str, Object] = {}

    def add(self, document: Any) -> None:
        """Keep what a *document* says of itself: its name, and of a file where it is and what."""
        key = text_at(document, "_id").removeprefix(DRAFT)
        if key:
            told = {name: document[name] for name in _BRIEF if name in document}
            self._found[key] = {name: value for name, value in told.items() if len(text_of(value)) <= _LONGEST}

    def named(self, said: Any) -> Object:
        """Return what *said* refers to, or says itself; an empty object if it is not there."""
        if isinstance(said, dict) and isinstance(ref := said.get("_ref"), str):
            return self._found.get(ref.removeprefix(DRAFT), {})
        return said if isinstance(said, dict) else {}


def label(said: Any) -> str:
    """Return what an object is called."""
    names = ("name", "title", "label", "headline", "value")
    return line(text_among(said, names))


def slug_of(said: Any) -> str:
    """Return the slug of an object, which is an object or a text."""
    return text_at(said, "slug", "current") or text_at(said, "slug")


def is_file(said: Any) -> bool:
    """Does *said* show a file?"""
    return isinstance(said, dict) and (isinstance(said.get("asset"), dict) or isinstance(said.get("_sanityAsset"), str))


def read_file(said: Object, index: Index, report: Report) -> Media:
    """Return the picture, film or sound that *said* shows, with nothing that is printed beside it."""
    asset = object_at(said, "asset")
    known = {**index.named(asset), **{name: value for name, value in asset.items() if name != "_ref"}}
    ref = _REF.fullmatch(text_at(asset, "_ref"))
    kept, _, address = text_at(said, "_sanityAsset").partition("@")
    href = text_at(known, "url") or _local(address) or (_file_name(ref) if ref else "")
    size = object_at(known, "metadata", "dimensions")
    width, height = (extent_at(size, name, report) for name in ("width", "height"))
    if ref and ref[2] and width is None and height is None:
        width, height = int(ref[2]) or None, int(ref[3]) or None
    media_type = text_at(known, "mimeType")
    file = Rendition(
        href=href, media_type=media_type, width=width, height=height, size=extent_at(known, "size", report)
    )
    kind = media_type.partition("/")[0] or ("file" if kept == "file" or text_at(said, "_type") == "file" else "image")
    return Media(href, kind=kind, renditions=renditions_of(file) if href else ())


def _local(address: str) -> str:
    """Return an address of a file that is imported: one beside the dataset is relative."""
    return address.removeprefix("file://./") if address.startswith("file://./") else address.removeprefix("file://")


def _file_name(ref: re.Match[str]) -> str:
    size = f"-{ref[2]}x{ref[3]}" if ref[2] else ""
    return f"{ref[1]}{size}.{ref[4]}"


def asset_of(media: Media) -> str:
    """Return what the import takes as the file of *media*."""
    kind = "image" if media.kind in {"image", "graphic"} else "file"
    if ":" in media.href.partition("/")[0]:
        return f"{kind}@{media.href}"
    return f"{kind}@file://{'' if media.href.startswith('/') else './'}{media.href}"
