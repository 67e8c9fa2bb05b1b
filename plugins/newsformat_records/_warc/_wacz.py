"""WACZ 1.1.1, web archives in a ZIP package (https://specs.webrecorder.net/wacz/1.1.1/)."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.markup.zip import ZipReader
from newsformat.plugin import ReadError, Report, Source


_SIGN = b"PK\x03\x04"
_ARCHIVES = "archive/"
_SUFFIXES = (".warc", ".warc.gz")


def is_package(source: Source) -> bool:
    """Is *source* a ZIP archive, like a WACZ?"""
    return source.head.startswith(_SIGN)


def archives_in(source: Source, report: Report) -> Iterator[Source]:
    """Yield the archives in the package *source*, sorted by name; *source* itself if it is not a package.

    Raises:
        ReadError: it is a ZIP archive without web archives.
    """
    if not is_package(source):
        yield source
        return
    with source.open_seekable() as file:
        package = ZipReader(file, source.limits, title="WACZ", most=source.limits.item_bytes)
        names = sorted(name for name in package if name.startswith(_ARCHIVES) and name.endswith(_SUFFIXES))
        if not names:
            raise ReadError(f"not WACZ: there is no archive in {_ARCHIVES}")
        report.note("parts of a WACZ other than its archives, such as indexes and lists of pages, are not read")
        for name in names:
            if (stream := package.open(name)) is not None:
                yield Source(stream, name=f"{source.name}/{name}", limits=source.limits)
