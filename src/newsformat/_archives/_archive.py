"""The base of all archives."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple, Self
from zipfile import BadZipFile

from newsformat._archives import SUFFIXES, archive
from newsformat._compression import is_compressed
from newsformat._errors import ReadError
from newsformat._limits import Limits
from newsformat._streams import Stream, buffered
from newsformat._wording import reason, system_reason


_NAMED = 3  # files that a remark names
_MAX_SHOWN = 200  # characters of such a name
_DEEPEST = 2  # levels of nested archives
_MIN_RATIO = 0.25  # minimum compression ratio of nested archives; bombs are far below it
_LONGEST, _FOLDERS = 4095, 200  # characters of a path that systems accept (POSIX, PATH_MAX), and folders in one
START = 16  # bytes needed to detect the compression of a file


class Member(NamedTuple):
    """A file in an archive: its size in bytes, and a function that opens it, until the next one is looked for."""

    size: int
    open: Callable[[], Stream]


def _is_odd(name: str) -> bool:
    """Return whether *name* cannot be that of a file, leads out of its archive, or is too long or deep."""
    leads_out = name.startswith("/") or name.split("/", 1)[0] == ".."
    return not name or "\0" in name or leads_out or len(name) > _LONGEST or name.count("/") > _FOLDERS


class _LeftOut:
    """Files that are left out: their number, and the names of the first ones."""

    def __init__(self) -> None:
        self.count, self._first = 0, list[str]()

    def add(self, name: str) -> None:
        """Add the file *name*."""
        self.count += 1
        self._first += [name[:_MAX_SHOWN]] * (self.count <= _NAMED)

    def __str__(self) -> str:
        return ", ".join([*self._first, "…"] if self.count > _NAMED else self._first)


class Archive(ABC):
    """An archive of which one file is open at a time; it may itself be a *file* in another.

    Every fault in it is a `ReadError`.
    """

    def __init__(self, path: str, limits: Limits, file: BinaryIO | None = None) -> None:
        self.path, self.limits, self.file = path, limits, file
        self.depth = 0
        self.is_packed: bool | None = None  # is it compressed as a whole? `None` until checked
        self.share = 1.0  # factor by which the enclosing archives shrink its contents
        self._inner: tuple[str, Archive] | None = None
        self._looked_into: tuple[str, BinaryIO] | None = None  # the last file found not to be an archive
        self._no_archives = set[str]()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()

    def close(self) -> None:
        """Close the archive; files that were opened stay open, and it can be used again."""
        self._reset()
        self._close_inner()
        self._close_inspected()

    def _close_inspected(self) -> None:
        """Close the file that was inspected last."""
        if self._looked_into:
            self._looked_into[1].close()
        self._looked_into = None

    def _close_inner(self) -> None:
        """Close the nested archive that was used last."""
        if self._inner:
            inner, self._inner = self._inner[1], None
            inner.close()
            if inner.file:
                inner.file.close()

    @abstractmethod
    def _reset(self) -> None:
        """Close the archive, and forget everything read from it."""

    @abstractmethod
    def _names(self) -> Iterator[tuple[str, bool | None]]:
        """Yield the names of files, and whether each is the last of that name; `None` if it is not a file or folder."""

    @abstractmethod
    def _share(self, name: str, size: int) -> float:
        """Return the ratio of the stored size of the file *name* to its *size* in bytes; 1 if it is not compressed."""

    @abstractmethod
    def _member(self, name: str) -> Member | None:
        """Return the file *name*, if there is one."""

    @abstractmethod
    def _has(self, name: str) -> bool:
        """Return whether there is a file *name*; a name that ends like an archive's is more often a folder."""

    @property
    @abstractmethod
    def decompresses(self) -> bool:
        """Whether any of its files is decompressed as it is read."""

    @property
    def remark(self) -> str:
        """Return a remark on oddities of the archive, once all names have been listed."""
        return ""

    def names(self, say: Callable[[str], object]) -> Iterator[str]:
        """Yield the names of the files in order; finally, pass what was left out to *say*."""
        odd, twice = _LeftOut(), _LeftOut()
        try:
            for name, is_last in self._names():
                if is_last is None or _is_odd(name):
                    odd.add(name)
                elif is_last:
                    yield name
                else:
                    twice.add(name)
        except Exception as error:  # noqa: BLE001 -- zipfile and tarfile raise whatever comes up
            raise self._unreadable(error) from None
        if odd.count:
            what = "links, devices, sparse or encrypted files, or names that lead elsewhere, or are too long or deep"
            say(f"left out: {what} ({odd}): {odd.count}")
        if twice.count:
            say(f"left out: files with a later one of the same name ({twice}): {twice.count}")
        if self.remark:
            say(self.remark)

    def size(self, name: str) -> int:
        """Return the size of the file *name* in bytes, as declared in the archive."""
        return self._member_to_read(name).size

    def open(self, name: str) -> BinaryIO:
        """Open the file *name*, held in memory or, if it is large, in a temporary file."""
        if self._looked_into and self._looked_into[0] == name:  # a compressed archive cannot be read backwards
            file, self._looked_into = self._looked_into[1], None
            return file
        member = self._member_to_read(name)
        try:
            return buffered(member.open())
        except Exception as error:  # noqa: BLE001 -- the same
            raise self._unreadable(error, name) from None

    def leads_to(self, path: str) -> tuple[Archive, str]:
        """Return the innermost archive that *path* leads into, and the name of the file in it."""
        for place, letter in enumerate(path):
            if letter == "/" and path[:place].lower().endswith(SUFFIXES) and (inner := self.inner(path[:place])):
                return inner.leads_to(path[place + 1 :])
        return self, path

    def inner(self, name: str) -> Archive | None:
        """Return the archive in the file *name*, cached if it is the same as before.

        There is none if the file does not exist, is nested too deeply, or is compressed so much once more by the
        enclosing archives that a few bytes could become very many.
        """
        if self._inner and self._inner[0] == name:
            return self._inner[1]
        is_none = name in self._no_archives or self.depth == _DEEPEST
        nested = None if is_none else self._nested_archive(name)
        if nested is None:
            self._no_archives.add(name)
            return None
        self._close_inner()
        self._inner = name, nested
        return nested

    def _nested_archive(self, name: str) -> Archive | None:
        try:
            if not self._has(name):
                return None
            file = self.open(name)
        except Exception:  # noqa: BLE001 -- the same; it is reported where files are read
            return None
        result = archive(self._place(name), self.limits, file)
        result.depth, result.is_packed = self.depth + 1, is_compressed(file.read(START))
        result.share = self.share * min(1.0, self._share(name, file.seek(0, os.SEEK_END)))
        file.seek(0)
        if result.share >= _MIN_RATIO or not result.decompresses:
            return result
        result.close()
        self._close_inspected()
        self._looked_into = name, file
        return None

    def _member_to_read(self, name: str) -> Member:
        try:
            member = self._member(name)
            is_folder = member is None and any(other.startswith(f"{name}/") for other, _ in self._names())
        except Exception as error:  # noqa: BLE001 -- the same
            raise self._unreadable(error, name) from None
        if is_folder:
            why = "cannot be read: is a folder in an archive; convert the archive with --recursive, and --include this"
            raise ReadError(why, source=self._place(name))
        if member is None:
            raise ReadError("cannot be read: the archive has no such file", source=self._place(name))
        return member

    def _unreadable(self, error: Exception, name: str = "") -> ReadError:
        match error:
            case ReadError():
                why = error.message
            case OSError() if error.strerror:
                why = f"cannot be read: {system_reason(error)}"
            case BadZipFile():
                why = f"is a damaged ZIP archive, or cut off: {error}; fetch it again, or repair it (zip -FF)"
            case _:
                why = f"cannot be read: {reason(error)}"
        return ReadError(why, source=self._place(name))

    def _place(self, name: str) -> str:
        return str(Path(self.path, name)) if name else self.path
