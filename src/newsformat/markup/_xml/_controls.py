"""Control characters in XML, which does not allow them: remains of transmissions and programs.

NUL is handled separately: within a document, it is a gap in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat.markup._xml._declaration import Note


_PART = b"\x1c\x1d\x1e\x1f"  # FS, GS, RS and US, which separate fields
_LEFT_OUT = bytes(code for code in range(1, 32) if code not in b"\t\n\r" + _PART)
_BLANKS = bytes.maketrans(_PART, b" " * len(_PART))
_ANY = re.compile(b"[%s]" % re.escape(_LEFT_OUT + _PART))
_ISO_2022 = re.compile(rb"""\s*+<\?xml[^>]*?encoding\s*=\s*["']iso-2022""", re.IGNORECASE)


def is_iso_2022(document: bytes) -> bool:
    """Return whether *document* is in an encoding that shifts with control characters and reuses ASCII bytes."""
    return _ISO_2022.match(document) is not None


def without_controls(document: bytes, note: Note) -> bytes:
    """Return *document*, in an encoding that extends ASCII, without control characters that XML cannot hold."""
    return b"".join(read_without_controls(iter((document,)), note))


def read_without_controls(chunks: Iterator[bytes], note: Note) -> Iterator[bytes]:
    """Yield the *chunks* of a document without control characters, as `without_controls` does."""
    line, is_noted = 1, False
    for chunk in chunks:
        bare = chunk.translate(_BLANKS, _LEFT_OUT)
        if not is_noted and bare != chunk and (first := _ANY.search(chunk)):
            what = "control characters, which XML cannot hold, are left out, or replaced by blanks between words"
            line += chunk.count(b"\n", 0, first.start())
            note(f"{what}; the first is in line {line}")
            is_noted = True
        line += 0 if is_noted else chunk.count(b"\n")
        yield bare
