"""An open file, decompressed, with a beginning that can be inspected; every failure is a `NewsformatError`."""

from __future__ import annotations

import io
import os
from collections.abc import Coroutine
from contextlib import suppress
from os import PathLike
from typing import TYPE_CHECKING, BinaryIO, cast

from newsformat._compression import LONGEST_SIGN, is_compressed
from newsformat._errors import ReadError
from newsformat._limits import Limits
from newsformat._missing_files import hint_for_missing_file
from newsformat._streams import FilePath, Stream
from newsformat._wording import reason, system_reason


if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

    from newsformat._compression._decompressor import Decompressed

HEAD = 8192  # enough for an XML prolog, a licence comment and the root tag
_LONG = 255  # more characters than a name, and most paths, have


class OpenFile:
    """An open file: its *stream*, its name, and *start*, the position where it was at first, if that is known."""

    def __init__(self, stream: BinaryIO, name: str, limits: Limits) -> None:
        self.stream, self.name, self.limits = stream, name, limits
        self.start: int | None = None
        self.is_read = False
        self._beginning: bytes | None = None
        self.ended = False
        self._more = b""  # read beyond the request, as some decompressing streams return more
        self._inner: Decompressed | None = None
        self.broken: ReadError | None = None  # why nothing further can be read

    @classmethod
    def of(cls, origin: PathLike[str] | Stream, name: str, limits: Limits) -> OpenFile:
        """Return *origin* as an open file; a path is opened."""
        stream = _opened(origin, name, limits) if isinstance(origin, PathLike) else cast("BinaryIO", origin)
        file = cls(stream, name, limits)
        with suppress(Exception):  # a caller's file may raise anything
            file.start = file.stream.tell()
        return file

    def set_limits(self, limits: Limits) -> None:
        """Apply other *limits* from now on."""
        self.limits = limits
        if self._inner:
            self._inner.limits = limits

    @property
    def beginning(self) -> bytes:
        """The beginning examined so far: the first 8 KiB of a file, or those bytes that a pipe has delivered."""
        if self._beginning is None:
            beginning = self.read_some(HEAD)
            while 0 < len(beginning) < LONGEST_SIGN and (more := self.read_some(HEAD)):
                beginning += more
            if is_compressed(beginning):
                from newsformat._compression._decompressor import Decompressed

                self._inner = Decompressed(beginning, self._read_once, self.name, self.limits)
                beginning = self.read_some(HEAD)
            self._beginning = beginning
        return self._beginning

    def look_at(self, size: int) -> bytes:
        """Return the first *size* bytes without reading past them; fewer if the file has no more, or was read."""
        if len(self.beginning) < size and not (self.is_read or self.ended or self.broken):
            with suppress(ReadError):  # data read before the error are used first, then it is raised
                self._beginning = self.beginning + self.read(size - len(self.beginning))
        return self.beginning[:size]

    def read(self, size: int) -> bytes:
        """Read the next *size* bytes; fewer only at the end, or before an error, which is then raised."""
        parts: list[bytes] = []
        while size > 0:
            try:
                part = self.read_some(size)
            except ReadError:
                if not parts:
                    raise
                break
            if not part:
                break
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def read_some(self, size: int) -> bytes:
        """Read up to *size* bytes, as many as are available; none at the end."""
        if self.broken:
            raise self.broken
        try:
            part = self._inner.read(size) if self._inner else self._read_once(size)
        except ReadError as error:
            self.broken = error
            raise
        self.ended = not part
        return part

    @property
    def share_read(self) -> float | None:
        """The share of the file that has been read, from 0 to 1; `None` if that is not known."""
        try:
            size = os.fstat(self.stream.fileno()).st_size
            return self.stream.tell() / size if size else None
        except (AttributeError, OSError, ValueError):
            return None

    @property
    def is_seekable(self) -> bool:
        """Whether it can be read at any position; a compressed file cannot."""
        is_plain = bool(self.beginning) and self._inner is None and self.start is not None
        return is_plain and callable(able := getattr(self.stream, "seekable", None)) and bool(able())

    def seek(self, place: int, whence: int = io.SEEK_SET) -> int:
        """Go to a *place*, counted from the beginning, or with `io.SEEK_END` from the end; return where that is."""
        start, self._more = self.start or 0, b""
        try:
            return self.stream.seek(place + (start if whence == io.SEEK_SET else 0), whence) - start
        except Exception as error:  # a caller's file may raise anything
            raise _unreadable(error, self.name) from error

    def _read_once(self, size: int) -> bytes:
        try:
            part: object = self._more or self.stream.read(size)
        except ReadError:
            raise
        except Exception as error:  # a caller's file may raise anything: EOFError, zlib.error
            raise _unreadable(error, self.name) from error
        if part is None:
            raise ReadError("cannot be read: it has no bytes yet; open it so that reading waits", source=self.name)
        if not isinstance(part, bytes):
            raise TypeError(f"{self.name or 'the file'} {_not_bytes_message(part)}")
        part, self._more = part[:size], part[size:]
        return part

    def wind_back(self) -> None:
        """Rewind the stream to where it was at first."""
        try:
            self.stream.seek(self.start)  # type: ignore[arg-type]  # without a start it fails
        except Exception:  # noqa: BLE001 -- the same
            was = "was read already" if self.is_read else "was inspected"
            raise ReadError(
                f"{was} and cannot be rewound; a newsformat.Source of it can be inspected and then read once",
                source=self.name,
            ) from None


