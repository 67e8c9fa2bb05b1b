"""Archives of files, as documents of offices, workbooks, issues of papers and collections are."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo


def zipped(files: Mapping[str, str | bytes], method: int = ZIP_STORED) -> bytes:
    """Return a ZIP archive of *files*, the same each time."""
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        for name, text in files.items():
            archive.writestr(ZipInfo(name), text, method)
    return content.getvalue()
