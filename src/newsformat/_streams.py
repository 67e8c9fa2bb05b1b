"""Paths and streams to read bytes from, stored temporarily if they must be seekable, or already partly read."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, Protocol


if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_IN_MEMORY = 16 * 1024 * 1024  # bytes; anything larger is kept in a temporary file


def tidy(path: str) -> str:
    """Return *path* as `pathlib` writes it: without doubled separators, one at its end, and folders called ``.``."""
    path = path.replace(os.altsep, os.sep) if os.altsep else path
    parts = [part for part in path.split(os.sep) if part not in {"", os.curdir}]
    return os.sep * path.startswith(os.sep) + os.sep.join(parts) or os.curdir


class FilePath:
    """The path of a file, for what need not wait until `pathlib` has imported the addresses of the internet, too.

    *is_string*: it was given as a string, which may be a text that somebody wants to read.
    """

    def __init__(self, path: str, *, is_string: bool = False) -> None:
        self._path, self.is_string = tidy(path), is_string

    def __fspath__(self) -> str:
        return self._path

    def __repr__(self) -> str:
        return f"FilePath({self._path!r})"


class Stream(Protocol):
    """An object that bytes can be read from."""

    def read(self, size: int, /) -> bytes | None:
        """Return the next bytes, no more than *size*, and none at the end."""


class PartlyReadStream(io.RawIOBase):
    """A stream that begins with *start*, bytes read before; *more* reads the rest, up to the requested number."""

    def __init__(self, start: bytes, more: Callable[[int], bytes | None]) -> None:
        self._start, self._more = start, more

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill *buffer* with the next bytes."""
        view = memoryview(buffer)
        size = len(view)
        part, self._start = self._start[:size], self._start[size:]
        part = part or self._more(size) or b""
        view[: len(part)] = part
        return len(part)


def buffered(stream: Stream) -> BinaryIO:
    """Return the rest of *stream* as a seekable file."""
    from tempfile import SpooledTemporaryFile

    file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 -- who asks for it closes it
    try:
        while part := stream.read(1024 * 1024):
            file.write(part)
        file.seek(0)
    except BaseException:
        file.close()
        raise
    return file  # type: ignore[return-value]  # it is one, but for mypy
