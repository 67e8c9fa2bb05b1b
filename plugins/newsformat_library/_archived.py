"""Archives of newspapers, and what stands in them beside the texts."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from newsformat.markup.zip import ZipReader
from newsformat.plugin import Report, Source


_SCANS = (".tif", ".tiff", ".jp2", ".jpg", ".jpeg", ".png", ".gif", ".pdf", "/")
_MOST = 20  # files that are named


def opened(source: Source) -> ZipReader:
    """Return the archive that *source* is.

    Raises:
        ReadError: it is none.
    """
    content = source.read_bytes()
    most = max(source.limits.item_bytes, len(content) * source.limits.ratio)
    return ZipReader(content, source.limits, title="archive", most=most)


def tell_files(names: Iterable[str], read: Collection[str], report: Report) -> None:
    """Tell *report* which of the *names* of files are not among those *read*; scans are one remark."""
    left = [name for name in names if name not in read]
    others = [name for name in left if not name.lower().endswith(_SCANS)]
    if any(name.lower().endswith(_SCANS[:-1]) for name in left):
        report.note("pictures of pages in the archive left out")
    for name in others[:_MOST]:
        report.left_out(f"{name} in the archive left out")
    if len(others) > _MOST:
        report.left_out(f"{len(others) - _MOST} other files in the archive left out")
