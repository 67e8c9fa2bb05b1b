"""A compressed file is read as what is in it, and a file is compressed where its name says so.

* gzip (RFC 1952), ``.gz``; bzip2, ``.bz2``; xz, ``.xz``: what the standard library knows of all versions of Python.
* Reading, the first bytes tell, whatever the name is. Several in one file are read as one after the other, as their own
  programs do it, and one within another is not unpacked.
* What would become of a few bytes is bounded by `Limits.ratio`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple


_XZ_MEMORY = 256 * 1024 * 1024  # bytes; the greatest preset of xz needs 65 MiB
_GZIP = 16 + 15  # zlib's way to say: with the header of gzip, and the largest window


class Compression(NamedTuple):
    """A way to compress: what it is called, the *suffix* of its files, and the *signs* that they may begin with."""

    name: str
    suffix: str
    signs: tuple[bytes, ...]
    compressor: Callable[[], Any]
    decompressor: Callable[[], Any]


class _Gunzip:
    """`zlib`'s object, with the interface of those for bzip2 and xz."""

    def __init__(self) -> None:
        import zlib

        self._inner = zlib.decompressobj(_GZIP)

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


def _gzip() -> Any:
    import zlib

    return zlib.compressobj(wbits=_GZIP)


def _bzip2() -> Any:
    import bz2

    return bz2.BZ2Compressor()


def _bunzip2() -> Any:
    import bz2

    return bz2.BZ2Decompressor()


def _xz() -> Any:
    import lzma

    return lzma.LZMACompressor()


def _unxz() -> Any:
    import lzma

    return lzma.LZMADecompressor(lzma.FORMAT_XZ, _XZ_MEMORY)


_BLOCKS = (b"1AY&SY", b"\x17\x72\x45\x38\x50\x90")  # the first one's magic number, or that of the end
_COMPRESSIONS = (
    Compression("gzip", ".gz", (b"\x1f\x8b\x08",), _gzip, _Gunzip),
    Compression(
        "bzip2", ".bz2", tuple([b"BZh%d%b" % (n, block) for n in range(1, 10) for block in _BLOCKS]), _bzip2, _bunzip2
    ),
    Compression("xz", ".xz", (b"\xfd7zXZ\0",), _xz, _unxz),
)
_SIGNS = tuple([sign for one in _COMPRESSIONS for sign in one.signs])
_SUFFIXES = tuple([one.suffix for one in _COMPRESSIONS])


def compression_of(content: bytes) -> Compression:
    """Return how *content* is compressed, of which `is_compressed` says that it is."""
    return next(one for one in _COMPRESSIONS if content.startswith(one.signs))


def is_compressed(content: bytes) -> bool:
    """Does *content* begin as compressed data does that can be read?"""
    return content.startswith(_SIGNS)


def inner_name(name: str) -> str:
    """Return what a file called *name* is called when it is not compressed."""
    suffix = next((suffix for suffix in _SUFFIXES if name.lower().endswith(suffix)), "")
    return name.removesuffix(name[len(name) - len(suffix) :]) if len(name) > len(suffix) else name


def compressed(parts: Iterable[bytes], name: str) -> Iterable[bytes]:
    """Return *parts* as a file called *name* has them: compressed, if it is called so."""
    one = next((one for one in _COMPRESSIONS if name.lower().endswith(one.suffix)), None)
    return parts if one is None else _compressed(parts, one.compressor())


def _compressed(parts: Iterable[bytes], compressor: Any) -> Iterator[bytes]:
    for part in parts:
        yield compressor.compress(part)
    yield compressor.flush()
