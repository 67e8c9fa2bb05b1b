"""Exif → XMP properties: what it has besides the settings of the camera (Exif 2.32, 4.6).

A description that contains the maker of the camera, such as ``ACME DIGITAL CAMERA``, was set by it, and is ignored.
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
    """Return the parts of each Exif among *parts*; report damage, which ends it."""
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


def exif_properties(parts: list[Part]) -> Properties:
    """Return the properties of those *parts* that are from Exif."""
    texts = {part.kind: _text(part.content) for part in reversed(parts) if part.kind in _KINDS}
    found: Properties = {}
    if (description := prose(texts.get(DESCRIPTION, ""))) and not _is_set_by_camera(description, texts.get(MAKE, "")):
        found[expanded("dc:description")] = alternative(description)
    if artists := [name for part in texts.get(ARTIST, "").split(";") if (name := line(part))]:
        found[expanded("dc:creator")] = array(SEQ, artists)
    # NUL separates the notice of the photographer from that of the editor
    if notice := prose(texts.get(COPYRIGHT, "").replace("\0", "\n")):
        found[expanded("dc:rights")] = alternative(notice)
    if (match := _TAKEN.fullmatch(texts.get(TAKEN, ""))) and match[1] != "0000":
        year, month, day, clock, zone = match.groups()
        found[expanded("photoshop:DateCreated")] = text(f"{year}-{month}-{day}T{clock}{zone or ''}")
    return found


_KINDS = frozenset((DESCRIPTION, ARTIST, COPYRIGHT, MAKE, TAKEN))


def _text(content: bytes) -> str:
    """Return *content* as text: ASCII by the standard, else UTF-8 or Windows-1252."""
    try:
        decoded = content.decode()
    except UnicodeDecodeError:
        decoded = content.decode("cp1252", "replace")
    return decoded.strip("\0 ")


def _is_set_by_camera(description: str, make: str) -> bool:
    maker = next(iter(make.casefold().split()), "")
    return bool(maker) and maker in description.casefold().split()
