"""Where articles are read from: always bytes, with a name, a head and limits."""

from __future__ import annotations

import io
import reprlib
from contextlib import suppress
from os import PathLike, fspath
from os.path import realpath, sep
from typing import BinaryIO, Self, TypeAlias

from attrs import define, evolve, field, setters

from newsformat._compression import is_compressed
from newsformat._errors import ReadError, limit_message
from newsformat._limits import Limits
from newsformat._open_file import HEAD, OpenFile, SeekableView
from newsformat._streams import FilePath, PartlyReadStream, Stream, buffered


def _fixed(origin: bytes | bytearray | memoryview | PathLike[str] | Stream) -> bytes | PathLike[str] | Stream:
    """Return *origin*, as immutable bytes if it is binary data.

    Raises:
        TypeError: nothing can be read from it.
    """
    if isinstance(origin, bytes):
        return origin
    if isinstance(origin, bytearray | memoryview):
        return bytes(origin)
    if not isinstance(origin, PathLike) and not callable(getattr(origin, "read", None)):
        hint = "; Path makes one from a string, and Source.text takes a text" if isinstance(origin, str) else ""
        raise TypeError(f"a Source is made from bytes, a Path or a binary file, not {type(origin).__name__}{hint}")
    return origin


def _name(given: str | PathLike[str] | None) -> str:
    """Return *given* as a string: the name of a source is often its path, or unknown."""
    return given if type(given) is str else fspath(given or "")


def _or_none(given: str | None) -> str:
    """Return *given*, or ``""`` if it is missing, like an HTTP header.

    Raises:
        TypeError: it is no string.
    """
    if given and not isinstance(given, str):
        raise TypeError(f"the encoding and the media type of a Source must be strings, not {type(given).__name__}")
    return given or ""


def _are_limits(_source: object, _attribute: object, given: object) -> None:
    if not isinstance(given, Limits):
        raise TypeError(f"limits must be Limits, not {type(given).__name__}")


