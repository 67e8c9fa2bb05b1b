"""Pictures in a document, in hexadecimal or binary."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from newsformat import Media, Rendition
from newsformat.plugin import File
from newsformat_office._rtf._destinations import Destination, Words
from newsformat_office._rtf._words import PICTURES


if TYPE_CHECKING:
    from newsformat_office._rtf._groups import Group


_TYPES = {"png": "image/png", "jpg": "image/jpeg", "emf": "image/emf", "wmf": "image/wmf", "bmp": "image/bmp"}
_TWIPS = 15  # per pixel, at 96 pixels per inch


class Picture(Destination):
    r"""``\pict``: collects a picture, and passes itself to *then*."""

    def __init__(self, then: Callable[[Picture], None]) -> None:
        self._then = then
        self._hexadecimal: list[bytes] = []
        self._data: list[bytes] = []
        self._sizes: dict[str, int] = {}
        self._suffix = ""
        self._property = ""
        self._alt = ""

    def raw(self, content: bytes) -> bool:
        """Take hexadecimal data."""
        self._hexadecimal.append(content)
        return True

    def data(self, content: bytes) -> None:
        """Take binary data."""
        self._data.append(content)

    def word(self, name: str, number: int | None, group: Group) -> bool:
        """Read the type, size and alternative text of the picture."""
        if name in PICTURES:
            self._suffix = PICTURES[name]
        elif name in {"picwgoal", "pichgoal"}:
            self._sizes[name] = max(number or 0, 0) // _TWIPS
        elif name == "sn":
            group.goal = Words(self._set_property)
        elif name == "sv":
            group.goal = Words(self._set_value)
        elif name == "picprop":
            group.goal = _Properties(self)
        return True

    def _set_property(self, name: str) -> None:
        self._property = name.strip()

    def _set_value(self, value: str) -> None:
        if self._property == "wzDescription":
            self._alt = value

    def close(self) -> None:
        """Finish the picture."""
        self._then(self)

    def file(self, number: int) -> File:
        """Return the picture as a file, named by its *number* in the document."""
        digits = b"".join(b"".join(self._hexadecimal).split())
        try:
            content = bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
        except ValueError:
            content = b""
        content += b"".join(self._data)
        name = f"picture-{number}.{self._suffix}" if self._suffix else f"picture-{number}"
        return File(name=name, content=content, media_type=_TYPES.get(self._suffix, ""))

    def media(self, file: File) -> Media:
        """Return the block for the picture in *file*."""
        width, height = self._sizes.get("picwgoal") or None, self._sizes.get("pichgoal") or None
        size = len(file.content) or None
        known = Rendition(href=file.name, media_type=file.media_type, width=width, height=height, size=size)
        return Media(file.name, alt=self._alt, renditions=[known])


class _Properties(Destination):
    """The properties of a picture, which are not image data."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture

    def word(self, name: str, number: int | None, group: Group) -> bool:
        return name in {"sn", "sv"} and self._picture.word(name, number, group)
