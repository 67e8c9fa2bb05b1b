"""TIFF: the fields of its first image (TIFF 6.0; Adobe's TIFF tech notes; XMP Part 3, 1.1.6), and those of Exif.

Many raw files of cameras are TIFF. BigTIFF has offsets of eight bytes instead of four.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsformat_photo._files._part import ARTIST, COPYRIGHT, DESCRIPTION, IIM, MAKE, MOST, TAKEN, XMP, Bytes, Part, size
from newsformat_photo._files._photoshop import resources


_ORDERS = {b"II": "little", b"MM": "big"}
_BIG = 43
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_LONG = 4
_NUMBERS = frozenset((1, 3, 4, 16))
_WIDTH, _HEIGHT, _XMP, _IIM, _PHOTOSHOP = 256, 257, 700, 33723, 34377
_DESCRIPTION, _MAKE, _ARTIST, _COPYRIGHT, _CAMERA = 270, 271, 315, 33432, 34665
_TAKEN, _OFFSET = 36867, 36881  # in the Exif directory: DateTimeOriginal and OffsetTimeOriginal (Exif 2.32, 4.6.5)
_TAG = b"\x1c"  # first byte of an IIM dataset
_EXIF = {_DESCRIPTION: DESCRIPTION, _MAKE: MAKE, _ARTIST: ARTIST, _COPYRIGHT: COPYRIGHT}
_WANTED = frozenset((_WIDTH, _HEIGHT, _XMP, _IIM, _PHOTOSHOP, _CAMERA, *_EXIF))


class Field(NamedTuple):
    """A field of an image: the type of its value, its offset, and its bytes."""

    type: int
    place: int
    content: bytes


class Tiff:
    """A TIFF file; *take* reads bytes at an offset."""

    def __init__(self, take: Callable[[int, int, str], bytes]) -> None:
        head = take(0, 8, "the header")
        self.order = _ORDERS.get(head[:2], "big")
        self.is_big = self._number(head[2:4]) == _BIG
        self._take = take
        self.first = self._number(take(8, 8, "the header") if self.is_big else head[4:8])

    def fields(self, place: int, wanted: frozenset[int]) -> dict[int, Field]:
        """Return the fields of the directory at *place* whose tags are *wanted*."""
        wide = 8 if self.is_big else 2
        count = min(self._number(self._take(place, wide, "a directory")), MOST)
        number = 20 if self.is_big else 12
        entries = self._take(place + wide, count * number, "a directory")
        found: dict[int, Field] = {}
        for index in range(0, count * number, number):
            entry = entries[index : index + number]
            tag = self._number(entry[:2])
            if tag in wanted and tag not in found:
                found[tag] = self._field(entry, place + wide + index)
        return found

    def _field(self, entry: bytes, place: int) -> Field:
        room = 8 if self.is_big else 4
        kind, count = self._number(entry[2:4]), self._number(entry[4 : 4 + room])
        length = count * _SIZES.get(kind, 1)
        if length <= room:
            return Field(kind, place + 4 + room, entry[4 + room : 4 + room + length])
        start = self._number(entry[4 + room :])
        return Field(kind, start, self._take(start, length, "the value of a field"))

    def number(self, field: Field | None) -> int:
        """Return the value of an integer *field*; 0 if it is not one."""
        known = field is not None and field.type in _NUMBERS
        return self._number(field.content[: _SIZES[field.type]]) if field is not None and known else 0

    def _number(self, content: bytes) -> int:
        return int.from_bytes(content, "little" if self.order == "little" else "big")


def parts(picture: Bytes) -> Iterator[Part]:
    """Yield the metadata in the fields of the first image of *picture*."""
    tiff = Tiff(picture.take)
    fields = tiff.fields(tiff.first, _WANTED)
    width, height = (tiff.number(fields.get(tag)) for tag in (_WIDTH, _HEIGHT))
    if width and height:
        yield size(width, height, tiff.first)
    if found := fields.get(_XMP):
        yield Part(XMP, found.place, found.content)
    if found := fields.get(_IIM):
        yield Part(IIM, found.place, _iim(found, tiff.order))
    if found := fields.get(_PHOTOSHOP):
        for part in resources(found.content, found.place, picture):
            if part.kind != IIM or _IIM not in fields:
                yield part

    yield from _exif(tiff, fields)


def exif_parts(picture: Bytes) -> Iterator[Part]:
    """Yield the metadata of an Exif block, which is a TIFF itself."""
    tiff = Tiff(picture.take)
    return _exif(tiff, tiff.fields(tiff.first, _WANTED))


def _exif(tiff: Tiff, fields: dict[int, Field]) -> Iterator[Part]:
    for tag, kind in _EXIF.items():
        if found := fields.get(tag):
            yield Part(kind, found.place, found.content)
    if camera := tiff.number(fields.get(_CAMERA)):
        times = tiff.fields(camera, frozenset((_TAKEN, _OFFSET)))
        time = [times[tag].content.rstrip(b"\0 ") for tag in (_TAKEN, _OFFSET) if tag in times]
        if _TAKEN in times:
            yield Part(TAKEN, times[_TAKEN].place, b"".join(time))


def _iim(field: Field, order: str) -> bytes:
    """Return the IIM in *field*; if stored as longs, their bytes may be reversed in little-endian files."""
    content = field.content
    if field.type != _LONG or content.startswith(_TAG) or order == "big" or content[3:4] != _TAG:
        return content
    return b"".join([content[index : index + 4][::-1] for index in range(0, len(content), 4)])