@define(eq=False, on_setattr=setters.NO_OP)
class Source:
    """Bytes that can be inspected before they are read: ``Source(b"…", name="story.xml", media_type="text/xml")``.

    Made from bytes, a stream such as an open binary file, a path (opened when first needed; it may lead into an
    archive), or, with `Source.text`, a string. It can be read again, unless it is a file that cannot be rewound, such
    as a pipe. Compressed sources (gzip, bzip2, xz or Zstandard) are decompressed as they are read.

    Attributes:
        name: what errors call it; a path is a name, too.
        encoding: known from outside (an HTTP header, ``--encoding``); overrides what a document declares, but not a
            byte order mark (RFC 7303, section 3.3).
        media_type: known from outside; helps detection.
        limits: what readers refuse.
    """

    _origin: bytes | PathLike[str] | Stream = field(converter=_fixed)
    name: str = field(default="", kw_only=True, converter=_name)
    encoding: str = field(default="", kw_only=True, converter=_or_none)
    media_type: str = field(default="", kw_only=True, converter=_or_none)
    limits: Limits = field(default=Limits(), kw_only=True, repr=False, validator=_are_limits)
    _file: OpenFile | None = field(default=None, init=False, repr=False)

    def __repr__(self) -> str:
        known = {"name": self.name, "encoding": self.encoding, "media_type": self.media_type}
        attributes = [f"{key}={value!r}" for key, value in known.items() if value]
        return f"Source({', '.join([reprlib.repr(self._origin), *attributes])})"

    @classmethod
    def of(cls, value: Readable) -> Source:
        """Wrap a path (a string is a path too), bytes, or a stream such as an open binary file.

        Raises:
            ReadError: the path is empty.
            TypeError: it is something else.
        """
        if isinstance(value, Source):
            return value
        if isinstance(value, bytes | bytearray | memoryview):
            return cls(value)
        if isinstance(value, str | PathLike):
            if not fspath(value):
                raise ReadError("an empty string is not a path; to read text, use Source.text")
            return cls(FilePath(fspath(value), is_string=isinstance(value, str)), name=fspath(value))
        if not callable(getattr(value, "read", None)):
            kind = type(value)
            name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
            hint = "; newsformat.bulk reads several" if isinstance(value, list | tuple | set) else ""
            raise TypeError(f"a source must be a path, bytes, an open binary file or a Source, not {name}{hint}")
        name = getattr(value, "name", "")
        return cls(value, name=name if isinstance(name, str) else "")

    @classmethod
    def text(cls, text: str, *, name: str = "") -> Source:
        """Wrap text that is already decoded; messages call it *name*.

        Raises:
            ReadError: it contains a lone surrogate, which is half a character.
            TypeError: it is no string.
        """
        if not isinstance(text, str):
            raise TypeError(f"a text must be a string, not {type(text).__name__}")
        try:
            return cls(text.encode(), name=name, encoding="utf-8")
        except UnicodeEncodeError as error:
            raise ReadError(f"the text holds a lone surrogate at character {error.start}", source=name) from None

    def with_limits(self, limits: Limits) -> Source:
        """Return the same source, not yet read, under other *limits*."""
        other = evolve(self, limits=limits)
        if self._file is not None:
            self._file.set_limits(limits)
            other._file = self._file  # noqa: SLF001 -- it is one of these, too
        return other

    @property
    def head(self) -> bytes:
        """The first 8 KiB; looking at them does not consume them."""
        if isinstance(self._origin, bytes) and not is_compressed(self._origin):
            return self._origin[:HEAD]
        return self._opened().look_at(HEAD)

    def look_at(self, size: int) -> bytes:
        """Return the first *size* bytes, which may be more than the head, without consuming them."""
        if isinstance(self._origin, bytes) and not is_compressed(self._origin):
            return self._origin[:size]
        return self._opened().look_at(size)

    @property
    def is_empty(self) -> bool:
        """Whether it is empty, except perhaps for a little white space."""
        return len(self.head) < HEAD and not self.head.strip()

    @property
    def share_read(self) -> float | None:
        """How much of its file has been read so far, from 0 to 1; `None` if that is unknown, as for a pipe."""
        return self._file.share_read if self._file else None

    def read_bytes(self) -> bytes:
        """Return everything.

        Raises:
            ReadError: it is longer than ``limits.item_bytes``, or cannot be read.
        """
        most = self.limits.item_bytes
        if isinstance(self._origin, bytes) and not is_compressed(self._origin):
            content = self._origin
        else:
            file = self._at_beginning()
            content = file.beginning
            if not file.ended:
                content += file.read(most + 1 - len(content))
            check_damage(self)
        if len(content) > most:
            raise ReadError(limit_message("item_bytes", f"larger than {most} bytes"), source=self.name)
        return content

    def open(self) -> BinaryIO:
        """Return everything as a stream, for readers that hold one item at a time in memory."""
        if isinstance(self._origin, bytes) and not is_compressed(self._origin):
            return io.BytesIO(self._origin)
        file = self._at_beginning()
        return io.BufferedReader(PartlyReadStream(file.beginning, file.read_some))

    def open_seekable(self) -> BinaryIO:
        """Return everything as a seekable stream, for formats that are read from their end.

        Input that comes through a pipe or is compressed is buffered first, in memory or, if it is large, in a temporary
        file. Close the stream when you are done.
        """
        if isinstance(self._origin, bytes) and not is_compressed(self._origin):
            return io.BytesIO(self._origin)
        file = self._at_beginning()
        if file.is_seekable:
            return io.BufferedReader(SeekableView(file))
        return buffered(PartlyReadStream(file.beginning, file.read))

    def wind_back(self) -> None:
        """Rewind the source, as if nothing had been read.

        Raises:
            ReadError: it is made from a file that cannot be rewound.
        """
        if self._file is not None and (self._file.start is None or not isinstance(self._origin, PathLike)):
            self._file.wind_back()
        self.close()  # for a path, which will be reopened
        self._file = None

    def close(self) -> None:
        """Close the file, if this source opened it."""
        if self._file is not None and isinstance(self._origin, PathLike):
            self._file.stream.close()
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _opened(self) -> OpenFile:
        if self._file is None:
            origin = io.BytesIO(self._origin) if isinstance(self._origin, bytes) else self._origin
            self._file = OpenFile.of(origin, self.name, self.limits)
        return self._file

    def _at_beginning(self) -> OpenFile:
        if self._file is not None and self._file.is_read:
            self.wind_back()
        file = self._opened()
        file.is_read = True
        return file


def check_damage(source: Source) -> None:
    """Refuse a *source* known to have been read only in part.

    Raises:
        ReadError: what follows cannot be read.
    """
    if (file := source._file) is not None and file.broken:  # noqa: SLF001 -- of this module
        raise file.broken


def was_read(source: Source) -> bool:
    """Is *source* an open file that was partly read before?"""
    return source._file is not None and bool(source._file.start)  # noqa: SLF001 -- of this module


def is_file(source: Source, path: PathLike[str] | str) -> bool:
    """Return whether *source* is the very file at *path*, or in it as in an archive, perhaps by way of links."""
    origin = source._origin  # noqa: SLF001 -- of this module
    if not isinstance(origin, PathLike):
        return False
    with suppress(OSError, ValueError):  # an invalid name is reported when the source is read
        read, place = realpath(origin), realpath(path)
        return read == place or read.startswith(f"{place}{sep}")
    return False


Readable: TypeAlias = Source | PathLike[str] | str | bytes | bytearray | memoryview | Stream
"""What can be read: a `Source`, a path (a string is one, too), bytes, or a stream.

A stream is an open binary file, or any other object with a ``read(size)`` that returns bytes: a `gzip.GzipFile`, a
member of a `zipfile.ZipFile`, a temporary file, the response of an HTTP client.
"""
