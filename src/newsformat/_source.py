"""Where articles are read from: always bytes, with a name, a head and limits."""

from __future__ import annotations

import io
import reprlib
from os import PathLike, fspath
from pathlib import Path
from typing import BinaryIO, Self, TypeAlias

from attrs import define, evolve, field

from newsformat._errors import ReadError
from newsformat._limits import Limits


HEAD = 8192  # enough for an XML prolog, a licence comment and the root tag

Readable: TypeAlias = "Source | PathLike[str] | str | bytes | BinaryIO"
"""What can be read: a `Source`, a path (a string is one, too), bytes, or an open binary file."""


@define(eq=False)
class Source:
    """Bytes that can be looked into before they are read, once.

    Made of bytes, of an open binary file, of a path (opened when first needed), or by `Source.text` of a string.

    Attributes:
        name: what errors call it.
        encoding: known from outside (an HTTP header, ``--encoding``); beats what the bytes say.
        media_type: known from outside; helps detection.
        limits: what readers refuse.
    """

    _origin: bytes | PathLike[str] | BinaryIO = field(repr=reprlib.repr)
    name: str = field(default="", kw_only=True)
    encoding: str = field(default="", kw_only=True)
    media_type: str = field(default="", kw_only=True)
    limits: Limits = field(default=Limits(), kw_only=True, repr=False)
    _stream: BinaryIO | None = field(default=None, init=False, repr=False)
    _head: bytes | None = field(default=None, init=False, repr=False)

    @classmethod
    def of(cls, value: Readable) -> Source:
        """Wrap a path (a string is a path too), bytes, or an open binary file."""
        if isinstance(value, Source):
            return value
        if isinstance(value, bytes):
            return cls(value)
        if isinstance(value, str | PathLike):
            if not fspath(value):
                raise ReadError("an empty string is no path; Source.text takes a text")
            return cls(Path(value), name=fspath(value))
        if not callable(getattr(value, "read", None)):
            raise TypeError(f"a source is a path, bytes, an open binary file or a Source, not {type(value).__name__}")
        name = getattr(value, "name", "")
        return cls(value, name=name if isinstance(name, str) else "")

    @classmethod
    def text(cls, text: str, *, name: str = "") -> Source:
        """Wrap text that is already decoded."""
        try:
            return cls(text.encode(), name=name, encoding="utf-8")
        except UnicodeEncodeError as error:
            raise ReadError(f"the text holds a lone surrogate at character {error.start}", source=name) from None

    def with_limits(self, limits: Limits) -> Source:
        """Return the same source, not yet read, under other *limits*."""
        return evolve(self, limits=limits)

    @property
    def head(self) -> bytes:
        """The first 8 KiB; looking at them does not consume them."""
        if isinstance(self._origin, bytes):
            return self._origin[:HEAD]
        if self._head is None:
            self._head = self._read(HEAD)
        return self._head

    @property
    def is_empty(self) -> bool:
        """Is there nothing, or nothing but a little white space?"""
        return len(self.head) < HEAD and not self.head.strip()

    def read_bytes(self) -> bytes:
        """Return everything.

        Raises:
            ReadError: it is longer than ``limits.item_bytes``, or cannot be read.
        """
        most = self.limits.item_bytes
        if isinstance(self._origin, bytes):
            content = self._origin
        else:
            content = self.head
            if len(content) == HEAD:
                content += self._read(most + 1 - HEAD)
        if len(content) > most:
            raise ReadError(f"larger than {most} bytes; raise the limit item_bytes to read it", source=self.name)
        return content

    def open(self) -> BinaryIO:
        """Return everything as a stream, for readers that hold one item at a time in memory."""
        if isinstance(self._origin, bytes):
            return io.BytesIO(self._origin)
        return io.BufferedReader(_Rest(self.head, self))

    def close(self) -> None:
        """Close the file, if this source opened it."""
        if self._stream is not None and self._stream is not self._origin:
            self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read(self, size: int) -> bytes:
        """Read up to *size* bytes on, fewer only at the end."""
        parts = []
        try:
            if self._stream is None:
                self._stream = self._opened()
            while size > 0 and (part := self._stream.read(size)):
                if not isinstance(part, bytes):
                    raise TypeError(f"{self.name or 'the file'} is open as text; open it with mode 'rb'")
                parts.append(part)
                size -= len(part)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            hint = "; a string is a path, and Source.text takes a text" if "\n" in self.name else ""
            raise ReadError(f"cannot be read: {reason}{hint}", source=_shown(self.name)) from error
        except ValueError as error:
            raise ReadError(f"cannot be read: {error}", source=self.name) from error
        return b"".join(parts)

    def _opened(self) -> BinaryIO:
        match self._origin:
            case PathLike():
                return Path(self._origin).open("rb")
            case bytes():
                return io.BytesIO(self._origin)
            case _:
                return self._origin


def _shown(name: str) -> str:
    """Return *name*, or of one that has several lines its beginning."""
    first, *more = name.splitlines() or [""]
    return f"{first[:40]}…" if more else name


class _Rest(io.RawIOBase):
    """The head of a source again, then the rest of it."""

    def __init__(self, head: bytes, source: Source) -> None:
        self._head, self._source = head, source

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        part, self._head = self._head[: len(buffer)], self._head[len(buffer) :]
        part = part or self._source._read(len(buffer))  # noqa: SLF001 -- its own other half
        buffer[: len(part)] = part
        return len(part)
