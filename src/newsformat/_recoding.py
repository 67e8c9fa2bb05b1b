"""XML whose encoding is known from outside, which overrides what the document declares (RFC 7303, section 3)."""

from __future__ import annotations

import codecs
import io
import re
from typing import TYPE_CHECKING, BinaryIO

from newsformat._errors import ReadError
from newsformat._source import Source
from newsformat.markup.sniff import xml_root


if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_CHUNK = 64 * 1024
_DECLARED = re.compile(r"""\A(\ufeff?\s*+<\?xml\s[^>]*?\sencoding\s*+=\s*+["'])([^"'>]*+)""")


def recoded(source: Source) -> Source:
    """Return *source*; if it is XML of which the encoding is known, the same in UTF-8, and declared so.

    Raises:
        ReadError: Python has no such encoding.
    """
    if not source.encoding or xml_root(source.head) is None:
        return source
    try:
        decoder = codecs.getincrementaldecoder(source.encoding)()
    except LookupError:
        raise ReadError(f"unknown encoding {source.encoding!r:.40}") from None
    stream = io.BufferedReader(_Recoded(source.open(), decoder, source.encoding), _CHUNK)
    return Source(stream, name=source.name, encoding="utf-8", media_type=source.media_type, limits=source.limits)


class _Recoded(io.RawIOBase):
    """The characters of a *stream* in UTF-8."""

    def __init__(self, stream: BinaryIO, decoder: codecs.IncrementalDecoder, encoding: str) -> None:
        self._stream, self._decoder, self._encoding = stream, decoder, encoding
        self._lines, self._is_first, self._left = 1, True, b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill *buffer* with what comes next."""
        while not self._left and (part := self._stream.read(_CHUNK)):
            self._left = self._decoded(part).encode(errors="surrogatepass")
        if not self._left:
            self._left = self._decoded(b"", final=True).encode(errors="surrogatepass")
        view = memoryview(buffer).cast("B")
        given = self._left[: len(view)]
        self._left = self._left[len(given) :]
        view[: len(given)] = given
        return len(given)

    def _decoded(self, part: bytes, *, final: bool = False) -> str:
        try:
            text = self._decoder.decode(part, final)
        except UnicodeDecodeError as error:
            line = self._lines + error.object.count(b"\n", 0, error.start)
            wrong = error.object[error.start : error.end].hex(" ")
            raise ReadError(f"not in the encoding {self._encoding}: the bytes {wrong}", line=line) from None
        self._lines += text.count("\n")
        if self._is_first and text:
            self._is_first = False
            text = _DECLARED.sub(r"\1utf-8", text)
        return text
