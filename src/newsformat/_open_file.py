"""An open file, decompressed, whose beginning can be inspected; every failure is a `NewsformatError`."""

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
        self._begun: bytes | None = None
        self.ended = False
        self._more = b""  # read beyond the request, as some decompressing streams return more
        self._inner: Decompressed | None = None
        self.broken: ReadError | None = None  # why nothing further can be read

    @classmethod
    def of(cls, origin: PathLike[str] | Stream, name: str, limits: Limits) -> OpenFile:
        """Open *origin* if it is a path; whether a stream can do more than read is found out when needed."""
        stream = _opened(origin, name, limits) if isinstance(origin, PathLike) else cast("BinaryIO", origin)
        file = cls(stream, name, limits)
        with suppress(Exception):  # a caller's file may raise anything
            file.start = file.stream.tell()
        return file

    def limit(self, limits: Limits) -> None:
        """Let other *limits* hold from now on."""
        self.limits = limits
        if self._inner:
            self._inner.limits = limits

    @property
    def begun(self) -> bytes:
        """The beginning examined so far: of a file the first 8 KiB, of a pipe perhaps only what has arrived."""
        if self._begun is None:
            begun = self.part(HEAD)
            while 0 < len(begun) < LONGEST_SIGN and (more := self.part(HEAD)):
                begun += more
            if is_compressed(begun):
                from newsformat._compression._decompressor import Decompressed

                self._inner = Decompressed(begun, self._part, self.name, self.limits)
                begun = self.part(HEAD)
            self._begun = begun
        return self._begun

    def look_at(self, size: int) -> bytes:
        """Return the first *size* bytes, which are not read yet; fewer of a file that has no more, or is read."""
        if len(self.begun) < size and not (self.is_read or self.ended or self.broken):
            with suppress(ReadError):  # data read before the error are used first, then it is raised
                self._begun = self.begun + self.read(size - len(self.begun))
        return self.begun[:size]

    def read(self, size: int) -> bytes:
        """Read the next *size* bytes; fewer only at the end, or before an error, which is then raised."""
        parts: list[bytes] = []
        while size > 0:
            try:
                part = self.part(size)
            except ReadError:
                if not parts:
                    raise
                break
            if not part:
                break
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def part(self, size: int) -> bytes:
        """Read what comes next, up to *size* bytes; none at the end."""
        if self.broken:
            raise self.broken
        try:
            part = self._inner.read(size) if self._inner else self._part(size)
        except ReadError as error:
            self.broken = error
            raise
        self.ended = not part
        return part

    @property
    def share_read(self) -> float | None:
        """How much of it has been read, from 0 to 1; `None` if that is not known."""
        try:
            size = os.fstat(self.stream.fileno()).st_size
            return self.stream.tell() / size if size else None
        except (AttributeError, OSError, ValueError):
            return None

    @property
    def is_seekable(self) -> bool:
        """Can it be read at any place as it is, not compressed?"""
        is_plain = bool(self.begun) and self._inner is None and self.start is not None
        return is_plain and callable(able := getattr(self.stream, "seekable", None)) and bool(able())

    def seek(self, place: int, whence: int = io.SEEK_SET) -> int:
        """Go to a *place*, counted from the beginning, or with `io.SEEK_END` from the end; return where that is."""
        start, self._more = self.start or 0, b""
        try:
            return self.stream.seek(place + (start if whence == io.SEEK_SET else 0), whence) - start
        except Exception as error:  # a caller's file may raise anything
            raise _unreadable(error, self.name) from error

    def _part(self, size: int) -> bytes:
        try:
            part: object = self._more or self.stream.read(size)
        except ReadError:
            raise
        except Exception as error:  # a caller's file may raise anything: EOFError, zlib.error
            raise _unreadable(error, self.name) from error
        if part is None:
            raise ReadError("cannot be read: it has no bytes yet; open it so that reading waits", source=self.name)
        if not isinstance(part, bytes):
            raise TypeError(f"{self.name or 'the file'} {_instead_of_bytes(part)}")
        part, self._more = part[:size], part[size:]
        return part

    def wind_back(self) -> None:
        """Let the stream be where it was at first."""
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


class Anywhere(io.RawIOBase):
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
        """Fill *buffer* with what comes next."""
        view = memoryview(buffer)
        self._file.seek(self._place)
        part = self._file.read(len(view))
        view[: len(part)] = part
        self._place += len(part)
        return len(part)


def _instead_of_bytes(part: object) -> str:
    """Describe the error of a stream that returns *part*, which is not bytes."""
    if isinstance(part, Coroutine):
        part.close()  # otherwise, Python warns that it was never awaited
        return "is read with await: read it first, and give its bytes"
    return "is open as text; open it with mode 'rb'"


def _unreadable(error: Exception, name: str, path: PathLike[str] | None = None) -> ReadError:
    """Return the message for a file that cannot be read; a string as its *path* may be a text."""
    match error:
        case OSError():
            why = system_reason(error)
        case ValueError():
            why = str(error)
        case _:
            why = reason(error)
    if not (isinstance(path, FilePath) and path.is_string and _like_a_text(name)):
        is_none = isinstance(error, FileNotFoundError | NotADirectoryError)
        return ReadError(f"cannot be read: {why}{hint_for_missing_file(name) if is_none else ''}", source=name)
    remedy = "to read text, use Source.text, or standard input (-) on the command line"
    beginning = name.splitlines()[0][:40]
    return ReadError(f"cannot be read: {why}; a string is taken for a path; {remedy}", source=f"{beginning}…")


def _like_a_text(name: str) -> bool:
    """Is *name* hardly that of a file?"""
    return "\n" in name.strip() or name.lstrip()[:1] in {"<", "{", "["} or len(name) > _LONG
