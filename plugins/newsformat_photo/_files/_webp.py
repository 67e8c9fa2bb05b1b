"""WebP: the size of the picture and its XMP (RFC 9649, 2)."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat_photo._files._part import EXIF, MOST, XMP, Bytes, Part, size


_HEADER = 12  # bytes: RIFF, the length, WEBP
_START = 10  # bytes of a chunk that contain the size
_EXIF = b"Exif\0\0"  # a prefix that some programs add


def parts(picture: Bytes) -> Iterator[Part]:
    """Yield the metadata in the chunks of *picture*, also those after the image data."""
    place, sized = _HEADER, False
    for _ in range(MOST):
        if picture.length - place < 8:  # noqa: PLR2004 -- the name and the length of a chunk
            return
        head = picture.take(place, 8, "a chunk")
        kind, length = head[:4], int.from_bytes(head[4:], "little")
        place += 8
        if place + length > picture.length:
            raise picture.error(place, f"the file ends within the chunk {kind.decode('ascii', 'replace')}")
        if not sized and kind in _SIZES:
            start = picture.take(place, min(length, _START), "a chunk").ljust(_START, b"\0")
            yield size(*_SIZES[kind](start), place)
            sized = True
        elif kind == b"XMP ":
            yield Part(XMP, place, picture.take(place, length, "the chunk XMP"))
        elif kind == b"EXIF":
            yield Part(EXIF, place, picture.take(place, length, "the chunk EXIF").removeprefix(_EXIF))
        place += length + length % 2
    raise picture.error(place, f"more than {MOST} chunks")


def _extended(start: bytes) -> tuple[int, int]:
    return int.from_bytes(start[4:7], "little") + 1, int.from_bytes(start[7:10], "little") + 1


def _lossy(start: bytes) -> tuple[int, int]:
    return int.from_bytes(start[6:8], "little") & 0x3FFF, int.from_bytes(start[8:10], "little") & 0x3FFF


def _lossless(start: bytes) -> tuple[int, int]:
    bits = int.from_bytes(start[1:5], "little")
    return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1


_SIZES = {b"VP8X": _extended, b"VP8 ": _lossy, b"VP8L": _lossless}
