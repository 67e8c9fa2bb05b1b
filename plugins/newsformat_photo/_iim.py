"""IIM: the records of the Information Interchange Model, version 4.2 (IPTC-NAA, https://iptc.org/standards/iim/).

A dataset is a byte 0x1C, the numbers of the record and of the dataset in it, a length, and the value (1.5).
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsformat.markup.encodings import decodes, likely_encoding
from newsformat.plugin import Report
from newsformat_photo._files._part import Bytes, Part


_TAG = 0x1C
_EXTENDED = 0x8000
_MAX_LENGTH_BYTES = 8  # bytes of an extended length
CHARACTER_SET: Final = "1:90"
_TEXTS = frozenset((1, 2))  # records
_BINARY = frozenset(("1:00", "1:20", "1:22", "2:00", "2:125", "2:200", "2:201", "2:202"))  # numbers and binary data
_SETS = {  # escape sequences of ISO 2022 in 1:90; nearly all files have UTF-8
    b"\x1b%G": "utf-8",
    b"\x1b%/G": "utf-8",
    b"\x1b%/H": "utf-8",
    b"\x1b%/I": "utf-8",
    b"\x1b(B": "ascii",
}
_LATIN = re.compile(rb"\x1b[-./]([A-M])", re.DOTALL)
_PARTS = dict(zip(b"ABCDFGHLM", (1, 2, 3, 4, 7, 6, 8, 5, 9), strict=True))  # parts of ISO 8859 by ISO-IR registration
_SELDOM = ("mac_roman",)  # written by early programs
_MIN_GUESSED_BYTES = 24  # non-ASCII bytes; with fewer, a guess is unreliable
_ASCII = re.compile(rb"[\x00-\x7f]+")


class Dataset(NamedTuple):
    """A dataset: its number, as ``2:120``, its offset, and its bytes."""

    number: str
    place: int
    content: bytes


Records = list[tuple[str, str]]
"""Datasets with their texts, in the order of the file."""


def datasets(part: Part, picture: Bytes, report: Report) -> list[Dataset]:
    """Return the datasets of *part*, up to a damaged one, which is reported."""
    content, found, position = part.content, [], 0
    while position + 5 <= len(content) and content[position] == _TAG:
        record, number = content[position + 1], content[position + 2]
        length, start = int.from_bytes(content[position + 3 : position + 5]), position + 5
        if length & _EXTENDED:
            wide = length & ~_EXTENDED
            length, start = int.from_bytes(content[start : start + min(wide, _MAX_LENGTH_BYTES)]), start + wide
        if start + length > len(content):
            break
        found.append(Dataset(f"{record}:{number:02}", part.place + position, content[start : start + length]))
        position = start + length
    if content[position:].strip(b"\0 "):
        message = "IIM is damaged from here on, and what follows is left out"
        report.left_out(str(picture.error(part.place + position, message).message))
    return found


def texts(found: list[Dataset], report: Report) -> Records:
    """Return the texts of the datasets *found*, decoded by the character set they declare, or a likely one."""
    known = [entry for entry in found if _is_text(entry)]
    for dataset in found:
        if not _is_text(dataset) and dataset.number not in _QUIET:
            report.left_out(f"IIM {dataset.number} is not text; left out")
    declared = next((entry.content for entry in found if entry.number == CHARACTER_SET), b"")
    known = [entry for entry in known if entry.number != CHARACTER_SET]
    encoding = _encoding(declared, b"\n".join([entry.content for entry in known]), report)
    return [(entry.number, entry.content.decode(encoding, "replace").strip("\0 ")) for entry in known]


def _is_text(dataset: Dataset) -> bool:
    return int(dataset.number.partition(":")[0]) in _TEXTS and dataset.number not in _BINARY


_QUIET = frozenset((CHARACTER_SET, "1:00", "2:00"))  # dropped without a report: also the versions of the records


def _encoding(declared: bytes, sample: bytes, report: Report) -> str:
    """Return the encoding of *sample*, for the character set *declared* in 1:90 (IIM 4.2, 1:90 and chapter 5)."""
    encoding = encoding_named(declared)
    if encoding and decodes(sample, encoding):
        return encoding
    if declared and not encoding:
        report.note(f"IIM: the character set {declared.decode('latin-1')!r:.40} is unknown")
    if decodes(sample, "utf-8"):
        if encoding or not sample.isascii():
            report.note("IIM: the characters are read as UTF-8, which they are valid in")
        return "utf-8"
    beyond = len(sample) - len(b"".join(_ASCII.findall(sample)))
    guess = (likely_encoding(sample, seldom=_SELDOM) if beyond >= _MIN_GUESSED_BYTES else "") or "cp1252"
    why = f"not {encoding}, as declared" if encoding else "no character set is declared"
    report.note(f"IIM: {why}; the characters are read as {guess}, which is likely")
    return guess


def encoding_named(declared: bytes) -> str:
    """Return the encoding of the character set *declared* in 1:90; ``""`` if it is unknown."""
    return _SETS.get(declared.strip()) or _latin(declared.strip())


def _latin(declared: bytes) -> str:
    match = _LATIN.fullmatch(declared)
    return f"iso8859-{_PARTS[match[1][0]]}" if match and match[1][0] in _PARTS else ""
