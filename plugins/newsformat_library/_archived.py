"""What stands in archives of newspapers beside the texts."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from newsformat.plugin import Report


_SCANS = (".tif", ".tiff", ".jp2", ".jpg", ".jpeg", ".png", ".gif", ".pdf", "/")
_MOST = 20  # files that are named


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
