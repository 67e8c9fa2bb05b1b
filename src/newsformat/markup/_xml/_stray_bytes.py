"""Single bytes in XML that are not UTF-8: letters of Windows, which a program pasted into a document in UTF-8."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from newsformat._lazy_patterns import lazily
from newsformat.markup._xml._declaration import Note
from newsformat.markup.encodings import with_stray_bytes


_DECLARED = lazily(rb"""\A(?:\xef\xbb\xbf)?\s*+<\?xml\s[^>]*?\sencoding\s*+=\s*+["']([^"'>]*+)""")


_UTF_8 = frozenset((b"utf-8", b"utf8"))


def is_meant_as_utf_8(start: bytes) -> bool:
    """Does a document that begins with *start* declare UTF-8, or no encoding?"""
    declared = _DECLARED.match(start)
    return declared is None or declared[1].lower() in _UTF_8


def with_stray_letters(content: bytes, note: Note) -> bytes:
    """Return the document *content* with these letters in UTF-8, and note the first one; see `with_stray_bytes`."""
    if not is_meant_as_utf_8(content):
        return content
    mended, line = with_stray_bytes(content)
    if line:
        note(_READ_AS.format(line))
    return mended


def read_with_stray_letters(chunks: Iterator[bytes], note: Note) -> Iterator[bytes]:
    """Yield the *chunks* of a document in UTF-8 with these letters in UTF-8, too, and note the first one."""
    above, rest, is_noted = 0, b"", False
    for chunk in chunks:
        content = rest + chunk
        try:
            end = len(content) if content.isascii() else codecs.utf_8_decode(content)[1]
            mended = content[:end]
        except UnicodeDecodeError:
            end = codecs.utf_8_decode(content, "surrogateescape")[1]
            mended, line = with_stray_bytes(content[:end])
            if line and not is_noted:
                note(_READ_AS.format(above + line))
                is_noted = True
        rest = content[end:]
        above += content.count(b"\n", 0, end)
        if mended:
            yield mended
    if rest:
        yield rest


_READ_AS = "bytes that are not UTF-8, as XML is by default, were read as Windows-1252; the first is in line {}"
