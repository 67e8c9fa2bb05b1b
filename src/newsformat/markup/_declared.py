"""What an XML document says of its encoding, held against its bytes.

Feeds re-encode what agencies send and leave the declaration as it was: it says Latin-1, and the bytes are UTF-8.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable


_LATIN = re.compile(
    rb"""\A(\s*+<\?xml\s[^>]*?encoding\s*=\s*["'])(iso-8859-1|iso-8859-15|latin-?1|windows-1252|cp1252)(?=["'])""",
    re.IGNORECASE,
)

Note = Callable[[str], None]


def as_it_is(document: bytes, note: Note, *, whole: bool = True) -> bytes:
    """Return *document* declared as UTF-8 if it says that it is Latin-1, and every other sign in it is UTF-8.

    Text in Latin-1 whose accents all happen to be sequences of UTF-8 does not occur. With *whole* false, the last
    character may be cut off.
    """
    declared = _LATIN.match(document)
    if not declared or document.isascii() or not _is_utf_8(document, whole=whole):
        return document
    note(f"declared as {declared[2].decode('ascii')}, but the bytes are UTF-8; read as UTF-8")
    return declared[1] + b"utf-8" + document[declared.end() :]


def _is_utf_8(document: bytes, *, whole: bool) -> bool:
    try:
        codecs.utf_8_decode(document, "strict", whole)
    except UnicodeDecodeError:
        return False
    return True
