"""Recodes XML with an encoding known from outside, which overrides its declaration (RFC 7303, section 3).

Also recodes XML that declares an encoding of DOS or the Mac that parsers do not know but Python does, and XML and
JSON in UTF-16 and UTF-32, so that no reader has to deal with those.
"""

from __future__ import annotations

import codecs
import io
import re
from typing import TYPE_CHECKING

from newsformat._errors import ReadError
from newsformat._json_in_script import bare_json
from newsformat._source import Source
from newsformat.markup.encodings import declared_encoding, marked_encoding
from newsformat.markup.sniff import bare_text, is_json, xml_root


if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_CHUNK = 64 * 1024
_UNPARSED = frozenset(
    [f"cp{page}" for page in (437, 720, 737, 775, 852, 855, 857, 858, 860, 861, 863, 864, 865, 869, 1125)]
    + [f"mac-{name}" for name in ("croatian", "cyrillic", "greek", "iceland", "latin2", "romanian", "turkish")]
)
_DECLARED = re.compile(r"""\A(\ufeff?\s*+<\?xml\s[^>]*?\sencoding\s*+=\s*+["'])([^"'>]*+)""")


def recoded(source: Source) -> Source:
    """Return *source*; XML in UTF-16, UTF-32 or an encoding known only to Python becomes UTF-8.

    JSON is identified by its first bytes only (RFC 8259, 8.1, and 4627, 3), unless these are no UTF-8 and the encoding
    is known.

    Raises:
        ReadError: there is no such encoding of texts.
    """
    head, known = source.head, source.encoding
    encoding = declared_encoding(head, known)[0] if known else _wide(head) or _unparsed(head)
    if not (encoding or known) or (xml_root(head) is None and not _is_json_to_recode(head, known)):
        return source
    if not encoding:
        raise ReadError(f"unknown encoding {known!r:.40}")
    stream = _Recoded(source, codecs.getincrementaldecoder(encoding)(), encoding)
    return Source(stream, name=source.name, encoding="utf-8", media_type=source.media_type, limits=source.limits)


def _wide(head: bytes) -> str:
    """Return which of UTF-16 and UTF-32 JSON, or XML that declares itself, with this *head* is in; else ``""``."""
    marked, _ = marked_encoding(head)
    is_meant = marked not in {"", "utf-8"} and (bare_text(head).startswith("<?xml") or _is_json(head))
    return marked if is_meant else ""


def _is_json_to_recode(head: bytes, known: str) -> bool:
    if not known:
        return _is_json(head)
    return not _is_valid_utf_8(head) and marked_encoding(head)[0] in {"", "utf-8"} and _is_json(head)


def _is_json(head: bytes) -> bool:
    """Is *head* JSON, by itself or in a script?"""
    return is_json(bare_json(bare_text(head).encode("utf-8", "replace")))


def _unparsed(head: bytes) -> str:
    """Return the encoding that a document with this *head* declares, if parsers do not know it; else ``""``."""
    declared = _DECLARED.match(head.decode("latin-1"))
    if not declared:
        return ""
    try:
        name = codecs.lookup(declared[2]).name
    except (LookupError, ValueError):
        return ""
    return name if name in _UNPARSED and not _is_utf_8(head) else ""


def _is_utf_8(head: bytes) -> bool:
    """Does *head* contain non-ASCII characters, all of them valid UTF-8, whatever is declared?"""
    return not head.isascii() and _is_valid_utf_8(head)


def _is_valid_utf_8(head: bytes) -> bool:
    try:
        codecs.utf_8_decode(head)  # the last character may be cut off
    except UnicodeDecodeError:
        return False
    return True


class _Recoded(io.RawIOBase):
    """The characters of a *source* in UTF-8, which can be read again from the beginning, and from nowhere else."""

    def __init__(self, source: Source, decoder: codecs.IncrementalDecoder, encoding: str) -> None:
        self._source, self._decoder, self._encoding = source, decoder, encoding
        self._begin()

    def _begin(self) -> None:
        self._stream = self._source.open()
        self._decoder.reset()
        self._lines, self._is_first, self._left = 1, True, memoryview(b"")

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return 0 if self._is_first else 1

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go back to the beginning.

        Raises:
            OSError: it is meant to go anywhere else.
        """
        if offset or whence != io.SEEK_SET:
            raise OSError("it can be read from its beginning only")
        self._begin()
        return 0

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill *buffer* with the next bytes."""
        while not self._left and (part := self._stream.read(_CHUNK)):
            self._left = memoryview(self._decoded(part).encode(errors="surrogatepass"))
        if not self._left:
            self._left = memoryview(self._decoded(b"", final=True).encode(errors="surrogatepass"))
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
            text = _DECLARED.sub(r"\1utf-8", text.removeprefix("\ufeff"))
        return text
