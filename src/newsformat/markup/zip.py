"""ZIP archives: opened with care, decompressed no further than the limits allow; and written, a file at a time."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO, UnsupportedOperation
from typing import IO, TYPE_CHECKING, BinaryIO, Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo, is_zipfile

from newsformat._archives._zip_list import listed
from newsformat._errors import ReadError, WriteError, limit_message
from newsformat._limits import Limits
from newsformat._problem import Problem
from newsformat._source import Source


if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


__all__ = ["ZipReader", "ZipWriter", "media_type_problems"]

_SMALL = 1024 * 1024  # bytes; smaller data are not a bomb
_PIECE = 64 * 1024
_LARGEST = 2**32 - 2**20  # bytes of a file that needs no ZIP64, which not every program supports
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first date that ZIP supports, fixed for reproducible output


class ZipReader:
    """The files of a ZIP archive by their names; the sizes that it declares are not trusted."""

    def __init__(self, content: bytes | BinaryIO, limits: Limits, *, title: str, most: int) -> None:
        """Open the archive *content*, of which at most *most* bytes are held; *title* is its name in errors.

        It may be a file that can be read at any place (`Source.open_seekable`), which stays open as long as this is
        used.

        Raises:
            ReadError: it is no archive, or holds more than ``limits.files``.
        """
        self._limits, self._title, self._most, self._left = limits, title, most, most
        file = BytesIO(content) if isinstance(content, bytes) else content
        try:
            self._zip = listed(file, limits.files)
        except (BadZipFile, ValueError, OSError, NotImplementedError, IndexError, OverflowError) as error:
            why = error if is_zipfile(file) else "it is not a ZIP archive, or its end is cut off"
            raise ReadError(f"cannot be read as {title}: {why}") from None
        self._infos: dict[str, ZipInfo] = {info.filename.lstrip("/"): info for info in self._zip.infolist()}

    @classmethod
    def of(cls, source: Source, *, title: str) -> Self:
        """Open the archive that *source* is, all of it; its files may be larger as the limit ``ratio`` allows.

        Raises:
            ReadError: it is no archive, or holds more files than the limits allow.
        """
        content, limits = source.read_bytes(), source.limits
        return cls(content, limits, title=title, most=max(limits.item_bytes, len(content) * limits.ratio))

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    def __iter__(self) -> Iterator[str]:
        return iter(self._infos)

    def size(self, name: str) -> int | None:
        """Return how many bytes the file *name* has, as the archive says it; `None` if there is none."""
        info = self._infos.get(name)
        return info.file_size if info else None

    def read(self, name: str, most: int = -1) -> bytes | None:
        """Return the file *name*, or no more than its first *most* bytes; `None` if there is none.

        Raises:
            ReadError: it is damaged or encrypted, or larger than the limits allow.
        """
        file = self.open(name)
        if file is None:
            return None
        with file:
            return file.read(most) if most >= 0 else self._read_within_limits(file)

    def _read_within_limits(self, file: BinaryIO) -> bytes:
        parts, size = [], 0
        while piece := file.read(_PIECE):
            size += len(piece)
            if size > self._limits.item_bytes or size > self._left:
                raise self._too_large(size)
            parts.append(piece)
        self._left -= size
        return b"".join(parts)

    def open(self, name: str) -> BinaryIO | None:
        """Return the file *name*, of any size, as a stream; `None` if there is none.

        Raises:
            ReadError: it is encrypted; and while it is read, it is damaged, or becomes larger than the limit ``ratio``
                allows.
        """
        info = self._infos.get(name)
        if info is None:
            return None
        if info.flag_bits & 1:
            raise ReadError(f"encrypted: {name}")
        if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:  # ECMA-376-2, annex C, allows no others
            raise ReadError(f"compressed in a way that no {self._title} is: {name}")
        with _zip_errors(name):
            return io.BufferedReader(_Unpacked(self._zip.open(info), info, self._limits.ratio), _PIECE)

    def _too_large(self, size: int) -> ReadError:
        if size > self._limits.item_bytes or self._most == self._limits.item_bytes:
            return ReadError(limit_message("item_bytes", f"larger than {self._limits.item_bytes} bytes"))
        return ReadError(limit_message("ratio", f"becomes more than {self._limits.ratio} times as large"))


class _Unpacked(io.RawIOBase):
    """A file of an archive while it is decompressed, no further than *ratio* times its size."""

    def __init__(self, file: IO[bytes], info: ZipInfo, ratio: int) -> None:
        self._file, self._info, self._ratio = file, info, ratio
        self._left = max(_SMALL, info.compress_size * ratio)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        into = memoryview(buffer).cast("B")
        with _zip_errors(self._info.filename):
            piece = self._file.read(len(into))
        self._left -= len(piece)
        if self._left < 0:
            name, most = self._info.filename, self._ratio
            raise ReadError(limit_message("ratio", f"{name} becomes more than {most} times as large"))
        into[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        self._file.close()
        super().close()


@contextmanager
def _zip_errors(name: str) -> Iterator[None]:
    """Turn what `zipfile` raises into a `ReadError` of the file *name*."""
    try:
        yield
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError, ValueError) as error:
        raise ReadError(f"damaged: {name}: {error}") from None


_STORED = b"\0\0"
_NAME_LENGTH, _EXTRA_LENGTH, _METHOD = slice(26, 28), slice(28, 30), slice(8, 10)
_HEADER = 30  # bytes before the name of the first file


def media_type_problems(content: bytes, media_type: str = "") -> Iterator[Problem]:
    """Yield what is wrong with the first file of an archive that begins with its *media_type*, if it is known.

    It must be called ``mimetype`` and not be compressed, so that the type is among the first bytes (OpenDocument 1.3,
    part 2, 3.3; EPUB 3.3, 4.2.4).
    """
    end = _HEADER + int.from_bytes(content[_NAME_LENGTH], "little")
    if content[_HEADER:end] != b"mimetype":
        yield Problem("mimetype", "the first file of the package is not called mimetype")
    elif content[_METHOD] != _STORED or content[_EXTRA_LENGTH] != b"\0\0":
        yield Problem("mimetype", "the file mimetype is compressed, or has an extra field", where="mimetype")
    elif media_type and not content[end:].startswith((f"{media_type}PK".encode(), f"{media_type}\0".encode())):
        yield Problem("mimetype", f"the file mimetype does not contain {media_type}", where="mimetype")


class ZipWriter:
    """A ZIP archive that is being written; each call returns the bytes that it adds."""

    def __init__(self, *, streamed: bool = False) -> None:
        """Begin an archive; in one that is *streamed*, sizes stand behind files (APPNOTE 4.3.9), as `stream` needs."""
        self._sink = _Stream() if streamed else _Sink()
        self._zip = _Archive(self._sink, "w")

    def add(self, name: str, content: str | bytes, *, stored: bool = False) -> bytes:
        """Add the file *name*, not compressed if it is *stored*.

        Raises:
            WriteError: a text contains half a character (a lone surrogate), which UTF-8 cannot hold.
        """
        try:
            self._zip.writestr(_info(name, stored=stored), content)
        except UnicodeEncodeError:
            raise WriteError(_HALF) from None
        return self._sink.drained()

    def stream(self, name: str, content: Iterable[bytes]) -> Iterator[bytes]:
        """Add the file *name*, whose *content* comes in pieces; yield what it adds, whenever that is enough.

        Raises:
            WriteError: the file is larger than 4 GiB.
        """
        size = 0
        with self._zip.open(_info(name), "w") as file:
            for piece in content:
                size += file.write(piece)
                if size > _LARGEST:
                    raise WriteError("larger than 4 GiB, which no file in such an archive may be; write fewer articles")
                if self._sink.pending > _PIECE:
                    yield self._sink.drained()
        yield self._sink.drained()

    def end(self) -> bytes:
        """End the archive with the list of its files."""
        self._zip.close()
        return self._sink.drained()


_HALF = "XML can't hold half of a character (a lone surrogate)"


def _info(name: str, *, stored: bool = False) -> ZipInfo:
    info = ZipInfo(name, _EPOCH)
    info.compress_type = ZIP_STORED if stored else ZIP_DEFLATED
    info.create_system = 0
    return info


class _Archive(ZipFile):
    """An archive that is not completed when abandoned, as its sink may be closed by then."""

    def __del__(self) -> None:
        pass


class _Sink(BytesIO):
    """What was written since it was drained; places count from the beginning of the whole."""

    _gone = 0

    def tell(self) -> int:
        return self._gone + super().tell()

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._gone + super().seek(offset - self._gone if whence == 0 else offset, whence)

    @property
    def pending(self) -> int:
        return super().tell()

    def drained(self) -> bytes:
        content = self.getvalue()
        super().seek(0)
        self.truncate()
        self._gone += len(content)
        return content


class _Stream(_Sink):
    """A stream that cannot seek backwards."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        raise UnsupportedOperation
