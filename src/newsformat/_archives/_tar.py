"""Tar archives, gone through from their beginning to their end."""

from __future__ import annotations

import os
import posixpath
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from tarfile import HeaderError, TarError, TarFile, TarInfo
from typing import IO, Any, BinaryIO, Self, cast

from newsformat._archives import SUFFIXES
from newsformat._archives._archive import START, Archive, Member
from newsformat._compression import is_compressed
from newsformat._errors import ReadError, check_files
from newsformat._limits import MIB, Limits
from newsformat._source import Source


_SMALL = 16 * MIB  # bytes kept in memory
_ABOUT = b"LKxgX"  # types of headers about the next file, of GNU and pax, which are read as a whole


class Tar(Archive):
    """A tar archive. A file is looked for after the last one, and then from the beginning.

    First the whole archive is read once: of several files with one name the last counts, as with tar, which writes
    them over one another. A file with several names (hard links, as in daily copies of a folder) can be opened by
    each.
    """

    def __init__(self, path: str, limits: Limits, file: BinaryIO | None = None) -> None:
        super().__init__(path, limits, file)
        self._source = Source(file or Path(path), name=path, limits=limits)
        self._tar: _Tar | None = None
        self._last: TarInfo | None = None
        self._number = 0  # of the last file
        self._size = 0  # of all files together
        self._later: dict[str, int] | None = None  # repeated names, with the number of the last such file
        self._linked = dict[str, str]()  # link names, with the name of the actual file
        self._archives = set[str]()  # names with the suffix of an archive
        self._content: bytes | None = None  # of the last file, once opened
        self._is_spent = False  # was the last file too large to be kept in memory?

    def _reset(self) -> None:
        self._source.close()
        self._tar = self._last = self._content = None
        self._is_spent = False

    @property
    def remark(self) -> str:
        cut_off = self._tar is not None and not self._tar.has_end
        return "ends without the zeros that end a tar archive; perhaps it is cut off" if cut_off else ""

    def _names(self) -> Iterator[tuple[str, bool | None]]:
        later, others = self._known(), defaultdict[str, list[str]](list)
        for other, name in self._linked.items():
            others[name].append(other)
        tar = self._begin()
        while info := self._next(tar):
            if name := _name_of(info):
                yield name, later.get(name, self._number) == self._number
                for other in others.get(name, ()):  # in its place, since the archive cannot be read backwards
                    yield other, True
            elif not (info.isdir() or posixpath.normpath(info.name) in self._linked):
                yield info.name, None

    def _known(self) -> dict[str, int]:
        """Return which file is the last of those with the same name, by its number."""
        if self._later is None:
            seen, small, later, self._size = set[int](), set[int](), dict[str, int](), 0
            linked = dict[str, str]()
            with suppress(Exception):  # errors are reported when files are read
                tar = self._begin()
                while info := self._next(tar):
                    name = _name_of(info)
                    self._size += info.size
                    if name.lower().endswith(SUFFIXES):
                        self._archives.add(name)
                    sign = hash(name)
                    if name and sign in seen:
                        later[name] = self._number
                    seen.add(sign)
                    if info.size <= _SMALL:
                        small.add(sign)
                    if info.islnk() and hash(of := posixpath.normpath(info.linkname)) in small:
                        linked[posixpath.normpath(info.name)] = of
            self._linked = {name: of for name, of in linked.items() if hash(name) not in seen and of not in later}
            self._later = later
            self._reset()
        return self._later

    @property
    def decompresses(self) -> bool:
        if self.is_packed is None:
            with Path(self.path).open("rb") as file:
                self.is_packed = is_compressed(file.read(START))
        return self.is_packed

    def _share(self, name: str, size: int) -> float:
        """Return the compressed size of the whole archive; the share of a single file is unknown."""
        if not self.decompresses:
            return 1.0
        packed = self.file.seek(0, os.SEEK_END) if self.file else Path(self.path).stat().st_size
        return packed / max(1, self._size)

    def _member(self, name: str) -> Member | None:
        known = self._known()
        name = self._linked.get(name, name)
        number = known.get(name)
        if self._is_spent and self._last and _name_of(self._last) == name:
            self._reset()
        tar = self._tar
        info = self._from(self._last, name, number, tar) if tar else None
        if tar is None or info is None:
            tar = self._begin()
            info = self._from(self._next(tar), name, number, tar)
        return Member(info.size, lambda: self._opened(tar, info)) if info else None

    def _has(self, name: str) -> bool:
        self._known()
        return name in self._archives

    def _from(self, info: TarInfo | None, name: str, number: int | None, tar: _Tar) -> TarInfo | None:
        """Go on from *info* to the file *name*, with this *number* if it has one; return that, if it comes."""
        while info and (_name_of(info) != name or number not in {None, self._number}):
            info = self._next(tar)
        return info

    def _begin(self) -> _Tar:
        self._reset()
        self._number = 0
        if self.path.lower().endswith(".tar"):  # allows skipping content
            self._tar = _Tar.open(fileobj=self._source.open_seekable(), mode="r:", ignore_zeros=True)
        else:
            self._tar = _Tar.open(fileobj=self._source.open(), mode="r|", ignore_zeros=True)
        return self._tar

    def _next(self, tar: _Tar) -> TarInfo | None:
        self._last = tar.next()
        self._number += 1
        self._content, self._is_spent = None, False
        tar.members.clear()  # kept by tarfile for listing names
        if self._last:
            check_files(self._number, self.limits.files)
        if self._last and self._last.size < 0:  # it would make tarfile seek backwards
            raise ReadError(f"damaged tar archive at byte {self._last.offset}: a size below zero")
        return self._last

    def _opened(self, tar: _Tar, info: TarInfo) -> IO[bytes]:
        """Open a file and keep its content, since a compressed archive cannot be read backwards."""
        if self._content is None:
            file = tar.extractfile(info)
            assert file is not None  # noqa: S101 -- it is a file
            if info.size > _SMALL:
                self._is_spent = True
                return file
            self._content = file.read()
        return BytesIO(self._content)

    def _unreadable(self, error: Exception, name: str = "") -> ReadError:
        damaged = f"damaged tar archive, or cut off: {error}; fetch it again"
        return super()._unreadable(ReadError(damaged) if isinstance(error, TarError) else error, name)