def _opened(path: PathLike[str], name: str, limits: Limits) -> BinaryIO:
    """Open the file at *path*, which may lead into an archive."""
    try:
        return open(path, "rb")
    except (FileNotFoundError, NotADirectoryError) as error:
        from newsformat import _archives

        inside = _archives.opened(path, limits)
        if inside is None:
            raise _unreadable(error, name, path) from error
        return inside
    except (OSError, ValueError) as error:
        raise _unreadable(error, name, path) from error


class SeekableView(io.RawIOBase):
    """A seekable file, from its beginning on; closing this does not close the file."""

    def __init__(self, file: OpenFile) -> None:
        self._file, self._place = file, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if whence == io.SEEK_CUR:
            offset, whence = offset + self._place, io.SEEK_SET
        self._place = self._file.seek(offset, whence)
        return self._place

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill *buffer* with the next bytes."""
        view = memoryview(buffer)
        self._file.seek(self._place)
        part = self._file.read(len(view))
        view[: len(part)] = part
        self._place += len(part)
        return len(part)


def _not_bytes_message(part: object) -> str:
    """Describe the error of a stream that returns *part*, which is not bytes."""
    if isinstance(part, Coroutine):
        part.close()  # otherwise, Python warns that it was never awaited
        return "is read with await: read it first, and give its bytes"
    return "is open as text; open it with mode 'rb'"


def _unreadable(error: Exception, name: str, path: PathLike[str] | None = None) -> ReadError:
    """Return the error for a file that cannot be read; if *path* was a string, it may have been meant as text."""
    match error:
        case OSError():
            why = system_reason(error)
        case ValueError():
            why = str(error)
        case _:
            why = reason(error)
    if not (isinstance(path, FilePath) and path.is_string and _looks_like_text(name)):
        is_none = isinstance(error, FileNotFoundError | NotADirectoryError)
        return ReadError(f"cannot be read: {why}{hint_for_missing_file(name) if is_none else ''}", source=name)
    remedy = "to read text, use Source.text, or standard input (-) on the command line"
    beginning = name.splitlines()[0][:40]
    return ReadError(f"cannot be read: {why}; a string is taken for a path; {remedy}", source=f"{beginning}…")


def _looks_like_text(name: str) -> bool:
    """Is *name* more likely a text than the name of a file?"""
    return "\n" in name.strip() or name.lstrip()[:1] in {"<", "{", "["} or len(name) > _LONG
