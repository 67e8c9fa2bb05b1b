"""Exif → properties of XMP: what it says beside the settings of a camera (Exif 2.32, 4.6).

A description that names the maker of the camera is the camera's own, such as ``ACME DIGITAL CAMERA``, and none.
"""

from __future__ import annotations

import re

from newsformat.plugin import ReadError, Report, Source, line, prose
from newsformat_photo._files._part import ARTIST, COPYRIGHT, DESCRIPTION, EXIF, MAKE, TAKEN, Bytes, Part
from newsformat_photo._files._tiff import exif_parts
from newsformat_photo._names import SEQ, expanded
from newsformat_photo._xmp._value import Properties, alternative, array, text


_TAKEN = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)([+-]\d\d:\d\d)?", re.ASCII)


def parts_of(parts: list[Part], source: Source, report: Report) -> list[Part]:
    """Return what the Exif among *parts* says; what is behind damage in it is left out."""
    found: list[Part] = []
    for part in parts:
        if part.kind == EXIF:
            exif = Source(part.content, name=source.name, limits=source.limits)
            try:
                with Bytes(exif) as inner:
                    found.extend(exif_parts(inner))
            except ReadError as error:
                report.left_out(f"Exif is damaged, and left out: {error.message}")
    return found


def told(parts: list[Part]) -> Properties:
    """Return what the *parts* that are of Exif say."""
    said = {part.kind: _text(part.content) for part in reversed(parts) if part.kind in _KINDS}
    found: Properties = {}
    if (description := prose(said.get(DESCRIPTION, ""))) and not _is_of_camera(description, said.get(MAKE, "")):
        found[expanded("dc:description")] = alternative(description)
    if artists := [each for part in said.get(ARTIST, "").split(";") if (each := line(part))]:
        found[expanded("dc:creator")] = array(SEQ, artists)
    if notice := prose(said.get(COPYRIGHT, "").replace("\0", "\n")):  # of the photographer and the editor
        found[expanded("dc:rights")] = alternative(notice)
    if (match := _TAKEN.fullmatch(said.get(TAKEN, ""))) and match[1] != "0000":
        year, month, day, clock, zone = match.groups()
        found[expanded("photoshop:DateCreated")] = text(f"{year}-{month}-{day}T{clock}{zone or ''}")
    return found


_KINDS = frozenset((DESCRIPTION, ARTIST, COPYRIGHT, MAKE, TAKEN))


def _text(content: bytes) -> str:
    """Return *content* as text: it is to be ASCII, and is UTF-8 or Windows-1252 where it is not."""
    try:
        said = content.decode()
    except UnicodeDecodeError:
        said = content.decode("cp1252", "replace")
    return said.strip("\0 ")


def _is_of_camera(description: str, make: str) -> bool:
    maker = next(iter(make.casefold().split()), "")
    return bool(maker) and maker in description.casefold().split()
