"""What a PDF says of itself: the dictionary of information, and the packet of XMP (ISO 32000-2, 14.3)."""

from __future__ import annotations

import re

from newsformat.plugin import Limits, Report, lazily
from newsformat_office._article import Known, words_of
from newsformat_office._icml._labels import read_known


_MOST = 50  # packets of XMP that are looked at: pictures have some, too
_BEGIN, _END = b"<x:xmpmeta", b"</x:xmpmeta>"
_OF_PDF = b"ns.adobe.com/pdf/1.3/"
_DATE = lazily(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d)?(?:'?(\d\d))?")
_PROGRAM = lazily(  # what programs call a document for which nobody has found a title, and those who have found no name
    r"(?:microsoft (?:word|powerpoint) - .*"
    r"|.*\.(?:docx?|dotx?|indd|pdf|qxp|qxd|rtf|odt|pages|pub|pptx?|xlsx?|tex|html?|txt|eps|ps)"
    r"|(?:un(?:titled|benannt|specified|known|named)|sans titre|sin título|senza titolo|document|dokument|layout|slide"
    r"|print)[ \d_-]*|anonymous|author|user|owner|admin(?:istrator)?|(?:microsoft office|windows|default) user"
    r"|powerpoint presentation|about:blank|[\W\d_]*)",
    re.IGNORECASE,
)


def known_of(info: dict[str, str], content: bytes, limits: Limits, report: Report) -> Known:
    """Return what the dictionary *info* says, and the XMP in *content* where that says nothing.

    What programs write of their own accord says nothing, and *report* is told.
    """
    xmp = read_known(_packet(content), limits, report)
    if made := [info[name] for name in ("Creator", "Producer") if info.get(name)]:
        report.note(f"the file was made with {', '.join(made)}")
    said = {"Title": info.get("Title") or xmp.title, "Author": info.get("Author") or xmp.creator}
    said |= {"Subject": info.get("Subject") or xmp.comment}
    for name, text in said.items():
        if text and _PROGRAM.fullmatch(text.strip(" ()[]")):
            report.note(f"the property {name} does not describe the text, and is left out: {text:.60}")
            said[name] = ""
    return Known(
        title=said["Title"],
        creator=said["Author"],
        created=_moment(info.get("CreationDate", "")) or xmp.created,
        modified=_moment(info.get("ModDate", "")) or xmp.modified,
        keywords=xmp.keywords or words_of(info.get("Keywords", "")),
        comment="" if said["Subject"] == said["Title"] else said["Subject"],
    )


def _moment(text: str) -> str:
    """Return a date of PDF (7.9.4) as ISO 8601 has it; any other text as it is."""
    match = _DATE.match(text.strip())
    if match is None:
        return text
    year, month, day, hour, minute, second, zone, minutes = match.groups()
    if hour is None:
        return "-".join(filter(None, (year, month, day)))
    offset = zone if zone in {None, "Z"} else f"{zone}:{minutes or '00'}"
    return f"{year}-{month}-{day}T{hour}:{minute or '00'}:{second or '00'}{offset or ''}"


def _packet(content: bytes) -> bytes:
    """Return the last packet of XMP in *content* that is of a PDF; pictures have others."""
    found, start = b"", -1
    for _ in range(_MOST):
        start = content.find(_BEGIN, start + 1)
        end = content.find(_END, start) if start >= 0 else -1
        if end < 0:
            break
        packet = content[start : end + len(_END)]
        found = packet if _OF_PDF in packet else found
        start = end
    return found
