"""The bytes of tagged text, decoded as declared in the first tag."""

from __future__ import annotations

import codecs
from typing import Final

from newsformat.markup.encodings import likely_encoding
from newsformat.plugin import Report, Source, verbatim


_MARKS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_BARE: Final = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"), (b"@\0", "utf-16-le"), (b"\0@", "utf-16-be"))
_SELDOM: Final = ("mac_roman",)


def first_of(content: bytes) -> str:
    """Return the beginning of *content*, in any encoding."""
    encoding = _marked(content)[1]
    return content[:200].decode(encoding or "latin-1", "ignore").lstrip("\ufeff")


def decoded(source: Source, declared: str, report: Report) -> str:
    """Return the text of *source* with normalized line ends; *declared* is its encoding, if known."""
    content = source.read_bytes()
    mark, marked_encoding = _marked(content)
    content = content[mark:]
    byte_encoding = "" if declared.startswith("utf-16") else declared  # UTF-16 would show in the first bytes
    for encoding in filter(None, (marked_encoding, byte_encoding, "utf-8")):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding not in {marked_encoding, declared} and declared:
            report.note(f"not in {declared}, as declared; read as {encoding}")
        return _lines(text)
    likely = likely_encoding(content, seldom=_SELDOM) or "cp1252"
    report.note(f"not in {declared or 'UTF-8'}; read as {likely}")
    return _lines(content.decode(likely, "replace"))


def _marked(content: bytes) -> tuple[int, str]:
    """Return the length of the byte order mark of *content*, and the encoding shown by it or the first characters."""
    mark = next(((len(sign), encoding) for sign, encoding in _MARKS if content.startswith(sign)), None)
    return mark or (0, next((encoding for sign, encoding in _BARE if content.startswith(sign)), ""))


def _lines(text: str) -> str:
    return verbatim(text).lstrip("\ufeff")
