"""Checks the list of files in a ZIP archive as bytes, before `zipfile` makes an object for each of them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import islice
from typing import IO, BinaryIO, cast
from zipfile import ZipFile

from newsformat._errors import check_files
from newsformat.markup.encodings import decodes


IN_UTF_8 = 0x800  # flag bit of a file: its name is in UTF-8 (APPNOTE.TXT, 4.4.4)
_ENTRY, _FIXED = b"PK\1\2", 46  # start of an entry of the central directory, and its bytes before the name (4.3.12)
_BEFORE = 30  # bytes of a local header before the name (4.3.7)


def listed(file: BinaryIO, most: int) -> ZipFile:
    """Return *file* as a ZIP archive, which stays open; a name wrongly marked as UTF-8 is no error.

    Raises:
        ReadError: it holds more than *most* files.
        Exception: it is damaged; `zipfile` raises whatever comes up.
    """
    try:
        return _opened(_Listed(file, most))
    except UnicodeDecodeError:
        return _opened(_Listed(file, most, mends=True))


def mended_names(files: ZipFile) -> set[int]:
    """Return the positions of those *files* from `listed` with a name wrongly marked as UTF-8."""
    return cast("_Listed", files.fp).places or set()


def _opened(file: _Listed) -> ZipFile:
    found = ZipFile(cast("IO[bytes]", file))
    infos = found.infolist()
    file.places = {infos[number].header_offset for number in file.broken}
    return found


class _Listed:
    """A ZIP archive that is refused if its directory lists too many files, before these are parsed.

    Attributes:
        broken: the numbers of the files whose names are not UTF-8, but are said to be, if it *mends* that.
        places: where these begin, once the list was read.
    """

    def __init__(self, file: BinaryIO, most: int, *, mends: bool = False) -> None:
        self._file, self._most, self._mends = file, most, mends
        self.seek, self.tell, self.seekable, self.close = file.seek, file.tell, file.seekable, file.close
        self.broken: list[int] = []
        self.places: set[int] | None = None

    def read(self, size: int = -1, /) -> bytes:
        """Read the central directory, a local header, or anything else."""
        if self.places is None:
            part = self._file.read(size)
            return self._checked(part) if part.startswith(_ENTRY) else part
        place = self._file.tell() if self.places else 0
        part = self._file.read(size)
        if place in self.places and len(part) == _BEFORE:
            (flags,) = struct.unpack_from("<H", part, 6)
            part = part[:6] + struct.pack("<H", flags & ~IN_UTF_8) + part[8:]
        return part

    def _checked(self, entries: bytes) -> bytes:
        if len(entries) > self._most * _FIXED:
            check_files(sum(1 for _ in islice(_places(entries), self._most + 1)), self._most)
        return self._mended(bytearray(entries)) if self._mends else entries

    def _mended(self, entries: bytearray) -> bytes:
        for number, place in enumerate(_places(entries)):
            flags, length = _entry(entries, place)[:2]
            name = bytes(entries[place + _FIXED : place + _FIXED + length])
            if flags & IN_UTF_8 and not decodes(name):
                struct.pack_into("<H", entries, place + 8, flags & ~IN_UTF_8)
                self.broken.append(number)
        return bytes(entries)


def _places(entries: bytes | bytearray) -> Iterator[int]:
    """Yield the positions at which the *entries* of a list begin."""
    place = 0
    while entries.startswith(_ENTRY, place) and len(entries) >= place + _FIXED:
        yield place
        place += _FIXED + sum(_entry(entries, place)[1:])


def _entry(entries: bytes | bytearray, place: int) -> tuple[int, int, int, int]:
    """Return the flags of an entry, and the lengths of its name, extra fields and comment."""
    return struct.unpack_from("<8xH18x3H", entries, place)
