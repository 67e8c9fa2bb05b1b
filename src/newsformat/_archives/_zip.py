"""ZIP archives."""

from __future__ import annotations

import posixpath
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, BinaryIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from newsformat._archives._archive import Archive, Member
from newsformat._archives._zip_list import IN_UTF_8, listed, mended_names
from newsformat._archives._zip_names import USUAL, code_page
from newsformat._errors import ReadError, limit_message
from newsformat._limits import MIB, Limits
from newsformat.markup.encodings import decodes


_ENCRYPTED = 1  # flag bit of a file (APPNOTE.TXT, 4.4.4)
_OF_WINDOWS = (0, 10)  # or MS-DOS: the system on which a file was added (4.4.2)


class Zip(Archive):
    """A ZIP archive; its list is read when it is opened."""

    def __init__(self, path: str, limits: Limits, file: BinaryIO | None = None) -> None:
        super().__init__(path, limits, file)
        self._zip: ZipFile | None = None
        self._opened_here: BinaryIO | None = None
        self._infos: dict[str, ZipInfo] = {}
        self._page = USUAL

    def _reset(self) -> None:
        if self._zip:
            self._zip.close()
        if self._opened_here:
            self._opened_here.close()
        self._zip, self._infos, self._opened_here = None, {}, None

    @property
    def remark(self) -> str:
        places = mended_names(self._zip) if self._zip else ()
        names = ", ".join([name for name, info in self._infos.items() if info.header_offset in places])
        page = f"are read as code page {self._page.removeprefix('cp')}"
        if names:
            return f"names that are declared as UTF-8 but are not, {page}: {names}"
        return f"names that do not say to be UTF-8, and are not, {page}" if self._page != USUAL else ""

    def _names(self) -> Iterator[tuple[str, bool | None]]:
        for info in self._opened().infolist():
            if not (path := _path_of(info, self._page)).endswith("/"):
                name = _name_of(info, path)
                yield name or path, self._infos.get(name) is info if name else None

    @property
    def decompresses(self) -> bool:
        try:
            return any(info.compress_type != ZIP_STORED for info in self._opened().infolist())
        except Exception:  # noqa: BLE001 -- zipfile raises errors of any kind; they are reported where files are read
            return True

    def _share(self, name: str, size: int) -> float:
        self._opened()
        info = self._infos[name]
        return 1.0 if info.compress_type == ZIP_STORED else info.compress_size / max(1, size)

    def _member(self, name: str) -> Member | None:
        files = self._opened()
        info = self._infos.get(name)
        return Member(info.file_size, lambda: _Bounded(files.open(info), info, self.limits)) if info else None

    def _has(self, name: str) -> bool:
        self._opened()
        return name in self._infos

    def _opened(self) -> ZipFile:
        if self._zip is None:
            if not (file := self.file):
                file = self._opened_here = Path(self.path).open("rb")  # noqa: SIM115 -- it is closed with the archive
            self._zip = listed(file, self.limits.files)
            infos = self._zip.infolist()
            self._page = code_page(name for name in map(_undeclared, infos) if not decodes(name))
            for info in infos:
                path = _path_of(info, self._page)
                if (name := _name_of(info, path)) and not path.endswith("/"):
                    self._infos[name] = info
        return self._zip


def _name_of(info: ZipInfo, path: str) -> str:
    """Return the name of a file; none if it is a link (by the mode that Unix gives it) or encrypted."""
    if stat.S_ISLNK(info.external_attr >> 16) or info.flag_bits & _ENCRYPTED:
        return ""
    return posixpath.normpath(path)


def _path_of(info: ZipInfo, page: str) -> str:
    """Return the path of a file; some Windows programs write backslashes (against APPNOTE.TXT, 4.4.17).

    Names that are valid UTF-8 are read as such even if not marked (4.4.4), as by macOS. Others are in the code *page*.
    """
    path, name = info.filename, _undeclared(info)
    if name:
        path = name.decode("utf-8" if decodes(name) else page, errors="replace")
    return path.replace("\\", "/") if info.create_system in _OF_WINDOWS else path


def _undeclared(info: ZipInfo) -> bytes:
    """Return the raw name of a file, or `None` if it is marked as UTF-8, or Python read another one."""
    if not info.flag_bits & IN_UTF_8:
        with suppress(UnicodeError):  # the name from an extra field (0x7075), in any characters
            return info.filename.encode("cp437")
    return b""


class _Bounded:
    """A file read within the limits, since the sizes declared in an archive are not trusted."""

    def __init__(self, file: IO[bytes], info: ZipInfo, limits: Limits) -> None:
        self._file, self._ratio = file, limits.ratio
        self._left = max(MIB, info.compress_size * limits.ratio)

    def read(self, size: int, /) -> bytes:
        part = self._file.read(size)
        self._left -= len(part)
        if self._left < 0:
            message = f"becomes more than {self._ratio} times as large when it is decompressed"
            raise ReadError(limit_message("ratio", message))
        return part
