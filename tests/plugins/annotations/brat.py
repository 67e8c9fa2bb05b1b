"""Collections of brat."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile, ZipInfo


def collection(files: dict[str, str | bytes]) -> bytes:
    """Return an archive of *files*."""
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        for name, text in files.items():
            archive.writestr(ZipInfo(name), text)
    return content.getvalue()
