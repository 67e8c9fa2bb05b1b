"""The pictures in the package of a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat.markup.packages import Package
from newsformat.plugin import File, Report, file_name, shortened


_TYPES = {
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml",
    "webp": "image/webp", "tif": "image/tiff", "tiff": "image/tiff", "bmp": "image/bmp",
}  # fmt: skip


def media_type_of(name: str) -> str:
    """Return the media type of the file *name*; ``""`` if it is unknown."""
    return _TYPES.get(name.rpartition(".")[2].lower(), "")


def files_in(package: Package, parts: Iterable[str], report: Report) -> Iterator[File]:
    """Yield the files in these *parts* of *package*, each once; report missing ones."""
    for part in dict.fromkeys(parts):
        content, name = package.read(part), file_name(part)
        if content is not None and name:
            yield File(name=name, content=content, media_type=media_type_of(name))
        else:
            report.left_out(f"a file is missing in the document: {shortened(part)}")
