"""JPEG: the metadata in its segments (ITU-T T.81, B.1.1; XMP Part 3, 1.1.3)."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat_photo._files._part import EXIF, EXTENDED, MOST, XMP, Bytes, Part, size
from newsformat_photo._files._photoshop import resources


_EOI, _SOS, _APP1, _APP13 = 0xD9, 0xDA, 0xE1, 0xED
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_STANDALONE = frozenset((0x01, *range(0xD0, 0xD9)))  # markers without a length and content
_FILL = 0xFF
_PACKET = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
_EXIF = b"Exif\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_FRAME = 7  # bytes of a frame header up to the width


def parts(picture: Bytes) -> Iterator[Part]:
    """Yield the metadata in the segments of *picture*, up to the first scan."""
    photoshop: list[Part] = []  # resources may continue in the next segment
    for marker, place, length in _segments(picture):
        if marker in _FRAMES:
            head = picture.take(place, min(length, _FRAME), "the frame header")
            yield size(int.from_bytes(head[3:5]), int.from_bytes(head[1:3]), place)
        elif marker in {_APP1, _APP13} and length:
            content = picture.take(place, length, "a segment")
            if content.startswith(_PHOTOSHOP):
                photoshop.append(Part("", place + len(_PHOTOSHOP), content[len(_PHOTOSHOP) :]))
            yield from _application(content, place)
    if photoshop:
        yield from resources(b"".join([part.content for part in photoshop]), photoshop[0].place, picture)


def _application(content: bytes, place: int) -> Iterator[Part]:
    for start, kind in ((_PACKET, XMP), (_EXTENSION, EXTENDED)):
        if content.startswith(start):
            yield Part(kind, place + len(start), content[len(start) :])
    if content.startswith(_EXIF):
        yield Part(EXIF, place + len(_EXIF) + 1, content[len(_EXIF) + 1 :])


def _segments(picture: Bytes) -> Iterator[tuple[int, int, int]]:
    """Yield the marker of each segment, the offset of its content, and its length."""
    place = 2
    for _ in range(MOST):
        marker, place = _marker(picture, place)
        if marker in {_SOS, _EOI}:
            return
        if marker in _STANDALONE:
            continue
        length = int.from_bytes(picture.take(place, 2, "a segment")) - 2
        if length < 0 or place + 2 + length > picture.length:
            raise picture.error(place, "the file ends within a segment" if length >= 0 else "a segment has no length")
        yield marker, place + 2, length
        place += 2 + length
    raise picture.error(place, f"more than {MOST} segments")


def _marker(picture: Bytes, place: int) -> tuple[int, int]:
    """Return the marker at *place*, after any fill bytes, and the offset behind it."""
    if picture.take(place, 1, "the header of the picture")[0] != _FILL:
        raise picture.error(place, "not a segment marker")
    marker = _FILL
    while marker == _FILL:
        place += 1
        marker = picture.take(place, 1, "a marker")[0]
    return marker, place + 1
