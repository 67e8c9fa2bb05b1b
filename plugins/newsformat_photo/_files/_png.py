"""PNG: the size of the picture and its XMP (W3C Portable Network Graphics; XMP Part 3, 1.1.5)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from newsformat_photo._files._part import EXIF, MOST, UNREAD, XMP, Bytes, Part, size


_SIGNATURE = 8  # bytes
_KEYWORD = b"XML:com.adobe.xmp\0"
_TEXTS = frozenset((b"iTXt", b"tEXt", b"zTXt"))
_REPORTED = frozenset(
    (b"Title", b"Author", b"Description", b"Copyright", b"Raw profile type iptc", b"Raw profile type xmp")
)
_OVERHEAD = 12  # bytes of length, type and checksum of a chunk
_HEADER = 8  # bytes of the size in IHDR


def parts(picture: Bytes) -> Iterator[Part]:
    """Yield the metadata in the chunks of *picture*, also those after the image data."""
    place = _SIGNATURE
    for _ in range(MOST):
        head = picture.take(place, 8, "a chunk")
        length, kind = int.from_bytes(head[:4]), head[4:]
        if place + _OVERHEAD + length > picture.length:
            raise picture.error(place, f"the file ends within the chunk {kind.decode('ascii', 'replace')}")
        yield from _chunk(picture, kind, place + 8, length)
        place += _OVERHEAD + length
        if kind == b"IEND" or place == picture.length:
            return
    raise picture.error(place, f"more than {MOST} chunks")


def _chunk(picture: Bytes, kind: bytes, place: int, length: int) -> Iterator[Part]:
    if kind == b"IHDR" and length >= _HEADER:
        head = picture.take(place, _HEADER, "the header")
        yield size(int.from_bytes(head[:4]), int.from_bytes(head[4:]), place)
    elif kind == b"eXIf":
        yield Part(EXIF, place, picture.take(place, length, "the chunk eXIf"))
    elif kind in _TEXTS:
        keyword = picture.take(place, min(length, len(_KEYWORD) + 8), "a text").partition(b"\0")[0]
        if kind == b"iTXt" and keyword + b"\0" == _KEYWORD:
            content = picture.take(place, length, "the chunk iTXt")[len(_KEYWORD) :]
            yield Part(XMP, place, _text(picture, content, place))
        elif keyword in _REPORTED:
            yield Part(UNREAD, place, keyword)


def _text(picture: Bytes, content: bytes, place: int) -> bytes:
    """Return the text of an international textual chunk, which follows its language and keyword (11.3.3.4)."""
    pieces = content[2:].split(b"\0", 2)
    if len(pieces) < 3:  # noqa: PLR2004 -- the language, the keyword, the text
        raise picture.error(place, "the chunk iTXt has no text")
    return _inflated(picture, pieces[2], place) if content[0] else pieces[2]


def _inflated(picture: Bytes, content: bytes, place: int) -> bytes:
    inflate = zlib.decompressobj()
    try:
        text = inflate.decompress(content, picture.room + 1)
    except zlib.error as error:
        raise picture.error(place, f"the chunk iTXt is damaged: {error}") from None
    if not inflate.eof and not inflate.unconsumed_tail:
        raise picture.error(place, "the chunk iTXt ends too early")
    picture.count(len(text), place)
    return text
