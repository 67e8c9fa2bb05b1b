"""The documents of a dataset by ID, as targets of references."""

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
_LONGEST = 4000  # bytes of a member that are kept: no name is longer, and it may be referred to often
_REF = re.compile(r"(?:image|file)-([A-Za-z0-9]+)(?:-(\d{1,6})x(\d{1,6}))?-([a-z0-9]{1,8})", re.ASCII)


class Index:
    """Data on documents other than the one being read."""

    def __init__(self) -> None:
        self._found: dict[str, Object] = {}

    def add(self, document: Any) -> None:
        """Register the name of *document* or, for a file, its address and type."""
        key = text_at(document, "_id").removeprefix(DRAFT)
        if key:
            brief = {name: document[name] for name in _BRIEF if name in document}
            self._found[key] = {name: value for name, value in brief.items() if len(text_of(value)) <= _LONGEST}

    def named(self, value: Any) -> Object:
        """Return the target of *value*, or *value* itself if it is not a reference; an empty object if unknown."""
        if isinstance(value, dict) and isinstance(ref := value.get("_ref"), str):
            return self._found.get(ref.removeprefix(DRAFT), {})
        return value if isinstance(value, dict) else {}


def label(value: Any) -> str:
    """Return the name of an object."""
    names = ("name", "title", "label", "headline", "value")
    return line(text_among(value, names))


def slug_of(value: Any) -> str:
    """Return a slug, given as an object or a text."""
    return text_at(value, "slug", "current") or text_at(value, "slug")


def is_file(value: Any) -> bool:
    """Does *value* display a file?"""
    return isinstance(value, dict) and (
        isinstance(value.get("asset"), dict) or isinstance(value.get("_sanityAsset"), str)
    )


def read_file(value: Object, index: Index, report: Report) -> Media:
    """Return the picture, film or sound that *value* displays, without captions."""
    asset = object_at(value, "asset")
    known = {**index.named(asset), **{name: value for name, value in asset.items() if name != "_ref"}}
    ref = _REF.fullmatch(text_at(asset, "_ref"))
    kept, _, address = text_at(value, "_sanityAsset").partition("@")
    href = text_at(known, "url") or _local(address) or (_file_name(ref) if ref else "")
    size = object_at(known, "metadata", "dimensions")
    width, height = (extent_at(size, name, report) for name in ("width", "height"))
    if ref and ref[2] and width is None and height is None:
        width, height = int(ref[2]) or None, int(ref[3]) or None
    media_type = text_at(known, "mimeType")
    file = Rendition(
        href=href, media_type=media_type, width=width, height=height, size=extent_at(known, "size", report)
    )
    kind = media_type.partition("/")[0] or ("file" if kept == "file" or text_at(value, "_type") == "file" else "image")
    return Media(href, kind=kind, renditions=renditions_of(file) if href else ())


def _local(address: str) -> str:
    """Return the address of an imported file, relative if it is beside the dataset."""
    return address.removeprefix("file://./") if address.startswith("file://./") else address.removeprefix("file://")


def _file_name(ref: re.Match[str]) -> str:
    size = f"-{ref[2]}x{ref[3]}" if ref[2] else ""
    return f"{ref[1]}{size}.{ref[4]}"


def asset_of(media: Media) -> str:
    """Return the file of *media* in import form."""
    kind = "image" if media.kind in {"image", "graphic"} else "file"
    if ":" in media.href.partition("/")[0]:
        return f"{kind}@{media.href}"
    return f"{kind}@file://{'' if media.href.startswith('/') else './'}{media.href}"
