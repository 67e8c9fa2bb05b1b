"""Decodes the bytes of presumed XML, whatever they are."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from typing import BinaryIO

from newsformat.markup._xml._declaration import Note, with_actual_encoding
from newsformat.markup.encodings import marked_encoding


_CHUNK = 64 * 1024
_DECLARED = re.compile(rb"""\A\s*+<\?xml\s[^>]*?encoding\s*+=\s*+["']([\w.:-]++)""")
_ESCAPED = re.compile("[\udc80-\udcff]+")
_OF_NO_BYTES = dict.fromkeys(range(0xF8F0, 0xF8F4), 0xFFFD)  # Python's result for bytes unknown to CP932
_TOGETHER = 2  # Windows letters; a longer run is not text in Latin letters
_NO_TEXT = ("unicode", "raw", "idna", "punycode", "undefined", "utf-7", "utf_7")


def decode(
    stream: BinaryIO, start: bytes, note: Note, report_bytes: Callable[[str, int, int], object]
) -> Iterator[str]:
    """Yield the text of *start* and *stream* in parts.

    *report_bytes* receives bytes that are not text: how they were read, the line of the first, and their number.
    """
    head = with_actual_encoding(start or stream.read(_CHUNK), note, whole=False)
    encoding, mark = marked_encoding(head)
    encoding = encoding or _declared_encoding(head, note)
    in_utf_8 = encoding.startswith("utf-8")
    decoder = codecs.getincrementaldecoder(encoding)("surrogateescape" if in_utf_8 else "replace")
    line = 1
    for chunk in chain((head[mark:],), iter(partial(stream.read, _CHUNK), b""), (None,)):
        text = decoder.decode(chunk or b"", final=chunk is None)
        if encoding == "cp932":
            text = text.translate(_OF_NO_BYTES)
        if in_utf_8 and (first := _ESCAPED.search(text)):
            above = text.count("\n", 0, first.start())
            text = _ESCAPED.sub(partial(_replacement, report_bytes, line + above), text)
        elif not in_utf_8 and (lost := text.count("\ufffd")):
            above = text.count("\n", 0, text.index("\ufffd"))
            report_bytes(f"bytes that are not {encoding.upper()} are read as \ufffd", line + above, lost)
        if text:
            yield text
            line += text.count("\n")


def _replacement(report_bytes: Callable[[str, int, int], object], line: int, match: re.Match[str]) -> str:
    """Return the characters for bytes that are not UTF-8."""
    raw = match[0].encode("utf-8", "surrogateescape")
    if len(raw) <= _TOGETHER:
        try:
            text = raw.decode("cp1252")
        except UnicodeDecodeError:
            pass
        else:
            report_bytes("bytes that are not UTF-8 are read as Windows-1252", line, len(raw))
            return text
    report_bytes("bytes that are not UTF-8 are read as \ufffd", line, len(raw))
    return "\ufffd" * len(raw)


def _declared_encoding(start: bytes, note: Note) -> str:
    """Return the encoding declared by a document that begins with *start*; UTF-8 if missing or unknown."""
    declared = _DECLARED.match(start)
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    if name.startswith((*_NO_TEXT, "utf-16", "utf-32", "utf_16", "utf_32")):
        return "utf-8"
    try:
        "a".encode(name, "replace")  # only text encodings support this
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        note(f"the encoding {name:.40} is not known; read as UTF-8")
        return "utf-8"
