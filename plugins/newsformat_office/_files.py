"""The files that a document shows."""

from __future__ import annotations


_TYPES = {
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml",
    "webp": "image/webp", "tif": "image/tiff", "tiff": "image/tiff", "bmp": "image/bmp",
}  # fmt: skip


def media_type_of(name: str) -> str:
    """Return the media type of the file called *name*, ``""`` if it is none that is known."""
    return _TYPES.get(name.rpartition(".")[2].lower(), "")
