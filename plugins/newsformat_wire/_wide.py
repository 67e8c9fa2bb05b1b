"""Messages in UTF-16 or UTF-32, as saved by programs as "Unicode": their control characters are wide as well."""

from __future__ import annotations

import codecs
from collections.abc import Callable

from newsformat.markup.encodings import marked_encoding, text_encoding
from newsformat.plugin import Source


_LOOKED_AT = 64  # bytes
_WIDE = ("utf-16", "utf-32")


def wide_encoding(head: bytes, known: str = "") -> str:
    """Return the wide encoding of data that begin with *head*, by default the *known* one; ``""`` for none.

    Without a byte order mark, zeros reveal it: every other byte of an ASCII header is one.
    """
    encoding = text_encoding(known) or marked_encoding(head)[0]
    if encoding:
        return encoding if encoding.startswith(_WIDE) else ""
    if b"\0" not in head[:2]:
        return ""
    even, odd = head[:_LOOKED_AT:2], head[1:_LOOKED_AT:2]
    for zeros, signs, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if not zeros.strip(b"\0") and b"\0" not in signs:
            return name
    return ""


def narrow(head: bytes) -> bytes:
    """Return *head* in UTF-8, without its byte order mark."""
    encoding = wide_encoding(head)
    text = head.decode(encoding, "ignore").encode(errors="ignore") if encoding else head
    return text.removeprefix(codecs.BOM_UTF8)


def code_set(source: Source, asked_for: str = "") -> str:
    """Return the code set of the messages in *source*: the one *asked_for*, or the one detected."""
    if wide_encoding(source.look_at(_LOOKED_AT), source.encoding):
        return "utf-8"
    return asked_for or source.encoding or ("utf-8" if source.look_at(3) == codecs.BOM_UTF8 else "")


def narrowing(source: Source) -> Callable[[bytes], bytes]:
    """Return a function that converts successive bytes of *source* to UTF-8, holding back incomplete characters.

    An empty input marks the end, where an incomplete character is replaced.
    """
    encoding = wide_encoding(source.look_at(_LOOKED_AT), source.encoding)
    if not encoding:
        return lambda octets: octets.removeprefix(codecs.BOM_UTF8)
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    return lambda octets: decoder.decode(octets, final=not octets).removeprefix("\ufeff").encode(errors="replace")
