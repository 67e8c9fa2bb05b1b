"""ARC, the predecessor of WARC (https://archive.org/web/researcher/ArcFileFormat.php).

A record begins with one line: the address and, in the order given by the first record, date, type and length.
"""

from __future__ import annotations

import re
from typing import BinaryIO, NamedTuple

from newsformat.plugin import Report


SIGN = b"filedesc://"
_MAX_LINE = 64 * 1024  # bytes of a line
NAMES: tuple[str, ...] = ("URL", "IP-address", "Archive-date", "Content-type", "Archive-length")  # of version 1
_MAX_NAMES = 20
_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?", re.ASCII)
_LENGTH = re.compile(r"\d{1,15}", re.ASCII)


class Head(NamedTuple):
    """The header of a record with WARC's names of fields, the length of its block, and its media type."""

    fields: dict[str, str]
    length: int
    kind: str

    def fields_of(self, block: bytes | None) -> dict[str, str]:
        """Return the fields of the record with this *block*, which has no HTTP header if the server used HTTP/0.9."""
        is_bare = block is not None and not block.startswith(b"HTTP/")
        return {**self.fields, "content-type": self.kind} if is_bare else self.fields


def next_head(stream: BinaryIO, names: tuple[str, ...], report: Report) -> Head | None:
    """Return the header of the next record, with fields of these *names*; `None` at the end of *stream*."""
    while line := stream.readline(_MAX_LINE):
        text = line.decode("utf-8", "replace").strip()
        if not text:
            continue
        values = text.rsplit(" ", len(names) - 1)
        found = dict(zip(names, values, strict=False))
        length = found.get("Archive-length", "")
        if len(values) == len(names) and _LENGTH.fullmatch(length):
            return Head(_fields(found), int(length), found.get("Content-type", ""))
        report.left_out("data between records are skipped")
    return None


def _fields(found: dict[str, str]) -> dict[str, str]:
    address = found["URL"]
    is_http = address.lower().startswith(("http:", "https:"))
    kind = "application/http; msgtype=response" if is_http else found.get("Content-type", "")
    date = _DATE.fullmatch(found.get("Archive-date", ""))
    day, hour = (date.groups("00")[:3], date.groups("00")[3:]) if date else ((), ())
    return {
        "warc-type": "warcinfo" if address.startswith(SIGN.decode()) else "response",
        "warc-target-uri": address,
        "warc-date": f"{'-'.join(day)}T{':'.join(hour)}Z" if date else "",
        "content-type": kind,
        "content-length": found["Archive-length"],
    }


def names_in(block: bytes) -> tuple[str, ...]:
    """Return the names of fields in *block*, that of the first record."""
    for line in block.decode("utf-8", "replace").splitlines()[:_MAX_NAMES]:
        names = tuple(line.split())
        if names[:1] == ("URL",) and "Archive-length" in names and len(names) <= _MAX_NAMES:
            return names
    return NAMES
