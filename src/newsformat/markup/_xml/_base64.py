"""Text in Base64 (RFC 4648) within XML, as NewsML-G2 and NewsML 1 allow."""

from __future__ import annotations

import codecs
import re
from base64 import b64decode

from newsformat._report import Report


_NO_TEXT = re.compile(r"[\0-\x08\x0b\x0e-\x1f]")  # control characters, as in pictures
_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


def base64_text(content: str, report: Report | None = None, *, line: int | None = None) -> str:
    """Return the text that *content* holds in base64, or ``""`` if it holds none.

    Its encoding is UTF-8, or what its byte order mark says, else Windows-1252. If that is assumed, *report* receives a
    remark. *line* is where *content* is, from 1.
    """
    try:
        data = b64decode("".join(content.split()), validate=True)
    except ValueError:  # not Base64
        return ""
    encoding = next((name for mark, name in _MARKS.items() if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        encoding, text = "windows-1252", data.decode("windows-1252", "replace")
    if _NO_TEXT.search(text):
        return ""
    if report is not None and encoding == "windows-1252":
        report.note("text in base64 that is not UTF-8; read as Windows-1252", line=line)
    return text
