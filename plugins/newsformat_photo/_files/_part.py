"""Metadata found in an image file, and the bytes of the file."""

from __future__ import annotations

import io
from typing import BinaryIO, Final, NamedTuple, Self

from newsformat.plugin import ReadError, Source, limit_message


XMP: Final = "xmp"  # a packet
EXTENDED: Final = "extended"  # a piece of an XMP packet too long for one JPEG segment
IIM: Final = "iim"  # the records of the Information Interchange Model
DIGEST: Final = "digest"  # the MD5 sum of the IIM that the XMP was made with
URL: Final = "url"  # of a web statement of rights, as stored by Photoshop
UNREAD: Final = "unread"  # the keyword of a PNG text, which is not read
EXIF: Final = "exif"  # a TIFF with the camera's own data
DESCRIPTION: Final = "description"  # in Exif, as those that follow
ARTIST: Final = "artist"
COPYRIGHT: Final = "copyright"
MAKE: Final = "make"  # of the camera
TAKEN: Final = "taken"  # time, with or without a zone
SIZE: Final = "size"  # width and height, separated by a blank

MOST: Final = 65_536  # segments, chunks and entries of one file; pictures have some dozens


class Part(NamedTuple):
    """A piece of metadata: its kind, its offset in the file, and its bytes."""

    kind: str
    place: int
    content: bytes


def size(width: int, height: int, place: int) -> Part:
    """Return the part with the size of a picture in pixels."""
    return Part(SIZE, place, b"%d %d" % (width, height))


class Bytes:
    """Random access to the bytes of a file, of which only those requested are read.

    They count against the limit ``item_bytes``; image data are never read, so that a picture may be of any size.
    """

    def __init__(self, source: Source) -> None:
        self._stream: BinaryIO = source.open_seekable()
        self._source = source
        self._left = self._most = source.limits.item_bytes
        self.length = self._stream.seek(0, io.SEEK_END)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def take(self, place: int, length: int, what: str) -> bytes:
        """Return *length* bytes from *place* on; *what* they are is for the error message.

        Raises:
            ReadError: the file ends before, or the limit is exceeded.
        """
        if place < 0 or length > self.length - place:
            raise self.error(place, f"the file ends within {what}")
        self.count(length, place)
        self._stream.seek(place)
        return self._stream.read(length)

    @property
    def room(self) -> int:
        """The number of bytes that may still be read."""
        return self._left

    def count(self, length: int, place: int) -> None:
        """Count *length* bytes against the limit.

        Raises:
            ReadError: it is exceeded.
        """
        self._left -= length
        if self._left < 0:
            raise self.error(place, limit_message("item_bytes", f"its value is larger than {self._most} bytes"))

    def error(self, place: int, why: str) -> ReadError:
        """Return an error with the reason *why*, at byte *place*."""
        return ReadError(f"byte {place}: {why}", source=self._source.name)
