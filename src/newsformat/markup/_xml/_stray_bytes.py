"""Bytes that are not UTF-8 in XML that should be, once a parser has found some."""

from __future__ import annotations

import re

from newsformat.markup._xml._declaration import Note


_DECLARED = re.compile(rb"""\A(?:\xef\xbb\xbf)?\s*+<\?xml\s[^>]*?\sencoding\s*+=\s*+["']([^"'>]*+)""")
# Including C1 controls: they do not occur in text, but indicate another encoding
_ODD = re.compile("[\x80-\x9f\udc80-\udcff]+")
_TOGETHER = 2  # as in l’été
_NO_LETTERS = b"\x81\x8d\x8f\x90\x9d"
_AS_WINDOWS = {0xDC00 + code: bytes((code,)).decode("cp1252") for code in range(0x80, 0x100) if code not in _NO_LETTERS}


def in_utf_8(document: bytes, note: Note) -> bytes:
    """Return *document*, which should be in UTF-8, with its other bytes read as Windows-1252.

    So HTML takes what says nothing of itself (Encoding Standard, 4.2). Letters of another script stand close together:
    where more than two such bytes do, nothing is changed.
    """
    if (declared := _DECLARED.match(document)) and declared[1].lower() != b"utf-8":
        return document
    text = document.decode("utf-8", "surrogateescape")
    odd = _ODD.findall(text)
    if not odd or max(map(len, odd)) > _TOGETHER or not _AS_WINDOWS.keys() >= set(map(ord, "".join(odd))):
        return document
    line = text.count("\n", 0, text.index(odd[0])) + 1
    note(f"bytes that are not UTF-8, as XML is by default, were read as Windows-1252; the first is in line {line}")
    return text.translate(_AS_WINDOWS).encode()
