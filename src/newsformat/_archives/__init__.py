"""Archives as folders: a path may go on inside one, ``deposit.tar.gz/2009/story.xml``.

* ZIP (APPNOTE.TXT) and tar (POSIX.1-2001 pax, GNU tar, and that of Unix Version 7), the latter compressed in any way
  that a source may be.
* Only regular files are read: no links, devices or sparse files, nothing encrypted, and no name that leads out of the
  archive. If several files have the same name, the last one counts.
* A ZIP archive has a list of its files; a tar archive is read from its beginning, so its files are best asked for in
  their order. Which of those with the same name is the last one is known only at the end.
* Tar archives joined into one are read one after the other, as with ``tar --ignore-zeros``.
* An archive in an archive is a folder as well, unless compressing it again made it very small.
* `Limits.ratio` bounds how much a few bytes can expand to.
"""

from __future__ import annotations

import os
import stat
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

from newsformat._errors import ReadError
from newsformat._limits import Limits
from newsformat._wording import system_reason


if TYPE_CHECKING:
    from newsformat._archives._archive import Archive

__all__ = ["SUFFIXES", "archive", "close_kept", "keep_open", "opened", "size_of", "within"]

_TAR_SUFFIXES = (".tar", ".tgz", ".tbz2", ".txz", ".tzst", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst")
SUFFIXES = (".zip", *_TAR_SUFFIXES)


def within(path: str | os.PathLike[str]) -> tuple[str, str] | None:
    """Return the archive that *path* leads into, and the name of the file in it; `None` if it leads into none."""
    from pathlib import Path

    for folder in Path(path).parents:
        if folder.name.lower().endswith(SUFFIXES) and folder.is_file():
            return str(folder), Path(path).relative_to(folder).as_posix()
    return None


def opened(path: str | os.PathLike[str], limits: Limits) -> BinaryIO | None:
    """Return the file in an archive that *path* leads to; `None` if it leads into no archive.

    Raises:
        ReadError: the archive is damaged, or has no such file.
    """
    found = within(path)
    if found is None:
        return None
    if _open_archive.is_wanted:
        return _opened(_open_archive.of(found[0], limits), found[1])
    with archive(found[0], limits) as files:
        return _opened(files, found[1])


def _opened(files: Archive, path: str) -> BinaryIO:
    inner, name = files.leads_to(path)
    return inner.open(name)


def archive(path: str, limits: Limits, file: BinaryIO | None = None) -> Archive:
    """Return the archive at *path*, which is not opened yet, or is a *file* in another."""
    if path.lower().endswith(".zip"):
        from newsformat._archives._zip import Zip

        return Zip(path, limits, file)
    from newsformat._archives._tar import Tar

    return Tar(path, limits, file)


class _OpenArchive(threading.local):
    """The archive that this thread read last, kept open since more of its files may be read next.

    Each thread has its own, because it visits the files in its own order.
    """

    def __init__(self) -> None:
        self.is_wanted = False
        self._archive: Archive | None = None
        self._sign: object = None

    def of(self, path: str, limits: Limits) -> Archive:
        """Return the archive at *path*, the same as before unless that has changed.

        Raises:
            ReadError: it is not there any more.
        """
        try:
            stat_result = os.stat(path)
        except OSError as error:
            raise ReadError(f"cannot be read: {system_reason(error)}", source=path) from error
        sign = path, limits, stat_result.st_mtime_ns, stat_result.st_size
        if self._archive is None or sign != self._sign:
            self._close()
            self._archive, self._sign = archive(path, limits), sign
        return self._archive

    def close(self) -> None:
        """Close it; the next archive is not kept."""
        self.is_wanted = False
        self._close()

    def _close(self) -> None:
        if self._archive:
            self._archive.close()
        self._archive = None


_open_archive = _OpenArchive()


def keep_open() -> None:
    """Keep the archive that this thread reads next open, for its other files, until it calls `close_kept` or ends."""
    _open_archive.is_wanted = True


def close_kept() -> None:
    """Close the archive that this thread keeps open, if it does."""
    _open_archive.close()


def size_of(path: str, limits: Limits) -> int | None:
    """Return the size in bytes of the file at *path*, perhaps in an archive; `None` if there is none."""
    with suppress(OSError):
        stat_result = os.stat(path)
        return stat_result.st_size if stat.S_ISREG(stat_result.st_mode) else None
    found = within(path)
    if found is None:
        return None
    inner, name = _open_archive.of(found[0], limits).leads_to(found[1])
    return inner.size(name)
