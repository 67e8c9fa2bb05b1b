"""Which files are archives that are gone into like folders."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, nullcontext
from itertools import islice
from os import PathLike
from typing import TYPE_CHECKING, BinaryIO

import newsformat as nf
from newsformat._archives import SUFFIXES
from newsformat._streams import FilePath, tidy
from newsformat.markup.sniff import binary_kind


if TYPE_CHECKING:
    from newsformat._archives._archive import Archive

_TAR, _ZIP = "a tar archive", "a ZIP archive or office document"
_HEADER = 512  # bytes of a tar header; all sizes in the archive are multiples of it
_NAMES = 200  # more than fit into the bytes used for detection
_NOT_ENTERED = "an archive that is compressed too much or nested too deeply in others; unpack the outer ones first"
_TYPE = "mimetype"  # identifies the type of many document formats (EPUB 3.3, 4.2.4)


def is_archive(name: str, format: str | None) -> bool:
    """Return whether the file *name* is an archive of files, and no document, as those of Word and METS are.

    It is a document if the *format* that is asked for may be in it, or else if the names of its files speak for one.
    What is in them does not count: a deposit may begin with a document.
    """
    if not name.rstrip("/" + os.sep).lower().endswith(SUFFIXES) or not os.path.isfile(tidy(name)):
        return False
    return _holds_files(FilePath(name), name, format)


def archive_in(files: Archive, name: str, format: str | None) -> Archive | None:
    """Return the file *name* of an archive as an archive, if it is one.

    Raises:
        ReadError: it is one that is not entered.
    """
    if not name.lower().endswith(SUFFIXES):
        return None
    inner = files.inner(name)
    try:
        file = files.open(name) if inner is None or inner.file is None else inner.file
    except nf.ReadError:  # reported when it is read
        return None
    holds_files = _holds_files(file, name, format)
    file.seek(0)
    if inner is None:
        file.close()
    if holds_files and inner is None:
        raise nf.ReadError(_NOT_ENTERED, source=os.path.join(files.path, name))
    return inner if holds_files else None


def _holds_files(file: PathLike[str] | BinaryIO, name: str, format: str | None) -> bool:
    try:
        with nf.Source(file, name=name) as source:
            head = source.head
    except nf.ReadError:  # reported when it is read
        return False
    what = binary_kind(head)
    if what == _TAR:
        alike = _headers(head)
    elif what == _ZIP or _ends_like_zip(file, name):
        alike = _likewise(file) or head
    else:
        return False
    found = nf.registry().detections(nf.Source(alike, name=name))
    if format:
        return all(detection.format != format for detection in found)
    return not found or found[0].rank == 0


def _headers(head: bytes) -> bytes:
    """Return the headers of the first files in a tar archive, which contain their names."""
    others = range(_HEADER, len(head), _HEADER)
    return head[:_HEADER] + b"".join(
        [head[position : position + _HEADER] for position in others if head[position:][_MAGIC] == _USTAR]
    )


_MAGIC, _USTAR = slice(257, 262), b"ustar"


def _ends_like_zip(file: PathLike[str] | BinaryIO, name: str) -> bool:
    """Return whether *file* is a ZIP archive that begins otherwise: an empty one, or one behind a program."""
    from zipfile import is_zipfile

    return name.lower().endswith(".zip") and is_zipfile(file)


def _open(file: PathLike[str] | BinaryIO) -> AbstractContextManager[BinaryIO]:
    return open(file, "rb") if isinstance(file, PathLike) else nullcontext(file)


def _likewise(file: PathLike[str] | BinaryIO) -> bytes:
    """Return a ZIP archive of files called as those of *file*, first those at the top; ``b""`` if it is damaged."""
    from newsformat._archives._zip_list import listed
    from newsformat.markup.zip import ZipWriter

    packing, parts = ZipWriter(), list[bytes]()
    try:
        # Larger archives are refused when they are read
        with _open(file) as opened, listed(opened, nf.Limits().files) as files:
            for name in islice(sorted({*files.namelist()}, key=lambda member: (member.count("/"), member)), _NAMES):
                content = files.open(name).read(_HEADER) if name == _TYPE else b""
                parts.append(packing.add(name, content, stored=True))
    except Exception:  # noqa: BLE001 -- zipfile raises whatever comes up
        return b""
    return b"".join(parts) + packing.end()
