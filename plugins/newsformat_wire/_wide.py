"""Messages in UTF-16 or UTF-32, as programs leave them that save "Unicode": their controls are characters, too."""

from __future__ import annotations

import codecs
from collections.abc import Callable

from newsformat.markup.encodings import marked_encoding, text_encoding
from newsformat.plugin import Source


_LOOKED_AT = 64  # bytes
_WIDE = ("utf-16", "utf-32")


def wide_encoding(head: bytes, known: str = "") -> str:
    """Return in which of them is what begins with *head*, if not in the encoding that is *known*; ``""`` if in none.

    Without a mark, the zeros tell: of a header, which is ASCII, every other byte is one.
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
    """Return *head* in UTF-8, without its mark."""
    encoding = wide_encoding(head)
    text = head.decode(encoding, "ignore").encode(errors="ignore") if encoding else head
    return text.removeprefix(codecs.BOM_UTF8)


def code_set(source: Source, asked_for: str = "") -> str:
    """Return the code set in which the messages of *source* come: the one *asked_for*, or as it is known."""
    if wide_encoding(source.look_at(_LOOKED_AT), source.encoding):
        return "utf-8"
    return asked_for or source.encoding or ("utf-8" if source.look_at(3) == codecs.BOM_UTF8 else "")


def narrowing(source: Source) -> Callable[[bytes], bytes]:
    """Return what makes the next bytes of *source* UTF-8 without its mark; half of a character waits for the rest.

    Where no bytes are left, it is broken.
    """
    encoding = wide_encoding(source.look_at(_LOOKED_AT), source.encoding)
    if not encoding:
        return lambda octets: octets.removeprefix(codecs.BOM_UTF8)
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    return lambda octets: decoder.decode(octets, final=not octets).removeprefix("\ufeff").encode(errors="replace")
