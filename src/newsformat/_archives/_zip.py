"""ZIP archives."""

from __future__ import annotations

import posixpath
import stat
from collections.abc import Iterator
from typing import IO
from zipfile import ZipFile, ZipInfo

from newsformat._archives._archive import Archive, Member
from newsformat._errors import ReadError
from newsformat._limits import MIB, Limits


_ENCRYPTED = 1  # of the flags of a file (APPNOTE.TXT, 4.4.4)
_OF_WINDOWS = (0, 10)  # or MS-DOS: the system that a file was added on (4.4.2)


class Zip(Archive):
    """A ZIP archive; its list is read when it is opened."""

    def __init__(self, path: str, limits: Limits) -> None:
        super().__init__(path, limits)
        self._zip: ZipFile | None = None
        self._infos: dict[str, ZipInfo] = {}

    def close(self) -> None:
        if self._zip:
            self._zip.close()
        self._zip, self._infos = None, {}

    def _names(self) -> Iterator[str]:
        for info in self._opened().infolist():
            if not _path_of(info).endswith("/"):
                yield _name_of(info)

    def _member(self, name: str) -> Member | None:
        files = self._opened()
        info = self._infos.get(name)
        return Member(info.file_size, lambda: _Bounded(files.open(info), info, self.limits)) if info else None

    def _opened(self) -> ZipFile:
        if self._zip is None:
            self._zip = ZipFile(self.path)
            for info in self._zip.infolist():
                if name := _name_of(info):
                    self._infos.setdefault(name, info)
        return self._zip


def _name_of(info: ZipInfo) -> str:
    """Return the name of a file; none if it is a link (by the mode that Unix gives it) or encrypted."""
    if stat.S_ISLNK(info.external_attr >> 16) or info.flag_bits & _ENCRYPTED:
        return ""
    return posixpath.normpath(_path_of(info))


def _path_of(info: ZipInfo) -> str:
    """Return the path of a file; programs of Windows are known to write backslashes (against APPNOTE.TXT, 4.4.17)."""
    return info.filename.replace("\\", "/") if info.create_system in _OF_WINDOWS else info.filename


class _Bounded:
    """A file that becomes no larger than the limits allow; the sizes that an archive declares are not trusted."""

    def __init__(self, file: IO[bytes], info: ZipInfo, limits: Limits) -> None:
        self._file, self._ratio = file, limits.ratio
        self._left = max(MIB, info.compress_size * limits.ratio)

    def read(self, size: int, /) -> bytes:
        part = self._file.read(size)
        self._left -= len(part)
        if self._left < 0:
            message = f"becomes more than {self._ratio} times as large when it is decompressed"
            raise ReadError(f"{message}; raise the limit ratio to read it")
        return part