def _name_of(info: TarInfo) -> str:
    return posixpath.normpath(info.name) if info.isreg() and not info.issparse() else ""


class _Header(TarInfo):
    """The header of a file; `TarFile` would mistake a damaged one for the end of the archive."""

    def _proc_member(self, tarfile: TarFile) -> Any:  # intended to be overridden, according to `tarfile`
        if self.type in _ABOUT and self.size > MIB:
            raise HeaderError(f"{self.size} bytes about one file")
        return cast("Any", super())._proc_member(tarfile)  # noqa: SLF001 -- as above

    @classmethod
    def fromtarfile(cls, tarfile: TarFile) -> Self:
        assert isinstance(tarfile, _Tar)  # noqa: S101 -- for the type checker
        try:
            found = super().fromtarfile(tarfile)
        except HeaderError as error:
            how = type(error).__name__  # undocumented, but stable across versions
            tarfile.has_end |= how == "EOFHeaderError"
            if how in {"EmptyHeaderError", "EOFHeaderError"} or (tarfile.has_end and how == "TruncatedHeaderError"):
                raise
            raise ReadError(f"damaged tar archive at byte {tarfile.offset}: {error}") from None
        tarfile.has_end = False
        return found


class _Tar(TarFile):
    """A tar archive that knows whether it ends as it should: with zeros, after which others may follow."""

    tarinfo = _Header
    offset: int
    members: list[TarInfo]
    has_end = False
