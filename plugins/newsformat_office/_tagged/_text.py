"""The bytes of tagged text, in the encoding that its first tag says."""

from __future__ import annotations

import codecs
from typing import Final

from newsformat.markup.encodings import likely_encoding
from newsformat.plugin import Report, Source, verbatim


_MARKS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_BARE: Final = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"), (b"@\0", "utf-16-le"), (b"\0@", "utf-16-be"))
_SELDOM: Final = ("mac_roman",)


def first_of(content: bytes) -> str:
    """Return how *content* begins, in whatever encoding."""
    encoding = _marked(content)[1]
    return content[:200].decode(encoding or "latin-1", "ignore").lstrip("\ufeff")


def decoded(source: Source, said: str, report: Report) -> str:
    """Return the text of *source*, its lines ended as usual here; *said* is its encoding, if it says one."""
    content = source.read_bytes()
    mark, told = _marked(content)
    content = content[mark:]
    likely_said = "" if said.startswith("utf-16") else said  # which its first bytes would show
    for encoding in filter(None, (told, likely_said, "utf-8")):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding not in {told, said} and said:
            report.note(f"not in {said}, as it says; read as {encoding}")
        return _lines(text)
    likely = likely_encoding(content, seldom=_SELDOM) or "cp1252"
    report.note(f"not in {said or 'UTF-8'}; read as {likely}")
    return _lines(content.decode(likely, "replace"))


def _marked(content: bytes) -> tuple[int, str]:
    """Return how many bytes of *content* are its mark, and the encoding that these or the first ones show."""
    mark = next(((len(sign), encoding) for sign, encoding in _MARKS if content.startswith(sign)), None)
    return mark or (0, next((encoding for sign, encoding in _BARE if content.startswith(sign)), ""))


def _lines(text: str) -> str:
    return verbatim(text).lstrip("\ufeff")
