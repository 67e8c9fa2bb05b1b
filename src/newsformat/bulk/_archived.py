"""Which files are archives that are gone into like folders."""

from __future__ import annotations

from contextlib import suppress
from itertools import islice
from pathlib import Path

import newsformat as nf
from newsformat._archives import SUFFIXES
from newsformat.markup.sniff import nature


_ARCHIVES = ("a tar archive", "a ZIP archive or office document")
_NAMES = 200  # more than the first bytes, by which formats are told, have place for


def is_archive(name: str, format: str | None) -> bool:
    """Return whether the file *name* is an archive of files, and no document, as those of Word and METS are.

    It is a document if the *format* that is asked for may be in it, or else if its first bytes, or the names of its
    files, speak for one.
    """
    if not name.lower().endswith(SUFFIXES) or not Path(name).is_file():
        return False
    try:
        with nf.Source(Path(name), name=name) as source:
            if nature(source.head) not in _ARCHIVES and not _ends_like_zip(name):
                return False
            found = nf.registry().detections(source)
    except nf.ReadError:  # which is better said when it is read
        return False
    if format:
        return all(detection.format != format for detection in found)
    return not found or (found[0].rank == 0 and not _is_told_by_names(name))


def _ends_like_zip(name: str) -> bool:
    """Return whether *name* is a ZIP archive that begins otherwise: an empty one, or one behind a program."""
    from zipfile import is_zipfile

    return name.lower().endswith(".zip") and is_zipfile(name)


def _is_told_by_names(name: str) -> bool:
    """Return whether a format is likely for an archive of files called as those of *name*; those at the top count."""
    from zipfile import BadZipFile, ZipFile

    from newsformat.markup.packed import Packing

    packing = Packing()
    with suppress(BadZipFile, OSError, ValueError, NotImplementedError), ZipFile(name) as files:
        names = sorted(files.namelist(), key=lambda each: each.count("/"))
        likewise = b"".join([packing.add(each, b"", stored=True) for each in islice(names, _NAMES)]) + packing.end()
        return any(detection.rank > 0 for detection in nf.registry().detections(nf.Source(likewise)))
    return False
