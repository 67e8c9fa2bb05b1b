"""Decompresses a file as it is read, in bounded memory and time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import define, field

from newsformat._compression import SIGNS
from newsformat._compression._compressor import GZIP
from newsformat._errors import ReadError, limit_message
from newsformat._limits import Limits


_PART = 16 * 1024  # bytes read from a compressed file at a time
_HARMLESS = 1024 * 1024  # bytes allowed at any compression ratio
# Concatenated members of a file, and minimum bytes per member when there are that many: starting one is slow
_PARTS, _OF_ONE = 1000, 64
_XZ_MEMORY = 256 * 1024 * 1024  # bytes; the largest preset of xz needs 65 MiB


class _Gunzip:
    """A decompressor of `zlib` with the interface of those for bzip2 and xz."""

    def __init__(self) -> None:
        import zlib

        self._inner = zlib.decompressobj(GZIP)

    def decompress(self, content: bytes, most: int) -> bytes:
        return self._inner.decompress(self._inner.unconsumed_tail + content, most)

    @property
    def needs_input(self) -> bool:
        return not self._inner.unconsumed_tail

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data


def _decompressor(way: str) -> Any:
    if way == "bzip2":
        import bz2

        return bz2.BZ2Decompressor()
    if way == "xz":
        import lzma

        return lzma.LZMADecompressor(lzma.FORMAT_XZ, _XZ_MEMORY)
    if way == "zstd":
        from newsformat._compression._zstd import zstd

        return zstd().ZstdDecompressor()  # with windows of up to 128 MiB, the library's default
    return _Gunzip()


@define
class Decompressed:
    """The content of the compressed file *name*; *rest* has been read from it already, *more* reads on."""

    _rest: bytes
    _more: Callable[[int], bytes]
    _name: str
    limits: Limits
    _way: str = field(init=False)
    _stream: Any = field(init=False)
    _taken: int = field(init=False)
    _given: int = field(init=False, default=0)
    _parts: int = field(init=False, default=1)

    def __attrs_post_init__(self) -> None:
        self._way = next(way for way, signs in SIGNS.items() if self._rest.startswith(signs))
        try:
            self._stream = _decompressor(self._way)
        except ImportError as error:
            why = f"{self._way} data, which this Python cannot read: {error}; or unpack it first"
            raise ReadError(why, source=self._name) from None
        self._taken = len(self._rest)

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes, and none at the end.

        Raises:
            ReadError: it is damaged, or much more than what it is made of.
        """
        part = b""
        while not part:
            if self._stream.eof and not self._begin_next():
                return b""
            part = self._decompressed(size)
        self._given += len(part)
        if self._given > max(_HARMLESS, self._taken * self.limits.ratio):
            message = f"becomes more than {self.limits.ratio} times as large when it is decompressed"
            raise ReadError(limit_message("ratio", message), source=self._name)
        return part

    def _decompressed(self, size: int) -> bytes:
        content, at_end = b"", False
        if self._stream.needs_input:
            content, self._rest = self._rest or self._read_on(), b""
            at_end = not content
        try:
            part: bytes = self._stream.decompress(content, size)
        except Exception as error:  # noqa: BLE001 -- zlib.error, LZMAError, OSError, EOFError: each has its own
            raise self._damaged(str(error)) from None
        if at_end and not part and not self._stream.eof:
            raise self._damaged("it is cut off")
        return part

    def _begin_next(self) -> bool:
        """Begin the next compressed part of the file, unless only padding is left, as on tapes."""
        rest = (self._stream.unused_data or self._read_on()).lstrip(b"\0")
        signs = SIGNS[self._way]
        while len(rest) < max(map(len, signs)) and (more := self._read_on()):
            rest = (rest + more).lstrip(b"\0")
        if rest and not rest.startswith(signs):
            raise self._damaged(f"what follows is not {self._way} data")
        if rest:
            self._rest, self._stream = rest, _decompressor(self._way)
            self._parts += 1
            if self._parts > _PARTS and self._given < self._parts * _OF_ONE:
                raise self._damaged("its parts are very many, and hold hardly anything")
        return bool(rest)

    def _read_on(self) -> bytes:
        content = self._more(_PART)
        self._taken += len(content)
        return content

    def _damaged(self, why: str) -> ReadError:
        what = f"damaged {self._way} data ({why}); fetch it again, or decompress by hand what is left of it"
        return ReadError(what, source=self._name)
