"""Compresses output piece by piece."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from newsformat._errors import WriteError


GZIP = 16 + 15  # zlib's code for a gzip header and the largest window


def compressed_as(suffix: str, parts: Iterable[bytes]) -> Iterator[bytes]:
    """Yield *parts*, compressed as the *suffix* says.

    Raises:
        WriteError: this Python was built without what is needed.
    """
    try:
        compressor = _compressor(suffix)
    except ImportError as error:
        raise WriteError(f"this Python cannot write {suffix}: {error}; or write .gz") from None
    for part in parts:
        yield compressor.compress(part)
    yield compressor.flush()


def _compressor(suffix: str) -> Any:
    if suffix == ".bz2":
        import bz2

        return bz2.BZ2Compressor()
    if suffix == ".xz":
        import lzma

        return lzma.LZMACompressor()
    if suffix == ".zst":
        from newsformat._compression._zstd import zstd

        return zstd().ZstdCompressor(options={zstd().CompressionParameter.checksum_flag: 1})
    import zlib

    return zlib.compressobj(wbits=GZIP)
