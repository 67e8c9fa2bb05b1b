"""An XML document as it is meant: the encoding that it declares, and what storage or transport added around it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable


_LATIN = re.compile(
    rb"""\A(\s*+<\?xml\s[^>]*?encoding\s*=\s*["'])(iso-8859-1|iso-8859-15|latin-?1|windows-1252|cp1252)(?=["'])""",
    re.IGNORECASE,
)
_WINDOWS, _NOT_WINDOWS = re.compile(rb"[\x80-\x9f]"), re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_BLANK_FIRST = re.compile(rb"\A((?:\xef\xbb\xbf)?+)([\s\x01\x02\x16]++)(<\?xml\s[^>]*+>)")
FILLED = "control characters (NUL, SUB, ETX or EOT) behind the end of the document; left out"
SENT = "control characters (SOH, STX or SYN) before the XML declaration; left out"

Note = Callable[[str], None]


def as_it_is(document: bytes, note: Note, *, whole: bool = True) -> bytes:
    """Return *document* with its declaration at the start, and as UTF-8 if all that it holds is that.

    What is declared as Latin-1 is taken for UTF-8 if every other sign in it is UTF-8: text in Latin-1 whose accents all
    happen to be sequences of UTF-8 does not occur. With letters where Latin-1 has control characters it is
    Windows-1252, as in HTML. With *whole* false, *document* is the start of one, and its last character may be cut off.
    """
    if document[:1] in _BEFORE and (blank := _BLANK_FIRST.match(document)):
        lines = blank[2].translate(None, _BEGINNINGS)
        note("white space before the XML declaration; left out" if lines == blank[2] else SENT)
        document = blank[1] + blank[3] + lines + document[blank.end() :]  # so that lines keep their numbers
    declared = _LATIN.match(document)
    if not declared or document.isascii():
        return document
    if _is_utf_8(document, whole=whole):
        note(f"declared as {declared[2].decode('ascii')}, but the bytes are UTF-8; read as UTF-8")
        return declared[1] + b"utf-8" + document[declared.end() :]
    is_first_latin = declared[2].lower() in {b"iso-8859-1", b"latin1", b"latin-1"}
    if whole and is_first_latin and _WINDOWS.search(document) and not _NOT_WINDOWS.search(document):
        note(f"declared as {declared[2].decode('ascii')}, but it has letters of Windows; read as Windows-1252")
        return declared[1] + b"windows-1252" + document[declared.end() :]
    return document


def without_fill(document: bytes) -> bytes:
    """Return *document* without NUL, SUB, ETX and EOT behind its end, and the blanks before them."""
    bare = document.rstrip(b"\0\x1a\x03\x04 \t\r\n") if document[-1:] in _BEHIND else document
    return document if document[len(bare) :].isspace() else bare


_BEGINNINGS = b"\x01\x02\x16"
_BEFORE = frozenset((b" ", b"\t", b"\r", b"\n", b"\xef", b"\x01", b"\x02", b"\x16"))
_BEHIND = frozenset((b" ", b"\t", b"\r", b"\n", b"\0", b"\x1a", b"\x03", b"\x04"))


def _is_utf_8(document: bytes, *, whole: bool) -> bool:
    try:
        codecs.utf_8_decode(document, "strict", whole)
    except UnicodeDecodeError:
        return False
    return True
