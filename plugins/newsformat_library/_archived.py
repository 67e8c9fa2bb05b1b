"""Reports other files in archives of newspapers."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from newsformat.plugin import Report


_SCANS = (".tif", ".tiff", ".jp2", ".jpg", ".jpeg", ".png", ".gif", ".pdf", "/")
_MAX_LISTED = 20  # files listed by name


def report_files(names: Iterable[str], read: Collection[str], report: Report) -> None:
    """Report those *names* of files that are not among *read*; scans with a single remark."""
    left = [name for name in names if name not in read]
    others = [name for name in left if not name.lower().endswith(_SCANS)]
    if any(name.lower().endswith(_SCANS[:-1]) for name in left):
        report.note("pictures of pages in the archive left out")
    for name in others[:_MAX_LISTED]:
        report.left_out(f"{name} in the archive left out")
    if len(others) > _MAX_LISTED:
        report.left_out(f"{len(others) - _MAX_LISTED} other files in the archive left out")
