"""Metadata of a PDF: the information dictionary, and the XMP packet (ISO 32000-2, 14.3)."""

from __future__ import annotations

import re

from newsformat.plugin import Limits, Report, lazily
from newsformat_office._article import Known, words_of
from newsformat_office._icml._labels import read_known


_MAX_PACKETS = 50  # most XMP packets that are searched, as pictures have some, too
_BEGIN, _END = b"<x:xmpmeta", b"</x:xmpmeta>"
_OF_PDF = b"ns.adobe.com/pdf/1.3/"
_DATE = lazily(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d)?(?:'?(\d\d))?")
_PROGRAM = lazily(  # titles and authors that programs fill in by default
    r"(?:microsoft (?:word|powerpoint) - .*"
    r"|.*\.(?:docx?|dotx?|indd|pdf|qxp|qxd|rtf|odt|pages|pub|pptx?|xlsx?|tex|html?|txt|eps|ps)"
    r"|(?:un(?:titled|benannt|specified|known|named)|sans titre|sin título|senza titolo|document|dokument|layout|slide"
    r"|print)[ \d_-]*|anonymous|author|user|owner|admin(?:istrator)?|(?:microsoft office|windows|default) user"
    r"|powerpoint presentation|about:blank|[\W\d_]*)",
    re.IGNORECASE,
)


def known_of(info: dict[str, str], content: bytes, limits: Limits, report: Report) -> Known:
    """Return the properties in the dictionary *info*, or else those in the XMP of *content*.

    Values that programs fill in by default are ignored and reported.
    """
    xmp = read_known(_packet(content), limits, report)
    if result := [info[name] for name in ("Creator", "Producer") if info.get(name)]:
        report.note(f"the file was made with {', '.join(result)}")
    properties = {"Title": info.get("Title") or xmp.title, "Author": info.get("Author") or xmp.creator}
    properties |= {"Subject": info.get("Subject") or xmp.comment}
    for name, text in properties.items():
        if text and _PROGRAM.fullmatch(text.strip(" ()[]")):
            report.note(f"the property {name} is left out, as it is a default of the program: {text:.60}")
            properties[name] = ""
    return Known(
        title=properties["Title"],
        creator=properties["Author"],
        created=_moment(info.get("CreationDate", "")) or xmp.created,
        modified=_moment(info.get("ModDate", "")) or xmp.modified,
        keywords=xmp.keywords or words_of(info.get("Keywords", "")),
        comment="" if properties["Subject"] == properties["Title"] else properties["Subject"],
    )


def _moment(text: str) -> str:
    """Return a PDF date (7.9.4) in ISO 8601; any other text unchanged."""
    match = _DATE.match(text.strip())
    if match is None:
        return text
    year, month, day, hour, minute, second, zone, minutes = match.groups()
    if hour is None:
        return "-".join(filter(None, (year, month, day)))
    offset = zone if zone in {None, "Z"} else f"{zone}:{minutes or '00'}"
    return f"{year}-{month}-{day}T{hour}:{minute or '00'}:{second or '00'}{offset or ''}"


def _packet(content: bytes) -> bytes:
    """Return the last XMP packet in *content* that describes the PDF, not a picture."""
    found, start = b"", -1
    for _ in range(_MAX_PACKETS):
        start = content.find(_BEGIN, start + 1)
        end = content.find(_END, start) if start >= 0 else -1
        if end < 0:
            break
        packet = content[start : end + len(_END)]
        found = packet if _OF_PDF in packet else found
        start = end
    return found
