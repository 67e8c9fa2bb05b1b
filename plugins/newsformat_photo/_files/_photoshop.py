"""Photoshop image resources in JPEG and TIFF, including the IIM (Adobe Photoshop File Formats)."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat_photo._files._part import DIGEST, IIM, URL, Bytes, Part


_SIGNATURES = frozenset((b"8BIM", b"MeSa", b"PHUT", b"AgHg", b"DCSR"))
_KINDS = {0x0404: IIM, 0x0425: DIGEST, 0x040B: URL}
_HEAD = 4 + 2  # bytes of signature and number
_MIN_RESOURCE_BYTES = _HEAD + 2 + 4  # bytes of a resource without name and content


def resources(content: bytes, place: int, picture: Bytes) -> Iterator[Part]:
    """Yield the metadata in the resources in *content*, which begins at *place* in the file.

    Raises:
        ReadError: one is damaged.
    """
    position = 0
    while position + _MIN_RESOURCE_BYTES <= len(content):
        if content[position : position + 4] not in _SIGNATURES:
            raise picture.error(place + position, "not a Photoshop image resource")
        number = int.from_bytes(content[position + 4 : position + _HEAD])
        name = 1 + content[position + _HEAD]
        start = position + _HEAD + name + name % 2
        length = int.from_bytes(content[start : start + 4])
        if start + 4 + length > len(content):
            raise picture.error(place + position, "an image resource of Photoshop ends too early")
        if kind := _KINDS.get(number):
            yield Part(kind, place + start + 4, content[start + 4 : start + 4 + length])
        position = start + 4 + length + length % 2
